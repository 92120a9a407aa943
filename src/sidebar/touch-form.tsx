import { useState } from 'preact/hooks';

import type { TouchInput } from '../contract/server-api.js';
import type { CardProps } from './card-form.js';
import { sayDay } from './days.js';
import { newKey } from './keys.js';
import { Field } from './parts.js';
import { promisedDay, promiseIn } from './promised-day.js';
import { call } from './server.js';

/** The first four reach the person and restart the week; the others are written down and do not. */
const REACHED: readonly (readonly [TouchInput['what'], string])[] = [
  ['spoke', 'Spoke'],
  ['mailed', 'Mailed'],
  ['messaged', 'Messaged'],
  ['met', 'Met'],
];
const NOT_REACHED: readonly (readonly [TouchInput['what'], string])[] = [
  ['no answer', 'No answer'],
  ['voicemail', 'Voicemail'],
  ['they wrote', 'They wrote'],
];

/** One click logs a touch for today; what was said, another day and a promise can be added before. */
export function TouchForm({ card, busy, attempt, onDone }: CardProps) {
  const [summary, setSummary] = useState('');
  const [on, setOn] = useState(card.today);
  const [scheduling, setScheduling] = useState(false);
  const [needsAnswer, setNeedsAnswer] = useState(true);
  const [promise, setPromise] = useState('');
  const [promisedFor, setPromisedFor] = useState('');
  const [keeps, setKeeps] = useState<readonly string[]>([]);
  const [key, setKey] = useState(newKey);

  const [open, setOpen] = useState(false);
  /** A day named in what was said, offered until the person takes it or names another. */
  const offered = promise === '' ? promiseIn(summary, card.today) : null;

  const log = (what: TouchInput['what']) =>
    attempt(async () => {
      if (promise.trim() !== '' && promisedFor === '') {
        setOpen(true);
        return { tone: 'bad', says: 'Choose the day by which you will keep the promise.' };
      }
      const done = await call('logTouch', {
        candidateId: card.candidateId,
        what,
        on,
        summary,
        scheduling,
        needsAnswer,
        promise: promise.trim() === '' ? null : { text: promise, dueOn: promisedFor },
        keeps,
        key,
      });
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      setSummary('');
      setPromise('');
      setPromisedFor('');
      setKeeps([]);
      setScheduling(false);
      setOn(done.card.today);
      setKey(newKey());
      return onDone(done);
    });

  return (
    <form class="touch" onSubmit={(event) => event.preventDefault()} aria-label="Log a touch">
      <Field label="What was said" help="You may leave it empty.">
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            maxLength={50_000}
            value={summary}
            onInput={(event) => setSummary(event.currentTarget.value)}
          />
        )}
      </Field>
      {offered !== null && (
        <p class="offer">
          Is that a promise?{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              setPromise(summary.slice(0, 2000));
              setPromisedFor(offered);
              setOpen(true);
            }}
          >
            Keep it by {sayDay(offered)}
          </button>
        </p>
      )}
      {card.promises.length > 0 && (
        <fieldset>
          <legend>Does it keep a promise?</legend>
          {card.promises.map((open) => (
            <label class="tick" key={open.id}>
              <input
                type="checkbox"
                checked={keeps.includes(open.id)}
                onChange={(event) => {
                  const ticked = event.currentTarget.checked;
                  setKeeps((ids) => (ticked ? [...ids, open.id] : ids.filter((id) => id !== open.id)));
                }}
              />
              <span>
                {open.text} <span class="quiet">(by {sayDay(open.dueOn)})</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="buttons" role="group" aria-label="Reached them">
        {REACHED.map(([what, caption]) => (
          <button key={what} type="button" class="main" disabled={busy} onClick={() => void log(what)}>
            {caption}
          </button>
        ))}
      </div>
      <div class="buttons small" role="group" aria-label="Did not reach them, or they wrote">
        {NOT_REACHED.map(([what, caption]) => (
          <button key={what} type="button" disabled={busy} onClick={() => void log(what)}>
            {caption}
          </button>
        ))}
      </div>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Another day, a promise…</summary>
        <Field label="Day">
          {(ids) => (
            <input
              {...ids}
              type="date"
              max={card.today}
              value={on}
              onInput={(event) => setOn(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label="I promised to" help="With a day, so that it is kept.">
          {(ids) => (
            <input
              {...ids}
              type="text"
              value={promise}
              maxLength={2000}
              onInput={(event) => {
                const words = event.currentTarget.value;
                setPromise(words);
                setPromisedFor(promisedDay(words, card.today) ?? promisedFor);
              }}
            />
          )}
        </Field>
        <Field
          label="By"
          help={promisedFor === '' ? 'A day you name in words is filled in here.' : sayDay(promisedFor)}
        >
          {(ids) => (
            <input
              {...ids}
              type="date"
              min={card.today}
              value={promisedFor}
              onInput={(event) => setPromisedFor(event.currentTarget.value)}
            />
          )}
        </Field>
        <label class="tick">
          <input
            type="checkbox"
            checked={scheduling}
            onChange={(event) => setScheduling(event.currentTarget.checked)}
          />
          <span>Only about times and dates</span>
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={needsAnswer}
            onChange={(event) => setNeedsAnswer(event.currentTarget.checked)}
          />
          <span>If they wrote: it needs an answer</span>
        </label>
      </details>
    </form>
  );
}
