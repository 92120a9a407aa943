import { useState } from 'preact/hooks';

import type { Erasure } from '../contract/server-api.js';
import type { Drafts } from './drafts.js';
import { newKey } from './keys.js';
import { type Attempt, Title } from './parts.js';
import { say } from './say.js';
import { call } from './server.js';

interface Props {
  readonly erasure: Erasure;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onLeave: () => void;
  /** What is half written about them goes, too. */
  readonly drafts: Drafts;
}

/** What erasing a person takes away and what it cannot reach, before it happens. */
export function EraseScreen({ erasure, busy, attempt, onLeave, drafts }: Props) {
  const [asked, setAsked] = useState(false);
  const [key] = useState(newKey);
  const { name, rows, logRows, mentions } = erasure;
  const who = name === '' ? say('eraseScreen.thisPerson') : name;
  const standing = rows.flatMap(({ sheet, row }) => (row === null ? [] : [say('eraseScreen.row', { row, sheet })]));
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
      <Title takesFocus>{say('eraseScreen.title', { who })}</Title>
      <h2>{say('eraseScreen.goes')}</h2>
      <ul>
        <li>{say('eraseScreen.goesFromLog', { logRows })}</li>
        {rows.length > 1 && <li>{say('eraseScreen.severalRows', { rows: rows.length })}</li>}
        <li>{say('eraseScreen.goesFromSheet')}</li>
      </ul>
      <h2>{say('eraseScreen.stays')}</h2>
      <ul>
        {standing.length > 0 && <li>{say('eraseScreen.yourColumns', { rows: standing.join(', ') })}</li>}
        {mentions.length > 0 && <li>{say('eraseScreen.mentions', { rows: mentions })}</li>}
        <li>{say('eraseScreen.beyondReach')}</li>
      </ul>
      <label class="tick">
        <input type="checkbox" checked={asked} onChange={(event) => setAsked(event.currentTarget.checked)} />
        <span>{say('eraseScreen.asked')}</span>
      </label>
      <div class="buttons">
        <button type="submit" class="main" disabled={busy || !asked}>
          {say('eraseScreen.now')}
        </button>
        <button type="button" disabled={busy} onClick={onLeave}>
          {say('sidebar.back')}
        </button>
      </div>
    </form>
  );
}
