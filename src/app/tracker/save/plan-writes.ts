import type { Cell } from '../../../domain/cell.js';
import type { Day } from '../../../domain/calendar/day.js';
import { fingerprintOf } from '../../../domain/text/fingerprint.js';
import { nextWordBy } from '../../../domain/row/row-status.js';
import type { Standing } from '../../../domain/row/row-status.js';
import { printStatusWord, statusOn } from '../../../domain/row/status-words.js';
import { encodeState } from '../../../domain/row/row-state.js';
import { waitingOnText } from '../../../domain/row/waiting-on.js';
import type { Say } from '../../../domain/texts/say.js';
import { printReason } from '../../../domain/texts/why.js';
import type { ScannedCandidate, ScannedTracker } from '../../ports/ports.js';
import type { SeenRow } from '../read/identify-rows.js';
import type { Look, Looked } from '../read/look.js';
import type { SeenTab } from '../read/notice-news.js';
import { cellAt, VALUE_COLUMNS } from '../../ports/tracker-tab.js';
import type { PeekedRow, RowWrite, TabRead, TabRow } from '../../ports/tracker-tab.js';

/** What a save writes of one tab. */
export interface PlannedWrites {
  readonly tab: TabRead;
  readonly writes: readonly RowWrite[];
}

/** Our cells of a row that is about nobody. */
export const BLANK = { nextWordBy: null, lastWord: null, waitingOn: '', id: '', state: '', formula: false } as const;

/** What saving a scan of these rows writes; of rows that look right, too, where it is done `anew`. */
export function plannedWrites(
  seen: readonly SeenTab[],
  scan: ScannedTracker,
  say: Say,
  anew = false,
): readonly PlannedWrites[] {
  const byPlace = new Map(scan.candidates.map((one) => [`${one.listed.sheetId}:${one.listed.row}`, one]));
  return seen.map(({ tab, rows, strays }) => ({
    tab,
    writes: [
      ...rows.flatMap((row) => {
        const one = byPlace.get(`${tab.sheetId}:${row.read.row}`);
        return one === undefined ? [] : (writeOf(tab, row, one, { today: scan.moment.today, say, anew }) ?? []);
      }),
      ...strays.map((row) => ({ ...BLANK, row })),
    ],
  }));
}

/** Whether a row that nobody had seen says just what one on another tab says. */
export function hasDoubles(seen: readonly SeenTab[]): boolean {
  const keyOf = ({ read }: SeenRow): string => JSON.stringify([read.name, read.emails, read.phone, read.job]);
  return seen.some(({ rows }, at) => {
    const news = new Set(rows.flatMap((row) => (row.isNew ? [keyOf(row)] : [])));
    return news.size > 0 && seen.some((other, index) => index !== at && other.rows.some((row) => news.has(keyOf(row))));
  });
}

/** What our cells of the row should say, or null when they say it already. */
function writeOf(
  tab: TabRead,
  row: SeenRow,
  one: ScannedCandidate,
  { today, say, anew }: { readonly today: Day; readonly say: Say; readonly anew: boolean },
): RowWrite | null {
  const fingerprint = fingerprintOf(row.read.name, row.read.email);
  const why = printReason(one.standing, say, today);
  const write: RowWrite = {
    row: row.read.row,
    nextWordBy: nextWordBy(one.standing),
    lastWord: one.candidate.personLastWord,
    waitingOn: waitingOnText(one.candidate),
    id: row.idCell,
    state: encodeState(row.history, one.standing, why, fingerprint, one.listed.otherRows.length > 0),
    formula: anew || needsFormula(cellAt(row.cells, tab.ours.followUp), one.standing, today, say),
  };
  return !row.isNew && saysAlready(tab, row.cells, write) ? null : write;
}

/** States that the formula of version 0.1.0 doesn't know: there it says that no script has seen the row. */
const NEWER = ['could not be reached', 'no answer'];

function needsFormula(cell: ReturnType<typeof cellAt>, standing: Standing, today: Day, say: Say): boolean {
  if (cell === '') return true;
  if (!NEWER.includes(standing.kind)) return false;
  return typeof cell !== 'string' || !cell.startsWith(printStatusWord(statusOn(standing, today), say));
}

export const saysAlready = ({ ours }: TabRead, cells: TabRow, write: RowWrite): boolean =>
  !write.formula &&
  dayIn(cellAt(cells, ours.nextWordBy)) === write.nextWordBy &&
  dayIn(cellAt(cells, ours.lastWord)) === write.lastWord &&
  (ours.waitingOn === null || cellAt(cells, ours.waitingOn) === write.waitingOn) &&
  cellAt(cells, ours.id) === write.id &&
  cellAt(cells, ours.state) === write.state;

/** The day in a cell of ours; null for a blank, undefined for anything else, which is always written over. */
export function dayIn(cell: ReturnType<typeof cellAt>): Day | null | undefined {
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'number') return cell;
  return cell === '' ? null : undefined;
}

/** The cells of a candidate's row as a look read them; null where it did not. */
export function rowIn({ seen }: Pick<Look, 'seen'>, { listed }: ScannedCandidate): PeekedRow | null {
  for (const { tab, rows } of seen) {
    const row = rows.find(({ read }) => tab.sheetId === listed.sheetId && read.row === listed.row);
    if (row !== undefined) return { tab, cells: row.cells.cells };
  }
  return null;
}

/** The same as they are once the look is saved. */
export function rowAfter({ scan, look }: Looked, one: ScannedCandidate, say: Say): PeekedRow | null {
  for (const { tab, writes } of plannedWrites(look.seen, { ...scan, candidates: [one] }, say, /* anew= */ true)) {
    const [write] = writes;
    if (write === undefined) continue;
    const cells = [...(rowIn(look, one)?.cells ?? [])];
    for (const column of VALUE_COLUMNS) {
      const at = tab.ours[column];
      const value = write[column] ?? '';
      if (at !== null) cells[at - 1] = typeof value === 'number' ? { day: value, minute: null } : value;
    }
    return { tab, cells: Array.from(cells, (cell: Cell | undefined) => cell ?? '') };
  }
  return null;
}
