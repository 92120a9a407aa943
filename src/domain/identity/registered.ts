import type { Day } from '../calendar/day.js';

/**
 * A line of the register: a candidate row that was ever seen. While the row is there it holds what the sheet holds; of
 * somebody erased, nothing but the id and the day.
 */
export interface Registered {
  readonly id: string;
  readonly name: string;
  /** Every address in the row's cell, in lower case. */
  readonly emails: readonly string[];
  readonly phone: string;
  /** Their profile, as the sheet links it. */
  readonly link: string;
  /** Null where nobody noted it: told from a log that knows no jobs. */
  readonly job: string | null;
  readonly owner: string;
  /** The id of the tab that the row is on, or was on last. */
  readonly tab: number;
  readonly firstSeen: Day | null;
  /** The day on which a look at all rows did not find it any more. */
  readonly leftOn: Day | null;
  readonly erasedOn: Day | null;
  /** Until when their contact data is kept although the row is gone; null: as Settings says. */
  readonly keepUntil: Day | null;
}
