import { useState } from 'preact/hooks';

import type { Erasure } from '../contract/server-api.js';
import type { Drafts } from './drafts.js';
import { newKey } from './keys.js';
import { type Attempt, Title } from './parts.js';
import { call } from './server.js';

interface Props {
  readonly erasure: Erasure;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onLeave: () => void;
  /** What is half written about them goes, too. */
  readonly drafts: Drafts;
}

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What erasing a person takes away and what it cannot reach, before it happens. */
export function EraseScreen({ erasure, busy, attempt, onLeave, drafts }: Props) {
  const [asked, setAsked] = useState(false);
  const [key] = useState(newKey);
  const { name, rows, logRows, mentions } = erasure;
  const who = name === '' ? 'this person' : name;
  const standing = rows.flatMap(({ sheet, row }) => (row === null ? [] : [`row ${row} of “${sheet}”`]));
  const erase = () =>
    attempt(async () => {
      const done = await call('erase', { candidateIds: rows.map(({ candidateId }) => candidateId), key });
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      for (const { candidateId } of rows) {
        drafts.touches.delete(candidateId);
        drafts.closings.delete(candidateId);
      }
      onLeave();
      return { tone: 'good', says: done.says };
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void erase();
      }}
    >
      <Title takesFocus>Erase {who}?</Title>
      <h2>What goes</h2>
      <ul>
        <li>
          Name and every text in {counted(logRows, 'entry', 'entries')} of the touch log: summaries, promises, feedback.
          The days stay, with nobody’s name, so that no figure changes.
        </li>
        {rows.length > 1 && (
          <li>{rows.length} rows with the same address are erased together: it is one person on several jobs.</li>
        )}
        <li>What our columns say of them. Nothing is owed to them any more.</li>
      </ul>
      <h2>What stays</h2>
      <ul>
        {standing.length > 0 && (
          <li>Your own columns: we never write into them. Delete {standing.join(', ')} yourself afterwards.</li>
        )}
        {mentions.length > 0 && (
          <li>
            The name or address also stands in {mentions.length === 1 ? 'row' : 'rows'} {mentions.join(', ')} of the
            touch log, in what was written about others. Read {mentions.length === 1 ? 'it' : 'them'} yourself.
          </li>
        )}
        <li>
          The version history of this file, copies of it, files you exported, and mails that were sent. No add-on can
          reach those.
        </li>
      </ul>
      <label class="tick">
        <input type="checkbox" checked={asked} onChange={(event) => setAsked(event.currentTarget.checked)} />
        <span>They asked for it, and I know that it cannot be undone</span>
      </label>
      <div class="buttons">
        <button type="submit" class="main" disabled={busy || !asked}>
          Erase for good
        </button>
        <button type="button" disabled={busy} onClick={onLeave}>
          Back
        </button>
      </div>
    </form>
  );
}
