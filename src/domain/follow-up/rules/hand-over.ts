import { isWorkedWith } from '../../candidate/being-worked-with.js';
import { addBusinessDays } from '../../calendar/work-calendar.js';
import { nothing, oweOn } from './owe.js';
import type { Rule } from './owe.js';

/** After a hand-over, each candidate who is being worked with hears "I'm taking over" from the new recruiter. */
export const handOverRule: Rule = (candidate, policy, today) => {
  const on = candidate.history.handedOverOn;
  if (on === null || on > today || !isWorkedWith(candidate, today)) return nothing;
  const dueOn = addBusinessDays(policy.calendar, on, policy.handOverDays);
  return oweOn(dueOn, { key: 'why.handedOver', on });
};
