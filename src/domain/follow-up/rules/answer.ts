import { inTouchSinceApplying, isOver } from '../../candidate/being-worked-with.js';
import { isUnconfirmed } from '../../candidate/unconfirmed.js';
import { addBusinessDays, nextWorkingDay } from '../../calendar/work-calendar.js';
import { nothing, oweOn } from './owe.js';
import type { Rule } from './owe.js';
import { sayDay } from '../../calendar/day.js';

/** An application that nobody answered yet. The first outbound touch answers it; after that the week promise holds. */
export const answerRule: Rule = (candidate, policy, today) => {
  if (candidate.phase !== 'applied' || isOver(candidate)) return nothing;
  if (inTouchSinceApplying(candidate, today) || isUnconfirmed(candidate, policy, today)) return nothing;
  const { appliedOn, history } = candidate;
  const asked = history.confirmedOn === null ? [] : [nextWorkingDay(policy.calendar, history.confirmedOn)];
  const since = appliedOn !== null && appliedOn <= today ? appliedOn : history.addedOn;
  // Whoever has no such day was asked about, or would be unconfirmed.
  if (since === null) return asked.flatMap((dueOn) => oweOn('answer', dueOn, 'Applied, and not answered yet'));
  const dueOn = addBusinessDays(policy.calendar, since, policy.answerDays);
  return oweOn('answer', Math.max(dueOn, ...asked), `Applied on ${sayDay(since, today)}, and not answered yet`);
};
