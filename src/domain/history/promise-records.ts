import type { Day } from '../calendar/day.js';
import { canBeTakenBack, orderKey, SeenRows } from './fold-history.js';
import type { Policy } from '../policy/policy.js';
import type { LogEvent } from '../touch-log/log-event.js';
import { addBusinessDays, workingDayOnOrAfter } from '../calendar/work-calendar.js';
import type { OpenPromise } from './facts.js';

/**
 * What became of a promise. `renegotiated` is open with a new day, agreed before the old one had passed. `missed`:
 * somebody said so, or it is more than `policy.promiseLateDays` business days late. An open one stays owed for ever.
 */
export type PromiseState = 'open' | 'kept' | 'kept late' | 'renegotiated' | 'missed' | 'released';

export interface PromiseRecord {
  readonly id: string;
  readonly candidateId: string;
  readonly madeBy: string;
  readonly madeOn: Day;
  /** The day that holds now; on a day off, the next working day is still in time. */
  readonly dueOn: Day;
  /** How often it was renegotiated in time. */
  readonly moves: number;
  readonly state: PromiseState;
  /** The day it was kept, released or given up; null while it is open. */
  readonly settledOn: Day | null;
}

/** Every promise of a log, in the order in which they were made. There are exactly as many as were made. */
export function promisesOf(events: readonly LogEvent[], policy: Policy, today: Day): readonly PromiseRecord[] {
  const records = new Map<string, PromiseRecord>();
  const nameless: PromiseRecord[] = [];
  const rows = new SeenRows();
  const once = events.filter((event) => rows.isNew(event));
  const inOrder = once.sort((one, other) => orderKey(one) - orderKey(other));
  for (const event of inOrder) {
    if (event.kind !== 'promise' || records.has(event.id)) continue;
    const made = {
      id: event.id,
      candidateId: event.candidateId,
      madeBy: event.who,
      madeOn: event.day,
      dueOn: event.dueOn,
      moves: 0,
      state: 'open',
      settledOn: null,
    } as const;
    if (event.id === '') nameless.push(made);
    else records.set(event.id, made);
  }
  const undone = new Set(inOrder.flatMap((event) => (event.kind === 'take back' ? [event.refersTo] : [])));
  for (const event of inOrder) {
    if (undone.has(event.id) && canBeTakenBack(event)) continue;
    const record = 'refersTo' in event ? records.get(event.refersTo) : undefined;
    if (record !== undefined) records.set(record.id, after(record, event, policy));
  }
  const erased = new Map(inOrder.flatMap((event) => (isErasure(event) ? [[event.candidateId, event.day]] : [])));
  return [...records.values(), ...nameless].map((record) =>
    judgedOn(record, policy, today, erased.get(record.candidateId) ?? null),
  );
}

/** One step of the machine. A settled promise stays as it was settled: only the first word on it counts. */
function after(record: PromiseRecord, event: LogEvent, policy: Policy): PromiseRecord {
  if (record.settledOn !== null) return record;
  switch (event.kind) {
    case 'promise moved':
      if (event.day > record.dueOn) return record;
      return { ...record, dueOn: event.dueOn, moves: record.moves + 1, state: 'renegotiated' };
    case 'promise kept':
      return {
        ...record,
        settledOn: event.day,
        state: event.day <= promiseDueOn(record, policy) ? 'kept' : 'kept late',
      };
    case 'promise released':
      return { ...record, settledOn: event.day, state: 'released' };
    case 'promise missed':
      return { ...record, settledOn: event.day, state: 'missed' };
    default:
      return record;
  }
}

const isErasure = (event: LogEvent): boolean => event.kind === 'confirmed' && event.answer === 'erased';

/**
 * An open promise that is too late to be called late counts as missed, although it is still owed. Whoever asks to be
 * erased releases us from what is not late by then.
 */
function judgedOn(record: PromiseRecord, policy: Policy, today: Day, erasedOn: Day | null): PromiseRecord {
  if (record.settledOn !== null) return record;
  const dueOn = promiseDueOn(record, policy);
  if (erasedOn !== null) {
    return { ...record, settledOn: erasedOn, state: erasedOn <= dueOn ? 'released' : 'missed' };
  }
  const last = addBusinessDays(policy.calendar, dueOn, policy.promiseLateDays);
  return today > last ? { ...record, state: 'missed' } : record;
}

/** The day of a promise; on a day off, the next working day. */
export function promiseDueOn(promise: Pick<OpenPromise, 'dueOn'>, policy: Policy): Day {
  return workingDayOnOrAfter(policy.calendar, promise.dueOn);
}
