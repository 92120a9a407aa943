import type { Candidate } from './candidate.js';
import type { Day } from './day.js';
import type { Policy } from './policy.js';
import { sayDay } from './rules/owe.js';
import { heardOn, inTouchSinceApplying, isOver, knownSince } from './standpoint.js';

/** A question for the recruiter instead of a debt: we don't know enough of this person to call anybody late. */
export interface Unconfirmed {
  readonly kind: 'no contact date' | 'still active?';
  /** What is known, in words; names dates. */
  readonly why: string;
}

/**
 * The rules of the first day, so that it is no wall of red: somebody whose last word we don't know, or only one older
 * than `policy.unconfirmedAfterDays` when the tracker (or the row) came, is asked about and owed nothing until then.
 * Null for everybody else.
 */
export function unconfirmed(candidate: Candidate, policy: Policy, today: Day): Unconfirmed | null {
  if (isOver(candidate) || candidate.phase === 'sourced') return null;
  const { confirmed, addedOn, doNotContact } = candidate.history;
  if (confirmed !== null || doNotContact !== null) return null;
  const tooOld = knownSince(candidate) - policy.unconfirmedAfterDays;
  const heard =
    candidate.phase === 'applied' && !inTouchSinceApplying(candidate, today) ? null : heardOn(candidate, today);
  if (heard !== null) {
    return heard < tooOld ? { kind: 'still active?', why: `Last word from us on ${sayDay(heard, today)}` } : null;
  }
  const applied = candidate.phase === 'applied' ? candidate.appliedOn : null;
  if (applied !== null && applied <= today) {
    if (applied >= tooOld) return null;
    return { kind: 'still active?', why: `Applied on ${sayDay(applied, today)}, and no word from us is known` };
  }
  // A row that somebody added since is counted from the day it was added.
  return addedOn === null ? { kind: 'no contact date', why: 'When did they last hear from us?' } : null;
}
