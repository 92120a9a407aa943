import type { CardDone, Selection } from '../contract/server-api.js';
import { CandidateScreen } from './candidate-screen.js';
import { CloseScreen } from './close-screen.js';
import type { Drafts } from './drafts.js';
import { EraseScreen } from './erase-screen.js';
import { GoneScreen } from './gone-screen.js';
import { JobScreen } from './job-screen.js';
import { NobodyScreen } from './nobody-screen.js';
import type { Attempt, NoticeWords } from './parts.js';
import type { Place, Ways } from './place.js';
import { PreviewScreen } from './preview-screen.js';
import { ProblemsScreen } from './problems-screen.js';
import { TeamScreen } from './team-screen.js';

interface Props {
  readonly place: Place;
  readonly selection: Exclude<Selection, { kind: 'same' }> | null;
  readonly ways: Ways;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly drafts: Drafts;
  readonly onDone: (done: CardDone) => NoticeWords;
  readonly onLeave: () => void;
}

/** The screen of the place where the sidebar is. */
export function Screen({ place, ...props }: Props) {
  const { ways, busy, attempt, drafts, onDone, onLeave } = props;
  const shared = { busy, attempt, onLeave };
  switch (place.at) {
    case 'following':
      return <Following {...props} />;
    case 'preview': {
      const { preview } = place;
      return <PreviewScreen {...shared} preview={preview} onDone={preview.alreadySetUp ? onLeave : ways.team} />;
    }
    case 'team':
      return <TeamScreen {...shared} team={place.team} />;
    case 'closing':
      return <CloseScreen {...shared} card={place.card} onDone={onDone} drafts={drafts} />;
    case 'gone':
      return <GoneScreen {...shared} gone={place.gone} onErase={ways.erase} />;
    case 'problems':
      return <ProblemsScreen problems={place.problems} busy={busy} onLeave={onLeave} />;
    case 'erasing':
      return <EraseScreen {...shared} erasure={place.erasure} drafts={drafts} />;
    case 'job':
      return <JobScreen {...shared} card={place.card} others={place.others} onDone={onDone} />;
  }
}

/** The selected candidate, or what can be done where nobody is selected. */
function Following({ selection, ways, busy, attempt, drafts, onDone }: Omit<Props, 'place'>) {
  if (selection?.kind === 'several') {
    // Who they are; what can be done for all of them at once has a screen of its own to come.
    const says = selection.people.map(({ name }) => name).join(', ');
    const nobody = { kind: 'nobody', key: selection.key, says, isTracker: true } as const;
    return <NobodyScreen selection={nobody} busy={busy} ways={ways} />;
  }
  if (selection?.kind !== 'card') return <NobodyScreen selection={selection} busy={busy} ways={ways} />;
  const { card } = selection;
  return (
    <CandidateScreen
      key={card.candidateId}
      card={card}
      busy={busy}
      attempt={attempt}
      onDone={onDone}
      onClose={() => ways.close(card)}
      onJob={() => ways.job(card)}
      onErase={() => ways.erase(card.candidateId)}
      drafts={drafts}
    />
  );
}
