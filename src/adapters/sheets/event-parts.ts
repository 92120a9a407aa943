import { CHANNELS } from '../../domain/touch-log/log-event.js';
import type { EventKind, LogEvent } from '../../domain/touch-log/log-event.js';
import { PHASES } from '../../domain/touch-log/phase.js';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const filled: Check = (value) => typeof value === 'string' && value !== '';
const flag: Check = (value) => typeof value === 'boolean';
const day: Check = (value) => typeof value === 'number' && Number.isInteger(value);
const minute: Check = (value) => value === null || day(value);
const oneOf =
  (words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const shape =
  (parts: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(parts).every(([key, check]) => check(Object.entries(value).find(([name]) => name === key)?.[1]));

const interview = shape({
  id: filled,
  on: day,
  minute,
  state: oneOf(['planned', 'held', 'moved', 'cancelled', 'no-show']),
});
const refersTo = { refersTo: filled, summary: text };

/** What a row of each kind must hold besides day, candidate, who and id. The log may have been edited by hand. */
const PARTS: Readonly<Record<EventKind, Readonly<Record<string, Check>>>> = {
  touch: {
    channel: oneOf(CHANNELS),
    reached: flag,
    scheduling: flag,
    closing: flag,
    entered: oneOf(['sidebar', 'by hand', 'set-up']),
    summary: text,
  },
  inbound: { channel: oneOf(CHANNELS), needsAnswer: flag, summary: text },
  'take back': refersTo,
  promise: { dueOn: day, summary: text },
  'promise kept': refersTo,
  'promise released': refersTo,
  'promise missed': refersTo,
  'promise moved': { ...refersTo, dueOn: day },
  interview: { interview },
  stage: { phase: oneOf(PHASES), told: flag, stage: text, atSetUp: flag },
  decision: { decision: oneOf(['rejected']), ticked: oneOf([true]), summary: text },
  feedback: { requirement: text, seen: text, nextStep: text },
  confirmed: { answer: oneOf(['active', 'not active', 'told', 'not told', 'erased']), summary: text },
  pause: { pause: shape({ since: day, wakeOn: day, reason: text, candidateKnows: flag }) },
  'pause ended': {},
  'waiting on': {
    waitingOn: shape({ whom: oneOf(['us', 'hiring manager', 'candidate', 'client']), since: day }),
  },
  'do not contact': { on: flag, summary: text },
  'hand-over': { from: text, to: text },
  note: { summary: text },
};

/** Parts that not every row of a kind has; one that cannot be read is left out. */
const OPTIONAL: Readonly<Partial<Record<EventKind, Readonly<Record<string, Check>>>>> = {
  stage: { name: text, owner: text, tab: day },
};

const isKind = (kind: unknown): kind is EventKind => typeof kind === 'string' && Object.keys(PARTS).includes(kind);

/** The event of these loose parts, or what is wrong with them in words. */
export function eventFrom(raw: Readonly<Record<string, unknown>>): LogEvent | string {
  const kind = raw['kind'];
  if (!isKind(kind)) return 'what happened is none of the words that the log knows';
  if (!filled(raw['candidateId'])) return 'the candidate id is missing';
  if (!filled(raw['id'])) return 'the event id is missing';
  const event: Record<string, unknown> = {
    id: raw['id'],
    day: raw['day'],
    minute: raw['minute'],
    candidateId: raw['candidateId'],
    who: raw['who'],
    kind,
  };
  for (const [part, check] of Object.entries(PARTS[kind])) {
    if (!check(raw[part])) return `“${part}” is missing or cannot be read`;
    event[part] = raw[part];
  }
  for (const [part, check] of Object.entries(OPTIONAL[kind] ?? {})) {
    if (check(raw[part])) event[part] = raw[part];
  }
  return event as unknown as LogEvent;
}
