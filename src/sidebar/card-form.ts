import { useState } from 'preact/hooks';

import type { Card, CardDone, Refused } from '../contract/server-api.js';
import type { RealDeed } from './blitz-list.js';
import { newKey } from './keys.js';
import type { Attempt, NoticeWords } from './parts.js';

/** What every part of a card needs to do something with the candidate. */
export interface CardProps {
  readonly card: Card;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onDone: (done: CardDone) => NoticeWords;
  /** Does one thing with the candidate; false where it was refused or failed, once that is known. */
  readonly doIt: DoIt;
}

export type DoIt = (deed: RealDeed) => Promise<boolean>;

/** Sends one form of the card: the same key until it was done, so that a click repeated does it once. */
export function useDeed({ doIt }: Pick<CardProps, 'doIt'>) {
  const [key, setKey] = useState(newKey);
  return (deedWith: (key: string) => RealDeed): void =>
    void doIt(deedWith(key)).then((done) => {
      if (done) setKey(newKey());
    });
}

/** As `useDeed`, for what has a call of its own. */
export function useSend({ attempt, onDone }: Pick<CardProps, 'attempt' | 'onDone'>) {
  const [key, setKey] = useState(newKey);
  return (ask: (key: string) => Promise<CardDone | Refused>): void =>
    void attempt(async () => {
      const done = await ask(key);
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      setKey(newKey());
      return onDone(done);
    });
}
