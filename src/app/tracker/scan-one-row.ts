import { decodeState } from '../../domain/row/row-state.js';
import type { Moment, ScannedTracker } from '../ports/ports.js';
import { textOf } from './read/read-row.js';
import { idIn } from '../../domain/identity/id-cell.js';
import { idAt } from './read/row-details.js';
import type { SheetTracker } from './sheet-tracker.js';
import { cellAt } from '../ports/tracker-tab.js';
import type { PeekedRow, TabRead, TrackerTabs } from '../ports/tracker-tab.js';

export interface RowPorts {
  readonly tracker: SheetTracker;
  readonly tabs: TrackerTabs;
}

/** A cell's tab and row. */
export interface Place {
  readonly sheetId: number;
  readonly row: number;
}

/**
 * A look at one candidate: at their row alone where it says all there is to know, whatever the number of rows. All rows
 * are read where the person stands on several, where the row is not as the last look left it, and where it is not found.
 * `at` is where they may be; `nearby`: and nowhere else.
 */
export function lookAt(
  { tracker, tabs }: RowPorts,
  candidateId: string,
  at: Place,
  nearby: boolean,
  moment: Moment,
): ScannedTracker | null {
  const isThem = (place: Place): TabRead | null => {
    const row = rowAt(tabs.peek(place.sheetId, place.row), place.row);
    return row?.id === candidateId ? row.tab : null;
  };
  const found = (): TabRead | null => {
    const there = isThem(at);
    const place = there !== null || nearby ? null : placeOf(tabs, candidateId);
    return place === null ? there : isThem(place);
  };
  return ofOneRow(tracker, found, moment) ?? tracker.scan(moment);
}

/** The look at a row alone, if that is enough for a card or a form; `read` reads the row, and is called last. */
export function ofOneRow(tracker: SheetTracker, read: () => TabRead | null, moment: Moment): ScannedTracker | null {
  const scan = tracker.scanRow(read, moment);
  return scan !== null && scan.candidates.length === 1 && tracker.isQuiet(scan) ? scan : null;
}

/** The tab with this row alone and its id; null where only all rows can say who it is, or what concerns them. */
export function rowAt(peeked: PeekedRow | null, at: number): { readonly tab: TabRead; readonly id: string } | null {
  if (peeked === null) return null;
  const { tab } = peeked;
  const row = { row: at, cells: peeked.cells };
  const id = idAt(row, tab);
  const state = cellAt(row, tab.ours.state);
  const known = typeof state === 'string' ? decodeState(state) : null;
  return id === null || known === null || known.onOtherRows ? null : { tab: { ...tab, rows: [row] }, id };
}

/** Where a candidate's row is, by the column of ids of each tab. */
function placeOf(tabs: TrackerTabs, candidateId: string): Place | null {
  for (const tab of tabs.places()) {
    const { id } = tab.ours;
    const at =
      id === null ? -1 : tabs.cellsNow(tab, id, id).findIndex(([cell]) => idIn(textOf(cell ?? '')) === candidateId);
    if (at >= 0) return { sheetId: tab.sheetId, row: tab.headerRow + 1 + at };
  }
  return null;
}
