import type { CardDone, Selection, User } from '../contract/server-api.js';
import { BlitzScreen } from './blitz-screen.js';
import { CandidateScreen } from './candidate-screen.js';
import type { DoIt } from './card-form.js';
import { CloseScreen } from './close-screen.js';
import type { Drafts } from './drafts.js';
import { EraseScreen } from './erase-screen.js';
import { GoneScreen } from './gone-screen.js';
import { Home } from './home.js';
import { JobScreen } from './job-screen.js';
import { NobodyScreen } from './nobody-screen.js';
import type { Attempt, NoticeWords } from './parts.js';
import type { Place, Ways } from './place.js';
import { PreviewScreen } from './preview-screen.js';
import { ProblemsScreen } from './problems-screen.js';
import { SeveralScreen } from './several-screen.js';
import { TeamScreen } from './team-screen.js';
import type { Blitz } from './use-blitz.js';
import type { TodayList } from './use-today.js';

export interface ScreenProps {
  readonly place: Place;
  readonly selection: Exclude<Selection, { kind: 'same' }> | null;
  readonly ways: Ways;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly drafts: Drafts;
  readonly user: Pick<User, 'me' | 'keysOn'>;
  readonly list: TodayList;
  readonly blitz: Blitz;
  readonly doIt: DoIt;
  readonly onDone: (done: CardDone) => NoticeWords;
  readonly onLeave: () => void;
  readonly onOpen: (candidateId: string) => void;
  readonly onStart: Blitz['start'];
  /** To *Today*, from a card or the Blitz. */
  readonly onToday: () => void;
  readonly onKeys: () => void;
  /** The card came by a key or a click in the sidebar. */
  readonly takesFocus: boolean;
}

/** The screen of the place where the sidebar is. */
export function Screen({ place, ...props }: ScreenProps) {
  const { ways, busy, attempt, drafts, user, blitz, list, onDone, onLeave } = props;
  const shared = { busy, attempt, onLeave };
  switch (place.at) {
    case 'following':
      return <Following {...props} />;
    case 'today':
      return <AtHome {...props} />;
    case 'blitz':
      return blitz.run === null ? (
        <AtHome {...props} />
      ) : (
        <BlitzScreen
          {...{ blitz, user, drafts, busy, attempt, ways }}
          run={blitz.run}
          whose={list.today === null ? null : (list.today.whose ?? '')}
          onToday={list.setToday}
          onLeave={props.onToday}
        />
      );
    case 'preview': {
      const { preview } = place;
      return <PreviewScreen {...shared} preview={preview} onDone={preview.alreadySetUp ? onLeave : ways.team} />;
    }
    case 'team':
      return <TeamScreen {...shared} team={place.team} />;
    case 'closing':
      return <CloseScreen card={place.card} doIt={props.doIt} keysOn={user.keysOn} {...{ busy, drafts, onLeave }} />;
    case 'gone':
      return <GoneScreen {...shared} gone={place.gone} onErase={ways.erase} />;
    case 'problems':
      return <ProblemsScreen problems={place.problems} busy={busy} onLeave={onLeave} />;
    case 'erasing':
      return <EraseScreen {...shared} erasure={place.erasure} drafts={drafts} />;
    case 'job':
      return <JobScreen {...shared} card={place.card} others={place.others} onDone={onDone} doIt={props.doIt} />;
  }
}

function AtHome({ selection, list, busy, user, ways, onOpen, onStart, onKeys }: Omit<ScreenProps, 'place'>) {
  return (
    <Home
      {...{ list, busy, ways, onOpen, onStart, onKeys }}
      says={selection?.kind === 'nobody' ? selection.says : ''}
      keysOn={user.keysOn}
    />
  );
}

/** The selected candidate, several, or the home where nobody is selected. */
function Following(props: Omit<ScreenProps, 'place'>) {
  const { selection, ways, busy, attempt, drafts, user, doIt, onDone, onToday, takesFocus } = props;
  if (selection === null) return <NobodyScreen selection={null} busy={busy} ways={ways} />;
  switch (selection.kind) {
    case 'nobody':
      return selection.isTracker ? <AtHome {...props} /> : <NobodyScreen {...{ selection, busy, ways }} />;
    case 'several':
      return (
        <SeveralScreen
          key={selection.people.map(({ candidateId }) => candidateId).join(' ')}
          people={selection.people}
          today={selection.today}
          {...{ busy, attempt }}
          onDone={props.onLeave}
        />
      );
    case 'card': {
      const { card } = selection;
      return (
        <CandidateScreen
          key={card.candidateId}
          {...{ card, busy, attempt, drafts, user, doIt, onDone, onToday, takesFocus }}
          onClose={() => ways.close(card)}
          onJob={() => ways.job(card)}
          onErase={() => ways.erase(card.candidateId)}
        />
      );
    }
  }
}
