import { nameChange } from '../domain/candidate/name-change.js';
import type { EditPorts } from './ports/candidate-ports.js';
import type { ScannedTracker } from './ports/ports.js';
import { cellAt } from './ports/tracker-tab.js';
import type { TabRead, TrackerTabs } from './ports/tracker-tab.js';
import { textOf } from './tracker/read/read-row.js';
import { saveNow } from './tracker/scan-and-save.js';
import { rowAt } from './tracker/scan-one-row.js';
import { typedWords, whyNotTaken } from './candidate/typed-last-word.js';

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

/** A simple trigger has 30 seconds in all; an edit that waits longer is left to the next scan. */
const LOCK_WAIT_MS = 10_000;

/**
 * Somebody typed or pasted: days become touches, stages open and close loops, new rows get their id and formula. One
 * cell of a row that we know costs one row's read; everything else is a full scan, and so is a change in Settings, which
 * has the limits and the meaning of stages. What is missed here (Google queues two edits and drops the rest) the next
 * scan finds, once.
 *
 * @returns what to tell the user: why a day typed into *Last word from us* was not taken; null as a rule
 */
export function onEdited(ports: EditPorts, block: EditedBlock): string | null {
  const { tracker, tabs, lock, settingsSheetId, moment } = ports;
  const tab = tabs.places().find(({ sheetId }) => sheetId === block.sheetId);
  if (tab === undefined) {
    if (block.sheetId === settingsSheetId()) lock.hold(LOCK_WAIT_MS, () => saveNow(tracker, moment));
    return null;
  }
  if (block.lastRow <= tab.headerRow || !watched(tab).some((column) => isIn(block, column))) return null;
  return lock.hold(LOCK_WAIT_MS, () => {
    const typed = isIn(block, tab.ours.lastWord) ? typedWords(tabs, tab, block) : [];
    const scan = scanAndSave(ports, block);
    return scan === null || typed.length === 0 ? null : whyNotTaken(ports, scan, block.sheetId, typed);
  });
}

/** The columns that say something to us: theirs that we read, and our own. */
const watched = ({ fields, interviews, ours }: TabRead): readonly (number | null | undefined)[] => [
  ...[...Object.values(fields), ...interviews].map((field) => field?.column),
  ...Object.values(ours),
];

const isIn = ({ firstColumn, lastColumn }: EditedBlock, column: number | null | undefined): boolean =>
  typeof column === 'number' && column >= firstColumn && column <= lastColumn;

function scanAndSave({ tracker, tabs, moment }: EditPorts, block: EditedBlock): ScannedTracker | null {
  const oneCell = block.firstRow === block.lastRow && block.firstColumn === block.lastColumn;
  const typed = { column: block.firstColumn, before: block.before };
  const scan = oneCell ? tracker.scanRow(() => rowOf(tabs, block), moment, typed) : null;
  return scan === null ? saveNow(tracker, moment) : tracker.save(scan);
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
