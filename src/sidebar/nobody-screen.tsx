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

/** This tab isn't a tracker yet. */
export function NobodyScreen({ selection, busy, ways }: Props) {
  if (selection === null) return <p class="quiet">{say('sidebar.oneMoment')}</p>;
  return (
    <section>
      <Title>{say('nobody.notTracker')}</Title>
      <p>{selection.says}</p>
      <p class="quiet">{say('nobody.nothingChanges')}</p>
      <button type="button" class="main" disabled={busy} onClick={ways.preview}>
        {say('nobody.look')}
      </button>
    </section>
  );
}
