import { useState } from 'preact/hooks';

import type { Card, InterviewAnswer } from '../contract/server-api.js';
import { type CardProps, useDeed } from './card-form.js';
import { KeyButton } from './choices.js';
import { sayDay } from './days.js';
import { DayField } from './fields.js';
import { say } from './say.js';

/** "Did it happen?" of an interview whose day is over. Until somebody says so it counts as held after a business day. */
export function InterviewForm({
  interview,
  lettered,
  ...props
}: CardProps & {
  readonly interview: Card['interviews'][number];
  /** Its answers have the digits. */
  readonly lettered: boolean;
}) {
  const { card, busy } = props;
  const [movedTo, setMovedTo] = useState('');
  const [moving, setMoving] = useState(false);
  const send = useDeed(props);
  const answer = (value: InterviewAnswer['answer']) => {
    send((key) => ({
      what: 'interview',
      answer: {
        candidateId: card.candidateId,
        interviewId: interview.id,
        answer: value,
        movedTo: value === 'moved' && movedTo !== '' ? movedTo : null,
        key,
      },
    }));
  };
  const title = say('interviewForm.title', { day: sayDay(interview.on) });
  return (
    <form class="question" aria-label={title} onSubmit={(event) => event.preventDefault()}>
      <h2>{title}</h2>
      <div class="buttons small">
        {ANSWERS.map(([value, letter]) => (
          <KeyButton
            key={value}
            choice={`interview ${interview.id} ${value}`}
            letter={lettered ? letter : undefined}
            disabled={busy}
            onClick={() => answer(value)}
          >
            {say(`interviewForm.${value}`)}
          </KeyButton>
        ))}
        <KeyButton
          choice={`interview ${interview.id} moved`}
          letter={lettered ? '4' : undefined}
          opens
          expanded={moving}
          disabled={busy}
          onClick={() => setMoving(!moving)}
        >
          {say('interviewForm.wasMoved')}
        </KeyButton>
      </div>
      {moving && (
        <>
          <DayField
            label={say('interviewForm.to')}
            help={say('interviewForm.toHelp')}
            takesFocus
            value={movedTo}
            set={setMovedTo}
          />
          <button type="button" data-sends disabled={busy || movedTo === ''} onClick={() => answer('moved')}>
            {movedTo === '' ? say('interviewForm.moved') : say('interviewForm.movedTo', { day: sayDay(movedTo) })}
          </button>
        </>
      )}
    </form>
  );
}

const ANSWERS = [
  ['held', '1'],
  ['cancelled', '2'],
  ['no-show', '3'],
] as const;
