import type { Candidate } from '../../candidate/candidate.js';
import type { Day } from '../../calendar/day.js';
import type { Policy } from '../../policy/policy.js';
import { workingDayOnOrBefore } from '../../calendar/work-calendar.js';
import type { Reason, Why } from '../../texts/why.js';

/** Something owed, as its rule says it. */
export interface Owed extends Reason {
  /** The last day on which it is still kept. */
  readonly dueOn: Day;
  /** The working day by which to do it: for `week` and `hold` on or before the due day, otherwise the due day. */
  readonly actBy: Day;
  /** The promise it is about, for the rule `promise`. */
  readonly promiseId?: string;
  /** For `close`: from this day the wait is amber. */
  readonly amberFrom?: Day;
  /** Set where it never turns red: a withdrawal that nobody has acknowledged. */
  readonly amberOnly?: true;
}

/** One rule of what is owed. Looks at what has happened until today; owes nothing for what lies ahead. */
export type Rule = (candidate: Candidate, policy: Policy, today: Day) => readonly Owed[];

export const nothing: readonly Owed[] = [];

/** Due in calendar days: Sunday's due day is Friday's work. */
export function oweByCalendar(dueOn: Day, why: Why, policy: Policy): readonly Owed[] {
  return [{ dueOn, actBy: workingDayOnOrBefore(policy.calendar, dueOn), why }];
}

/** Due in business days: the due day is a working day itself. */
export function oweOn(dueOn: Day, why: Why): readonly Owed[] {
  return [{ dueOn, actBy: dueOn, why }];
}
