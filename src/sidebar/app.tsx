import { useEffect, useRef, useState } from 'preact/hooks';

import type { CardDone } from '../contract/server-api.js';
import { useAttempt } from './attempt.js';
import { noDrafts } from './drafts.js';
import { FridayNotice } from './friday-notice.js';
import { Notice, type NoticeWords } from './parts.js';
import { usePlace, wordsOf } from './place.js';
import { Screen } from './screen.js';
import { useSelection } from './selection.js';
import { sendOnKey } from './send-key.js';
import { call } from './server.js';

/** The sidebar: what is said at the top, then the screen of the place where it is. */
export function App() {
  const { notice, setNotice, busy, attempt } = useAttempt();
  const [place, setPlace, ways] = usePlace(attempt);
  const [drafts] = useState(noDrafts);
  const { selection, show, lookAgain } = useSelection(place.at === 'following' && !busy, setNotice);
  const isTracker = selection !== null && (selection.kind !== 'nobody' || selection.isTracker);

  // Anyone who opens the sidebar on a tab that isn't a tracker wants to see what setting it up would do.
  const opened = useRef(false);
  useEffect(() => {
    if (selection === null || opened.current) return;
    opened.current = true;
    if (!isTracker) ways.preview();
  });

  const follow = () => {
    setPlace({ at: 'following' });
    lookAgain();
  };

  const showCard = (done: CardDone): NoticeWords => {
    show(done.key, done.card);
    setPlace({ at: 'following' });
    return wordsOf(done);
  };

  const undo = (what: NonNullable<NoticeWords['undo']>) =>
    attempt(async () => {
      // The key is made of what is undone: a second click on the same Undo takes nothing else back.
      const done = await call('takeBack', {
        ...what,
        why: 'mistake',
        key: `undo ${what.eventIds.join(' ')}`.slice(0, 200),
      });
      return done.kind === 'refused' ? { tone: 'bad', says: done.says } : showCard(done);
    });

  return (
    <main aria-busy={busy} onKeyDown={sendOnKey}>
      {notice !== null && (
        <Notice notice={notice} busy={busy} onUndo={(what) => void undo(what)} onDismiss={() => setNotice(null)} />
      )}
      <FridayNotice isTracker={isTracker} busy={busy} attempt={attempt} onChooseColumns={ways.preview} />
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
        busy={busy}
        attempt={attempt}
        drafts={drafts}
        onDone={showCard}
        onLeave={follow}
      />
    </main>
  );
}
