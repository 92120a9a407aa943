import { useState } from 'preact/hooks';

import type { GoneAnswer, GoneRows } from '../contract/server-api.js';
import { sayDay } from './days.js';
import { newKey } from './keys.js';
import { type Attempt, Title } from './parts.js';
import { call } from './server.js';

interface Props {
  readonly gone: GoneRows;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onLeave: () => void;
}

/** Rows that left the sheet while something was owed: cutting a row ends nothing. */
export function GoneScreen({ gone, busy, attempt, onLeave }: Props) {
  const [rows, setRows] = useState(gone.rows);
  const answer = (candidateId: string, what: GoneAnswer['what']) =>
    void attempt(async () => {
      const done = await call('answerGone', { candidateId, what, key: newKey() });
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      setRows((all) => all.filter((one) => one.candidateId !== candidateId));
      return { tone: 'good', says: done.says };
    });
  return (
    <section>
      <Title takesFocus>Rows that left the sheet</Title>
      <p class="quiet">
        {rows.length === 0
          ? 'Nobody whose row is gone is owed anything.'
          : 'They are still owed a word, and stay in the figures until you say what became of them.'}
      </p>
      <ul class="owed">
        {rows.map(({ candidateId, name, owner, sheet, why, dueOn, mayBeMoved }) => (
          <li key={candidateId}>
            <strong>{name === '' ? 'No name' : name}</strong>
            <span class="quiet">{[sheet, owner].filter((part) => part !== '').join(' · ')}</span>
            <span>
              {why} (by {sayDay(dueOn)})
            </span>
            <div class="buttons small">
              {mayBeMoved && (
                <button
                  type="button"
                  disabled={busy}
                  aria-label={`${name} was moved elsewhere`}
                  onClick={() => answer(candidateId, 'moved')}
                >
                  Moved elsewhere
                </button>
              )}
              <button
                type="button"
                disabled={busy}
                aria-label={`${name} is closed and was told`}
                onClick={() => answer(candidateId, 'told')}
              >
                Closed, told
              </button>
            </div>
          </li>
        ))}
      </ul>
      <button type="button" class="wide" disabled={busy} onClick={onLeave}>
        Back
      </button>
    </section>
  );
}
