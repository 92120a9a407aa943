import * as fc from 'fast-check';
import type { Day } from '../../src/domain/calendar/day.js';
import { PHASES } from '../../src/domain/touch-log/phase.js';
import type { LogEvent } from '../../src/domain/touch-log/log-event.js';
import { logged, START } from './candidates.js';

/** Random things that happen to a candidate, on days around `START`, in the order of the log's rows: any order. */
const on = fc.oneof(fc.integer({ min: START - 40, max: START + 30 }), fc.integer({ min: START, max: START + 6 }));
const minute = fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null });
/** Which one an event refers to, until `numbered` gives the rows their ids. */
const which = fc.nat(15).map(String);
const later = fc.integer({ min: -3, max: 20 });

const oneTouch = fc.record({
  minute,
  channel: fc.constantFrom('call' as const, 'voicemail' as const, 'ats' as const, 'email' as const),
  reached: fc.boolean(),
  scheduling: fc.boolean(),
  closing: fc.boolean(),
});

const anythingOfAPromise: fc.Arbitrary<LogEvent> = fc.oneof(
  fc.tuple(on, later, minute).map(([at, days, m]) => logged.promise(at, at + days, { minute: m })),
  fc
    .tuple(on, which, fc.constantFrom('promise kept' as const, 'promise released' as const, 'promise missed' as const))
    .map(([at, id, kind]) => logged.promiseDone(at, id, kind)),
  fc.tuple(on, which, later).map(([at, id, days]) => logged.promiseMoved(at, id, at + days)),
);

/** Events that are no touch of ours that reached somebody. */
export const anyOtherEvent: fc.Arbitrary<LogEvent> = fc.oneof(
  anythingOfAPromise,
  fc.tuple(on, oneTouch).map(([at, more]) => logged.touch(at, { ...more, reached: false })),
  fc.tuple(on, oneTouch).map(([at, more]) => logged.touch(at, { ...more, channel: 'voicemail' })),
  fc.tuple(on, minute, fc.boolean()).map(([at, m, needsAnswer]) => logged.inbound(at, { minute: m, needsAnswer })),
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
        'no answer' as const,
      ),
    )
    .map(([at, answer]) => logged.answered(at, answer)),
  fc.tuple(on, later, fc.boolean()).map(([at, days, knows]) => logged.pause(at, at + days, knows)),
  on.map(logged.pauseEnded),
  fc.tuple(on, fc.constantFrom('candidate' as const, 'us' as const)).map(([at, whom]) => logged.waitingOn(at, whom)),
  fc.tuple(on, later).map(([at, days]) => logged.answerBy(at, at + days)),
  fc.tuple(on, fc.boolean()).map(([at, set]) => logged.doNotContact(at, set)),
  on.map(logged.handOver),
  on.map(logged.note),
  on.map(logged.feedback),
);

export const aTakeBack: fc.Arbitrary<LogEvent> = fc
  .tuple(on, which, fc.boolean())
  .map(([at, id, bounced]) => (bounced ? logged.bounced(at, id) : logged.takeBack(at, id)));

export const anyEvent: fc.Arbitrary<LogEvent> = fc.oneof(
  { weight: 3, arbitrary: anyOtherEvent },
  { weight: 2, arbitrary: anythingOfAPromise },
  { weight: 2, arbitrary: fc.tuple(on, oneTouch).map(([at, more]) => logged.touch(at, more)) },
  { weight: 1, arbitrary: aTakeBack },
);

/** Each row has an id of its own, or none; what refers to another row mostly finds one, and sometimes isn't there. */
function numbered(events: readonly LogEvent[], findsRow: (of: number, at: number) => boolean): readonly LogEvent[] {
  const rows = events.map((event, at) => ({ ...event, id: at % 5 === 4 ? '' : `${event.kind} ${String(at)}` }));
  return rows.map((row, index) => {
    if (!('refersTo' in row)) return row;
    const found = rows.filter(
      ({ id, kind }, at) => id !== '' && findsRow(index, at) && (row.kind === 'take back' || kind === 'promise'),
    );
    const back = Number(row.refersTo);
    // Mostly one of the last few, which the state of the row still remembers.
    const reach = back < 12 ? Math.min(6, found.length) : found.length;
    return { ...row, refersTo: found[found.length - 1 - (back % reach)]?.id ?? `nobody knows ${String(back)}` };
  });
}

const anyRow = (): boolean => true;
const rowAbove = (index: number, at: number): boolean => at < index;

/** A log of rows in any order: typed by hand, dated back, sorted by somebody, some of them copied. */
export const aLog = (most: number): fc.Arbitrary<readonly LogEvent[]> =>
  fc
    .tuple(fc.array(anyEvent, { maxLength: most, size: 'max' }), fc.option(fc.nat(most), { freq: 3 }))
    .map(([events, copied]) => {
      const rows = numbered(events, anyRow);
      return [...rows, ...rows.filter((_, index) => index === copied)];
    });

/** A log whose rows came in the order in which things happened, as the sidebar writes them. */
export const aLogInOrder = (most: number): fc.Arbitrary<readonly LogEvent[]> =>
  fc.array(anyEvent, { maxLength: most }).map((events) =>
    numbered(
      [...events].sort((one, other) => moment(one) - moment(other)),
      rowAbove,
    ),
  );

/** Such a log but for a few rows that somebody remembered later. */
export const aLogEnteredLate = (most: number): fc.Arbitrary<readonly LogEvent[]> =>
  fc
    .tuple(aLogInOrder(most), fc.array(fc.nat(most), { maxLength: 3 }))
    .map(([rows, late]) => [
      ...rows.filter((_, index) => !late.includes(index)),
      ...rows.filter((_, index) => late.includes(index)),
    ]);

const moment = (event: LogEvent): Day => event.day * 2000 + (event.minute ?? 1999);
