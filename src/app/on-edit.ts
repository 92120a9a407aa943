import { nameChange } from '../domain/candidate/name-change.js';
import { textOf } from './tracker/read/read-row.js';
import { rowAt } from './tracker/scan-one-row.js';
import type { RowPorts } from './tracker/scan-one-row.js';
import type { DocumentLock, Moment } from './ports/ports.js';
import { saveNow } from './tracker/scan-and-save.js';
import { cellAt } from './ports/tracker-tab.js';
import type { TabRead, TrackerTabs } from './ports/tracker-tab.js';

export interface EditPorts extends RowPorts {
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
export function onEdited(
  { tracker, tabs, lock, settingsSheetId }: EditPorts,
  block: EditedBlock,
  moment: Moment,
): void {
  const tab = tabs.places().find(({ sheetId }) => sheetId === block.sheetId);
  if (tab === undefined) {
    if (block.sheetId === settingsSheetId()) lock.hold(LOCK_WAIT_MS, () => saveNow(tracker, moment));
    return;
  }
  const { fields, interviews, ours, headerRow } = tab;
  const watched = [...Object.values(fields), ...interviews]
    .map((field) => field?.column)
    .concat(Object.values(ours).map((column) => column ?? undefined));
  const isWatched = (column: number | undefined): boolean =>
    column !== undefined && column >= block.firstColumn && column <= block.lastColumn;
  if (block.lastRow <= headerRow || !watched.some(isWatched)) return;
  const oneCell = block.firstRow === block.lastRow && block.firstColumn === block.lastColumn;
  lock.hold(LOCK_WAIT_MS, () => {
    const typed = { column: block.firstColumn, before: block.before };
    const scan = oneCell ? tracker.scanRow(() => rowOf(tabs, block), moment, typed) : null;
    if (scan === null) saveNow(tracker, moment);
    else tracker.save(scan);
  });
}

/** The row, read under the lock, where it alone can tell what the edit of one of its cells means. */
function rowOf(tabs: TrackerTabs, { sheetId, firstRow, firstColumn, before }: EditedBlock): TabRead | null {
  const tab = rowAt(tabs.peek(sheetId, firstRow), firstRow)?.tab;
  const [row] = tab?.rows ?? [];
  if (tab === undefined || row === undefined) return null;
  const { fields, ours } = tab;
  // Somebody else's name over a name, or one in a row whose hidden cells were left behind: who it is, all rows tell; and
  // whether the address is somebody's who is there already.
  const name = fields.name?.column;
  const renamed = firstColumn === name && nameChange(before, textOf(cellAt(row, name))) === 'another';
  // A decision may lean on the header above it.
  const decided = cellAt(row, fields.decision?.column) !== '';
  return renamed || decided || [fields.email?.column, ours.id, ours.state].includes(firstColumn) ? null : tab;
}
