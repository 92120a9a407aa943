import { useContext, useMemo, useRef, useState } from 'preact/hooks';

import type { TouchInput } from '../contract/server-api.js';
import type { CardProps } from './card-form.js';
import { ChoiceContext, KeyButton } from './choices.js';
import { sayDay } from './days.js';
import type { TouchDraft } from './drafts.js';
import { DayField, LongTextField, TextField } from './fields.js';
import { promisedDay, promiseIn } from '../domain/promised-day/promised-day.js';
import { say } from './say.js';
import { useSettled } from './settled.js';
import { focusTitle, useKeys, DEPTH } from './use-keys.js';

/** The first four reach the person and restart the week; the others are written down and do not. */
const REACHED = [
  ['spoke', 'S'],
  ['mailed', 'M'],
  ['messaged', 'G'],
  ['met', 'E'],
] as const;
const NOT_REACHED = [
  ['no answer', 'A'],
  ['voicemail', undefined],
  ['they wrote', 'W'],
] as const;

/** Somebody who stops for this long has finished a phrase. */
const PAUSE_MS = 350;

interface Props extends CardProps {
  readonly draft: TouchDraft;
  readonly change: (part: Partial<TouchDraft>) => void;
  /** Logs the draft; what is missing is said instead. */
  readonly log: (what: TouchInput['what'], needsAnswer?: boolean) => Promise<boolean>;
}

/** One click logs a touch for today; what was said, another day and a promise can be added before. */
export function TouchForm({ card, busy, draft, change, log }: Props) {
  const { summary, on, scheduling, promise, promisedFor } = draft;
  const { chosen, keysOn } = useContext(ChoiceContext);
  const [open, setOpen] = useState(promise !== '');
  const [wrote, setWrote] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const said = useSettled(summary, PAUSE_MS);
  /** A day named in what was said, as meant on that day; offered until the person takes it or names another. */
  const inWords = useMemo(() => promiseIn(said, on), [said, on]);
  const offered = promise === '' && summary !== '' ? inWords : null;
  /** What Ctrl+Enter in a field logs: what a letter chose, else *Spoke*. */
  const sends = REACHED.find(([what]) => chosen === `touch ${what}`)?.[0] ?? 'spoke';

  const focusOn = (selector: string) => form.current?.querySelector<HTMLElement>(selector)?.focus();
  useKeys(
    DEPTH.card,
    {
      T: () => focusOn('textarea'),
      P: () => {
        setOpen(true);
        // The field is there once its part of the form is open.
        requestAnimationFrame(() => focusOn('input[type="text"]'));
      },
    },
    keysOn,
  );

  const press = async (what: TouchInput['what'], needsAnswer?: boolean) => {
    if (promise.trim() !== '' && promisedFor === '') setOpen(true);
    if (await log(what, needsAnswer)) setWrote(false);
  };
  const leaveQuestion = () => {
    setWrote(false);
    focusTitle();
  };

  return (
    <form class="touch" ref={form} onSubmit={(event) => event.preventDefault()} aria-label={say('touch.title')}>
      <LongTextField
        label={say('touch.summary')}
        hint={keysOn ? 'T' : undefined}
        help={summary === '' ? undefined : say('touch.summaryHelp', { what: say(`touch.${sends}`) })}
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
      <div class="buttons two" role="group" aria-label={say('touch.reached')}>
        {REACHED.map(([what, letter]) => (
          <KeyButton
            key={what}
            choice={`touch ${what}`}
            letter={letter}
            class="main"
            sends={what === sends}
            disabled={busy}
            onClick={() => void press(what)}
          >
            {say(`touch.${what}`)}
          </KeyButton>
        ))}
      </div>
      <div class="buttons small" role="group" aria-label={say('touch.notReached')}>
        {NOT_REACHED.map(([what, letter]) => (
          <KeyButton
            key={what}
            choice={`touch ${what}`}
            letter={letter}
            opens={what === 'they wrote'}
            disabled={busy}
            expanded={what === 'they wrote' ? wrote : undefined}
            onClick={() => (what === 'they wrote' ? setWrote(true) : void press(what))}
          >
            {say(`touch.${what}`)}
          </KeyButton>
        ))}
      </div>
      {wrote && (
        <NeedsAnswer
          busy={busy}
          keysOn={keysOn}
          onAnswer={(needsAnswer) => void press('they wrote', needsAnswer)}
          onLeave={leaveQuestion}
        />
      )}
      <details class="slight" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('touch.more')}</summary>
        <DayField label={say('touch.day')} max={card.today} value={on} set={(value) => change({ on: value })} />
        <TextField
          label={say('touch.promise')}
          hint={keysOn ? 'P' : undefined}
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

/** What "They wrote" asks before it is logged: an answer that is needed is owed. */
function NeedsAnswer({
  busy,
  keysOn,
  onAnswer,
  onLeave,
}: {
  readonly busy: boolean;
  readonly keysOn: boolean;
  readonly onAnswer: (needsAnswer: boolean) => void;
  readonly onLeave: () => void;
}) {
  useKeys(DEPTH.question, { Escape: onLeave }, keysOn);
  return (
    <div class="question" role="group" aria-label={say('touch.needsAnswer')} data-asks>
      <h2>{say('touch.needsAnswer')}</h2>
      <div class="buttons">
        <KeyButton
          choice="needs answer"
          letter="1"
          class="main"
          takesFocus
          disabled={busy}
          onClick={() => onAnswer(true)}
        >
          {say('touch.needsAnswerYes')}
        </KeyButton>
        <KeyButton choice="no answer needed" letter="2" disabled={busy} onClick={() => onAnswer(false)}>
          {say('touch.needsAnswerNo')}
        </KeyButton>
        <button type="button" disabled={busy} onClick={onLeave}>
          {say('touch.needsAnswerNotYet')}
        </button>
      </div>
    </div>
  );
}
