import type { Day } from '../../../domain/calendar/day.js';
import { fingerprintOf } from '../../../domain/text/fingerprint.js';
import { nextWordBy } from '../../../domain/row/row-status.js';
import { encodeState } from '../../../domain/row/row-state.js';
import { waitingOnText } from '../../../domain/row/waiting-on.js';
import type { Say } from '../../../domain/texts/say.js';
import { printReason } from '../../../domain/texts/why.js';
import type { ScannedCandidate, ScannedTracker } from '../../ports/ports.js';
import type { SeenRow, SeenTab } from '../read/identify-rows.js';
import { cellAt } from '../../ports/tracker-tab.js';
import type { RowWrite, TabRead, TabRow } from '../../ports/tracker-tab.js';

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
    formula: anew || cellAt(row.cells, tab.ours.followUp) === '',
  };
  return !row.isNew && saysAlready(tab, row.cells, write) ? null : write;
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
