import { decisionOf, isErased, isOver, openDecision } from '../../domain/candidate/being-worked-with.js';
import type { Candidate } from '../../domain/candidate/candidate.js';
import type { Say } from '../../domain/texts/say.js';

/** Why somebody cannot be meant when one touch is logged for several people, in a word or two; '' where they can. */
export function whyNotMeant(candidate: Candidate, say: Say): string {
  if (isErased(candidate)) return say('round.erased');
  if (openDecision(candidate) !== null) return '';
  if (candidate.history.doNotContact !== null) return say('round.doNotContact');
  return isOver(candidate) || decisionOf(candidate) !== null ? say('round.closed') : '';
}
