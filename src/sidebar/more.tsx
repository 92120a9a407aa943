import { useState } from 'preact/hooks';

import type { AsideChange, Party } from '../contract/server-api.js';
import { type CardProps, useDeed } from './card-form.js';
import { dayAfter, sayDay } from './days.js';
import { ChoiceField, DayField, TextField } from './fields.js';
import { say } from './say.js';

const PARTIES = (['us', 'hiring manager', 'candidate', 'client'] as const satisfies readonly Party[]).map(
  (party) => [party, say(`more.${party}`)] as const,
);

/** Pause, waiting on, do not contact, the whole job, and erasing. None of them silences a promise, a reply or a decision. */
export function More(props: CardProps & { readonly onJob: () => void; readonly onErase: () => void }) {
  const { card, busy } = props;
  const send = useDeed(props);
  const change = (what: AsideChange['what'], more: Partial<AsideChange> = {}) => {
    send((key) => ({
      what: 'aside',
      change: {
        candidateId: card.candidateId,
        what,
        wakeOn: null,
        candidateKnows: false,
        reason: '',
        whom: null,
        ...more,
        key,
      },
    }));
  };
  return (
    <details class="more">
      <summary>{say('more.title')}</summary>
      <Waiting {...props} change={change} />
      {card.pause === null ? (
        <PauseForm {...props} change={change} />
      ) : (
        <button type="button" class="wide" disabled={busy} onClick={() => change('end pause')}>
          {say('more.endPause')}
        </button>
      )}
      <Contact {...props} change={change} />
      <button type="button" class="wide" disabled={busy} onClick={props.onJob}>
        {say('more.job')}
      </button>
      <p class="apart">
        <button type="button" class="link grave" disabled={busy} onClick={props.onErase}>
          {say('more.erase')}
        </button>
      </p>
    </details>
  );
}

type Change = (what: AsideChange['what'], more?: Partial<AsideChange>) => void;

function Waiting({ card, busy, change }: CardProps & { readonly change: Change }) {
  const [whom, setWhom] = useState<Party>(card.waitingOn?.whom ?? 'us');
  return (
    <div class="row">
      <ChoiceField label={say('more.waitingOn')} choices={PARTIES} value={whom} set={setWhom} />
      <button
        type="button"
        aria-label={say('more.noteWaitingOn')}
        disabled={busy}
        onClick={() => change('waiting on', { whom })}
      >
        {say('more.note')}
      </button>
    </div>
  );
}

function PauseForm({ card, busy, change }: CardProps & { readonly change: Change }) {
  const [reason, setReason] = useState('');
  const [wakeOn, setWakeOn] = useState('');
  const [knows, setKnows] = useState(false);
  return (
    <details>
      <summary>{say('more.pause')}</summary>
      <TextField label={say('more.pauseReason')} maxLength={2000} value={reason} set={setReason} />
      <DayField label={say('more.pauseUntil')} min={dayAfter(card.today, 1)} value={wakeOn} set={setWakeOn} />
      <label class="tick">
        <input type="checkbox" checked={knows} onChange={(event) => setKnows(event.currentTarget.checked)} />
        <span>
          {say('more.pauseKnown')} <span class="quiet">{say('more.pauseKnownHelp')}</span>
        </span>
      </label>
      <button
        type="button"
        data-sends
        disabled={busy || reason.trim() === '' || wakeOn === ''}
        onClick={() => change('pause', { reason, wakeOn, candidateKnows: knows })}
      >
        {wakeOn === '' ? say('more.pauseNow') : say('more.pauseNowUntil', { day: sayDay(wakeOn) })}
      </button>
    </details>
  );
}

function Contact({ card, busy, change }: CardProps & { readonly change: Change }) {
  const [reason, setReason] = useState('');
  if (card.doNotContact !== null) {
    return (
      <button type="button" class="wide" disabled={busy} onClick={() => change('contact again')}>
        {say('more.contactAgain')}
      </button>
    );
  }
  return (
    <details>
      <summary>{say('more.doNotContact')}</summary>
      <TextField
        label={say('more.doNotContactReason')}
        help={say('more.doNotContactHelp')}
        maxLength={2000}
        value={reason}
        set={setReason}
      />
      <button type="button" data-sends disabled={busy} onClick={() => change('do not contact', { reason })}>
        {say('more.doNotContactNow')}
      </button>
    </details>
  );
}
