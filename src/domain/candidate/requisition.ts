import { asCompared } from '../text/comparable.js';
import { isClosed } from '../touch-log/phase.js';
import type { Phase } from '../touch-log/phase.js';

/** A row as far as a requisition is concerned. */
export interface RequisitionRow {
  readonly id: string;
  readonly role: string;
  readonly phase: Phase;
  /** Already ticked at an earlier filling. */
  readonly decided: boolean;
}

export interface Tick {
  readonly id: string;
  /** What the list proposes; a person confirms it. */
  readonly ticked: boolean;
}

/**
 * The others on a requisition that somebody set to *filled* or *cancelled*: everyone on it who is not closed, each with
 * a tick. Unticked where they have come as far as interview or offer: those are decided one by one. Nothing here says
 * that a requisition *is* filled: a hire never infers it, because there may be more openings.
 */
export function othersOn(
  role: string,
  rows: readonly RequisitionRow[],
  hiredId: string | null = null,
): readonly Tick[] {
  const wanted = asCompared(role);
  if (wanted === '') return [];
  return rows
    .filter((row) => row.id !== hiredId && asCompared(row.role) === wanted && !isClosed(row.phase) && !row.decided)
    .map((row) => ({ id: row.id, ticked: row.phase !== 'interview' && row.phase !== 'offer' }));
}
