import { useEffect, useRef, useState } from 'preact/hooks';

import type { Card, CardDone, Selection, TodayLine } from '../contract/server-api.js';
import { OPENS_ON_TODAY } from '../contract/today.js';
import { useAttempt } from './attempt.js';
import type { RealDeed } from './blitz-list.js';
import { ChoiceContext, useChoices } from './choices.js';
import { callFor } from './do-deed.js';
import { noDrafts } from './drafts.js';
import { FridayNotice } from './friday-notice.js';
import { KeySheet } from './key-sheet.js';
import { Notice, type NoticeWords } from './parts.js';
import { type Place, rowOf, usePlace, wordsOf } from './place.js';
import { say } from './say.js';
import { Screen } from './screen.js';
import { useSelection } from './selection.js';
import { sendOnKey } from './send-key.js';
import { call } from './server.js';
import { useBlitz } from './use-blitz.js';
import { DEPTH, type KeyMap, useKeys } from './use-keys.js';
import { useToday } from './use-today.js';
import { useUser } from './use-user.js';

/** The sidebar: what is said at the top, then the screen of the place where it is. */
export function App() {
  const { notice, setNotice, busy, attempt } = useAttempt();
  const [place, setPlace, ways] = usePlace(attempt);
  const [drafts] = useState(noDrafts);
  const isOverSheet = place.at === 'following' || place.at === 'today';
  const { selection, show, lookAgain } = useSelection(isOverSheet && !busy, setNotice);
  const isTracker = isOfTracker(selection);
  const [user, setUser] = useUser(isTracker);
  const list = useToday(setNotice);
  const blitz = useBlitz(drafts);
  const [sheet, setSheet] = useState(false);
  const [takesFocus, setTakesFocus] = useState(false);
  const choices = useChoices(DEPTH.card, user.keysOn && !sheet);

  const key = selection?.key ?? null;
  const row = rowOf(key);
  const shownId = place.at === 'blitz' ? (blitz.run?.ahead[0] ?? null) : row;
  // What was chosen was chosen of somebody.
  useEffect(() => choices.choose(null), [place.at, shownId]);

  // Anyone who opens the sidebar on a tab that isn't a tracker wants to see what setting it up would do.
  const opened = useRef(false);
  useEffect(() => {
    if (selection === null || opened.current) return;
    opened.current = true;
    if (!isTracker) ways.preview();
    else if (document.body.dataset['opens'] === OPENS_ON_TODAY) setPlace({ at: 'today', over: selection.key });
  });

  // Another row was selected: its card is wanted, not the list.
  useEffect(() => {
    if (place.at !== 'today' || row === rowOf(place.over)) return;
    setTakesFocus(false);
    setPlace({ at: 'following' });
  }, [place, row, setPlace]);

  const rest = (): Place => (place.at !== 'blitz' && blitz.run !== null ? { at: 'blitz' } : { at: 'following' });
  const follow = () => {
    setPlace(rest());
    lookAgain();
  };
  const toToday = () => {
    blitz.end();
    setPlace({ at: 'today', over: key });
  };

  const showCard = (done: CardDone): NoticeWords => {
    show(done.key, done.card);
    setPlace({ at: 'following' });
    return wordsOf(done);
  };

  const doIt = async (deed: RealDeed): Promise<boolean> => {
    let isDone = false;
    await attempt(async () => {
      const done = await callFor(deed);
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      isDone = true;
      return showCard(done);
    });
    return isDone;
  };

  /** To somebody's card and row, from the list or the search. */
  const open = (candidateId: string) =>
    void attempt(async () => {
      const step = await call('stepBlitz', { deed: { what: 'go' }, show: candidateId, cards: [candidateId] });
      if (step.kind === 'refused') return { tone: 'bad', says: step.says };
      const card: Card | null = step.cards[0] ?? null;
      if (card === null) {
        void list.read();
        return { tone: 'bad', says: say('today.notThere') };
      }
      // The row is selected by now: the next look says the same of it.
      show('', card);
      setTakesFocus(true);
      setPlace({ at: 'following' });
      return null;
    });

  const start = (lines: readonly TodayLine[], nextWeek: boolean) => {
    setNotice(null);
    blitz.start(lines, nextWeek);
    setPlace({ at: 'blitz' });
  };

  const undo = (what: NonNullable<NoticeWords['undo']>) =>
    attempt(async () => {
      // The key is made of what is undone: a second click on the same Undo takes nothing else back.
      const done = await call('takeBack', {
        candidateId: what.candidateId,
        eventIds: what.eventIds,
        why: 'mistake',
        key: `undo ${what.eventIds.join(' ')}`.slice(0, 200),
      });
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      if (what.ofMany !== true) return showCard(done);
      follow();
      return { tone: 'good', says: done.says };
    });

  const switchKeys = (on: boolean) =>
    void attempt(async () => {
      const done = await call('setKeys', on);
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      setUser({ ...user, keysOn: on });
      return { tone: 'good', says: done.says };
    });

  useKeys(
    DEPTH.app,
    // From a card to the list; of the list there is no further out.
    appKeys(
      { isTracker, isCard: place.at === 'following' && selection !== null && selection.kind !== 'nobody' },
      () => setSheet(true),
      toToday,
    ),
    user.keysOn,
  );

  return (
    <ChoiceContext.Provider value={{ chosen: choices.chosen, keysOn: user.keysOn }}>
      <main aria-busy={busy} onKeyDown={sendOnKey}>
        {notice !== null && (
          <Notice notice={notice} busy={busy} onUndo={(what) => void undo(what)} onDismiss={() => setNotice(null)} />
        )}
        {place.at !== 'blitz' && (
          <FridayNotice isTracker={isTracker} busy={busy} attempt={attempt} onChooseColumns={ways.preview} />
        )}
        {sheet && <KeySheet keysOn={user.keysOn} onSwitch={switchKeys} onLeave={() => setSheet(false)} />}
        <Screen
          place={place}
          selection={selection}
          ways={{
            ...ways,
            close: (card) => {
              setNotice(null);
              ways.close(card);
            },
          }}
          {...{ busy, attempt, drafts, user, list, blitz, doIt, takesFocus }}
          onDone={showCard}
          onLeave={follow}
          onOpen={open}
          onStart={start}
          onToday={toToday}
          onKeys={() => setSheet(true)}
        />
      </main>
    </ChoiceContext.Provider>
  );
}

const appKeys = (
  { isTracker, isCard }: { readonly isTracker: boolean; readonly isCard: boolean },
  sheet: () => void,
  toToday: () => void,
): KeyMap => ({
  ...(isTracker ? { '?': sheet } : {}),
  ...(isTracker && isCard ? { Escape: toToday, '/': toToday } : {}),
});

const isOfTracker = (selection: Exclude<Selection, { kind: 'same' }> | null): boolean =>
  selection !== null && (selection.kind !== 'nobody' || selection.isTracker);
