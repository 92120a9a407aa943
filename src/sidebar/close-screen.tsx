import { useState } from 'preact/hooks';

import type { Card, ClosingInput } from '../contract/server-api.js';
import { type Drafts, useDraft } from './drafts.js';
import { ChoiceField, DayField, LongTextField } from './fields.js';
import { newKey } from './keys.js';
import type { DoIt } from './card-form.js';
import { Title } from './parts.js';
import { say } from './say.js';
import { DEPTH, useKeys } from './use-keys.js';

interface Props {
  readonly card: Card;
  readonly busy: boolean;
  readonly doIt: DoIt;
  readonly keysOn: boolean;
  readonly onLeave: () => void;
  readonly drafts: Drafts;
}

const DECISIONS = (['rejected', 'withdrawn', 'hired'] as const satisfies readonly ClosingInput['decision'][]).map(
  (decision) => [decision, say(`closing.${decision}`)] as const,
);
const WAYS = (['spoke', 'mailed', 'messaged', 'met'] as const satisfies readonly ClosingInput['what'][]).map(
  (way) => [way, say(`closing.${way}`)] as const,
);

/** The three parts are kept together in one cell. */
const LONGEST_FEEDBACK = 8_000;

/** Tells the decision and why: what the job needs, what we saw, what to try next. */
export function CloseScreen({ card, busy, doIt, keysOn, onLeave, drafts }: Props) {
  const already = DECISIONS.find(([decision]) => decision === card.phase)?.[0];
  const { draft, change, clear } = useDraft(drafts.closings, card.candidateId, () => ({
    decision: already ?? 'rejected',
    what: 'spoke' as const,
    on: card.today,
    requirement: '',
    seen: '',
    nextStep: '',
    summary: '',
    key: newKey(),
  }));
  const { decision, what, on, requirement, seen, nextStep, summary, key } = draft;

  const [told, setTold] = useState(false);
  const close = async () => {
    const done = await doIt({
      what: 'close',
      closing: {
        candidateId: card.candidateId,
        on,
        what,
        decision,
        feedback: { requirement, seen, nextStep },
        summary,
        key,
      },
    });
    if (done) clear();
  };
  const how = (value: ClosingInput['what']) => () => {
    change({ what: value });
    setTold(true);
  };
  useKeys(
    DEPTH.question,
    {
      S: how('spoke'),
      M: how('mailed'),
      G: how('messaged'),
      E: how('met'),
      Escape: onLeave,
      // How they were told has been chosen: Enter says that they were.
      ...(told && !busy ? { Enter: () => void close() } : {}),
    },
    keysOn,
  );

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void close();
      }}
    >
      <Title takesFocus>{say('closing.title', { name: card.name })}</Title>
      <p class="quiet">{say('closing.intro')}</p>
      <ChoiceField
        label={say('closing.decision')}
        choices={DECISIONS}
        value={decision}
        set={(value) => change({ decision: value })}
      />
      <div class="pair">
        <ChoiceField
          label={say('closing.how')}
          hint={keysOn ? 'S M G E' : undefined}
          choices={WAYS}
          value={what}
          set={(value) => change({ what: value })}
        />
        <DayField label={say('closing.day')} max={card.today} value={on} set={(value) => change({ on: value })} />
      </div>
      {decision === 'rejected' && (
        <fieldset>
          <legend>{say('closing.feedback')}</legend>
          <LongTextField
            label={say('closing.requirement')}
            maxLength={LONGEST_FEEDBACK}
            value={requirement}
            set={(text) => change({ requirement: text })}
          />
          <LongTextField
            label={say('closing.seen')}
            maxLength={LONGEST_FEEDBACK}
            value={seen}
            set={(text) => change({ seen: text })}
          />
          <LongTextField
            label={say('closing.nextStep')}
            maxLength={LONGEST_FEEDBACK}
            value={nextStep}
            set={(text) => change({ nextStep: text })}
          />
        </fieldset>
      )}
      <LongTextField label={say('closing.summary')} value={summary} set={(text) => change({ summary: text })} />
      <div class="buttons">
        <button type="submit" class="main" data-sends aria-pressed={told ? true : undefined} disabled={busy}>
          {say('closing.told')}
        </button>
        <button type="button" disabled={busy} onClick={onLeave}>
          {say('sidebar.notNow')}
        </button>
      </div>
    </form>
  );
}
