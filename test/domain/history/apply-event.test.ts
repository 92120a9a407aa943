import { emptyHistory, foldEvent, foldHistory } from '../../../src/domain/history/fold-history.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import type { LogEvent, Interview } from '../../../src/domain/touch-log/log-event.js';
import { day, logged } from '../../support/candidates.js';
import type { History } from '../../../src/domain/history/facts.js';

const known = (...events: readonly LogEvent[]): History => foldHistory(events, defaultPolicy);
const MONDAY = day('2026-11-09');
const TUESDAY = day('2026-11-10');
const FRIDAY = day('2026-11-13');

describe('what the log tells of interviews', () => {
  const round = (id: string, on: number, state: Interview['state'] = 'planned'): Interview => ({
    id,
    on,
    minute: null,
    state,
  });

  it('is the latest word on each, the earliest interview first', () => {
    const { interviews } = known(
      logged.interview(MONDAY, round('second', FRIDAY)),
      logged.interview(MONDAY, round('first', TUESDAY)),
      logged.interview(TUESDAY, round('second', FRIDAY, 'cancelled')),
    );
    expect(interviews).toEqual([round('first', TUESDAY), round('second', FRIDAY, 'cancelled')]);
  });

  it('is in the order of the interviews, also where a later one was noted first', () => {
    const { interviews } = known(
      logged.interview(MONDAY, round('third', FRIDAY)),
      logged.interview(TUESDAY, round('first', MONDAY)),
      logged.interview(FRIDAY, round('second', TUESDAY)),
    );
    expect(interviews.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });
});

describe('what the log tells of promises', () => {
  const promise = logged.promise(MONDAY, FRIDAY);
  const other = logged.promise(MONDAY, FRIDAY);

  it('is each once, and closing or moving one leaves the other', () => {
    const both = [promise, other, { ...promise, day: TUESDAY, summary: 'copied' }];
    expect(known(...both).openPromises.map(({ id, text }) => [id, text])).toEqual([
      [promise.id, 'call back'],
      [other.id, 'call back'],
    ]);
    expect(known(...both, logged.promiseDone(TUESDAY, promise.id)).openPromises.map(({ id }) => id)).toEqual([
      other.id,
    ]);
    const moved = known(...both, logged.promiseMoved(TUESDAY, promise.id, FRIDAY + 3)).openPromises;
    expect(moved.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      [promise.id, FRIDAY + 3],
      [other.id, FRIDAY],
    ]);
  });
});

describe('promises of rows that lost their id', () => {
  const nameless = (dueOn: number): LogEvent => logged.promise(MONDAY, dueOn, { id: '' });
  const due = (...events: readonly LogEvent[]): readonly number[] =>
    known(...events).openPromises.map(({ dueOn }) => dueOn);

  it('are each owed, and settled by no row that names none', () => {
    const both = [nameless(TUESDAY), nameless(FRIDAY)];
    expect(due(...both)).toEqual([TUESDAY, FRIDAY]);
    expect(due(...both, logged.promiseDone(TUESDAY, ''))).toEqual([TUESDAY, FRIDAY]);
    expect(due(...both, logged.promiseMoved(TUESDAY, '', FRIDAY + 7))).toEqual([TUESDAY, FRIDAY]);
  });

  it('are the same to a row that is kept event by event', () => {
    const events = [nameless(TUESDAY), nameless(FRIDAY), logged.promiseDone(MONDAY, '')];
    const kept = events.reduce((history, event) => foldEvent(history, event, defaultPolicy), emptyHistory);
    expect(kept).toEqual(known(...events));
  });
});

describe('what the log tells of a day that somebody typed', () => {
  const noon = 12 * 60;
  const typed = logged.touch(TUESDAY, { minute: noon, entered: 'by hand' });

  it('is a word of before what they write later on that day', () => {
    expect(known(typed, logged.inbound(TUESDAY, { minute: noon + 60 })).needsAnswerSince).toBe(TUESDAY);
    expect(known(logged.inbound(TUESDAY, { minute: noon - 60 }), typed).needsAnswerSince).toBeNull();
  });

  it('is of an unknown minute all the same: it was typed then, and they were in touch at some time before', () => {
    expect(known(typed).lastSubstantive).toEqual({ day: TUESDAY, minute: null });
    expect(known({ ...typed, entered: 'sidebar' }).lastSubstantive).toEqual({ day: TUESDAY, minute: noon });
  });
});

describe('what the log tells of a promise that is over', () => {
  it.each(['promise kept', 'promise released', 'promise missed'] as const)(
    'is that nobody waits for it: %s',
    (kind) => {
      const promise = logged.promise(MONDAY, FRIDAY);
      expect(known(promise, logged.promiseDone(TUESDAY, promise.id, kind)).openPromises).toEqual([]);
    },
  );
});

describe('what the log tells of a decision', () => {
  const decided = { on: MONDAY, kind: 'rejected', toldOn: null, beforeStart: false, ticked: false, answered: false };
  const rejected = logged.stage(MONDAY, 'rejected');

  it('of somebody ticked is a rejection of that day, which stays as it was where there is one', () => {
    expect(known(logged.ticked(MONDAY)).decision).toEqual({ ...decided, ticked: true });
    expect(known(rejected, logged.ticked(TUESDAY)).decision).toEqual({ ...decided, ticked: true });
    const hired = known(logged.stage(MONDAY, 'hired'), logged.ticked(TUESDAY)).decision;
    expect(hired).toEqual({ ...decided, kind: 'hired', ticked: true });
  });

  it('of a closing touch alone is a rejection they were told of that day', () => {
    expect(known(logged.touch(TUESDAY, { closing: true })).decision).toEqual({
      ...decided,
      answered: true,
      on: TUESDAY,
      toldOn: TUESDAY,
      ticked: true,
    });
  });

  it('keeps the first day on which they were told', () => {
    const twice = known(rejected, logged.touch(TUESDAY, { closing: true }), logged.touch(FRIDAY, { closing: true }));
    expect(twice.decision?.toldOn).toBe(TUESDAY);
    const byStage = known(rejected, logged.stage(TUESDAY, 'rejected', { told: true }));
    expect(byStage.decision).toEqual({ ...decided, toldOn: TUESDAY });
    const seenAgain = known(rejected, logged.stage(TUESDAY, 'rejected'));
    expect(seenAgain.decision).toEqual(decided);
  });

  it('is none while the row is open, whatever a stage says of having told them', () => {
    const screen = logged.stage(MONDAY, 'screen', { told: true });
    expect(known(screen, logged.stage(TUESDAY, 'screen', { told: true })).decision).toBeNull();
  });

  it('told of a rejection is not told of the one that comes after a hire; told of a hire stays told', () => {
    const told = logged.stage(MONDAY, 'rejected', { told: true });
    expect(known(told, logged.stage(TUESDAY, 'hired')).decision).toMatchObject({ kind: 'hired', toldOn: MONDAY });
    const again = known(told, logged.stage(TUESDAY, 'hired'), logged.stage(FRIDAY, 'rejected')).decision;
    expect(again).toEqual({ ...decided, on: FRIDAY });
  });

  it('told that a withdrawal has arrived is not told of a later rejection, whose wait begins with it', () => {
    const { decision } = known(logged.stage(MONDAY, 'withdrawn', { told: true }), logged.stage(FRIDAY, 'rejected'));
    expect(decision).toEqual({ ...decided, on: FRIDAY });
  });

  it('from before the tracker came stays one, when somebody knows that they were told', () => {
    const before = logged.stage(MONDAY, 'rejected', { atSetUp: true });
    expect(known(before, logged.answered(FRIDAY, 'told')).decision).toEqual({
      ...decided,
      toldOn: FRIDAY,
      beforeStart: true,
    });
  });

  it('keeps its first day where the stage only follows the closing word', () => {
    const { decision } = known(logged.touch(MONDAY, { closing: true }), logged.stage(TUESDAY, 'rejected'));
    expect(decision).toMatchObject({ on: MONDAY, toldOn: MONDAY });
  });

  it('stands although the row, seen for the first time, is open: nobody reopened it', () => {
    const ticked = known(logged.ticked(MONDAY), logged.stage(TUESDAY, 'screen'));
    expect(ticked.decision).toMatchObject({ on: MONDAY, ticked: true });
    expect(
      known(logged.ticked(MONDAY), logged.stage(TUESDAY, 'screen'), logged.stage(FRIDAY, 'offer')).decision,
    ).toBeNull();
  });

  it('keeps its first day while nobody was told, in whatever word', () => {
    const { decision } = known(logged.stage(MONDAY, 'withdrawn'), logged.stage(TUESDAY, 'rejected'));
    expect(decision).toEqual(decided);
  });

  it('of a rejection after a hire is a new one, also where they were hired before the tracker came', () => {
    const fellThrough = logged.stage(FRIDAY, 'rejected');
    expect(known(logged.stage(MONDAY, 'hired'), fellThrough).decision).toEqual({ ...decided, on: FRIDAY });
    const longAgo = logged.stage(MONDAY, 'hired', { atSetUp: true });
    expect(known(longAgo, fellThrough).decision).toEqual({ ...decided, on: FRIDAY });
    const hired = known(rejected, logged.stage(FRIDAY, 'hired')).decision;
    expect(hired).toEqual({ ...decided, kind: 'hired', on: FRIDAY });
  });

  it('keeps its first day when somebody says once more that they have not been told', () => {
    expect(known(rejected, logged.answered(FRIDAY, 'not told')).decision).toEqual(decided);
    const wronglyTold = logged.stage(TUESDAY, 'rejected', { told: true });
    expect(known(rejected, wronglyTold, logged.answered(FRIDAY, 'not told')).decision).toEqual(decided);
    const before = logged.stage(MONDAY, 'rejected', { atSetUp: true });
    expect(known(before, logged.answered(FRIDAY, 'not told')).decision).toEqual({
      ...decided,
      on: FRIDAY,
      ticked: true,
    });
  });

  it('follows from the answer to the first question', () => {
    expect(known(logged.answered(TUESDAY, 'told')).decision).toEqual({
      ...decided,
      on: TUESDAY,
      toldOn: TUESDAY,
      ticked: true,
    });
    expect(known(logged.answered(TUESDAY, 'not told')).decision).toEqual({ ...decided, on: TUESDAY, ticked: true });
    const hired = known(logged.stage(MONDAY, 'hired'), logged.answered(TUESDAY, 'not told')).decision;
    expect(hired).toEqual({ ...decided, kind: 'hired' });
    expect(known(rejected, logged.answered(TUESDAY, 'told')).decision).toEqual({ ...decided, toldOn: TUESDAY });
  });
});

describe('what the log tells of who waits for whom', () => {
  it('is our turn again when the candidate wrote for whom we waited, and nobody else’s', () => {
    const wrote = logged.inbound(TUESDAY, { needsAnswer: false });
    expect(known(logged.waitingOn(MONDAY, 'candidate'), wrote).waitingOn).toEqual({ whom: 'us', since: TUESDAY });
    const client = known(logged.waitingOn(MONDAY, 'client'), wrote).waitingOn;
    expect(client).toEqual({ whom: 'client', since: MONDAY });
    expect(known(wrote).waitingOn).toBeNull();
  });
});

describe('what the log tells of somebody said to be not active', () => {
  const gone = logged.answered(MONDAY, 'not active');

  it('holds until one of us or they themselves are in touch, or the stage changes', () => {
    expect(known(gone)).toMatchObject({ confirmed: 'not active', confirmedOn: MONDAY });
    for (const back of [
      logged.touch(TUESDAY),
      logged.inbound(TUESDAY, { needsAnswer: false }),
      logged.stage(TUESDAY, 'screen'),
    ]) {
      expect(known(gone, back)).toMatchObject({ confirmed: null, confirmedOn: null });
    }
    expect(known(gone, logged.touch(TUESDAY, { reached: false }))).toMatchObject({ confirmed: 'not active' });
  });

  it('is not undone for whoever is known to be active', () => {
    const active = known(logged.answered(MONDAY, 'active'), logged.touch(TUESDAY));
    expect(active).toMatchObject({ confirmed: 'active', confirmedOn: MONDAY });
  });
});

describe('what the log tells of a pause and of who is not to be contacted', () => {
  it('holds until it is ended or lifted', () => {
    const pause = logged.pause(MONDAY, FRIDAY, true);
    expect(known(pause).pause).toEqual({
      since: MONDAY,
      wakeOn: FRIDAY,
      reason: 'asked for time',
      candidateKnows: true,
    });
    expect(known(pause, logged.pauseEnded(TUESDAY)).pause).toBeNull();
    const silent = logged.doNotContact(MONDAY);
    expect(known(silent).doNotContact).toEqual({ by: 'rita@agency.example', since: MONDAY });
    expect(known(silent, logged.doNotContact(TUESDAY, false)).doNotContact).toBeNull();
  });
});
