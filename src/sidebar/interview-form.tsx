import { useState } from 'preact/hooks';

import type { Card, InterviewAnswer } from '../contract/server-api.js';
import { type CardProps, useSend } from './card-form.js';
import { sayDay } from './days.js';
import { DayField } from './fields.js';
import { say } from './say.js';
import { call } from './server.js';

/** "Did it happen?" of an interview whose day is over. Until somebody says so it counts as held after a business day. */
export function InterviewForm({ interview, ...props }: CardProps & { readonly interview: Card['interviews'][number] }) {
  const { card, busy } = props;
  const [movedTo, setMovedTo] = useState('');
  const send = useSend(props);
  const answer = (value: InterviewAnswer['answer']) => {
    send((key) =>
      call('answerInterview', {
        candidateId: card.candidateId,
        interviewId: interview.id,
        answer: value,
        movedTo: value === 'moved' && movedTo !== '' ? movedTo : null,
        key,
      }),
    );
  };
  const title = say('interviewForm.title', { day: sayDay(interview.on) });
  return (
    <form class="question" aria-label={title} onSubmit={(event) => event.preventDefault()}>
      <h2>{title}</h2>
      <div class="buttons">
        <button type="button" class="main" disabled={busy} onClick={() => answer('held')}>
          {say('interviewForm.held')}
        </button>
        <button type="button" disabled={busy} onClick={() => answer('cancelled')}>
          {say('interviewForm.cancelled')}
        </button>
        <button type="button" disabled={busy} onClick={() => answer('no-show')}>
          {say('interviewForm.noShow')}
        </button>
      </div>
      <details>
        <summary>{say('interviewForm.wasMoved')}</summary>
        <DayField label={say('interviewForm.to')} help={say('interviewForm.toHelp')} value={movedTo} set={setMovedTo} />
        <button type="button" data-sends disabled={busy || movedTo === ''} onClick={() => answer('moved')}>
          {movedTo === '' ? say('interviewForm.moved') : say('interviewForm.movedTo', { day: sayDay(movedTo) })}
        </button>
      </details>
    </form>
  );
}
