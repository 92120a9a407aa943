import { useState } from 'preact/hooks';

import type { QuestionAnswer } from '../contract/server-api.js';
import { type CardProps, useDeed } from './card-form.js';
import { KeyButton } from './choices.js';
import { DayField } from './fields.js';
import { say } from './say.js';

/** The first day's question, asked once of everybody whose last word is not known. */
export function QuestionForm(props: CardProps) {
  const { card, busy } = props;
  const [lastWord, setLastWord] = useState('');
  const send = useDeed(props);
  const answer = (value: QuestionAnswer['answer']) => {
    send((key) => ({
      what: 'question',
      answer: {
        candidateId: card.candidateId,
        answer: value,
        lastWord: value === 'active' && lastWord !== '' ? lastWord : null,
        key,
      },
    }));
  };
  return (
    <form class="question" aria-label={say('question.title')} onSubmit={(event) => event.preventDefault()}>
      <h2>{say('question.title')}</h2>
      <div class="buttons small">
        {ANSWERS.map(([value, letter]) => (
          <KeyButton
            key={value}
            choice={`question ${value}`}
            letter={letter}
            sends={value === 'active'}
            disabled={busy}
            onClick={() => answer(value)}
          >
            {say(`question.${value}`)}
          </KeyButton>
        ))}
      </div>
      <DayField
        label={say('question.lastWord')}
        help={say('question.lastWordHelp')}
        max={card.today}
        value={lastWord}
        set={setLastWord}
      />
    </form>
  );
}

const ANSWERS = [
  ['active', '1'],
  ['not active', '2'],
  ['told', '3'],
  ['not told', '4'],
] as const;
