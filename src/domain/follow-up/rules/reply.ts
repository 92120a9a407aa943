import { addBusinessDays } from '../../calendar/work-calendar.js';
import { nothing, oweOn } from './owe.js';
import type { Rule } from './owe.js';

/** They wrote or called, it needs an answer, and we haven't been in touch since. In any phase, closed ones too. */
export const replyRule: Rule = (candidate, policy, today) => {
  const since = candidate.history.needsAnswerSince;
  if (since === null || since > today) return nothing;
  const dueOn = addBusinessDays(policy.calendar, since, policy.replyDays);
  return oweOn(dueOn, { key: 'why.theyWrote', on: since });
};
