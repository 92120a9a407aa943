import type { Day } from './calendar/day.js';

/**
 * A cell as the domain reads it. The adapter turns the sheet's dates into `CellDay` once, in the spreadsheet's zone;
 * a blank is the empty string, as Google gives it. Text may look like a date and still be text: files opened with
 * "convert text" off hold nothing but text.
 */
export type Cell = string | number | boolean | CellDay;

export interface CellDay {
  readonly day: Day;
  /** Minutes after midnight; null where the cell is a pure date. */
  readonly minute: number | null;
}
