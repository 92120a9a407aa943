import type { Day } from '../calendar/day.js';
import { WORDS_BEFORE_LAST } from '../history/apply-event.js';
import type { Candidate } from './candidate.js';

/** The day on which they last wrote or called, on any row. */
export const wroteOn = ({ personLastWrote, history }: Candidate): Day | null =>
  personLastWrote ?? history.theyLastWroteOn;

/** Closed as *no answer from them*: it holds until they write, on whichever of their rows, or we are in touch again. */
export function isClosedUnanswered(candidate: Candidate): boolean {
  const { confirmed, confirmedOn } = candidate.history;
  return confirmed === 'no answer' && (wroteOn(candidate) ?? 0) < (confirmedOn ?? 0);
}

/** How far somebody is who doesn't answer: `offer` a last word, `wait` until its day is over, then the row may be closed. */
export type Unanswered = { readonly step: 'offer' } | { readonly step: 'wait' | 'close'; readonly answerBy: Day };

/** Null while the log doesn't have two words of ours, on two days, that they left unanswered with the ball in their court. */
export function unansweredStep(candidate: Candidate, today: Day): Unanswered | null {
  if (isClosedUnanswered(candidate)) return null;
  const { unanswered, answerBy } = candidate.history;
  const since = wroteOn(candidate) ?? 0;
  const words = unanswered.filter((day) => day > since && day <= today);
  if (words.length < WORDS_BEFORE_LAST) return null;
  if (answerBy === null) return { step: 'offer' };
  return { step: today > answerBy ? 'close' : 'wait', answerBy };
}
