import type { Candidate } from './candidate.js';
import type { Day } from '../calendar/day.js';
import type { Policy } from '../policy/policy.js';
import { heardOn, inTouchSinceApplying, isOver, knownSince } from './being-worked-with.js';
import { sayDay } from '../calendar/day.js';

/** A question for the recruiter instead of a debt: we don't know enough of this person to call anybody late. */
export interface Unconfirmed {
  readonly kind: 'no contact date' | 'still active?';
  /** What is known, in words; names dates. */
  readonly why: string;
}

/** Whether somebody is asked about instead of owed: `unconfirmed` without its words, for the rules. */
export function isUnconfirmed(candidate: Candidate, policy: Policy, today: Day): boolean {
  return kindOf(candidate, policy, today) !== null;
}

/**
 * The rules of the first day, so that it is no wall of red: somebody whose last word we don't know, or only one older
 * than `policy.unconfirmedAfterDays` when the tracker (or the row) came, is asked about and owed nothing until then.
 * Null for everybody else.
 */
export function unconfirmed(candidate: Candidate, policy: Policy, today: Day): Unconfirmed | null {
  const kind = kindOf(candidate, policy, today);
  if (kind === null) return null;
  if (kind === 'no contact date') return { kind, why: 'When did they last hear from us?' };
  const heard = heardInThisProcess(candidate, today);
  if (heard !== null) return { kind, why: `Last word from us on ${sayDay(heard, today)}` };
  const applied = sayDay(candidate.appliedOn ?? today, today);
  return { kind, why: `Applied on ${applied}, and no word from us is known` };
}

function kindOf(candidate: Candidate, policy: Policy, today: Day): Unconfirmed['kind'] | null {
  if (candidate.phase === 'sourced' || isOver(candidate)) return null;
  const { confirmed, addedOn, doNotContact } = candidate.history;
  if (confirmed !== null || doNotContact !== null) return null;
  const tooOld = knownSince(candidate) - policy.unconfirmedAfterDays;
  const heard = heardInThisProcess(candidate, today);
  if (heard !== null) return heard < tooOld ? 'still active?' : null;
  const applied = candidate.phase === 'applied' ? candidate.appliedOn : null;
  if (applied !== null && applied <= today) return applied < tooOld ? 'still active?' : null;
  // A row that somebody added since is counted from the day it was added.
  return addedOn === null ? 'no contact date' : null;
}

/** Their last word from us; of an applicant, none on another row from before they applied. */
function heardInThisProcess(candidate: Candidate, today: Day): Day | null {
  if (candidate.phase === 'applied' && !inTouchSinceApplying(candidate, today)) return null;
  return heardOn(candidate, today);
}
