import type { Host } from '../../host/runtime/host.js';

/** What a tracker answers about one row. */
export interface PersonAnswer {
  readonly row: number;
  readonly name: string;
  readonly candidateId: string;
  readonly lastWord: string | null;
  readonly promises: readonly string[];
  readonly touches: readonly string[];
  readonly pausedUntil: string | null;
  readonly waitingOn: string | null;
  readonly doNotContact: boolean;
}

/** What a build says to a stored workbook: each row's card, Repair and the cards after it, and the next Friday's mails. */
export interface Answers {
  readonly people: readonly PersonAnswer[];
  /** Names of rows that left. */
  readonly gone: readonly string[];
  readonly repair: string;
  readonly repaired: readonly PersonAnswer[];
  readonly mails: readonly { readonly to: string; readonly names: readonly string[] }[];
}

interface CardAnswer {
  readonly row: number;
  readonly name: string;
  readonly candidateId: string;
  readonly lastWord: string | null;
  readonly promises: readonly { readonly dueOn: string; readonly text: string }[];
  readonly touches: readonly { readonly on: string; readonly what: string; readonly summary: string }[];
  readonly pause: { readonly wakeOn: string } | null;
  readonly waitingOn: { readonly whom: string } | null;
  readonly doNotContact: unknown;
}

const TAB = 'Candidates';
/** An hour after the blitz's timer, whatever minute it fires in. */
const AFTER_THE_BLITZ = '16:30';
const DAY_MS = 24 * 60 * 60 * 1000;
const FRIDAY = 5;
/** Cards are asked for one by one; after Repair every third row is enough to see whether it shifted anybody. */
const EVERY_THIRD = 3;

/** Asks everything of the build that the host runs. The workbook is changed by it: Repair and a Friday run happen. */
export function answersOf(host: Host): Answers {
  const people = cards(host, 1);
  const gone = (client(host, 'getGone', null) as { readonly rows: readonly { readonly name: string }[] }).rows;
  const shown = host.ui.events.length;
  const repaired = host.run('repairTracker');
  if (!repaired.ok) throw new Error(`Repair: ${repaired.error?.message ?? ''}`);
  const toasts = host.ui.events.slice(shown).flatMap((event) => (event.kind === 'toast' ? [event.message] : []));
  const after = cards(host, EVERY_THIRD);
  const sent = host.outbox.length;
  const failed = host.advanceTo(nextFriday(host.now())).find(({ ok }) => !ok);
  if (failed !== undefined) throw new Error(`A timer: ${failed.error?.message ?? ''}`);
  const names = [...new Set([...people, ...gone].map(({ name }) => name))];
  const mails = host.outbox.slice(sent).map(({ to, body }) => ({
    to: to.join(', '),
    names: names.filter((name) => body.includes(name)).sort(),
  }));
  return { people, gone: gone.map(({ name }) => name).sort(), repair: toasts.join(' '), repaired: after, mails };
}

function nextFriday(now: number): number {
  const days = (FRIDAY - new Date(now).getUTCDay() + 7) % 7;
  return Date.parse(`${new Date(now + days * DAY_MS).toISOString().slice(0, 10)}T${AFTER_THE_BLITZ}:00Z`);
}

function cards(host: Host, step: number): PersonAnswer[] {
  const { workbook } = host;
  const sheet = workbook.sheets().find((key) => workbook.sheetName(key) === TAB) ?? '';
  const last = workbook.lastRow(sheet);
  const found: PersonAnswer[] = [];
  for (let row = 1; row <= last; row += step) {
    host.selection = { sheet: TAB, row, column: 0, bottom: row, right: 0 };
    const answer = client(host, 'getSelection', null) as { readonly kind: string; readonly card?: CardAnswer };
    if (answer.card !== undefined) found.push(personOf(answer.card));
  }
  return found;
}

const personOf = (card: CardAnswer): PersonAnswer => ({
  row: card.row,
  name: card.name,
  candidateId: card.candidateId,
  lastWord: card.lastWord,
  promises: card.promises.map(({ dueOn, text }) => `${dueOn} ${text}`).sort(),
  touches: card.touches.map(({ on, what, summary }) => `${on} ${what} ${summary}`),
  pausedUntil: card.pause?.wakeOn ?? null,
  waitingOn: card.waitingOn?.whom ?? null,
  doNotContact: card.doNotContact !== null,
});

function client(host: Host, name: string, argument: unknown): unknown {
  const { ok, value, error } = host.callFromClient(name, [argument]);
  if (!ok) throw new Error(`${name}: ${error?.message ?? ''}`);
  return value;
}
