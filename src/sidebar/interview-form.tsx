import { useState } from 'preact/hooks';

import type { Card, InterviewAnswer } from '../contract/server-api.js';
import { type CardProps, useSend } from './card-form.js';
import { sayDay } from './days.js';
import { DayField } from './fields.js';
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
  const title = `Interview of ${sayDay(interview.on)}: did it happen?`;
  return (
    <form class="question" aria-label={title} onSubmit={(event) => event.preventDefault()}>
      <h2>{title}</h2>
      <div class="buttons">
        <button type="button" class="main" disabled={busy} onClick={() => answer('held')}>
          It took place
        </button>
        <button type="button" disabled={busy} onClick={() => answer('cancelled')}>
          Cancelled
        </button>
        <button type="button" disabled={busy} onClick={() => answer('no-show')}>
          They didn’t come
        </button>
      </div>
      <details>
        <summary>It was moved…</summary>
        <DayField
          label="To"
          help="Your own interview column stays as it is; change it there, too."
          value={movedTo}
          set={setMovedTo}
        />
        <button type="button" disabled={busy || movedTo === ''} onClick={() => answer('moved')}>
          {movedTo === '' ? 'Moved' : `Moved to ${sayDay(movedTo)}`}
        </button>
      </details>
    </form>
  );
}
