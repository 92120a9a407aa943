import type { Problems } from '../../contract/server-api.js';
import type { ScannedTracker, TouchLog } from '../ports/ports.js';
import { TAB_NAMES } from '../../domain/texts/sheet-words.js';

/** Every cell that nobody can read, each with its place: in the tracker tabs, in Settings and in the touch log. */
export function problemsOf(scan: ScannedTracker | null, log: () => TouchLog): Problems {
  if (scan === null) return { kind: 'problems', cells: [] };
  const inSettings = scan.settings.problems.map((one) => ({ sheet: TAB_NAMES.settings, column: '', ...one }));
  const inLog = log()
    .read()
    .problems.map((one) => ({ sheet: TAB_NAMES.log, column: '', ...one }));
  return { kind: 'problems', cells: [...scan.problems, ...inSettings, ...inLog].slice(0, MOST_SHOWN) };
}

/** More than anybody fixes in one sitting. */
const MOST_SHOWN = 200;
