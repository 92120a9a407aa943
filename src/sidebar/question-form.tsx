import { useState } from 'preact/hooks';

import type { QuestionAnswer } from '../contract/server-api.js';
import type { CardProps } from './card-form.js';
import { DayField } from './fields.js';
import { newKey } from './keys.js';
import { call } from './server.js';

/** The first day's question, asked once of everybody whose last word is not known. */
export function QuestionForm({ card, busy, attempt, onDone }: CardProps) {
  const [lastWord, setLastWord] = useState('');
  const [key] = useState(newKey);
  const answer = (value: QuestionAnswer['answer']) =>
    attempt(async () => {
      const done = await call('answerQuestion', {
        candidateId: card.candidateId,
        answer: value,
        lastWord: value === 'active' && lastWord !== '' ? lastWord : null,
        key,
      });
      return done.kind === 'refused' ? { tone: 'bad', says: done.says } : onDone(done);
    });
  return (
    <form class="question" aria-label="Still active?" onSubmit={(event) => event.preventDefault()}>
      <h2>Still active?</h2>
      <DayField
        label="Our last word was on"
        help="Leave it empty if nobody knows."
        max={card.today}
        value={lastWord}
        set={setLastWord}
      />
      <div class="buttons">
        <button type="button" class="main" disabled={busy} onClick={() => void answer('active')}>
          Still active
        </button>
        <button type="button" disabled={busy} onClick={() => void answer('not active')}>
          Not active
        </button>
        <button type="button" disabled={busy} onClick={() => void answer('told')}>
          Closed, told
        </button>
        <button type="button" disabled={busy} onClick={() => void answer('not told')}>
          Closed, not told
        </button>
      </div>
    </form>
  );
}
