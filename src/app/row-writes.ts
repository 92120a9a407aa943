import type { Day } from '../domain/day.js';
import { nextWordBy } from '../domain/standing.js';
import { encodeState } from '../domain/state.js';
import { waitingOnText } from '../domain/waiting-on.js';
import type { ScannedCandidate } from './ports.js';
import type { SeenRow } from './scan-tab.js';
import { cellAt } from './tabs.js';
import type { RowWrite, TabRead } from './tabs.js';

/** What our cells of the row should say, or null when they say it already. */
export function writeOf(
  tab: TabRead,
  row: SeenRow,
  one: ScannedCandidate,
  fingerprint: string,
  anew: boolean,
): RowWrite | null {
  const write: RowWrite = {
    row: row.read.row,
    nextWordBy: nextWordBy(one.standing),
    lastWord: one.candidate.personLastWord,
    waitingOn: waitingOnText(one.candidate),
    id: row.idCell,
    state: encodeState(row.history, one.standing, fingerprint),
    formula: anew || cellAt(row.cells, tab.ours.followUp) === '',
  };
  const same =
    !row.isNew &&
    !write.formula &&
    dayIn(cellAt(row.cells, tab.ours.nextWordBy)) === write.nextWordBy &&
    dayIn(cellAt(row.cells, tab.ours.lastWord)) === write.lastWord &&
    (tab.ours.waitingOn === null || cellAt(row.cells, tab.ours.waitingOn) === write.waitingOn) &&
    cellAt(row.cells, tab.ours.id) === write.id &&
    cellAt(row.cells, tab.ours.state) === write.state;
  return same ? null : write;
}

/** The day in a cell of ours; null for a blank, undefined for anything else, which is always written over. */
export function dayIn(cell: ReturnType<typeof cellAt>): Day | null | undefined {
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'number') return cell;
  return cell === '' ? null : undefined;
}
