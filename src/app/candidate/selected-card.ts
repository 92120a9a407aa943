import type { Selection } from '../../contract/server-api.js';
import { cardOf, nobody, NO_ROW, selectionKey } from './card.js';
import { isErased } from '../../domain/candidate/being-worked-with.js';
import { idIn } from '../tracker/read/row-identity.js';
import { lookAt, ofOneRow, rowAt } from '../tracker/scan-one-row.js';
import type { Place, RowPorts } from '../tracker/scan-one-row.js';
import type { DocumentLock, Moment, ScannedTracker, TailedLog } from '../ports/ports.js';
import { cellAt } from '../ports/tracker-tab.js';
import { untilRowsStand } from '../tracker/retry-when-moved.js';

export interface SelectionPorts extends RowPorts {
  readonly log: () => TailedLog;
  readonly lock: DocumentLock;
  /** Where the user is. */
  readonly cursor: () => Place;
}

/** Nobody waits longer for a card; the next look gives the row its id. */
const LOCK_WAIT_MS = 5_000;

/**
 * The card of the selected row. The sidebar asks often, so the row alone is read first: while it says what it said
 * (`known`), nothing else is read.
 */
export function selectionOf(ports: SelectionPorts, known: string | null, moment: Moment): Selection {
  const { sheetId, row } = ports.cursor();
  const peeked = ports.tabs.peek(sheetId, row);
  const key = selectionKey(sheetId, row, peeked ?? NO_ROW, moment.today);
  if (known === key) return { kind: 'same' };
  if (peeked === null) return nobody(key, 'This tab is no tracker yet.', /* isTracker= */ false);
  if (row <= peeked.tab.headerRow) return nobody(key, 'Select a candidate’s row.', /* isTracker= */ true);
  const alone = rowAt(peeked, row);
  const scan = ofOneRow(ports.tracker, () => alone?.tab ?? null, moment) ?? ports.tracker.scan(moment);
  const idCell = cellAt({ row, cells: peeked.cells }, peeked.tab.ours.id);
  const id = typeof idCell === 'string' ? idIn(idCell) : null;
  const one = scan?.candidates.find(({ listed }) => listed.sheetId === sheetId && listed.row === row);
  if (scan === null || one === undefined)
    return nobody(key, 'There is no candidate in this row.', /* isTracker= */ true);
  if (id === null) {
    // A row that nobody has seen gets its id now, so that a touch can be logged for it.
    const saved =
      ports.lock.hold(LOCK_WAIT_MS, () =>
        // Looked at once more under the lock: others may have written since.
        untilRowsStand(() => ports.tracker.save(ports.tracker.scan(moment) ?? scan)),
      ) ?? scan;
    const seen = saved.candidates.find(({ listed }) => listed.sheetId === sheetId && listed.row === row) ?? one;
    const written = ports.tabs.peek(sheetId, row) ?? NO_ROW;
    return cardFor(ports, saved, seen.candidate.id, selectionKey(sheetId, row, written, moment.today));
  }
  return cardFor(ports, scan, one.candidate.id, key);
}

/** The card of one candidate by id. */
export function cardById(ports: SelectionPorts, candidateId: string, moment: Moment): Selection {
  const scan = lookAt(ports, candidateId, ports.cursor(), /* nearby= */ false, moment);
  if (scan === null) return nobody('', 'There is no tracker in this file.', /* isTracker= */ false);
  const one = scan.candidates.find(({ candidate }) => candidate.id === candidateId);
  if (one === undefined)
    return nobody('', 'This candidate’s row is not in the tracker any more.', /* isTracker= */ true);
  const { sheetId, row } = one.listed;
  const there = ports.tracker.rowIn(scan, one) ?? NO_ROW;
  return cardFor(ports, scan, candidateId, selectionKey(sheetId, row, there, moment.today));
}

function cardFor(ports: SelectionPorts, scan: ScannedTracker, candidateId: string, key: string): Selection {
  const one = scan.candidates.find(({ candidate }) => candidate.id === candidateId);
  if (one === undefined) return nobody(key, 'There is no candidate in this row.', /* isTracker= */ true);
  if (isErased(one.candidate)) {
    return nobody(key, 'Erased, as they asked. This row is yours to delete.', /* isTracker= */ true);
  }
  return { kind: 'card', key, card: cardOf(scan, one, [...ports.log().readTail().events, ...scan.news]) };
}
