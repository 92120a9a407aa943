import { useState } from 'preact/hooks';

import type { Card, PromiseChange } from '../contract/server-api.js';
import { type CardProps, useSend } from './card-form.js';
import { sayDay } from './days.js';
import { DayField, TextField } from './fields.js';
import { promisedDay } from '../domain/promised-day/promised-day.js';
import { call } from './server.js';

/** What we said we would do: kept, agreed anew before its day, or released by the candidate. */
export function Promises(props: CardProps) {
  if (props.card.promises.length === 0) return null;
  return (
    <section aria-label="Promises">
      <h2>Promised</h2>
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
  const about = promise.text === '' ? 'this promise' : promise.text;
  return (
    <li>
      <strong>By {sayDay(promise.dueOn)}</strong>
      <span class="words">{promise.text}</span>
      <div class="buttons small">
        <button type="button" disabled={busy} aria-label={`Kept: ${about}`} onClick={() => change('keep')}>
          Kept
        </button>
        <button
          type="button"
          disabled={busy}
          aria-label={`They released us from: ${about}`}
          onClick={() => change('release')}
        >
          They released us
        </button>
      </div>
      {promise.canMove && (
        <details>
          <summary>We agreed on another day…</summary>
          <TextField
            label="In words"
            help="“next Thursday”, “in zwei Wochen”, “d’ici vendredi”"
            value={words}
            maxLength={200}
            set={(value) => {
              setWords(value);
              setDueOn(promisedDay(value, card.today) ?? dueOn);
            }}
          />
          <DayField label="New day" min={card.today} value={dueOn} set={setDueOn} />
          <button type="button" disabled={busy || dueOn === ''} onClick={() => change('move')}>
            {dueOn === '' ? 'Agreed anew' : `Agreed anew: by ${sayDay(dueOn)}`}
          </button>
        </details>
      )}
    </li>
  );
}
