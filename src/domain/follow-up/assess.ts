import { bandOf } from './band.js';
import type { Candidate } from '../candidate/candidate.js';
import type { Day } from '../calendar/day.js';
import { RULES } from './follow-up.js';
import type { FollowUp } from './follow-up.js';
import type { Policy } from '../policy/policy.js';
import { answerRule } from './rules/answer.js';
import { closeRule } from './rules/close.js';
import { handOverRule } from './rules/hand-over.js';
import { holdRule } from './rules/hold.js';
import { interviewRule } from './rules/interview.js';
import type { Owed } from './rules/owe.js';
import { promiseRule } from './rules/promise.js';
import { replyRule } from './rules/reply.js';
import { weekRule } from './rules/week.js';
import { isErased } from '../candidate/being-worked-with.js';

/**
 * Everything owed to one candidate, the earliest due first. Pure: looks at what has happened until `today`; a planned
 * interview or a touch dated ahead owes and pays nothing yet. *Do not contact* silences everything but an open decision.
 *
 * A new rule is a new file and one line here. They are called by name, because going through a list of functions costs
 * as much as some of the rules.
 */
export function assess(candidate: Candidate, policy: Policy, today: Day): readonly FollowUp[] {
  if (isErased(candidate)) return [];
  let owed = closeRule(candidate, policy, today);
  if (candidate.history.doNotContact === null) {
    owed = and(owed, weekRule(candidate, policy, today));
    owed = and(owed, answerRule(candidate, policy, today));
    owed = and(owed, interviewRule(candidate, policy, today));
    owed = and(owed, replyRule(candidate, policy, today));
    owed = and(owed, promiseRule(candidate, policy, today));
    owed = and(owed, holdRule(candidate, policy, today));
    owed = and(owed, handOverRule(candidate, policy, today));
  }
  for (const each of owed) each.band = bandOf(each, candidate, policy, today);
  return owed.length > 1 ? [...owed].sort(byDueDay) : owed;
}

/** Most rules owe most candidates nothing: a list is copied only where two rules owe something. */
function and(some: readonly Owed[], more: readonly Owed[]): readonly Owed[] {
  if (more.length === 0) return some;
  return some.length === 0 ? more : [...some, ...more];
}

function byDueDay(one: Owed, other: Owed): number {
  return one.dueOn - other.dueOn || RULES.indexOf(one.rule) - RULES.indexOf(other.rule);
}
