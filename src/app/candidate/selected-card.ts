import type { Selection } from '../../contract/server-api.js';
import { isErased } from '../../domain/candidate/being-worked-with.js';
import type { Selected, SelectionPorts } from '../ports/candidate-ports.js';
import type { ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import { idIn } from '../../domain/identity/id-cell.js';
import { cellAt } from '../ports/tracker-tab.js';
import type { PeekedRow } from '../ports/tracker-tab.js';
import { untilRowsStand } from '../tracker/retry-when-moved.js';
import { lookAt, ofOneRow, rowAt } from '../tracker/scan-one-row.js';
import type { Place } from '../tracker/scan-one-row.js';
import { cardOf, NO_ROW, selectionKey } from './card.js';
import { severalIn } from './several-selected.js';

/** Nobody waits longer for a card; the next look gives the row its id. */
const LOCK_WAIT_MS = 5_000;

const nobody = (key: string, says: string, isTracker = true): Selection => ({ kind: 'nobody', key, says, isTracker });

/**
 * The card of the selected row, or who is in the selected rows. The sidebar asks often, so the row alone is read first:
 * while it says what it said (`known`), nothing else is read.
 */
export function selectionOf(ports: SelectionPorts, known: string | null): Selection {
  const { moment, tabs } = ports;
  const selected = ports.selected();
  const peeked = tabs.peek(selected.sheetId, selected.row);
  if (peeked === null) return selectionElsewhere(ports, selected, known);
  const rows = rowsIn(selected);
  const key = `${selectionKey(selected.sheetId, selected.row, peeked, moment.today)}${rows === '' ? '' : `:${rows}`}`;
  if (known === key) return { kind: 'same' };
  return (rows === '' ? null : severalIn(ports, selected, key)) ?? cardAt(ports, selected, peeked, key);
}

/** Which rows are selected, '' where it is one. */
function rowsIn({ row, rows }: Selected): string {
  const isOne = rows.every(({ first, last }) => first === row && last === row);
  return isOne ? '' : rows.map(({ first, last }) => `${first}-${last}`).join(',');
}

/** On a tab that is no tracker: whoever a row of ours names. */
function selectionElsewhere(ports: SelectionPorts, at: Place, known: string | null): Selection {
  const { say, moment, tabs } = ports;
  const named = ports.namedAt(at);
  const key = `${selectionKey(at.sheetId, at.row, NO_ROW, moment.today)}:${named === null ? '' : JSON.stringify(named)}`;
  if (named === null) return known === key ? { kind: 'same' } : nobody(key, say('card.noTrackerTab'), false);
  if (named.kind === 'row') {
    const peeked = tabs.peek(named.at.sheetId, named.at.row);
    const there = selectionKey(named.at.sheetId, named.at.row, peeked ?? NO_ROW, moment.today);
    if (known === there) return { kind: 'same' };
    if (peeked !== null) return cardAt(ports, named.at, peeked, there);
  }
  if (known === key) return { kind: 'same' };
  if (named.kind !== 'candidate') return nobody(key, say('card.nobodyNamed'));
  const found = cardById(ports, named.candidateId);
  return found.kind === 'same' ? found : { ...found, key };
}

/** The card of a row, whichever is selected. */
function cardAt(ports: SelectionPorts, { sheetId, row }: Place, peeked: PeekedRow, key: string): Selection {
  const { say, moment, tracker } = ports;
  if (row <= peeked.tab.headerRow) return nobody(key, say('card.selectRow'));
  const alone = rowAt(peeked, row);
  const scan = ofOneRow(tracker, () => alone?.tab ?? null, moment) ?? tracker.scan(moment);
  const one = scan?.candidates.find(isAt({ sheetId, row }));
  if (scan === null || one === undefined) return nobody(key, say('card.nobodyHere'));
  return hasId(peeked, row) ? cardFor(ports, scan, one.candidate.id, key) : cardOfNewRow(ports, scan, one, key);
}

const isAt =
  ({ sheetId, row }: Place) =>
  ({ listed }: ScannedCandidate): boolean =>
    listed.sheetId === sheetId && listed.row === row;

function hasId({ tab, cells }: PeekedRow, row: number): boolean {
  const cell = cellAt({ row, cells }, tab.ours.id);
  return typeof cell === 'string' && idIn(cell) !== null;
}

/** A row that nobody has seen gets its id now, so that a touch can be logged for it. */
function cardOfNewRow(ports: SelectionPorts, scan: ScannedTracker, one: ScannedCandidate, key: string): Selection {
  const { say, moment, tracker, tabs, lock } = ports;
  const { sheetId, row, sheet } = one.listed;
  try {
    const saved =
      lock.hold(LOCK_WAIT_MS, () =>
        // Looked at once more under the lock: others may have written since.
        untilRowsStand(() => tracker.save(tracker.scan(moment) ?? scan)),
      ) ?? scan;
    const seen = saved.candidates.find(isAt({ sheetId, row })) ?? one;
    const written = tabs.peek(sheetId, row) ?? NO_ROW;
    return cardFor(ports, saved, seen.candidate.id, selectionKey(sheetId, row, written, moment.today));
  } catch (problem) {
    if (tabs.mayWrite(sheetId)) throw problem;
    return nobody(key, say('card.lockedNewRow', { sheet }));
  }
}

/** The card of one candidate by id. */
export function cardById(ports: SelectionPorts, candidateId: string): Selection {
  const { say, moment, tracker } = ports;
  const scan = lookAt(ports, candidateId, ports.selected(), /* nearby= */ false, moment);
  if (scan === null) return nobody('', say('card.noTrackerFile'), /* isTracker= */ false);
  const one = scan.candidates.find(({ candidate }) => candidate.id === candidateId);
  if (one === undefined) return nobody('', say('card.notHere'));
  const { sheetId, row } = one.listed;
  const there = tracker.rowIn(scan, one) ?? NO_ROW;
  return cardFor(ports, scan, candidateId, selectionKey(sheetId, row, there, moment.today));
}

function cardFor(ports: SelectionPorts, scan: ScannedTracker, candidateId: string, key: string): Selection {
  const { say, log, tracker } = ports;
  const latest = log().readTail().events;
  const now = tracker.withLogged(scan, latest);
  const one = now.candidates.find(({ candidate }) => candidate.id === candidateId);
  if (one === undefined) return nobody(key, say('card.nobodyHere'));
  if (isErased(one.candidate)) return nobody(key, say('card.erased'));
  return { kind: 'card', key, card: cardOf(now, one, [...latest, ...now.news], say) };
}
