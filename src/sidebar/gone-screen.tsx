import { useState } from 'preact/hooks';

import type { GoneAnswer, GoneRows } from '../contract/server-api.js';
import { sayDay } from './days.js';
import { TextField } from './fields.js';
import { newKey } from './keys.js';
import { type Attempt, Title } from './parts.js';
import { say } from './say.js';
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
  const [answered, setAnswered] = useState<GoneRows['rows'][number] | null>(null);
  const answer = (candidateId: string, what: GoneAnswer['what']) =>
    void attempt(async () => {
      const done = await call('answerGone', { candidateId, what, key: newKey() });
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      setRows((all) => all.filter((one) => one.candidateId !== candidateId));
      setAnswered(rows.find((one) => one.candidateId === candidateId) ?? null);
      return { tone: 'good', says: done.says };
    });
  const undo = (row: GoneRows['rows'][number]) =>
    void attempt(async () => {
      const done = await call('answerGone', { candidateId: row.candidateId, what: 'undo', key: newKey() });
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      setAnswered(null);
      setRows((all) => [row, ...all]);
      return { tone: 'good', says: done.says };
    });
  const find = () =>
    void attempt(async () => {
      const found = await call('getGone', name);
      if (found.kind === 'refused') return { tone: 'bad', says: found.says };
      setRows(found.rows);
      setAnswered(null);
      setLooked(name);
      return null;
    });
  return (
    <section>
      <Title takesFocus>{say('goneScreen.title')}</Title>
      {gone.noSuchTabs.map((tab) => (
        <p class="notice bad" key={tab}>
          {say('goneScreen.noSuchTab', { tab })}
        </p>
      ))}
      <p class="quiet" role="status">
        {intro(rows.length, looked)}
      </p>
      {answered !== null && (
        <button type="button" class="plain undo" disabled={busy} onClick={() => undo(answered)}>
          {say('goneScreen.undoOf', { name: answered.name })}
        </button>
      )}
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
          label={say('goneScreen.asks')}
          help={say('goneScreen.asksHelp')}
          maxLength={200}
          placeholder={say('goneScreen.asksLike')}
          value={name}
          set={setName}
        />
        <button type="submit" data-sends disabled={busy || name.trim() === ''}>
          {say('goneScreen.find')}
        </button>
      </form>
      <button type="button" class="wide" disabled={busy} onClick={onLeave}>
        {say('sidebar.back')}
      </button>
    </section>
  );
}

function intro(rows: number, looked: string | null): string {
  if (looked !== null) return say(rows === 0 ? 'goneScreen.notFound' : 'goneScreen.found', { name: looked });
  if (rows === 0) return say('goneScreen.nothingOwed');
  return say('goneScreen.intro');
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
      <strong>{name === '' ? say('goneScreen.noName') : name}</strong>{' '}
      <span class="quiet">{[sheet, owner].filter((part) => part !== '').join(' · ')}</span>
      <span>{isOwed ? say('goneScreen.owed', { why, day: sayDay(dueOn) }) : say('goneScreen.notOwed')}</span>
      <div class="buttons small">
        {isOwed && mayBeMoved && (
          <button
            type="button"
            disabled={busy}
            aria-label={say('goneScreen.movedOf', { name })}
            onClick={() => onAnswer(candidateId, 'moved')}
          >
            {say('goneScreen.moved')}
          </button>
        )}
        {isOwed && (
          <button
            type="button"
            disabled={busy}
            aria-label={say('goneScreen.toldOf', { name })}
            onClick={() => onAnswer(candidateId, 'told')}
          >
            {say('goneScreen.told')}
          </button>
        )}
        <button
          type="button"
          disabled={busy}
          aria-label={say('goneScreen.eraseOf', { name })}
          onClick={() => onErase(candidateId)}
        >
          {say('goneScreen.erase')}
        </button>
      </div>
    </li>
  );
}
