import * as v from 'valibot';
import {
  ANSWERS,
  CHANNELS,
  CLOSING_REASONS,
  ENTERED,
  INTERVIEW_STATES,
  PARTIES,
  PROMISE_ENDS,
  SITUATIONS,
} from '../../domain/touch-log/log-event.js';
import type { EventKind, LogEvent } from '../../domain/touch-log/log-event.js';
import { PHASES } from '../../domain/touch-log/phase.js';

const text = v.string();
const filled = v.pipe(v.string(), v.nonEmpty());
const flag = v.boolean();
const day = v.pipe(v.number(), v.integer());
const minute = v.nullable(day);
const ticks = v.object({ requirement: flag, seen: flag, nextStep: flag });
const refersTo = { refersTo: filled, summary: text };

/** What every row must hold. Who it is about comes first: without that, nothing else of it matters. */
const EVERY_ROW = { candidateId: filled, id: filled, day, minute, who: text };

type Loose = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, v.GenericSchema>>;

/** Parts that not every row of a kind has; one that cannot be read is left out. */
const optionalOf: Readonly<Partial<Record<EventKind, Schemas>>> = {
  stage: { name: text, owner: text, tab: day },
  feedback: { closingReason: v.picklist(CLOSING_REASONS), situation: v.picklist(SITUATIONS), ticks },
  'take back': { bounced: v.literal(true) },
};
const OPTIONAL: ReadonlyMap<unknown, Schemas> = new Map(Object.entries(optionalOf));

/** What a row of each kind must hold. The log may have been edited by hand. */
const rows = {
  touch: v.object({
    ...EVERY_ROW,
    kind: v.literal('touch'),
    channel: v.picklist(CHANNELS),
    reached: flag,
    scheduling: flag,
    closing: flag,
    entered: v.picklist(ENTERED),
    summary: text,
  }),
  inbound: v.object({
    ...EVERY_ROW,
    kind: v.literal('inbound'),
    channel: v.picklist(CHANNELS),
    needsAnswer: flag,
    summary: text,
  }),
  'take back': v.object({
    ...EVERY_ROW,
    kind: v.literal('take back'),
    ...refersTo,
    bounced: v.exactOptional(v.literal(true)),
  }),
  promise: v.object({ ...EVERY_ROW, kind: v.literal('promise'), dueOn: day, summary: text }),
  'promise kept': v.object({ ...EVERY_ROW, kind: v.picklist(PROMISE_ENDS), ...refersTo }),
  'promise released': v.object({ ...EVERY_ROW, kind: v.picklist(PROMISE_ENDS), ...refersTo }),
  'promise missed': v.object({ ...EVERY_ROW, kind: v.picklist(PROMISE_ENDS), ...refersTo }),
  'promise moved': v.object({ ...EVERY_ROW, kind: v.literal('promise moved'), ...refersTo, dueOn: day }),
  interview: v.object({
    ...EVERY_ROW,
    kind: v.literal('interview'),
    interview: v.object({ id: filled, on: day, minute, state: v.picklist(INTERVIEW_STATES) }),
  }),
  stage: v.object({
    ...EVERY_ROW,
    kind: v.literal('stage'),
    phase: v.picklist(PHASES),
    told: flag,
    stage: text,
    atSetUp: flag,
    name: v.exactOptional(text),
    owner: v.exactOptional(text),
    tab: v.exactOptional(day),
  }),
  decision: v.object({
    ...EVERY_ROW,
    kind: v.literal('decision'),
    decision: v.literal('rejected'),
    ticked: v.literal(true),
    summary: text,
  }),
  feedback: v.object({
    ...EVERY_ROW,
    kind: v.literal('feedback'),
    requirement: text,
    seen: text,
    nextStep: text,
    closingReason: v.exactOptional(v.picklist(CLOSING_REASONS)),
    situation: v.exactOptional(v.picklist(SITUATIONS)),
    ticks: v.exactOptional(ticks),
  }),
  confirmed: v.object({ ...EVERY_ROW, kind: v.literal('confirmed'), answer: v.picklist(ANSWERS), summary: text }),
  pause: v.object({
    ...EVERY_ROW,
    kind: v.literal('pause'),
    pause: v.object({ since: day, wakeOn: day, reason: text, candidateKnows: flag }),
  }),
  'pause ended': v.object({ ...EVERY_ROW, kind: v.literal('pause ended') }),
  'waiting on': v.object({
    ...EVERY_ROW,
    kind: v.literal('waiting on'),
    waitingOn: v.object({ whom: v.picklist(PARTIES), since: day }),
  }),
  'do not contact': v.object({ ...EVERY_ROW, kind: v.literal('do not contact'), on: flag, summary: text }),
  'hand-over': v.object({ ...EVERY_ROW, kind: v.literal('hand-over'), from: text, to: text }),
  note: v.object({ ...EVERY_ROW, kind: v.literal('note'), summary: text }),
  'answer by': v.object({ ...EVERY_ROW, kind: v.literal('answer by'), dueOn: day, summary: text }),
} satisfies Readonly<Record<EventKind, v.GenericSchema<unknown, LogEvent>>>;

/** By kind, because trying one schema after the other takes many times as long. */
const ROWS: ReadonlyMap<unknown, v.GenericSchema<unknown, LogEvent>> = new Map(Object.entries(rows));

/** The event of these loose parts, or the name of the part that is missing or cannot be read. */
export function eventFrom(raw: Loose): LogEvent | string {
  const { kind } = raw;
  const row = ROWS.get(kind);
  if (row === undefined) return 'kind';
  const read = v.safeParse(row, withoutUnreadable(raw, OPTIONAL.get(kind)), { abortEarly: true });
  return read.success ? read.output : String(read.issues[0].path?.[0].key);
}

function withoutUnreadable(raw: Loose, optional: Schemas | undefined): Loose {
  if (optional === undefined) return raw;
  const unreadable = Object.entries(optional).filter(([part, schema]) => !v.is(schema, raw[part]));
  const left = { ...raw };
  for (const [part] of unreadable) Reflect.deleteProperty(left, part);
  return left;
}
