import type { Candidate } from '../../candidate/candidate.js';
import type { Day } from '../../calendar/day.js';
import { isAfter } from '../../history/interview-rounds.js';
import type { Policy } from '../../policy/policy.js';
import { isOver, knownSince, openDecision } from '../../candidate/being-worked-with.js';
import { isUnconfirmed } from '../../candidate/unconfirmed.js';
import { addBusinessDays } from '../../calendar/work-calendar.js';
import { nothing } from './owe.js';
import type { Owed, Rule } from './owe.js';
import type { Interview } from '../../touch-log/log-event.js';

/** Business days after which a planned interview counts as held, although nobody said that it happened. */
const COUNTS_AS_HELD_AFTER = 1;

/**
 * An interview without a word from us since, due `policy.interviewDays` business days after it. Scheduling messages do
 * not count: a person who was told when to come was not told how it went. Of several interviews the first one without
 * a word is owed: a later round doesn't pay for an earlier one.
 */
export const interviewRule: Rule = (candidate, policy, today) => {
  const held = firstWaiting(candidate, policy, today, (heldOn) => heldOn <= today);
  return held === null ? nothing : [oweFor(held, candidate, policy)];
};

/**
 * Whether to ask "Did it happen?" of an interview: planned, its day is over, nobody has said, and the answer changes
 * what is owed. Of somebody decided on, offered the job, or written to since, it changes nothing that anyone would do.
 */
export function asksIfItHappened(candidate: Candidate, interview: Interview, policy: Policy, today: Day): boolean {
  if (interview.state !== 'planned' || interview.on >= today) return false;
  if (isOver(candidate) || candidate.phase === 'offer' || candidate.history.doNotContact !== null) return false;
  const isBefore = isUnconfirmed(candidate, policy, today) && interview.on < knownSince(candidate);
  return !isBefore && !heardAfter(candidate, interview, today);
}

/** What a planned interview will owe if nobody says that it didn't happen, with the day on which it begins to. */
export function comingInterviewDebt(
  candidate: Candidate,
  policy: Policy,
  today: Day,
): { readonly from: Day; readonly owed: Owed } | null {
  const next = firstWaiting(candidate, policy, today, (heldOn) => heldOn > today);
  return next === null ? null : { from: heldBy(next, policy), owed: oweFor(next, candidate, policy) };
}

/** The day on which an interview counts as held. */
function heldBy(interview: Interview, policy: Policy): Day {
  return interview.state === 'held'
    ? interview.on
    : addBusinessDays(policy.calendar, interview.on, COUNTS_AS_HELD_AFTER);
}

/** The first interview without a word since that counts as held on such a day. */
function firstWaiting(
  candidate: Candidate,
  policy: Policy,
  today: Day,
  isThen: (heldOn: Day) => boolean,
): Interview | null {
  const { interviews } = candidate;
  if (interviews.length === 0 || (isOver(candidate) && openDecision(candidate)?.kind !== 'rejected')) return null;
  // Of somebody who is asked about, nothing from before the tracker came is owed.
  const since = isUnconfirmed(candidate, policy, today) ? knownSince(candidate) : null;
  for (const each of interviews) {
    if (each.state !== 'held' && each.state !== 'planned') continue;
    if ((since === null || each.on >= since) && !heardAfter(candidate, each, today) && isThen(heldBy(each, policy))) {
      return each;
    }
  }
  return null;
}

function heardAfter(candidate: Candidate, interview: Interview, today: Day): boolean {
  const word = candidate.history.lastSubstantive;
  return word !== null && word.day <= today && isAfter(word, interview);
}

function oweFor(interview: Interview, candidate: Candidate, policy: Policy): Owed {
  const dueOn = addBusinessDays(policy.calendar, interview.on, policy.interviewDays);
  // Of somebody who was decided on or offered the job nobody asks any more.
  const isAsked = !isOver(candidate) && candidate.phase !== 'offer';
  const planned = isAsked ? 'why.interviewPlanned' : 'why.interviewNoWord';
  const key = interview.state === 'held' ? 'why.interviewed' : planned;
  return { dueOn, actBy: dueOn, why: { key, on: interview.on } };
}
