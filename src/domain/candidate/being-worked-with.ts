import type { Candidate } from './candidate.js';
import type { Day } from '../calendar/day.js';
import { isClosedUnanswered } from './no-answer.js';
import { isClosed } from '../touch-log/phase.js';
import type { Decision } from '../history/facts.js';

/** The day this person last heard from us, on any row; a day that has not come yet is a mistake, and not believed. */
export function heardOn(candidate: Candidate, today: Day): Day | null {
  const heard = candidate.personLastWord;
  return heard !== null && heard <= today ? heard : null;
}

/** What was decided: by the row's phase, or ticked when a requisition was filled; null while nothing is. */
export function decisionOf(candidate: Candidate): Decision | null {
  const { decision } = candidate.history;
  return decision !== null && (isClosed(candidate.phase) || decision.ticked) ? decision : null;
}

/** Nobody works with them any more: decided on, said to be not active, closed without their answer, or erased. */
export function isOver(candidate: Candidate): boolean {
  const { confirmed } = candidate.history;
  return (
    isClosed(candidate.phase) ||
    decisionOf(candidate) !== null ||
    confirmed === 'not active' ||
    confirmed === 'erased' ||
    isClosedUnanswered(candidate)
  );
}

/** They asked for their data to be erased: nobody can be told anything any more, and nothing is owed. */
export const isErased = (candidate: Candidate): boolean => candidate.history.confirmed === 'erased';

/** The day they were erased: nobody could be told anything, or keep a promise to them, from then on. */
export const erasedOn = (candidate: Candidate): Day | null =>
  isErased(candidate) ? candidate.history.confirmedOn : null;

export function isTold(candidate: Candidate, decision: Decision): boolean {
  return decision.toldOn !== null || (isClosed(candidate.phase) && candidate.stageSaysTold);
}

/** Whether the row's loop is open: rejected or withdrawn since the start day, and not told. */
export function openDecision(candidate: Candidate): Decision | null {
  const decision = decisionOf(candidate);
  if (decision === null || decision.kind === 'hired' || isTold(candidate, decision) || isErased(candidate)) return null;
  return wasBeforeStart(candidate, decision) ? null : decision;
}

/** Closed before the tracker came: nobody knows whether they were told. */
export function wasBeforeStart(candidate: Candidate, decision: Decision): boolean {
  return decision.beforeStart || (decision.on < candidate.startDay && !decision.ticked);
}

/** An applicant we have been in touch with: a word on this row, or one on another row since they applied. */
export function inTouchSinceApplying(candidate: Candidate, today: Day): boolean {
  const heard = heardOn(candidate, today);
  if (heard === null) return false;
  return candidate.history.lastWord !== null || candidate.appliedOn === null || heard >= candidate.appliedOn;
}

/**
 * Whether somebody is being worked with: screen, interview, offer, a stage nobody knows, an applicant we are in touch
 * with, a sourced person who answered.
 */
export function isWorkedWith(candidate: Candidate, today: Day): boolean {
  if (isOver(candidate)) return false;
  switch (candidate.phase) {
    case 'screen':
    case 'interview':
    case 'offer':
    case 'unknown':
      return true;
    case 'applied':
      return inTouchSinceApplying(candidate, today);
    case 'sourced':
      return candidate.history.theyFirstWroteOn !== null;
    case 'on hold':
    case 'hired':
    case 'rejected':
    case 'withdrawn':
      return false;
  }
}

/** The day from which this row is ours to answer for: its set-up, or the day somebody added it. */
export function knownSince(candidate: Candidate): Day {
  return candidate.history.addedOn ?? candidate.startDay;
}

/** The day on which the row was closed and is open again; null where it never was. */
export function reopenedOn(candidate: Candidate, today: Day): Day | null {
  const { returned } = candidate.history;
  return returned?.from === 'closed' && returned.on <= today ? returned.on : null;
}

/**
 * The day from which their silence is counted: our last word, or else the day their row came to us. A sourced person
 * waits for nothing until they answer, so not from an earlier day; whoever was reopened, since the reopening. Null where nobody knows: said to be active, and no word.
 */
export function silentSince(candidate: Candidate, today: Day): Day | null {
  const { confirmed, theyFirstWroteOn } = candidate.history;
  const heard = heardOn(candidate, today);
  if (candidate.phase === 'sourced')
    return Math.max(heard ?? candidate.startDay, theyFirstWroteOn ?? candidate.startDay);
  const since = heard ?? (confirmed === 'active' ? null : knownSince(candidate));
  const reopened = reopenedOn(candidate, today);
  return reopened === null ? since : Math.max(since ?? reopened, reopened);
}
