import type { Candidate } from '../candidate/candidate.js';
import type { Day } from '../calendar/day.js';
import { isClosed } from '../touch-log/phase.js';
import type { Policy } from '../policy/policy.js';
import { decisionOf, isErased, isOver, isWorkedWith, silentSince } from '../candidate/being-worked-with.js';
import { couldNotBeReached } from '../candidate/could-not-be-reached.js';
import { isClosedUnanswered } from '../candidate/no-answer.js';
import { unconfirmed } from '../candidate/unconfirmed.js';

/** Calendar days of the week promise. The figure keeps its name's number, whatever limits a team sets itself. */
export const WEEK_DAYS = 7;

/** One person as coverage and silence count them: how long without word, not known, or left out and why. */
export type Silence =
  | { readonly kind: 'days'; readonly id: string; readonly since: Day; readonly days: number }
  | { readonly kind: 'unconfirmed' | 'not reached'; readonly id: string }
  | { readonly kind: 'excluded'; readonly id: string; readonly why: string };

/**
 * Everybody on the sheet, once a person, however many rows they have. A person counts as soon as one of their rows
 * does; somebody unknown on one row and heard from on another is known.
 */
export function silences(candidates: readonly Candidate[], policy: Policy, today: Day): readonly Silence[] {
  const persons = new Map<string, Silence>();
  for (const candidate of candidates) {
    const person = candidate.person ?? `row ${candidate.id}`;
    const before = persons.get(person);
    const here = silenceOf(candidate, policy, today);
    if (before === undefined || countsMore(here, before)) persons.set(person, here);
  }
  return [...persons.values()];
}

const WEIGHT = { excluded: 0, unconfirmed: 1, days: 2, 'not reached': 3 } as const;

function countsMore(here: Silence, before: Silence): boolean {
  if (here.kind === 'days' && before.kind === 'days') return here.days > before.days;
  return WEIGHT[here.kind] > WEIGHT[before.kind];
}

function silenceOf(candidate: Candidate, policy: Policy, today: Day): Silence {
  const { id } = candidate;
  const excluded = (why: string): Silence => ({ kind: 'excluded', id, why });
  const shut = whyNotFollowed(candidate);
  if (shut !== null) return excluded(shut);
  // Shown as what they are: never among those who were reached in time, however lately somebody tried.
  if (couldNotBeReached(candidate, today) !== null) return { kind: 'not reached', id };
  if (unconfirmed(candidate, policy, today) !== null) return { kind: 'unconfirmed', id };
  if (!isWorkedWith(candidate, today))
    return excluded(candidate.phase === 'applied' ? 'applied, waiting for an answer' : 'sourced');

  const since = silentSince(candidate, today);
  if (since === null) return { kind: 'unconfirmed', id };
  const days = today - since;
  const paused = isPaused(candidate, today, days);
  return paused ? excluded('paused') : { kind: 'days', id, since, days };
}

/** Why nobody is expected to write to them, null where somebody is. */
function whyNotFollowed(candidate: Candidate): string | null {
  if (isErased(candidate)) return 'erased';
  if (isClosed(candidate.phase)) return candidate.phase;
  if (isOver(candidate)) {
    if (decisionOf(candidate) !== null) return 'decided';
    return isClosedUnanswered(candidate) ? 'no answer from them' : 'not active';
  }
  if (candidate.history.doNotContact !== null) return 'do not contact';
  return candidate.phase === 'on hold' ? 'on hold' : null;
}

/** A pause that the candidate doesn't know of hides nobody who has waited for more than a week. */
function isPaused({ history: { pause } }: Candidate, today: Day, days: number): boolean {
  return pause !== null && today < pause.wakeOn && (pause.candidateKnows || days <= WEEK_DAYS);
}
