import type { Selection } from '../contract/server-api.js';
import { Title } from './parts.js';
import type { Ways } from './place.js';
import { say } from './say.js';

interface Props {
  /** Null until the server has answered. */
  readonly selection: Extract<Selection, { kind: 'nobody' }> | null;
  readonly busy: boolean;
  readonly ways: Ways;
}

/** No candidate is selected, or this tab isn't a tracker yet. */
export function NobodyScreen({ selection, busy, ways }: Props) {
  if (selection === null) return <p class="quiet">{say('sidebar.oneMoment')}</p>;
  const { says, isTracker } = selection;
  if (!isTracker) {
    return (
      <section>
        <Title>{say('nobody.notTracker')}</Title>
        <p>{says}</p>
        <p class="quiet">{say('nobody.nothingChanges')}</p>
        <button type="button" class="main" disabled={busy} onClick={ways.preview}>
          {say('nobody.look')}
        </button>
      </section>
    );
  }
  return (
    <section>
      <Title>{say('nobody.title')}</Title>
      <p>{says}</p>
      <button type="button" class="wide" disabled={busy} onClick={ways.team}>
        {say('nobody.team')}
      </button>
      <button type="button" class="wide" disabled={busy} onClick={ways.preview}>
        {say('nobody.columns')}
      </button>
      <button type="button" class="wide" disabled={busy} onClick={ways.gone}>
        {say('nobody.gone')}
      </button>
      <button type="button" class="wide" disabled={busy} onClick={ways.problems}>
        {say('nobody.problems')}
      </button>
    </section>
  );
}
