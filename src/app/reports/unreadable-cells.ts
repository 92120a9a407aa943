import type { Problems } from '../../contract/server-api.js';
import type { ScannedTracker, TouchLog } from '../ports/ports.js';

/** Every cell that nobody can read, each with its place: in the tracker tabs, in Settings and in the touch log. */
export function problemsOf(scan: ScannedTracker | null, log: () => TouchLog): Problems {
  if (scan === null) return { kind: 'problems', cells: [] };
  const inSettings = scan.settings.problems.map((one) => ({ sheet: 'Settings', column: '', ...one }));
  const inLog = log()
    .read()
    .problems.map((one) => ({ sheet: 'Touch log', column: '', ...one }));
  return { kind: 'problems', cells: [...scan.problems, ...inSettings, ...inLog].slice(0, MOST_SHOWN) };
}

/** More than anybody mends in one sitting. */
const MOST_SHOWN = 200;
