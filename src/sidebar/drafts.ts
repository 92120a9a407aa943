import { useState } from 'preact/hooks';

import type { Card, ClosingInput } from '../contract/server-api.js';
import type { ClosingReason } from '../domain/touch-log/log-event.js';
import type { ToldSituation } from './closing-feedback.js';
import { newKey } from './keys.js';

/** A touch that is being written down. */
export interface TouchDraft {
  /** Whom it is about, to be named while somebody else is selected. */
  readonly name: string;
  readonly summary: string;
  /** ISO day. */
  readonly on: string;
  readonly scheduling: boolean;
  readonly promise: string;
  /** ISO day, empty until chosen. */
  readonly promisedFor: string;
  readonly keeps: readonly string[];
  readonly key: string;
}

/** A closing that is being written. */
export interface ClosingDraft {
  readonly decision: ClosingInput['decision'];
  readonly what: ClosingInput['what'];
  /** ISO day. */
  readonly on: string;
  /** '' until chosen. */
  readonly reason: ClosingReason | '';
  /** Null while it follows from the reason. */
  readonly situation: ToldSituation | null;
  readonly requirement: string;
  readonly seen: string;
  readonly nextStep: string;
  readonly summary: string;
  readonly key: string;
}

/**
 * What is written and not sent yet, by candidate id. The sidebar follows the selected row, and somebody who looks something
 * up in another row in the middle of a sentence finds it again on coming back. It lives as long as the sidebar is open.
 */
export interface Drafts {
  readonly touches: Map<string, TouchDraft>;
  readonly closings: Map<string, ClosingDraft>;
}

export const noDrafts = (): Drafts => ({ touches: new Map(), closings: new Map() });

export const freshTouch = (card: Card): TouchDraft => ({
  name: card.name,
  summary: '',
  on: card.today,
  scheduling: false,
  promise: '',
  promisedFor: '',
  keeps: [],
  key: newKey(),
});

/** Names of the others for whom something is written and not logged. */
export function unsentFor({ touches }: Drafts, candidateId: string): readonly string[] {
  return [...touches]
    .filter(([id, { summary, promise }]) => id !== candidateId && `${summary}${promise}`.trim() !== '')
    .map(([, { name }]) => name);
}

/** One candidate's draft in `kept`: as it was left, or fresh. */
export function useDraft<T extends object>(kept: Map<string, T>, candidateId: string, fresh: () => T) {
  const [draft, setDraft] = useState(() => kept.get(candidateId) ?? fresh());
  const put = (next: T) => {
    kept.set(candidateId, next);
    setDraft(next);
  };
  return {
    draft,
    change: (part: Partial<T>) => put({ ...draft, ...part }),
    /** It was sent: the form starts again. */
    clear: (next: T = fresh()) => {
      kept.delete(candidateId);
      setDraft(next);
    },
  };
}
