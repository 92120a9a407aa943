import { couldNotBeReached } from '../../candidate/could-not-be-reached.js';
import { nothing, oweByCalendar } from './owe.js';
import type { Rule } from './owe.js';

/** Somebody who could not be reached is tried again, `policy.tryAgainDays` after the last try: what the week promise becomes. */
export const tryAgainRule: Rule = (candidate, policy, today) => {
  const found = couldNotBeReached(candidate, today);
  if (found === null) return nothing;
  return oweByCalendar(
    found.lastTriedOn + policy.tryAgainDays,
    { key: 'why.notReached', on: found.lastTriedOn },
    policy,
  );
};
