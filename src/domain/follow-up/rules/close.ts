import { openDecision } from '../../candidate/being-worked-with.js';
import { addBusinessDays } from '../../calendar/work-calendar.js';
import { nothing } from './owe.js';
import type { Rule } from './owe.js';
import { sayDay } from '../../calendar/day.js';

/**
 * Close the loop: whoever was decided on since the start day is told. Somebody who withdrew is owed one acknowledgement,
 * by any word of ours since that was more than scheduling, and never turns red.
 */
export const closeRule: Rule = (candidate, policy, today) => {
  const decision = openDecision(candidate);
  if (decision === null || decision.on > today) return nothing;
  const dueOn = addBusinessDays(policy.calendar, decision.on, policy.closeDays);
  const amberFrom = addBusinessDays(policy.calendar, decision.on, policy.closeAmberDays);
  const on = sayDay(decision.on, today);
  if (decision.kind !== 'withdrawn') {
    const why = `Decided on ${on}, and not told yet`;
    return [{ rule: 'close', dueOn, actBy: dueOn, band: 'later', why, amberFrom }];
  }
  const word = candidate.history.lastSubstantive;
  if (word !== null && word.day >= decision.on && word.day <= today) return nothing;
  const why = `Withdrew on ${on}, and no word from us since`;
  return [{ rule: 'close', dueOn, actBy: dueOn, band: 'later', why, amberFrom, amberOnly: true }];
};
