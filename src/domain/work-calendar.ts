import type { Day } from './day.js';

/** Working days: which weekdays are off, and which days are holidays. Leave is the recruiter's own holidays. */
export interface WorkCalendar {
  /** ISO weekdays that are off, e.g. {6, 7}; Friday and Saturday are {5, 6}. */
  readonly weekend: ReadonlySet<number>;
  readonly holidays: ReadonlySet<Day>;
}
