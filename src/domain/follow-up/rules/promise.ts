import type { OpenPromise } from '../../candidate/candidate.js';
import type { Day } from '../../calendar/day.js';
import type { Policy } from '../../policy/policy.js';
import { workingDayOnOrAfter } from '../../calendar/work-calendar.js';
import { nothing, sayDay } from './owe.js';
import type { Rule } from './owe.js';

/** Do what you say you're going to do: each open promise is owed on its own, whatever else is silenced. */
export const promiseRule: Rule = (candidate, policy, today) => {
  const { openPromises } = candidate.history;
  if (openPromises.length === 0) return nothing;
  return openPromises.map((promise) => {
    const dueOn = promiseDueOn(promise, policy);
    const why = `Promised for ${sayDay(promise.dueOn, today)}`;
    return { rule: 'promise', dueOn, actBy: dueOn, band: 'later', why, promiseId: promise.id };
  });
};

/** The day of a promise; on a day off, the next working day. */
export function promiseDueOn(promise: Pick<OpenPromise, 'dueOn'>, policy: Policy): Day {
  return workingDayOnOrAfter(policy.calendar, promise.dueOn);
}
