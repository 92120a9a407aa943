import { Title } from './parts.js';

interface Props {
  readonly loading: boolean;
  readonly says: string;
  readonly isTracker: boolean;
  readonly busy: boolean;
  readonly onSetUp: () => void;
  readonly onTeam: () => void;
  readonly onGone: () => void;
  readonly onProblems: () => void;
}

/** No candidate is selected, or this tab is no tracker yet. */
export function NobodyScreen({ loading, says, isTracker, busy, onSetUp, onTeam, onGone, onProblems }: Props) {
  if (loading) return <p class="quiet">One moment…</p>;
  if (!isTracker) {
    return (
      <section>
        <Title>Not a tracker yet</Title>
        <p>{says}</p>
        <p class="quiet">First you see what would change. Nothing changes before you say so.</p>
        <button type="button" class="main" disabled={busy} onClick={onSetUp}>
          Look at this sheet
        </button>
      </section>
    );
  }
  return (
    <section>
      <Title>Who is it about?</Title>
      <p>{says}</p>
      <button type="button" class="wide" disabled={busy} onClick={onTeam}>
        Who gets the Friday mail
      </button>
      <button type="button" class="wide" disabled={busy} onClick={onSetUp}>
        Columns and stages
      </button>
      <button type="button" class="wide" disabled={busy} onClick={onGone}>
        Rows that left the sheet
      </button>
      <button type="button" class="wide" disabled={busy} onClick={onProblems}>
        Cells that cannot be read
      </button>
    </section>
  );
}
