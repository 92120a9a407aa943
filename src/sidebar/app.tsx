import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { Card, CardDone, Preview, Team } from '../contract/server-api.js';
import { CandidateScreen } from './candidate-screen.js';
import { CloseScreen } from './close-screen.js';
import { NobodyScreen } from './nobody-screen.js';
import { Notice, type NoticeWords } from './parts.js';
import { PreviewScreen } from './preview-screen.js';
import { say } from './say.js';
import { useSelection } from './selection.js';
import { call } from './server.js';
import { TeamScreen } from './team-screen.js';

/** Where the sidebar is. *following*: it shows whoever is selected in the sheet. */
type Place =
  | { readonly at: 'following' }
  | { readonly at: 'preview'; readonly preview: Preview }
  | { readonly at: 'team'; readonly team: Team }
  | { readonly at: 'closing'; readonly card: Card };

export function App() {
  const [place, setPlace] = useState<Place>({ at: 'following' });
  const [notice, setNotice] = useState<NoticeWords | null>(null);
  const [busy, setBusy] = useState(false);
  const { selection, show, lookAgain } = useSelection(place.at === 'following' && !busy, setNotice);

  /** Runs something that asks the server; what it refuses or fails at is said in one place. */
  const attempt = useCallback(async (work: () => Promise<NoticeWords | null>) => {
    setBusy(true);
    setNotice(null);
    try {
      const said = await work();
      setNotice(said);
      if (said !== null) say(said.says);
    } catch (error) {
      const says = error instanceof Error ? error.message : String(error);
      setNotice({ tone: 'bad', says });
      say(says);
    } finally {
      setBusy(false);
    }
  }, []);

  const openPreview = () =>
    attempt(async () => {
      const preview = await call('getPreview', null);
      if (preview.kind === 'refused') return { tone: 'bad', says: preview.says };
      setPlace({ at: 'preview', preview });
      return null;
    });

  // Who opens the sidebar on a tab that is no tracker wants to see what setting it up would do.
  const opened = useRef(false);
  useEffect(() => {
    if (selection === null || opened.current) return;
    opened.current = true;
    if (selection.kind === 'nobody' && !selection.isTracker) void openPreview();
  });

  const openTeam = () =>
    attempt(async () => {
      const team = await call('getTeam');
      if (team.kind === 'refused') return { tone: 'bad', says: team.says };
      setPlace({ at: 'team', team });
      return null;
    });

  const follow = () => {
    setPlace({ at: 'following' });
    lookAgain();
  };

  const showCard = (done: CardDone): NoticeWords => {
    show(done.key, done.card);
    setPlace({ at: 'following' });
    return { tone: 'good', says: done.says };
  };

  let screen: ComponentChildren;
  switch (place.at) {
    case 'preview':
      screen = (
        <PreviewScreen
          preview={place.preview}
          busy={busy}
          attempt={attempt}
          onDone={() => void openTeam()}
          onLeave={follow}
        />
      );
      break;
    case 'team':
      screen = <TeamScreen team={place.team} busy={busy} attempt={attempt} onLeave={follow} />;
      break;
    case 'closing':
      screen = <CloseScreen card={place.card} busy={busy} attempt={attempt} onDone={showCard} onLeave={follow} />;
      break;
    case 'following':
      screen =
        selection?.kind === 'card' ? (
          <CandidateScreen
            key={selection.card.candidateId}
            card={selection.card}
            busy={busy}
            attempt={attempt}
            onDone={showCard}
            onClose={() => {
              setNotice(null);
              setPlace({ at: 'closing', card: selection.card });
            }}
          />
        ) : (
          <NobodyScreen
            loading={selection === null}
            says={selection?.says ?? ''}
            isTracker={selection?.isTracker ?? true}
            busy={busy}
            onSetUp={() => void openPreview()}
            onTeam={() => void openTeam()}
          />
        );
      break;
  }

  return (
    <main aria-busy={busy}>
      {notice !== null && <Notice notice={notice} onDismiss={() => setNotice(null)} />}
      {screen}
    </main>
  );
}
