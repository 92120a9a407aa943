import { inTouchSinceApplying, isOver, reopenedOn } from '../../candidate/being-worked-with.js';
import { isUnconfirmed } from '../../candidate/unconfirmed.js';
import { addBusinessDays, nextWorkingDay } from '../../calendar/work-calendar.js';
import { nothing, oweOn } from './owe.js';
import type { Rule } from './owe.js';

/** An application that nobody answered yet. The first outbound touch answers it; after that the week promise holds. */
export const answerRule: Rule = (candidate, policy, today) => {
  if (candidate.phase !== 'applied' || isOver(candidate)) return nothing;
  if (inTouchSinceApplying(candidate, today) || isUnconfirmed(candidate, policy, today)) return nothing;
  const { appliedOn, history } = candidate;
  const asked = history.confirmedOn === null ? [] : [nextWorkingDay(policy.calendar, history.confirmedOn)];
  const applied = appliedOn !== null && appliedOn <= today ? appliedOn : history.addedOn;
  const reopened = reopenedOn(candidate, today);
  if (reopened !== null && reopened > (applied ?? 0)) {
    const dueOn = addBusinessDays(policy.calendar, reopened, policy.answerDays);
    return oweOn(dueOn, { key: 'why.reopened', on: reopened });
  }
  // Whoever has no such day was asked about, or would be unconfirmed.
  if (applied === null) return asked.flatMap((dueOn) => oweOn(dueOn, { key: 'why.appliedNoDay' }));
  const dueOn = addBusinessDays(policy.calendar, applied, policy.answerDays);
  return oweOn(Math.max(dueOn, ...asked), { key: 'why.applied', on: applied });
};
