import { nextBlitz } from '../policy/blitz.js';
import type { Candidate } from '../candidate/candidate.js';
import type { Day } from '../calendar/day.js';
import type { Band, FollowUp } from './follow-up.js';
import type { Policy } from '../policy/policy.js';
import { heardOn } from '../candidate/being-worked-with.js';
import { addBusinessDays, workingDayOnOrBefore } from '../calendar/work-calendar.js';

/** Somebody who heard from us this many business days ago or less is not pressed to be written to again. */
const JUST_HEARD_BUSINESS_DAYS = 2;
/** The exemption is meant for the week promise: a team whose limit is shorter means it. */
const SHORTEST_EXEMPT_LIMIT_DAYS = 7;

/** A follow-up whose band is still to be found. */
export type Unbanded = Pick<FollowUp, 'rule' | 'dueOn' | 'actBy'>;

/**
 * The first day on which a follow-up that isn't overdue yet is *Today*: the last working day before its `actBy`. For
 * `week`, not before the third business day after our last word, however long the holidays ahead are; those people
 * stand in *Next week* under the day on which to write. Overdue is always *Today*, even then.
 */
export function todayFrom(owed: Unbanded, candidate: Candidate, policy: Policy, today: Day): Day {
  const pressing = workingDayOnOrBefore(policy.calendar, owed.actBy - 1);
  const heard = owed.rule === 'week' ? heardOn(candidate, today) : null;
  if (heard === null || owed.dueOn - heard < SHORTEST_EXEMPT_LIMIT_DAYS) return pressing;
  return Math.max(pressing, addBusinessDays(policy.calendar, heard, JUST_HEARD_BUSINESS_DAYS + 1));
}

/** *Today*: overdue, or to be done by the next working day. *Next week*: due before the next blitz. Otherwise later. */
export function bandOf(owed: Unbanded, candidate: Candidate, policy: Policy, today: Day): Band {
  if (today > owed.dueOn || today >= todayFrom(owed, candidate, policy, today)) return 'today';
  return owed.dueOn < nextBlitz(today, policy) ? 'next week' : 'later';
}
