import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { TouchInput } from '../contract/server-api.js';
import type { CardProps } from './card-form.js';
import { sayDay } from './days.js';
import { type Drafts, freshTouch, useDraft } from './drafts.js';
import { DayField, LongTextField, TextField } from './fields.js';
import { promisedDay, promiseIn } from '../domain/promised-day/promised-day.js';
import { say } from './say.js';
import { call } from './server.js';
import { useSettled } from './settled.js';

/** The first four reach the person and restart the week; the others are written down and do not. */
const REACHED = ['spoke', 'mailed', 'messaged', 'met'] as const satisfies readonly TouchInput['what'][];
const NOT_REACHED = ['no answer', 'voicemail', 'they wrote'] as const satisfies readonly TouchInput['what'][];

/** Somebody who stops for this long has finished a phrase. */
const PAUSE_MS = 350;

/** One click logs a touch for today; what was said, another day and a promise can be added before. */
export function TouchForm({ card, busy, attempt, onDone, drafts }: CardProps & { readonly drafts: Drafts }) {
  const { draft, change, clear } = useDraft(drafts.touches, card.candidateId, () => freshTouch(card));
  const { summary, on, scheduling, promise, promisedFor, keeps, key } = draft;
  const [open, setOpen] = useState(promise !== '');
  const [wrote, setWrote] = useState(false);
  const said = useSettled(summary, PAUSE_MS);
  /** A day named in what was said, as meant on that day; offered until the person takes it or names another. */
  const inWords = useMemo(() => promiseIn(said, on), [said, on]);
  const offered = promise === '' && summary !== '' ? inWords : null;

  const log = (what: TouchInput['what'], needsAnswer = true) =>
    attempt(async () => {
      if (promise.trim() !== '' && promisedFor === '') {
        setOpen(true);
        return { tone: 'bad', says: say('touch.promiseNeedsDay') };
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
      setWrote(false);
      return onDone(done);
    });

  return (
    <form class="touch" onSubmit={(event) => event.preventDefault()} aria-label={say('touch.title')}>
      <LongTextField
        label={say('touch.summary')}
        help={say('touch.summaryHelp')}
        value={summary}
        set={(value) => change({ summary: value })}
      />
      {offered !== null && (
        <p class="offer">
          {say('touch.isPromise')}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              change({ promise: summary.slice(0, 2000), promisedFor: offered });
              setOpen(true);
            }}
          >
            {say('touch.keepBy', { day: sayDay(offered) })}
          </button>
        </p>
      )}
      <KeptPromises card={card} keeps={keeps} set={(ids) => change({ keeps: ids })} />
      <div class="buttons" role="group" aria-label={say('touch.reached')}>
        {REACHED.map((what) => (
          <button
            key={what}
            type="button"
            class="main"
            data-sends={what === 'spoke'}
            disabled={busy}
            onClick={() => void log(what)}
          >
            {say(`touch.${what}`)}
          </button>
        ))}
      </div>
      <div class="buttons small" role="group" aria-label={say('touch.notReached')}>
        {NOT_REACHED.map((what) => (
          <button
            key={what}
            type="button"
            disabled={busy}
            aria-expanded={what === 'they wrote' ? wrote : undefined}
            onClick={() => (what === 'they wrote' ? setWrote(true) : void log(what))}
          >
            {say(`touch.${what}`)}
          </button>
        ))}
      </div>
      {wrote && (
        <NeedsAnswer
          busy={busy}
          onAnswer={(needsAnswer) => void log('they wrote', needsAnswer)}
          onLeave={() => setWrote(false)}
        />
      )}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('touch.more')}</summary>
        <DayField label={say('touch.day')} max={card.today} value={on} set={(value) => change({ on: value })} />
        <TextField
          label={say('touch.promise')}
          help={say('touch.promiseHelp')}
          value={promise}
          maxLength={2000}
          set={(value) => {
            change({ promise: value, promisedFor: promisedDay(value, on) ?? promisedFor });
          }}
        />
        <DayField
          label={say('touch.promiseBy')}
          help={promisedFor === '' ? say('touch.promiseByHelp') : sayDay(promisedFor)}
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
          <span>{say('touch.scheduling')}</span>
        </label>
      </details>
    </form>
  );
}

/** The open promises, each to be ticked when this touch keeps it. */
function KeptPromises({
  card,
  keeps,
  set,
}: Pick<CardProps, 'card'> & { readonly keeps: readonly string[]; readonly set: (ids: readonly string[]) => void }) {
  if (card.promises.length === 0) return null;
  return (
    <fieldset>
      <legend>{say('touch.keeps')}</legend>
      {card.promises.map(({ id, text, dueOn }) => (
        <label class="tick" key={id}>
          <input
            type="checkbox"
            checked={keeps.includes(id)}
            onChange={(event) => set(event.currentTarget.checked ? [...keeps, id] : keeps.filter((one) => one !== id))}
          />
          <span>
            {text} <span class="quiet">{say('touch.promisedBy', { day: sayDay(dueOn) })}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What "They wrote" asks before it is logged: an answer that is needed is owed. */
function NeedsAnswer({
  busy,
  onAnswer,
  onLeave,
}: {
  readonly busy: boolean;
  readonly onAnswer: (needsAnswer: boolean) => void;
  readonly onLeave: () => void;
}) {
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  return (
    <div class="question" role="group" aria-label={say('touch.needsAnswer')}>
      <h2>{say('touch.needsAnswer')}</h2>
      <div class="buttons">
        <button ref={yes} type="button" class="main" disabled={busy} onClick={() => onAnswer(true)}>
          {say('touch.needsAnswerYes')}
        </button>
        <button type="button" disabled={busy} onClick={() => onAnswer(false)}>
          {say('touch.needsAnswerNo')}
        </button>
        <button type="button" disabled={busy} onClick={onLeave}>
          {say('touch.needsAnswerNotYet')}
        </button>
      </div>
    </div>
  );
}
