import type { Candidate } from '../../candidate/candidate.js';
import type { Day } from '../../calendar/day.js';
import type { Band, FollowUp } from '../follow-up.js';
import type { Policy } from '../../policy/policy.js';
import { workingDayOnOrBefore } from '../../calendar/work-calendar.js';

/** Something owed. A rule says `later`; `assess`, which looks at the next blitz, settles the band. */
export type Owed = Omit<FollowUp, 'band'> & { band: Band };

/** One rule of what is owed. Looks at what has happened until today; owes nothing for what lies ahead. */
export type Rule = (candidate: Candidate, policy: Policy, today: Day) => readonly Owed[];

export const nothing: readonly Owed[] = [];

/** Something owed, in the band that `assess` settles. */
export function owe(rule: Owed['rule'], dueOn: Day, actBy: Day, why: string): Owed {
  return { rule, dueOn, actBy, band: 'later', why };
}

/** Due in calendar days: Sunday's due day is Friday's work. */
export function oweByCalendar(rule: Owed['rule'], dueOn: Day, why: string, policy: Policy): readonly Owed[] {
  return [owe(rule, dueOn, workingDayOnOrBefore(policy.calendar, dueOn), why)];
}

/** Due in business days: the due day is a working day itself. */
export function oweOn(rule: Owed['rule'], dueOn: Day, why: string): readonly Owed[] {
  return [owe(rule, dueOn, dueOn, why)];
}
