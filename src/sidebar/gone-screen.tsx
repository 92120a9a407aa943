import { useState } from 'preact/hooks';

import type { GoneAnswer, GoneRows } from '../contract/server-api.js';
import { sayDay } from './days.js';
import { TextField } from './fields.js';
import { newKey } from './keys.js';
import { type Attempt, Title } from './parts.js';
import { call } from './server.js';

interface Props {
  readonly gone: GoneRows;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onErase: (candidateId: string) => void;
  readonly onLeave: () => void;
}

/** Rows that left the sheet while something was owed: cutting a row ends nothing. */
export function GoneScreen({ gone, busy, attempt, onErase, onLeave }: Props) {
  const [rows, setRows] = useState(gone.rows);
  const [name, setName] = useState('');
  const [looked, setLooked] = useState<string | null>(null);
  const answer = (candidateId: string, what: GoneAnswer['what']) =>
    void attempt(async () => {
      const done = await call('answerGone', { candidateId, what, key: newKey() });
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      setRows((all) => all.filter((one) => one.candidateId !== candidateId));
      return { tone: 'good', says: done.says };
    });
  const find = () =>
    void attempt(async () => {
      const found = await call('getGone', name);
      if (found.kind === 'refused') return { tone: 'bad', says: found.says };
      setRows(found.rows);
      setLooked(name);
      return null;
    });
  return (
    <section>
      <Title takesFocus>Rows that left the sheet</Title>
      {gone.noSuchTabs.map((tab) => (
        <p class="notice bad" key={tab}>
          Settings names the archive tab “{tab}”, and this file has none of that name.
        </p>
      ))}
      <p class="quiet" role="status">
        {intro(rows.length, looked)}
      </p>
      <ul class="owed">
        {rows.map((row) => (
          <GoneRow key={row.candidateId} row={row} busy={busy} onAnswer={answer} onErase={onErase} />
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <TextField
          label="Somebody asks to be erased"
          help="Finds who is in the touch log but in no row any more. Who still has a row: select it, then More…"
          maxLength={200}
          placeholder="Name, or a part of it"
          value={name}
          set={setName}
        />
        <button type="submit" disabled={busy || name.trim() === ''}>
          Find
        </button>
      </form>
      <button type="button" class="wide" disabled={busy} onClick={onLeave}>
        Back
      </button>
    </section>
  );
}

function intro(rows: number, looked: string | null): string {
  if (looked !== null) return rows === 0 ? `Nobody whose row is gone is called “${looked}”.` : `Called “${looked}”:`;
  if (rows === 0) return 'Nobody whose row is gone is owed anything.';
  return 'They are still owed a word, and stay in the figures until you say what became of them.';
}

interface RowProps {
  readonly row: GoneRows['rows'][number];
  readonly busy: boolean;
  readonly onAnswer: (candidateId: string, what: GoneAnswer['what']) => void;
  readonly onErase: (candidateId: string) => void;
}

function GoneRow({ row, busy, onAnswer, onErase }: RowProps) {
  const { candidateId, name, owner, sheet, why, dueOn, isOwed, mayBeMoved } = row;
  return (
    <li>
      <strong>{name === '' ? 'No name' : name}</strong>{' '}
      <span class="quiet">{[sheet, owner].filter((part) => part !== '').join(' · ')}</span>
      <span>{isOwed ? `${why} (by ${sayDay(dueOn)})` : 'Nothing is owed.'}</span>
      <div class="buttons small">
        {isOwed && mayBeMoved && (
          <button
            type="button"
            disabled={busy}
            aria-label={`${name} was moved elsewhere`}
            onClick={() => onAnswer(candidateId, 'moved')}
          >
            Moved elsewhere
          </button>
        )}
        {isOwed && (
          <button
            type="button"
            disabled={busy}
            aria-label={`${name} is closed and was told`}
            onClick={() => onAnswer(candidateId, 'told')}
          >
            Closed, told
          </button>
        )}
        <button type="button" disabled={busy} aria-label={`Erase ${name}…`} onClick={() => onErase(candidateId)}>
          Erase…
        </button>
      </div>
    </li>
  );
}
