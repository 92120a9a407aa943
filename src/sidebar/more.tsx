import { useState } from 'preact/hooks';

import type { AsideChange, Party } from '../contract/server-api.js';
import { type CardProps, useSend } from './card-form.js';
import { isoDayAfter } from '../domain/calendar/iso-day.js';
import { sayDay } from './days.js';
import { ChoiceField, DayField, TextField } from './fields.js';
import { call } from './server.js';

const PARTIES: readonly (readonly [Party, string])[] = [
  ['us', 'Us'],
  ['hiring manager', 'The hiring manager'],
  ['candidate', 'The candidate'],
  ['client', 'The client'],
];

/** Pause, waiting on, do not contact, the whole job, and erasing. None of them silences a promise, a reply or a decision. */
export function More(props: CardProps & { readonly onJob: () => void; readonly onErase: () => void }) {
  const { card, busy } = props;
  const send = useSend(props);
  const change = (what: AsideChange['what'], more: Partial<AsideChange> = {}) => {
    send((key) =>
      call('setAside', {
        candidateId: card.candidateId,
        what,
        wakeOn: null,
        candidateKnows: false,
        reason: '',
        whom: null,
        ...more,
        key,
      }),
    );
  };
  return (
    <details class="more">
      <summary>More…</summary>
      <Waiting {...props} change={change} />
      {card.pause === null ? (
        <PauseForm {...props} change={change} />
      ) : (
        <button type="button" class="wide" disabled={busy} onClick={() => change('end pause')}>
          End the pause
        </button>
      )}
      <Contact {...props} change={change} />
      <button type="button" class="wide" disabled={busy} onClick={props.onJob}>
        This job is filled or cancelled…
      </button>
      <button type="button" class="wide" disabled={busy} onClick={props.onErase}>
        Erase their data…
      </button>
    </details>
  );
}

type Change = (what: AsideChange['what'], more?: Partial<AsideChange>) => void;

function Waiting({ card, busy, change }: CardProps & { readonly change: Change }) {
  const [whom, setWhom] = useState<Party>(card.waitingOn?.whom ?? 'us');
  return (
    <div class="row">
      <ChoiceField label="Waiting on" choices={PARTIES} value={whom} set={setWhom} />
      <button
        type="button"
        aria-label="Note whom we wait for"
        disabled={busy}
        onClick={() => change('waiting on', { whom })}
      >
        Note
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
      <summary>Pause…</summary>
      <TextField label="Why it is quiet" maxLength={2000} value={reason} set={setReason} />
      <DayField label="Until" min={isoDayAfter(card.today, 1)} value={wakeOn} set={setWakeOn} />
      <label class="tick">
        <input type="checkbox" checked={knows} onChange={(event) => setKnows(event.currentTarget.checked)} />
        <span>
          They know of it <span class="quiet">(if not, they still hear from us within the week)</span>
        </span>
      </label>
      <button
        type="button"
        disabled={busy || reason.trim() === '' || wakeOn === ''}
        onClick={() => change('pause', { reason, wakeOn, candidateKnows: knows })}
      >
        {wakeOn === '' ? 'Pause' : `Pause until ${sayDay(wakeOn)}`}
      </button>
    </details>
  );
}

function Contact({ card, busy, change }: CardProps & { readonly change: Change }) {
  const [reason, setReason] = useState('');
  if (card.doNotContact !== null) {
    return (
      <button type="button" class="wide" disabled={busy} onClick={() => change('contact again')}>
        They may be contacted again
      </button>
    );
  }
  return (
    <details>
      <summary>Do not contact…</summary>
      <TextField
        label="Why"
        help="A decision that nobody has told them stays owed."
        maxLength={2000}
        value={reason}
        set={setReason}
      />
      <button type="button" disabled={busy} onClick={() => change('do not contact', { reason })}>
        Do not contact them
      </button>
    </details>
  );
}
