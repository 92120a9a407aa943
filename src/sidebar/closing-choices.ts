import type { ClosingInput } from '../contract/server-api.js';
import { REASONS_OF, situationOf } from '../domain/coaching/situation.js';
import { ticksOf, untickedOf } from '../domain/coaching/ticks.js';
import type { Situation } from '../domain/touch-log/log-event.js';
import { promptsFor, type ToldSituation } from './closing-feedback.js';
import type { ClosingDraft } from './drafts.js';
import { say } from './say.js';

/** What a note can be about; a withdrawal has words of its own. */
export const TOLD_SITUATIONS = (
  ['not a match', 'after an interview', 'somebody else', 'role closed'] as const satisfies readonly ToldSituation[]
).map((situation) => [situation, say(`situation.${situation}`)] as const);

/** The reasons for a decision, after an empty line: nobody has to choose. */
export const REASONS = [
  ['', say('closing.noReason')] as const,
  ...REASONS_OF.rejected.map((reason) => [reason, say(`closing.${reason}`)] as const),
];

/** What the note is about: as chosen, or as follows from the reason and whether there was an interview. */
export function situationFor({ reason, situation }: ClosingDraft, wasInterviewed: boolean): ToldSituation {
  const follows: Situation | null = reason === '' ? null : situationOf(reason, wasInterviewed);
  if (situation !== null) return situation;
  if (follows !== null && follows !== 'withdrew') return follows;
  return wasInterviewed ? 'after an interview' : 'not a match';
}

/** What the log is told beside the texts: nothing of somebody who was hired. */
export function whyOf(
  draft: ClosingDraft,
  situation: ToldSituation,
): Pick<ClosingInput, 'reason' | 'situation' | 'ticks'> {
  const { decision, reason } = draft;
  if (decision === 'hired') return { reason: null, situation: null, ticks: null };
  if (decision === 'withdrawn') return { reason: 'withdrew', situation: 'withdrew', ticks: null };
  return { reason: reason === '' ? null : reason, situation, ticks: ticksOf(untickedOf(draft, promptsFor(situation))) };
}

export const NO_PARTS = { requirement: '', seen: '', nextStep: '' };
