import { useEffect, useState } from 'preact/hooks';

import type { HostState, Request, TriggerLine } from '../messages.js';

interface BarProps {
  readonly state: HostState;
  /** Something asked for is not answered yet. */
  readonly busy: boolean;
  readonly outboxOpen: boolean;
  readonly onOutbox: () => void;
  readonly onAsk: (request: Request) => void;
}

/** What Google and the calendar do by themselves, by hand: the clock, who one is, triggers, and the way to the outbox. */
export function Bar({ state, busy, outboxOpen, onOutbox, onAsk }: BarProps) {
  const { mails } = state;
  return (
    <header class="bar">
      <h1 class="name">
        <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M18 8a7 7 0 1 0 1 5M19 4v5h-5" fill="none" stroke="currentColor" stroke-width="2.2" />
        </svg>
        {state.title}
      </h1>
      {state.kept !== null && <Kept kept={state.kept} />}
      <div class="tools" aria-busy={busy}>
        <Clock state={state} />
        <button type="button" disabled={busy} onClick={() => onAsk({ ask: 'clock', to: 'next Friday' })}>
          Next Friday 15:00
        </button>
        <button type="button" disabled={busy} onClick={() => onAsk({ ask: 'clock', to: 'next day' })}>
          +1 day
        </button>
        <ActingAs state={state} onAsk={onAsk} />
        <Triggers triggers={state.triggers} timeZone={state.timeZone} busy={busy} onAsk={onAsk} />
        <button
          type="button"
          class="outbox-button"
          aria-expanded={outboxOpen}
          aria-controls="outbox"
          onClick={onOutbox}
        >
          Outbox <span class={mails.length > 0 ? 'count some' : 'count'}>{mails.length}</span>
        </button>
      </div>
    </header>
  );
}

/** The host's clock as a wall clock in the spreadsheet's zone. */
function Clock({ state: { now, timeZone } }: { readonly state: HostState }) {
  const [received] = useState(() => new Map<number, number>());
  if (!received.has(now)) received.clear();
  const at = received.get(now) ?? Date.now();
  received.set(now, at);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 5000);
    return () => clearInterval(timer);
  }, []);
  const text = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(now + Date.now() - at);
  return (
    <time class="clock" dateTime={new Date(now).toISOString()} title={`The workbook's clock, ${timeZone}`}>
      <span class="visually-hidden">It is </span>
      {text}
    </time>
  );
}

function ActingAs({ state: { user, users }, onAsk }: { readonly state: HostState; readonly onAsk: BarProps['onAsk'] }) {
  const [asking, setAsking] = useState(false);
  if (asking) {
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const form = event.currentTarget;
      const address = form instanceof HTMLFormElement ? textOf(new FormData(form).get('address')).trim() : '';
      setAsking(false);
      if (address !== '') onAsk({ ask: 'user', address });
    };
    return (
      <form class="acting" onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}>
        <label>
          Acting as{' '}
          <input
            name="address"
            type="email"
            placeholder="you@example.com"
            ref={(input) => {
              input?.focus();
            }}
          />
        </label>
        <button type="submit">OK</button>
      </form>
    );
  }
  const change = (value: string): void => {
    if (value === '') setAsking(true);
    else onAsk({ ask: 'user', address: value });
  };
  return (
    <label class="acting">
      Acting as{' '}
      <select value={user} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {users.map((address) => (
          <option key={address} value={address}>
            {address}
          </option>
        ))}
        <option value="">Somebody else…</option>
      </select>
    </label>
  );
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}

interface TriggersProps {
  readonly triggers: readonly TriggerLine[];
  readonly timeZone: string;
  readonly busy: boolean;
  readonly onAsk: BarProps['onAsk'];
}

function Triggers({ triggers, timeZone, busy, onAsk }: TriggersProps) {
  const [chosen, setChosen] = useState('');
  const trigger = triggers.find(({ id }) => id === chosen) ?? triggers[0];
  return (
    <span class="triggers">
      {triggers.length > 1 && (
        <label>
          <span class="visually-hidden">Trigger</span>
          <select value={trigger?.id ?? ''} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {triggers.map((line) => (
              <option key={line.id} value={line.id}>
                {describe(line, timeZone)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        disabled={busy || trigger === undefined}
        title={
          trigger === undefined ? 'No trigger is installed yet: set the tracker up first.' : describe(trigger, timeZone)
        }
        onClick={() => trigger !== undefined && onAsk({ ask: 'trigger', id: trigger.id })}
      >
        Run trigger now
      </button>
    </span>
  );
}

function describe({ handler, nextAt, type }: TriggerLine, timeZone: string): string {
  if (nextAt === null) return `${handler} (${type.toLowerCase().replace('_', ' ')})`;
  const at = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', day: 'numeric', month: 'short' }).format(
    nextAt,
  );
  return `${handler} (next: ${at})`;
}

function Kept({ kept: { file, saved } }: { readonly kept: NonNullable<HostState['kept']> }) {
  return (
    <span class="kept" title={file}>
      {saved ? 'Saved' : 'Saving…'}
    </span>
  );
}
