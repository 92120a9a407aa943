import type { Card, TouchInput } from '../contract/server-api.js';
import type { CardProps } from './card-form.js';
import { type Drafts, type TouchDraft, freshTouch, useDraft } from './drafts.js';
import { say } from './say.js';

/** The touch that is being written on a card, and how it is logged. */
export function useTouch({ card, attempt, doIt }: CardProps, drafts: Drafts) {
  const { draft, change, clear } = useDraft(drafts.touches, card.candidateId, () => freshTouch(card));
  const log = async (what: TouchInput['what'], needsAnswer = true): Promise<boolean> => {
    if (draft.promise.trim() !== '' && draft.promisedFor === '') {
      await attempt(() => Promise.resolve({ tone: 'bad', says: say('touch.promiseNeedsDay') }));
      return false;
    }
    const done = await doIt({ what: 'touch', touch: touchOf(card, draft, what, needsAnswer) });
    if (done && isStillOf(drafts, card.candidateId, draft)) clear(freshTouch(card));
    return done;
  };
  return { draft, change, log };
}

const touchOf = (card: Card, draft: TouchDraft, what: TouchInput['what'], needsAnswer: boolean): TouchInput => ({
  candidateId: card.candidateId,
  what,
  on: draft.on,
  summary: draft.summary,
  scheduling: draft.scheduling,
  needsAnswer,
  promise: draft.promise.trim() === '' ? null : { text: draft.promise, dueOn: draft.promisedFor },
  keeps: draft.keeps.filter((id) => card.promises.some((promise) => promise.id === id)),
  key: draft.key,
});

/** Nothing else is being written by now. */
const isStillOf = ({ touches }: Drafts, candidateId: string, { key }: TouchDraft): boolean => {
  const kept = touches.get(candidateId);
  return kept === undefined || kept.key === key;
};
