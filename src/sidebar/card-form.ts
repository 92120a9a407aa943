import { useState } from 'preact/hooks';

import type { Card, CardDone, Refused } from '../contract/server-api.js';
import { newKey } from './keys.js';
import type { Attempt, NoticeWords } from './parts.js';

/** What every part of a card needs to do something with the candidate. */
export interface CardProps {
  readonly card: Card;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onDone: (done: CardDone) => NoticeWords;
}

/** Sends one form of the card: the same key until it was done, so that a click repeated does it once. */
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
