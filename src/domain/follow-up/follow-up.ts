import type { Day } from '../calendar/day.js';

/**
 * The seven rules of what is owed, and `hand-over`: a candidate whose recruiter changed is owed "I'm taking over".
 * The order settles ties between follow-ups that are due on one day.
 */
export const RULES = ['week', 'answer', 'interview', 'reply', 'promise', 'close', 'hold', 'hand-over'] as const;
export type RuleName = (typeof RULES)[number];

/** *Today*: overdue, or to be done by the next working day. *Next week*: due before the next blitz. *Later*: neither. */
export type Band = 'today' | 'next week' | 'later';

/** Something owed to one candidate. */
export interface FollowUp {
  readonly rule: RuleName;
  /** The last day on which it is still kept. */
  readonly dueOn: Day;
  /** The working day by which to do it: for `week` and `hold` on or before the due day, otherwise the due day. */
  readonly actBy: Day;
  readonly band: Band;
  /** In words, naming dates and never counts of days, so that it does not go stale. Holds no text from the sheet. */
  readonly why: string;
  /** The promise it is about, for the rule `promise`. */
  readonly promiseId?: string;
  /** For `close`: from this day the wait is amber. */
  readonly amberFrom?: Day;
  /** Set where it never turns red: a withdrawal that nobody has acknowledged. */
  readonly amberOnly?: true;
}
