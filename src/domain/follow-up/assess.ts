import { isErased } from '../candidate/being-worked-with.js';
import type { Candidate } from '../candidate/candidate.js';
import type { Day } from '../calendar/day.js';
import type { Policy } from '../policy/policy.js';
import { bandOf } from './band.js';
import type { FollowUp } from './follow-up.js';
import { couldNotBeReached } from '../candidate/could-not-be-reached.js';
import { rules, rulesOfTheSilenced, rulesOfTheUnreached } from './rules.js';

/**
 * Everything owed to one candidate, the earliest due first. Pure: looks at what has happened until `today`; a planned
 * interview or a touch dated ahead owes and pays nothing yet. *Do not contact* silences everything but an open decision.
 */
export function assess(candidate: Candidate, policy: Policy, today: Day): readonly FollowUp[] {
  if (isErased(candidate)) return [];
  const followUps: FollowUp[] = [];
  for (const { name, owes } of rulesFor(candidate, today)) {
    for (const owed of owes(candidate, policy, today)) {
      const named = { ...owed, rule: name };
      followUps.push({ ...named, band: bandOf(named, candidate, policy, today) });
    }
  }
  // Follow-ups that are due on one day stay in the order of the rules.
  return followUps.length > 1 ? followUps.sort((one, other) => one.dueOn - other.dueOn) : followUps;
}

function rulesFor(
  candidate: Candidate,
  today: Day,
): typeof rulesOfTheUnreached | typeof rulesOfTheSilenced | typeof rules {
  if (candidate.history.doNotContact !== null) return rulesOfTheSilenced;
  return couldNotBeReached(candidate, today) === null ? rules : rulesOfTheUnreached;
}
