import { useState } from 'preact/hooks';

import type { TouchInput } from '../contract/server-api.js';
import type { CardProps } from './card-form.js';
import { sayDay } from './days.js';
import { type Drafts, freshTouch, useDraft } from './drafts.js';
import { DayField, LongTextField, TextField } from './fields.js';
import { promisedDay, promiseIn } from '../domain/promised-day/promised-day.js';
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
export function TouchForm({ card, busy, attempt, onDone, drafts }: CardProps & { readonly drafts: Drafts }) {
  const { draft, change, clear } = useDraft(drafts.touches, card.candidateId, () => freshTouch(card));
  const { summary, on, scheduling, needsAnswer, promise, promisedFor, keeps, key } = draft;
  const [open, setOpen] = useState(promise !== '');
  /** A day named in what was said, as meant on that day; offered until the person takes it or names another. */
  const offered = promise === '' ? promiseIn(summary, on) : null;

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
      clear(freshTouch(done.card));
      return onDone(done);
    });

  return (
    <form class="touch" onSubmit={(event) => event.preventDefault()} aria-label="Log a touch">
      <LongTextField
        label="What was said"
        help="You may leave it empty."
        value={summary}
        set={(value) => change({ summary: value })}
      />
      {offered !== null && (
        <p class="offer">
          Is that a promise?{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              change({ promise: summary.slice(0, 2000), promisedFor: offered });
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
                  change({ keeps: ticked ? [...keeps, open.id] : keeps.filter((id) => id !== open.id) });
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
        <DayField label="Day" max={card.today} value={on} set={(value) => change({ on: value })} />
        <TextField
          label="I promised to"
          help="With a day, so that it is kept."
          value={promise}
          maxLength={2000}
          set={(value) => {
            change({ promise: value, promisedFor: promisedDay(value, on) ?? promisedFor });
          }}
        />
        <DayField
          label="By"
          help={promisedFor === '' ? 'A day you name in words is filled in here.' : sayDay(promisedFor)}
          min={on}
          value={promisedFor}
          set={(value) => change({ promisedFor: value })}
        />
        <label class="tick">
          <input
            type="checkbox"
            checked={scheduling}
            onChange={(event) => change({ scheduling: event.currentTarget.checked })}
          />
          <span>Only about times and dates</span>
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={needsAnswer}
            onChange={(event) => change({ needsAnswer: event.currentTarget.checked })}
          />
          <span>If they wrote: it needs an answer</span>
        </label>
      </details>
    </form>
  );
}
