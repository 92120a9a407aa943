import type { Hint } from './id-cell.js';

/** Where a row is: the id of its tab, and its number. */
export interface Spot {
  readonly tab: number;
  readonly row: number;
}

/** What a row says of whom it is about. Texts as the sheet shows them; they are compared folded. */
export interface RowDetails extends Spot {
  readonly name: string;
  /** Every address in the row's cell, in lower case. */
  readonly emails: readonly string[];
  readonly phone: string;
  /** Their profile, as the sheet links it. */
  readonly link: string;
  readonly job: string;
  readonly owner: string;
  /** What the hidden cell beside it says; null where there is none. */
  readonly hint: Hint | null;
}

/** A row that is about nobody, such as a blank one or a heading, with an id of ours beside it. */
export interface StrayHint extends Spot {
  readonly hint: Hint;
}
