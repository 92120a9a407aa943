import { bandOf } from './band.js';
import type { Candidate } from './candidate.js';
import type { Day } from './day.js';
import { RULES } from './follow-up.js';
import type { FollowUp } from './follow-up.js';
import type { Policy } from './policy.js';
import { answerRule } from './rules/answer.js';
import { closeRule } from './rules/close.js';
import { handOverRule } from './rules/hand-over.js';
import { holdRule } from './rules/hold.js';
import { interviewRule } from './rules/interview.js';
import { nothing } from './rules/owe.js';
import type { Owed, Rule } from './rules/owe.js';
import { promiseRule } from './rules/promise.js';
import { replyRule } from './rules/reply.js';
import { weekRule } from './rules/week.js';
import { isErased } from './standpoint.js';

/** A new rule is a new file and one line here. */
const rules: readonly Rule[] = [
  weekRule,
  answerRule,
  interviewRule,
  replyRule,
  promiseRule,
  closeRule,
  holdRule,
  handOverRule,
];

/** *Do not contact* silences everything but an open decision. */
const rulesWithoutContact: readonly Rule[] = [closeRule];

/**
 * Everything owed to one candidate, the earliest due first. Pure: looks at what has happened until `today`; a planned
 * interview or a touch dated ahead owes and pays nothing yet.
 */
export function assess(candidate: Candidate, policy: Policy, today: Day): readonly FollowUp[] {
  if (isErased(candidate)) return [];
  let owed = nothing;
  for (const rule of candidate.history.doNotContact === null ? rules : rulesWithoutContact) {
    const found = rule(candidate, policy, today);
    for (const each of found) each.band = bandOf(each, candidate, policy, today);
    // Most rules owe most candidates nothing: a list is copied only where two rules owe something.
    if (found.length > 0) owed = owed.length === 0 ? found : [...owed, ...found];
  }
  return owed.length > 1 ? [...owed].sort(byDueDay) : owed;
}

function byDueDay(one: Owed, other: Owed): number {
  return one.dueOn - other.dueOn || RULES.indexOf(one.rule) - RULES.indexOf(other.rule);
}
