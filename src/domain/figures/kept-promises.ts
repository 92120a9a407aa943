import type { Day } from '../calendar/day.js';
import type { Policy } from '../policy/policy.js';
import type { PromiseRecord } from '../history/promise-records.js';
import { Count, median } from './figure.js';
import type { Figure } from './figure.js';
import { promiseDueOn } from '../history/promise-records.js';

export interface KeptPromises extends Figure {
  readonly late: number;
  readonly missed: number;
  /** Counted ones that were renegotiated in time, at their new day. */
  readonly renegotiated: number;
  /** Calendar days late of those that were not kept in time; open ones at least so many. Null of none. */
  readonly medianDaysLate: number | null;
}

/** Promises kept by their day, of all that fell due from `from` to yesterday, or were settled by today. */
export function keptPromises(promises: readonly PromiseRecord[], policy: Policy, from: Day, today: Day): KeptPromises {
  const count = new Count();
  const daysLate: number[] = [];
  let [late, missed, renegotiated] = [0, 0, 0];
  for (const promise of promises) {
    const dueOn = promiseDueOn(promise, policy);
    if (dueOn < from) count.excludes('due before the period');
    else if (promise.state === 'released') count.excludes('released by the candidate');
    else if (promise.settledOn === null && dueOn >= today) count.excludes('not due yet');
    else {
      const kept = promise.state === 'kept';
      count.counts(kept);
      if (promise.moves > 0) renegotiated += 1;
      if (promise.state === 'missed') missed += 1;
      else if (!kept) late += 1;
      if (!kept) daysLate.push(Math.max(0, (promise.settledOn ?? today) - dueOn));
    }
  }
  return { ...count.figure(), late, missed, renegotiated, medianDaysLate: median(daysLate) };
}
