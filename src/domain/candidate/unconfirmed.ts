import type { Candidate } from './candidate.js';
import type { Day } from '../calendar/day.js';
import type { Policy } from '../policy/policy.js';
import { heardOn, inTouchSinceApplying, isOver, knownSince, reopenedOn } from './being-worked-with.js';
import { printWhy } from '../texts/why.js';
import type { Why } from '../texts/why.js';
import type { Say } from '../texts/say.js';

/** A question for the recruiter instead of a debt: we don't know enough of this person to call anybody late. */
export interface Unconfirmed {
  readonly kind: 'no contact date' | 'still active?';
  /** What is known. */
  readonly why: Why;
}

/** "No contact date yet", "Still active? Last word from us on Mon 3 Aug". */
export function printQuestion({ kind, why }: Unconfirmed, say: Say, today: Day): string {
  if (kind === 'no contact date') return say('question.noContactDate');
  return say('question.stillActive', { why: printWhy(why, say, today) });
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
  if (kind === 'no contact date') {
    // "No contact date yet" would not be true beside a date that somebody can see.
    const { contactAhead: on } = candidate;
    return on === undefined
      ? { kind, why: { key: 'why.whenLastHeard' } }
      : { kind: 'still active?', why: { key: 'why.contactAhead', on } };
  }
  const heard = heardInThisProcess(candidate, today);
  if (heard !== null) return { kind, why: { key: 'why.lastWord', on: heard } };
  return { kind, why: { key: 'why.appliedNoWordKnown', on: candidate.appliedOn ?? today } };
}

function kindOf(candidate: Candidate, policy: Policy, today: Day): Unconfirmed['kind'] | null {
  if (candidate.phase === 'sourced' || isOver(candidate)) return null;
  const { confirmed, addedOn, doNotContact } = candidate.history;
  if (confirmed !== null || doNotContact !== null) return null;
  // Somebody who reopened the row has said that they are being worked with.
  if (reopenedOn(candidate, today) !== null) return null;
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
