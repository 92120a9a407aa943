import { useState } from 'preact/hooks';

import type { RoundInput, Selection } from '../contract/server-api.js';
import { KeyButton } from './choices.js';
import { ChoiceField, DayField, TextField } from './fields.js';
import { newKey } from './keys.js';
import { type Attempt, Title } from './parts.js';
import { say } from './say.js';
import { call } from './server.js';

interface Props {
  readonly people: Extract<Selection, { kind: 'several' }>['people'];
  /** In the spreadsheet's zone. */
  readonly today: string;
  readonly busy: boolean;
  readonly attempt: Attempt;
  /** It is done: the selection is looked at again. */
  readonly onDone: () => void;
}

const WAYS = [
  ['spoke', 'S'],
  ['mailed', 'M'],
  ['messaged', 'G'],
  ['met', 'E'],
] as const;
const DECISIONS = (['rejected', 'withdrawn', 'hired'] as const satisfies readonly RoundInput['decision'][]).map(
  (decision) => [decision, say(`closing.${decision}`)] as const,
);

/** Several rows selected: one kind of touch for all who are ticked, in one call, with one undo. */
export function SeveralScreen({ people, today, busy, attempt, onDone }: Props) {
  const can = people.filter(({ cannot }) => cannot === '');
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [on, setOn] = useState(today);
  const [summary, setSummary] = useState('');
  const [decision, setDecision] = useState<RoundInput['decision']>('rejected');
  const [key, setKey] = useState(newKey);
  const ticked = can.filter(({ candidateId }) => !unticked.has(candidateId));
  const log = (what: RoundInput['what']) =>
    void attempt(async () => {
      const candidateIds = ticked.map(({ candidateId }) => candidateId);
      const done = await call('logRound', { candidateIds, what, on, summary, decision, key });
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      setKey(newKey());
      setSummary('');
      onDone();
      const says = [done.says, ...done.leftOut].join(' ');
      return { tone: 'good', says, undo: { candidateId: done.candidateId, eventIds: done.undo, ofMany: true } };
    });
  const toggle = (candidateId: string) => {
    const next = new Set(unticked);
    if (!next.delete(candidateId)) next.add(candidateId);
    setUnticked(next);
  };
  const nobody = busy || ticked.length === 0;
  return (
    <section>
      <Title>{say('several.title', { people: people.length })}</Title>
      <fieldset>
        <legend>{say('several.who', { people: ticked.length })}</legend>
        {people.map(({ candidateId, name, row, cannot, toBeTold }) => (
          <label class="tick" key={`${candidateId} ${row}`}>
            <input
              type="checkbox"
              disabled={cannot !== ''}
              checked={cannot === '' && !unticked.has(candidateId)}
              onChange={() => toggle(candidateId)}
            />
            <span>
              {name}{' '}
              <span class="quiet">
                {cannot === '' ? say(toBeTold ? 'several.toBeTold' : 'several.row', { row }) : cannot}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="buttons two" role="group" aria-label={say('touch.reached')}>
        {WAYS.map(([what, letter]) => (
          <KeyButton key={what} choice={what} letter={letter} class="main" disabled={nobody} onClick={() => log(what)}>
            {say(`touch.${what}`)}
          </KeyButton>
        ))}
      </div>
      <div class="buttons">
        <KeyButton choice="told by the system" letter="L" disabled={nobody} onClick={() => log('told by the system')}>
          {say('several.toldBySystem')}
        </KeyButton>
      </div>
      <p class="help">{say('several.toldHelp')}</p>
      <details class="slight">
        <summary>{say('several.more')}</summary>
        <ChoiceField label={say('several.decision')} choices={DECISIONS} value={decision} set={setDecision} />
        <DayField label={say('touch.day')} max={today} value={on} set={setOn} />
        <TextField label={say('touch.summary')} maxLength={2000} value={summary} set={setSummary} />
      </details>
    </section>
  );
}
