import type { Card, CardDone, ClosingInput } from '../contract/server-api.js';
import { type Drafts, useDraft } from './drafts.js';
import { ChoiceField, DayField, LongTextField } from './fields.js';
import { newKey } from './keys.js';
import { type Attempt, type NoticeWords, Title } from './parts.js';
import { call } from './server.js';

interface Props {
  readonly card: Card;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onDone: (done: CardDone) => NoticeWords;
  readonly onLeave: () => void;
  readonly drafts: Drafts;
}

const DECISIONS: readonly (readonly [ClosingInput['decision'], string])[] = [
  ['rejected', 'We decided against'],
  ['withdrawn', 'They withdrew'],
  ['hired', 'They got the job'],
];
const WAYS: readonly (readonly [ClosingInput['what'], string])[] = [
  ['spoke', 'By phone'],
  ['mailed', 'By mail'],
  ['messaged', 'By message'],
  ['met', 'In person'],
];

/** The three parts are kept together in one cell. */
const LONGEST_FEEDBACK = 8_000;

/** Tells the decision and why: what the job needs, what we saw, what to try next. */
export function CloseScreen({ card, busy, attempt, onDone, onLeave, drafts }: Props) {
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

  const close = () =>
    attempt(async () => {
      const done = await call('closeLoop', {
        candidateId: card.candidateId,
        on,
        what,
        decision,
        feedback: { requirement, seen, nextStep },
        summary,
        key,
      });
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      clear();
      return onDone(done);
    });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void close();
      }}
    >
      <Title takesFocus>Close the loop with {card.name}</Title>
      <p class="quiet">
        For when they have been told. Your sheet’s stage stays as it is; change it there if it should.
      </p>
      <ChoiceField
        label="What was decided"
        choices={DECISIONS}
        value={decision}
        set={(value) => change({ decision: value })}
      />
      <div class="pair">
        <ChoiceField label="How they were told" choices={WAYS} value={what} set={(value) => change({ what: value })} />
        <DayField label="Day" max={card.today} value={on} set={(value) => change({ on: value })} />
      </div>
      {decision === 'rejected' && (
        <fieldset>
          <legend>The feedback they got</legend>
          <LongTextField
            label="What the job needs"
            maxLength={LONGEST_FEEDBACK}
            value={requirement}
            set={(text) => change({ requirement: text })}
          />
          <LongTextField
            label="What we saw"
            maxLength={LONGEST_FEEDBACK}
            value={seen}
            set={(text) => change({ seen: text })}
          />
          <LongTextField
            label="What to try next"
            maxLength={LONGEST_FEEDBACK}
            value={nextStep}
            set={(text) => change({ nextStep: text })}
          />
        </fieldset>
      )}
      <LongTextField label="Anything else" value={summary} set={(text) => change({ summary: text })} />
      <div class="buttons">
        <button type="submit" class="main" disabled={busy}>
          They have been told
        </button>
        <button type="button" disabled={busy} onClick={onLeave}>
          Not now
        </button>
      </div>
    </form>
  );
}
