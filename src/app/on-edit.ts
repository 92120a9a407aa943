import { nameChange } from '../domain/name-change.js';
import { textOf } from './read-row.js';
import { idIn } from './row-identity.js';
import type { DocumentLock, Moment } from './ports.js';
import type { SheetTracker } from './scan.js';
import { cellAt } from './tabs.js';
import type { TrackerTabs } from './tabs.js';
import { untilRowsStand } from './until-rows-stand.js';

export interface EditPorts {
  readonly tracker: SheetTracker;
  readonly tabs: TrackerTabs;
  readonly lock: DocumentLock;
  /** Null while there is no Settings tab. */
  readonly settingsSheetId: () => number | null;
}

/** The block that was edited, 1-based, both ends included. */
export interface EditedBlock {
  readonly sheetId: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** What a single cell held before, '' for a blank and where Google doesn't say. */
  readonly before: string;
}

/** A simple trigger has 30 seconds in all; whoever waits longer leaves it to the next scan. */
const LOCK_WAIT_MS = 10_000;

/**
 * Somebody typed or pasted: days become touches, stages open and close loops, new rows get their id and formula. One
 * cell of a row that we know costs one row's read; everything else is a full scan, and so is a change in Settings, where
 * limits and the meaning of stages stand. What is missed here (Google queues two edits and drops the rest) the next
 * scan finds, once.
 */
export function onEdited(ports: EditPorts, block: EditedBlock, moment: Moment): void {
  const peeked = ports.tabs.peek(block.sheetId, block.firstRow);
  if (peeked === null && block.sheetId === ports.settingsSheetId()) {
    ports.lock.hold(LOCK_WAIT_MS, () => {
      untilRowsStand(() => {
        lookAtAll(ports, moment);
      });
    });
  }
  if (peeked === null || block.lastRow <= peeked.tab.headerRow) return;
  const { tab, cells } = peeked;
  const theirs = [...Object.values(tab.fields), ...tab.interviews].map((field) => field?.column);
  const watched = [...theirs, ...Object.values(tab.ours)];
  const touchesWatched = watched.some(
    (column) => typeof column === 'number' && column >= block.firstColumn && column <= block.lastColumn,
  );
  if (!touchesWatched) return;
  const oneCell = block.firstRow === block.lastRow && block.firstColumn === block.lastColumn;
  const row = { row: block.firstRow, cells };
  const idCell = cellAt(row, tab.ours.id);
  const known = typeof idCell === 'string' && idIn(idCell) !== null && cellAt(row, tab.ours.state) !== '';
  const ownCell = [tab.ours.id, tab.ours.state].includes(block.firstColumn);
  // Somebody else's name over a name, or one in a row whose hidden cells were left behind: who it is, all rows tell.
  const renamed =
    block.firstColumn === tab.fields.name?.column &&
    nameChange(block.before, textOf(cellAt(row, block.firstColumn))) === 'another';
  ports.lock.hold(LOCK_WAIT_MS, () => {
    untilRowsStand((again) => {
      // The row was read before the lock was held.
      if (oneCell && known && !ownCell && !renamed && !again) {
        const typedLastWord = block.firstColumn === tab.ours.lastWord;
        ports.tracker.save(ports.tracker.scanRow({ ...tab, rows: [row] }, moment, typedLastWord));
      } else {
        lookAtAll(ports, moment);
      }
    });
  });
}

function lookAtAll({ tracker }: EditPorts, moment: Moment): void {
  const scan = tracker.scan(moment);
  if (scan !== null) tracker.save(scan);
}
