import * as fc from 'fast-check';
import type { Day } from '../../src/domain/day.js';
import { PHASES } from '../../src/domain/phase.js';
import type { LogEvent } from '../../src/domain/touch-log.js';
import { logged, START } from './candidates.js';

/** Random things that happen to a candidate, on days around `START`, in the order of the log's rows: any order. */
const on = fc.integer({ min: START - 40, max: START + 30 });
const minute = fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null });
/** Ids are given in `numbered`; what refers to one often finds it, and sometimes names one that isn't there. */
const promiseId = fc.nat(15).map((index) => `promise ${String(index)}`);
const touchId = fc.nat(15).map((index) => `touch ${String(index)}`);
const later = fc.integer({ min: -3, max: 20 });

const oneTouch = fc.record({
  minute,
  channel: fc.constantFrom('call' as const, 'voicemail' as const, 'ats' as const),
  reached: fc.boolean(),
  scheduling: fc.boolean(),
  closing: fc.boolean(),
});

/** Events that are no touch of ours that reached somebody. */
export const anyOtherEvent: fc.Arbitrary<LogEvent> = fc.oneof(
  fc.tuple(on, oneTouch).map(([at, more]) => logged.touch(at, { ...more, reached: false })),
  fc.tuple(on, oneTouch).map(([at, more]) => logged.touch(at, { ...more, channel: 'voicemail' })),
  fc.tuple(on, minute, fc.boolean()).map(([at, m, needsAnswer]) => logged.inbound(at, { minute: m, needsAnswer })),
  fc.tuple(on, later, minute).map(([at, days, m]) => logged.promise(at, at + days, { minute: m })),
  fc
    .tuple(
      on,
      promiseId,
      fc.constantFrom('promise kept' as const, 'promise released' as const, 'promise missed' as const),
    )
    .map(([at, id, kind]) => logged.promiseDone(at, id, kind)),
  fc.tuple(on, promiseId, later).map(([at, id, days]) => logged.promiseMoved(at, id, at + days)),
  fc
    .tuple(on, fc.constantFrom('i1', 'i2'), fc.constantFrom('planned' as const, 'held' as const, 'no-show' as const))
    .map(([at, id, state]) => logged.interview(at, { id, on: at, minute: null, state })),
  fc
    .tuple(on, fc.constantFrom(...PHASES), fc.boolean(), fc.boolean(), minute)
    .map(([at, phase, told, atSetUp, m]) => logged.stage(at, phase, { told, atSetUp, minute: m })),
  on.map(logged.ticked),
  fc
    .tuple(
      on,
      fc.constantFrom(
        'active' as const,
        'not active' as const,
        'told' as const,
        'not told' as const,
        'erased' as const,
      ),
    )
    .map(([at, answer]) => logged.answered(at, answer)),
  fc.tuple(on, later, fc.boolean()).map(([at, days, knows]) => logged.pause(at, at + days, knows)),
  on.map(logged.pauseEnded),
  on.map((at) => logged.waitingOn(at, 'candidate')),
  fc.tuple(on, fc.boolean()).map(([at, set]) => logged.doNotContact(at, set)),
  on.map(logged.handOver),
  on.map(logged.note),
  on.map(logged.feedback),
);

export const anyEvent: fc.Arbitrary<LogEvent> = fc.oneof(
  { weight: 3, arbitrary: anyOtherEvent },
  { weight: 2, arbitrary: fc.tuple(on, oneTouch).map(([at, more]) => logged.touch(at, more)) },
  { weight: 1, arbitrary: fc.tuple(on, touchId).map(([at, id]) => logged.takeBack(at, id)) },
);

/** Each row has an id of its own, or none; a row may stand there twice. */
const numbered = (events: readonly LogEvent[]): readonly LogEvent[] =>
  events.map((event, index) => ({ ...event, id: index % 7 === 6 ? '' : `${event.kind} ${String(index)}` }));

/** A log of rows in any order: typed by hand, dated back, sorted by somebody, some of them copied. */
export const aLog = (most: number): fc.Arbitrary<readonly LogEvent[]> =>
  fc.tuple(fc.array(anyEvent, { maxLength: most }), fc.option(fc.nat(most), { freq: 3 })).map(([events, copied]) => {
    const rows = numbered(events);
    return [...rows, ...rows.filter((_, index) => index === copied)];
  });

/** A log whose rows came in the order in which things happened, as the sidebar writes them. */
export const aLogInOrder = (most: number): fc.Arbitrary<readonly LogEvent[]> =>
  fc
    .array(anyEvent, { maxLength: most })
    .map((events) => numbered([...events].sort((one, other) => moment(one) - moment(other))));

const moment = (event: LogEvent): Day => event.day * 2000 + (event.minute ?? 1999);
