import { useState } from 'preact/hooks';

import type { Card, PromiseChange } from '../contract/server-api.js';
import { type CardProps, useSend } from './card-form.js';
import { sayDay } from './days.js';
import { DayField, TextField } from './fields.js';
import { promisedDay } from '../domain/promised-day/promised-day.js';
import { say } from './say.js';
import { call } from './server.js';

/** What we said we would do: kept, moved before its day, or released by the candidate. */
export function Promises(props: CardProps) {
  if (props.card.promises.length === 0) return null;
  return (
    <section aria-label={say('promises.region')}>
      <h2>{say('promises.title')}</h2>
      <ul class="owed">
        {props.card.promises.map((promise) => (
          <OpenPromise key={promise.id} promise={promise} {...props} />
        ))}
      </ul>
    </section>
  );
}

function OpenPromise({ promise, ...props }: CardProps & { readonly promise: Card['promises'][number] }) {
  const { card, busy } = props;
  const [words, setWords] = useState('');
  const [dueOn, setDueOn] = useState('');
  const send = useSend(props);
  const change = (what: PromiseChange['what']) => {
    send((key) =>
      call('settlePromise', {
        candidateId: card.candidateId,
        promiseId: promise.id,
        what,
        dueOn: what === 'move' && dueOn !== '' ? dueOn : null,
        key,
      }),
    );
  };
  const about = promise.text === '' ? say('promises.unnamed') : promise.text;
  return (
    <li>
      <strong>{say('card.by', { day: sayDay(promise.dueOn) })}</strong>
      <span class="words">{promise.text}</span>
      <div class="buttons small">
        <button
          type="button"
          disabled={busy}
          aria-label={say('promises.keptOf', { what: about })}
          onClick={() => change('keep')}
        >
          {say('promises.kept')}
        </button>
        <button
          type="button"
          disabled={busy}
          aria-label={say('promises.releasedOf', { what: about })}
          onClick={() => change('release')}
        >
          {say('promises.released')}
        </button>
      </div>
      {promise.canMove && (
        <details>
          <summary>{say('promises.move')}</summary>
          <TextField
            label={say('promises.words')}
            help={say('promises.wordsHelp')}
            value={words}
            maxLength={200}
            set={(value) => {
              setWords(value);
              setDueOn(promisedDay(value, card.today) ?? dueOn);
            }}
          />
          <DayField label={say('promises.newDay')} min={card.today} value={dueOn} set={setDueOn} />
          <button type="button" data-sends disabled={busy || dueOn === ''} onClick={() => change('move')}>
            {dueOn === '' ? say('promises.moved') : say('promises.movedTo', { day: sayDay(dueOn) })}
          </button>
        </details>
      )}
    </li>
  );
}
