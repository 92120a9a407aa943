import { useState } from 'preact/hooks';

import type { Card, ClosingInput } from '../contract/server-api.js';
import { closingNote } from '../domain/coaching/note.js';
import { untickedOf } from '../domain/coaching/ticks.js';
import { NO_PARTS, REASONS, TOLD_SITUATIONS, situationFor, whyOf } from './closing-choices.js';
import { ClosingFeedback, promptsFor } from './closing-feedback.js';
import { ClosingNote } from './closing-note.js';
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

/** Tells the decision and why: what the job needs, what we saw, what to try next. */
export function CloseScreen({ card, busy, doIt, keysOn, onLeave, drafts }: Props) {
  const already = DECISIONS.find(([decision]) => decision === card.phase)?.[0];
  const { draft, change, clear } = useDraft(drafts.closings, card.candidateId, () => ({
    decision: already ?? 'rejected',
    what: 'spoke' as const,
    on: card.today,
    reason: '' as const,
    situation: null,
    ...NO_PARTS,
    summary: '',
    key: newKey(),
  }));
  const { decision, what, on, requirement, seen, nextStep, summary, key } = draft;
  const situation = situationFor(draft, card.interviewed);
  // What was written before the decision was changed stays in the draft, and is told to nobody.
  const parts = decision === 'rejected' ? { requirement, seen, nextStep } : NO_PARTS;

  const [told, setTold] = useState(false);
  const close = async () => {
    const done = await doIt({
      what: 'close',
      closing: {
        candidateId: card.candidateId,
        on,
        what,
        decision,
        feedback: parts,
        ...whyOf(draft, situation),
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
      {decision === 'rejected' && (
        <>
          <ChoiceField
            label={say('closing.reason')}
            choices={REASONS}
            value={draft.reason}
            set={(value) => change({ reason: value, situation: null })}
          />
          <ChoiceField
            label={say('closing.situation')}
            choices={TOLD_SITUATIONS}
            value={situation}
            set={(value) => change({ situation: value })}
          />
          <ClosingFeedback
            situation={situation}
            parts={parts}
            unticked={untickedOf(parts, promptsFor(situation))}
            change={change}
          />
        </>
      )}
      {decision !== 'hired' && (
        <ClosingNote
          note={closingNote({
            name: card.name,
            role: card.role,
            situation: decision === 'withdrawn' ? 'withdrew' : situation,
            parts,
          })}
        />
      )}
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
      <LongTextField
        label={say(decision === 'withdrawn' ? 'closing.left' : 'closing.summary')}
        {...(decision === 'withdrawn' && { help: say('closing.leftHelp') })}
        value={summary}
        set={(text) => change({ summary: text })}
      />
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
