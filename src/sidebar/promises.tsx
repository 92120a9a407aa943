import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import type { Card, PromiseChange } from '../contract/server-api.js';
import { type CardProps, useDeed } from './card-form.js';
import { KeyButton } from './choices.js';
import { sayDay } from './days.js';
import { DayField, TextField } from './fields.js';
import { promisedDay } from '../domain/promised-day/promised-day.js';
import { say } from './say.js';

interface Props extends CardProps {
  /** Those that the touch below keeps. */
  readonly keeps: readonly string[];
  readonly setKeeps: (ids: readonly string[]) => void;
}

/** What we said we would do, in its words: kept by the touch that is logged, or by itself; moved, or released. */
export function Promises(props: Props) {
  const { card, keeps, setKeeps } = props;
  if (card.promises.length === 0) return null;
  return (
    <section aria-label={say('promises.region')}>
      <h2>{say('promises.title')}</h2>
      <ul class="owed">
        {card.promises.map((promise) => (
          <OpenPromise key={promise.id} promise={promise} {...props}>
            {card.doNotContact === null && (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={keeps.includes(promise.id)}
                  onChange={(event) =>
                    setKeeps(
                      event.currentTarget.checked ? [...keeps, promise.id] : keeps.filter((id) => id !== promise.id),
                    )
                  }
                />
                <span>{say('promises.keptByTouch')}</span>
              </label>
            )}
          </OpenPromise>
        ))}
      </ul>
    </section>
  );
}

function OpenPromise({
  promise,
  children,
  ...props
}: Props & { readonly promise: Card['promises'][number]; readonly children: ComponentChildren }) {
  const { card, busy } = props;
  const [words, setWords] = useState('');
  const [dueOn, setDueOn] = useState('');
  const send = useDeed(props);
  const change = (what: PromiseChange['what']) => {
    send((key) => ({
      what: 'promise',
      change: {
        candidateId: card.candidateId,
        promiseId: promise.id,
        what,
        dueOn: what === 'move' && dueOn !== '' ? dueOn : null,
        key,
      },
    }));
  };
  const about = promise.text === '' ? say('promises.unnamed') : promise.text;
  return (
    <li>
      <strong>{say('card.by', { day: sayDay(promise.dueOn) })}</strong>
      <span class="words">{promise.text}</span>
      {children}
      <div class="buttons small">
        <KeyButton
          choice={`kept ${promise.id}`}
          letter="K"
          disabled={busy}
          label={say('promises.keptOf', { what: about })}
          onClick={() => change('keep')}
        >
          {say('promises.kept')}
        </KeyButton>
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
        <details class="slight">
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
