import { useState } from 'preact/hooks';

import type { QuestionAnswer } from '../contract/server-api.js';
import type { CardProps } from './card-form.js';
import { DayField } from './fields.js';
import { newKey } from './keys.js';
import { say } from './say.js';
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
    <form class="question" aria-label={say('question.title')} onSubmit={(event) => event.preventDefault()}>
      <h2>{say('question.title')}</h2>
      <DayField
        label={say('question.lastWord')}
        help={say('question.lastWordHelp')}
        max={card.today}
        value={lastWord}
        set={setLastWord}
      />
      <div class="buttons">
        <button type="button" class="main" data-sends disabled={busy} onClick={() => void answer('active')}>
          {say('question.active')}
        </button>
        <button type="button" disabled={busy} onClick={() => void answer('not active')}>
          {say('question.notActive')}
        </button>
        <button type="button" disabled={busy} onClick={() => void answer('told')}>
          {say('question.told')}
        </button>
        <button type="button" disabled={busy} onClick={() => void answer('not told')}>
          {say('question.notTold')}
        </button>
      </div>
    </form>
  );
}
