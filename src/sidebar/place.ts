import { useState } from 'preact/hooks';

import type {
  Card,
  CardDone,
  Erasure,
  GoneRows,
  OthersOn,
  Preview,
  Problems,
  Refused,
  Team,
} from '../contract/server-api.js';
import type { Attempt, NoticeWords } from './parts.js';
import { call } from './server.js';

/** Where the sidebar is. *following*: it shows whoever is selected in the sheet. */
export type Place =
  | { readonly at: 'following' }
  /** Over somebody's card, until another row is selected. */
  | { readonly at: 'today'; readonly over: string | null }
  | { readonly at: 'blitz' }
  | { readonly at: 'preview'; readonly preview: Preview }
  | { readonly at: 'team'; readonly team: Team }
  | { readonly at: 'closing'; readonly card: Card }
  | { readonly at: 'gone'; readonly gone: GoneRows }
  | { readonly at: 'problems'; readonly problems: Problems }
  | { readonly at: 'erasing'; readonly erasure: Erasure }
  | { readonly at: 'job'; readonly card: Card; readonly others: OthersOn };

/** The ways from one screen to another: each asks for what the next screen shows, and stays where it is if refused. */
export interface Ways {
  readonly preview: () => void;
  readonly team: () => void;
  readonly gone: () => void;
  readonly problems: () => void;
  readonly erase: (candidateId: string) => void;
  readonly job: (card: Card) => void;
  readonly close: (card: Card) => void;
}

export function usePlace(attempt: Attempt): readonly [Place, (place: Place) => void, Ways] {
  const [place, setPlace] = useState<Place>({ at: 'following' });
  const go = <Answer extends { readonly kind: string }>(
    ask: () => Promise<Answer | Refused>,
    placeOf: (answer: Answer) => Place,
  ): void =>
    void attempt(async (): Promise<NoticeWords | null> => {
      const answer = await ask();
      if (isRefused(answer)) return { tone: 'bad', says: answer.says };
      setPlace(placeOf(answer));
      return null;
    });
  const ways: Ways = {
    preview: () =>
      go<Preview>(
        () => call('getPreview', null),
        (preview) => ({ at: 'preview', preview }),
      ),
    team: () =>
      go<Team>(
        () => call('getTeam'),
        (team) => ({ at: 'team', team }),
      ),
    gone: () =>
      go<GoneRows>(
        () => call('getGone', null),
        (gone) => ({ at: 'gone', gone }),
      ),
    problems: () =>
      go<Problems>(
        () => call('getProblems'),
        (problems) => ({ at: 'problems', problems }),
      ),
    erase: (candidateId) =>
      go<Erasure>(
        () => call('getErasure', candidateId),
        (erasure) => ({ at: 'erasing', erasure }),
      ),
    job: (card) =>
      go<OthersOn>(
        () => call('getOthersOn', card.candidateId),
        (others) => ({ at: 'job', card, others }),
      ),
    close: (card) => setPlace({ at: 'closing', card }),
  };
  return [place, setPlace, ways];
}

const isRefused = (answer: { readonly kind: string }): answer is Refused => answer.kind === 'refused';

/** The row of a selection's key: what a row says changes its key, another row is another place. */
export const rowOf = (key: string | null): string | null =>
  key === null ? null : key.split(':').slice(0, 2).join(':');

/** The card that an answer brought, and what is said of it. */
export function wordsOf(done: CardDone): NoticeWords {
  const words = { tone: 'good', says: done.says } as const;
  const { candidateId } = done.card;
  return done.undo.length === 0 ? words : { ...words, undo: { candidateId, eventIds: done.undo } };
}
