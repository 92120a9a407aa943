import { useEffect, useState } from 'preact/hooks';

import type { FridayState } from '../contract/server-api.js';
import type { Attempt } from './parts.js';
import { call } from './server.js';

interface Props {
  /** The tab is a tracker: only then is there a Friday run to ask about. */
  readonly isTracker: boolean;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onChooseColumns: () => void;
}

const BUTTONS = {
  'take over': { text: 'Take it over', call: 'takeOverFriday' },
  send: { text: 'Send what is missing', call: 'sendFriday' },
  adopt: { text: 'This is the tracker now', call: 'adoptTracker' },
  'choose columns': { text: 'Choose the columns', call: null },
} as const;

/** Says when the Friday run needs somebody, with the button that mends it. Asks once, when the sidebar has opened. */
export function FridayNotice({ isTracker, busy, attempt, onChooseColumns }: Props) {
  const [state, setState] = useState<FridayState | null>(null);
  useEffect(() => {
    if (!isTracker) return;
    call('getFridayState').then(
      (answer) => {
        if (answer.kind === 'friday') setState(answer);
      },
      () => {
        // Nobody asked for it, so nobody is told that it could not be looked up; the Dashboard says it too.
      },
    );
  }, [isTracker]);
  if (state?.attention == null) return null;

  const { mend, attention } = state;
  const button = mend === null ? null : BUTTONS[mend];
  const act = (name: (typeof BUTTONS)[NonNullable<typeof mend>]['call']) => {
    if (name === null) {
      setState(null);
      onChooseColumns();
      return;
    }
    void attempt(async () => {
      const done = await call(name);
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      setState(null);
      return { tone: 'good', says: done.says };
    });
  };
  return (
    <section class="notice bad" aria-label="Friday run">
      <span aria-hidden="true">!</span>
      <div>
        {/* The menu's way, which stands last in the sentence, is for those who see no button. */}
        <p>{button === null ? attention : attention.replace(/ (?:Menu \u2192|The sidebar has) .*$/, '')}</p>
        {button !== null && (
          <button type="button" disabled={busy} onClick={() => act(button.call)}>
            {button.text}
          </button>
        )}
      </div>
      <button type="button" class="plain" aria-label="Not now" onClick={() => setState(null)}>
        ×
      </button>
    </section>
  );
}
