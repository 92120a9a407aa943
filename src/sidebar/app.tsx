import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { Card, CardDone, Erasure, GoneRows, OthersOn, Preview, Problems, Team } from '../contract/server-api.js';
import { CandidateScreen } from './candidate-screen.js';
import { CloseScreen } from './close-screen.js';
import { noDrafts } from './drafts.js';
import { EraseScreen } from './erase-screen.js';
import { GoneScreen } from './gone-screen.js';
import { JobScreen } from './job-screen.js';
import { FridayNotice } from './friday-notice.js';
import { NobodyScreen } from './nobody-screen.js';
import { Notice, type NoticeWords } from './parts.js';
import { PreviewScreen } from './preview-screen.js';
import { ProblemsScreen } from './problems-screen.js';
import { say } from './say.js';
import { useSelection } from './selection.js';
import { call } from './server.js';
import { TeamScreen } from './team-screen.js';

/** Where the sidebar is. *following*: it shows whoever is selected in the sheet. */
type Place =
  | { readonly at: 'following' }
  | { readonly at: 'preview'; readonly preview: Preview }
  | { readonly at: 'team'; readonly team: Team }
  | { readonly at: 'closing'; readonly card: Card }
  | { readonly at: 'gone'; readonly gone: GoneRows }
  | { readonly at: 'problems'; readonly problems: Problems }
  | { readonly at: 'erasing'; readonly erasure: Erasure }
  | { readonly at: 'job'; readonly card: Card; readonly others: OthersOn };

export function App() {
  const [place, setPlace] = useState<Place>({ at: 'following' });
  const [notice, setNotice] = useState<NoticeWords | null>(null);
  const [busy, setBusy] = useState(false);
  const [drafts] = useState(noDrafts);
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
    const { candidateId } = done.card;
    const words = { tone: 'good', says: done.says } as const;
    return done.undo.length === 0 ? words : { ...words, undo: { candidateId, eventIds: done.undo } };
  };

  const undo = (what: NonNullable<NoticeWords['undo']>) =>
    attempt(async () => {
      // The key is made of what is undone: a second click on the same Undo takes nothing else back.
      const done = await call('takeBack', {
        ...what,
        why: 'mistake',
        key: `undo ${what.eventIds.join(' ')}`.slice(0, 200),
      });
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      const said = showCard(done);
      document.querySelector('h1')?.focus();
      return said;
    });

  const openGone = () =>
    attempt(async () => {
      const gone = await call('getGone', null);
      if (gone.kind === 'refused') return { tone: 'bad', says: gone.says };
      setPlace({ at: 'gone', gone });
      return null;
    });

  const openProblems = () =>
    attempt(async () => {
      setPlace({ at: 'problems', problems: await call('getProblems') });
      return null;
    });

  const openErase = (candidateId: string) =>
    attempt(async () => {
      const erasure = await call('getErasure', candidateId);
      if (erasure.kind === 'refused') return { tone: 'bad', says: erasure.says };
      setPlace({ at: 'erasing', erasure });
      return null;
    });

  const openJob = (card: Card) =>
    attempt(async () => {
      const others = await call('getOthersOn', card.candidateId);
      if (others.kind === 'refused') return { tone: 'bad', says: others.says };
      setPlace({ at: 'job', card, others });
      return null;
    });

  let screen: ComponentChildren;
  switch (place.at) {
    case 'preview':
      screen = (
        <PreviewScreen
          preview={place.preview}
          busy={busy}
          attempt={attempt}
          onDone={() => (place.preview.alreadySetUp ? follow() : void openTeam())}
          onLeave={follow}
        />
      );
      break;
    case 'team':
      screen = <TeamScreen team={place.team} busy={busy} attempt={attempt} onLeave={follow} />;
      break;
    case 'closing':
      screen = (
        <CloseScreen
          card={place.card}
          busy={busy}
          attempt={attempt}
          onDone={showCard}
          onLeave={follow}
          drafts={drafts}
        />
      );
      break;
    case 'gone':
      screen = (
        <GoneScreen
          gone={place.gone}
          busy={busy}
          attempt={attempt}
          onErase={(id) => void openErase(id)}
          onLeave={follow}
        />
      );
      break;
    case 'problems':
      screen = <ProblemsScreen problems={place.problems} busy={busy} onLeave={follow} />;
      break;
    case 'erasing':
      screen = <EraseScreen erasure={place.erasure} busy={busy} attempt={attempt} onLeave={follow} drafts={drafts} />;
      break;
    case 'job':
      screen = (
        <JobScreen
          card={place.card}
          others={place.others}
          busy={busy}
          attempt={attempt}
          onDone={showCard}
          onLeave={follow}
        />
      );
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
            onJob={() => void openJob(selection.card)}
            drafts={drafts}
            onErase={() => void openErase(selection.card.candidateId)}
          />
        ) : (
          <NobodyScreen
            loading={selection === null}
            says={selection?.says ?? ''}
            isTracker={selection?.isTracker ?? true}
            busy={busy}
            onSetUp={() => void openPreview()}
            onTeam={() => void openTeam()}
            onGone={() => void openGone()}
            onProblems={() => void openProblems()}
          />
        );
      break;
  }

  return (
    <main aria-busy={busy}>
      {notice !== null && (
        <Notice notice={notice} busy={busy} onUndo={(what) => void undo(what)} onDismiss={() => setNotice(null)} />
      )}
      <FridayNotice
        isTracker={selection?.kind === 'card' || (selection?.kind === 'nobody' && selection.isTracker)}
        busy={busy}
        attempt={attempt}
        onChooseColumns={() => void openPreview()}
      />
      {screen}
    </main>
  );
}
