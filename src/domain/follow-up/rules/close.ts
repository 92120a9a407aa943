import { openDecision } from '../../candidate/being-worked-with.js';
import { addBusinessDays } from '../../calendar/work-calendar.js';
import { nothing } from './owe.js';
import type { Rule } from './owe.js';

/**
 * Close the loop: whoever was decided on since the start day is told. Somebody who withdrew is owed one acknowledgement,
 * by any word of ours since that was more than scheduling, and never turns red. A mail of the same morning came before it.
 */
export const closeRule: Rule = (candidate, policy, today) => {
  const decision = openDecision(candidate);
  if (decision === null || decision.on > today) return nothing;
  const dueOn = addBusinessDays(policy.calendar, decision.on, policy.closeDays);
  const amberFrom = addBusinessDays(policy.calendar, decision.on, policy.closeAmberDays);
  if (decision.kind !== 'withdrawn') {
    const why = { key: 'why.decided', on: decision.on } as const;
    return [{ dueOn, actBy: dueOn, why, amberFrom }];
  }
  const word = candidate.history.lastSubstantive;
  if (decision.answered && (word === null || word.day <= today)) return nothing;
  const why = { key: 'why.withdrew', on: decision.on } as const;
  return [{ dueOn, actBy: dueOn, why, amberFrom, amberOnly: true }];
};
