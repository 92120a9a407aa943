import { nothing } from './owe.js';
import type { Rule } from './owe.js';
import { promiseDueOn } from '../../history/promise-records.js';

/** Do what you say you're going to do: each open promise is owed on its own, whatever else is silenced. */
export const promiseRule: Rule = (candidate, policy) => {
  const { openPromises } = candidate.history;
  if (openPromises.length === 0) return nothing;
  return openPromises.map((promise) => {
    const dueOn = promiseDueOn(promise, policy);
    const why = { key: 'why.promised', on: promise.dueOn } as const;
    const words = promise.text === '' ? {} : { promised: promise.text };
    return { dueOn, actBy: dueOn, why, promiseId: promise.id, ...words };
  });
};
