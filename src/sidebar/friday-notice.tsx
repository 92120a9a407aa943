import { useEffect, useState } from 'preact/hooks';

import type { Done, FridayShown, FridayState, Refused } from '../contract/server-api.js';
import type { Attempt } from './parts.js';
import { say } from './say.js';
import { call } from './server.js';

interface Props {
  /** The tab is a tracker: only then is there a Friday run to ask about. */
  readonly isTracker: boolean;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onChooseColumns: () => void;
}

/** A sentence, and what its button does; null where only the menu can do it. */
interface Notice {
  readonly says: string;
  readonly button: { readonly text: string; readonly act: () => void } | null;
}

/**
 * Says when the Friday run needs somebody, with the button that fixes it. Asks once, when the sidebar has opened. A run
 * is sent only after its list was named: whose it is, and who gets it.
 */
export function FridayNotice({ isTracker, busy, attempt, onChooseColumns }: Props) {
  const [state, setState] = useState<FridayState | null>(null);
  const [plan, setPlan] = useState<{ readonly says: string; readonly shown: FridayShown } | null>(null);
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

  const close = () => {
    setState(null);
    setPlan(null);
  };
  const fix = (work: () => Promise<Done | Refused>) => () =>
    void attempt(async () => {
      const done = await work();
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      close();
      return { tone: 'good', says: done.says };
    });
  const look = () =>
    void attempt(async () => {
      const answer = await call('planFriday');
      if (answer.shown.to.length > 0) {
        setPlan(answer);
        return null;
      }
      close();
      return { tone: 'good', says: answer.says };
    });
  const choose = () => {
    close();
    onChooseColumns();
  };
  const wrong = state.wrong ?? state.attention;
  const notice = ((): Notice => {
    if (plan !== null) {
      const send = fix(() => call('sendFriday', plan.shown));
      return { says: plan.says, button: { text: say('notice.sendIt'), act: send } };
    }
    switch (state.mend) {
      case 'take over':
        return {
          says: wrong,
          button: { text: say('notice.takeOver'), act: fix(() => call('takeOverFriday')) },
        };
      case 'send':
        return { says: wrong, button: { text: say('notice.send'), act: look } };
      case 'adopt':
        return { says: wrong, button: { text: say('notice.adopt'), act: fix(() => call('adoptTracker')) } };
      case 'choose columns':
        return { says: wrong, button: { text: say('notice.chooseColumns'), act: choose } };
      case null:
        return { says: state.attention, button: null };
    }
  })();
  return (
    <section class="notice bad" aria-label={say('notice.label')}>
      <span aria-hidden="true">!</span>
      <div>
        <p>{notice.says}</p>
        {notice.button !== null && (
          <button type="button" disabled={busy} onClick={notice.button.act}>
            {notice.button.text}
          </button>
        )}
      </div>
      <button type="button" class="plain" aria-label={say('notice.notNow')} onClick={close}>
        ×
      </button>
    </section>
  );
}
