import * as fc from 'fast-check';
import { emptyHistory, foldEvent, foldHistory, RECENT_EVENTS } from '../../../src/domain/history/fold-history.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import type { LogEvent } from '../../../src/domain/touch-log/log-event.js';
import { aPolicy, day, logged } from '../../support/candidates.js';
import { aLog, aLogEnteredLate, aLogInOrder, anyOtherEvent, aTakeBack } from '../../support/random-histories.js';
import type { History } from '../../../src/domain/history/facts.js';

const stepByStep = (events: readonly LogEvent[]): History =>
  events.reduce((history, event) => foldEvent(history, event, defaultPolicy), emptyHistory);
const rebuilt = (events: readonly LogEvent[]): History => foldHistory(events, defaultPolicy);

const facts = (history: History): Partial<History> => {
  const { before: _before, recent: _recent, ...rest } = history;
  return rest;
};

describe('the state that is kept with a row', () => {
  it('is identical to the one rebuilt from the log, whatever happened, in whatever order it was entered', () => {
    let [logs, compared] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(aLog(14), aLogEnteredLate(24)), (events) => {
        logs += 1;
        const kept = stepByStep(events);
        if (kept.mustRebuild) return;
        compared += 1;
        expect(kept).toEqual(rebuilt(events));
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(logs / 10);
  });

  it('is identical to the rebuilt one for a log of any length that was written as things happened', () => {
    let [logs, compared] = [0, 0];
    fc.assert(
      fc.property(aLogInOrder(60), (events) => {
        logs += 1;
        const kept = stepByStep(events);
        if (kept.mustRebuild) return;
        compared += 1;
        expect(kept).toEqual(rebuilt(events));
        expect(kept.recent.length).toBeLessThanOrEqual(RECENT_EVENTS);
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(logs / 10);
  });

  it('does not depend on the order of the log’s rows, as long as their times differ', () => {
    const atDifferentTimes = aLog(20).map((events) => {
      const rows = events.filter((event, index) => events.findIndex((each) => each.id === event.id) === index);
      return rows.map((event, index) => ({ ...event, minute: index }));
    });
    fc.assert(
      fc.property(
        atDifferentTimes.chain((events) =>
          fc.tuple(
            fc.constant<readonly LogEvent[]>(events),
            fc.shuffledSubarray([...events], { minLength: events.length, maxLength: events.length }),
          ),
        ),
        ([events, shuffled]) => {
          expect(rebuilt(shuffled)).toEqual(rebuilt(events));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('asks for the log only for what reaches further back than it remembers', () => {
    const many = Array.from({ length: RECENT_EVENTS + 2 }, (_, index) => logged.touch(day('2026-11-02') + index));
    const kept = stepByStep(many);
    expect(kept.mustRebuild).toBe(false);
    expect(foldEvent(kept, logged.touch(day('2026-11-04')), defaultPolicy).mustRebuild).toBe(false);
    expect(foldEvent(kept, logged.touch(day('2026-11-02')), defaultPolicy).mustRebuild).toBe(true);
    const [first] = many;
    const oldest = logged.takeBack(day('2026-11-30'), first?.id ?? '');
    expect(foldEvent(kept, oldest, defaultPolicy).mustRebuild).toBe(true);
    expect(rebuilt([...many, oldest]).mustRebuild).toBe(false);
    expect(foldEvent(foldEvent(kept, oldest, defaultPolicy), logged.touch(day('2026-12-01')), defaultPolicy)).toEqual({
      ...kept,
      mustRebuild: true,
    });
  });

  it('keeps open promises however long ago they were made', () => {
    const promise = logged.promise(day('2026-11-02'), day('2026-12-24'));
    const many = Array.from({ length: 40 }, (_, index) => logged.touch(day('2026-11-03') + index));
    const kept = stepByStep([promise, ...many]);
    expect(kept.openPromises).toEqual([
      { id: promise.id, dueOn: day('2026-12-24'), madeOn: day('2026-11-02'), text: 'call back' },
    ]);
    expect(stepByStep([promise, ...many, logged.promiseDone(day('2026-12-20'), promise.id)]).openPromises).toEqual([]);
  });

  it('counts an event once that was appended twice', () => {
    const promise = logged.promise(day('2026-11-02'), day('2026-11-05'));
    const kept = logged.promiseDone(day('2026-11-03'), promise.id);
    expect(stepByStep([promise, kept, promise]).openPromises).toEqual([]);
    expect(rebuilt([promise, kept, promise])).toEqual(rebuilt([promise, kept]));
  });
});

describe('the heard-from-us clock', () => {
  const silence = (history: History, today: number): number => today - (history.lastWord ?? 0);

  it('is never moved on by anything but a touch of ours that reached them, whenever that happened', () => {
    fc.assert(
      fc.property(aLog(12), fc.oneof(anyOtherEvent, aTakeBack), fc.nat(12), (events, other, at) => {
        const more = [...events.slice(0, at), other, ...events.slice(at)];
        const today = day('2027-01-01');
        const before = silence(rebuilt(events), today);
        // A touch that is taken back never was: then the silence is longer.
        if (other.kind === 'take back') expect(silence(rebuilt(more), today)).toBeGreaterThanOrEqual(before);
        else expect(silence(rebuilt(more), today)).toBe(before);
        const live = stepByStep(more);
        if (!live.mustRebuild) expect(facts(live)).toEqual(facts(rebuilt(more)));
      }),
      { numRuns: 2000 },
    );
  });

  it('stands at the latest touch that reached them and was not taken back, at any length of the log', () => {
    const anyLog = fc.oneof(aLog(14), aLogInOrder(30));
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, nth) => {
        const touches = log.filter(({ kind, id }) => kind === 'touch' && id !== '');
        const bounced = touches[nth % touches.length]?.id;
        const events = bounced === undefined ? log : [...log, logged.takeBack(day('2026-12-10'), bounced)];
        const undone = new Set(events.flatMap((event) => (event.kind === 'take back' ? [event.refersTo] : [])));
        const words = events.flatMap((event) =>
          event.kind === 'touch' && event.reached && event.channel !== 'voicemail' && !undone.has(event.id)
            ? [event.day]
            : [],
        );
        expect(rebuilt(events).lastWord).toBe(words.length === 0 ? null : Math.max(...words));
      }),
      { numRuns: 2000 },
    );
  });

  it('knows the latest touch, whichever was entered last', () => {
    const typed = rebuilt([logged.touch(day('2026-11-10')), logged.touch(day('2026-11-05'))]);
    expect(typed.lastWord).toBe(day('2026-11-10'));
  });

  it('goes back when a touch is taken back, and only then', () => {
    const first = logged.touch(day('2026-11-05'));
    const bounced = logged.touch(day('2026-11-10'));
    const back = [first, bounced, logged.takeBack(day('2026-11-11'), bounced.id)];
    expect(stepByStep(back).lastWord).toBe(day('2026-11-05'));
    expect(rebuilt([...back].reverse()).lastWord).toBe(day('2026-11-05'));
    expect(stepByStep([first, logged.takeBack(day('2026-11-11'), '')]).lastWord).toBe(day('2026-11-05'));
  });

  it('is restarted by a voicemail only where the team says so', () => {
    const voicemail = logged.touch(day('2026-11-10'), { channel: 'voicemail' });
    expect(rebuilt([voicemail]).lastWord).toBeNull();
    expect(foldHistory([voicemail], aPolicy({ voicemailCounts: true })).lastWord).toBe(day('2026-11-10'));
    const unanswered = { ...voicemail, reached: false };
    expect(foldHistory([unanswered], aPolicy({ voicemailCounts: true })).lastWord).toBeNull();
  });

  it('is restarted by the hiring manager and by the applicant tracking system, too', () => {
    expect(rebuilt([logged.touch(day('2026-11-10'), { channel: 'ats', who: 'ats' })]).lastWord).toBe(day('2026-11-10'));
  });

  it('keeps scheduling apart from a word of substance', () => {
    const { lastWord, lastSubstantive } = rebuilt([
      logged.touch(day('2026-11-05'), { minute: 600 }),
      logged.touch(day('2026-11-10'), { scheduling: true }),
    ]);
    expect(lastWord).toBe(day('2026-11-10'));
    expect(lastSubstantive).toEqual({ day: day('2026-11-05'), minute: 600 });
  });
});

describe('the order of one day', () => {
  const waits = (...events: readonly LogEvent[]): boolean => {
    expect(stepByStep(events)).toEqual(rebuilt(events));
    return stepByStep(events).needsAnswerSince !== null;
  };
  const MONDAY = day('2026-11-09');

  it('is that of the minutes: who wrote after our word waits for an answer', () => {
    const word = logged.touch(MONDAY, { minute: 600 });
    expect(waits(word, logged.inbound(MONDAY, { minute: 700 }))).toBe(true);
    expect(waits(word, logged.inbound(MONDAY, { minute: 500 }))).toBe(false);
  });

  it('puts what has no minute at the end of its day, and still before the next day’s midnight', () => {
    const word = logged.touch(MONDAY, { minute: null });
    expect(waits(word, logged.inbound(MONDAY, { minute: 1439 }))).toBe(false);
    expect(waits(word, logged.inbound(MONDAY + 1, { minute: 0 }))).toBe(true);
  });
});

describe('what is noticed of the stage', () => {
  it('keeps the day of a change, and not that of a second look', () => {
    const { phase, phaseSince, addedOn } = rebuilt([
      logged.stage(day('2026-11-02'), 'screen', { atSetUp: true }),
      logged.stage(day('2026-11-05'), 'interview'),
      logged.stage(day('2026-11-09'), 'interview'),
    ]);
    expect({ phase, phaseSince, addedOn }).toEqual({
      phase: 'interview',
      phaseSince: day('2026-11-05'),
      addedOn: null,
    });
  });

  it('does not know since when a phase of set-up lasts, and knows when a row was added', () => {
    expect(rebuilt([logged.stage(day('2026-11-02'), 'on hold', { atSetUp: true })]).phaseSince).toBeNull();
    expect(rebuilt([logged.stage(day('2026-11-09'), 'screen')]).addedOn).toBe(day('2026-11-09'));
  });

  it('keeps the first day of a decision that is worded anew', () => {
    const worded = rebuilt([
      logged.stage(day('2026-11-02'), 'rejected'),
      logged.stage(day('2026-11-05'), 'withdrawn'),
      logged.stage(day('2026-11-06'), 'withdrawn', { told: true }),
    ]);
    expect(worded.decision).toEqual({
      on: day('2026-11-02'),
      kind: 'withdrawn',
      toldOn: day('2026-11-06'),
      beforeStart: false,
      ticked: false,
      answered: false,
    });
  });
});

describe('a promise in the state', () => {
  const promise = logged.promise(day('2026-11-02'), day('2026-11-10'));

  it('gets a new day when it is renegotiated in time, on its last day at the latest', () => {
    const onTheDay = [promise, logged.promiseMoved(day('2026-11-10'), promise.id, day('2026-11-20'))];
    expect(rebuilt(onTheDay).openPromises[0]?.dueOn).toBe(day('2026-11-20'));
  });

  it('keeps its day when somebody moves it too late', () => {
    const tooLate = [promise, logged.promiseMoved(day('2026-11-11'), promise.id, day('2026-11-20'))];
    expect(rebuilt(tooLate).openPromises[0]?.dueOn).toBe(day('2026-11-10'));
  });
});

describe('a row of the log without an id', () => {
  it('is an event of its own, and a take-back that names none takes nothing back', () => {
    const nameless = logged.promise(day('2026-11-10'), day('2026-11-12'), { id: '' });
    const touch = logged.touch(day('2026-11-10'), { id: '' });
    const events = [nameless, touch, logged.takeBack(day('2026-11-11'), '')];
    expect(stepByStep(events)).toEqual(rebuilt(events));
    expect(stepByStep(events)).toMatchObject({ lastWord: day('2026-11-10'), mustRebuild: false });
  });
});

describe('rows of the log that somebody copied', () => {
  const both = (...events: readonly LogEvent[]): History => {
    expect(stepByStep(events)).toEqual(rebuilt(events));
    return rebuilt(events);
  };
  const touch = logged.touch(day('2026-11-10'));
  const on = (iso: string): LogEvent => ({ ...touch, day: day(iso) });

  it('are events of their own where the day was changed, however many there are', () => {
    expect(both(touch, on('2026-11-11'), on('2026-11-12')).recent).toHaveLength(3);
  });

  it('count once where they are the same, also those of a changed copy', () => {
    expect(both(touch, on('2026-11-11'), touch, on('2026-11-11'), on('2026-11-11')).recent).toHaveLength(2);
  });

  it('are events of their own where they have no id: nobody can tell that they were copied', () => {
    const nameless = { ...touch, id: '' };
    expect(both(nameless, nameless).recent).toHaveLength(2);
  });

  it('do not lend their id to a promise: what became of that follows the promise', () => {
    const promise = { ...logged.promise(day('2026-11-10'), day('2026-11-20')), id: touch.id };
    const kept = logged.promiseDone(day('2026-11-09'), touch.id);
    expect(both(on('2026-11-08'), promise, kept).openPromises).toEqual([]);
    expect(both(promise, on('2026-11-12'), { ...kept, day: day('2026-11-11') }).openPromises).toEqual([]);
  });
});

describe('what became of a promise', () => {
  const promise = logged.promise(day('2026-11-10'), day('2026-11-20'));
  const both = (...events: readonly LogEvent[]): History => {
    expect(stepByStep(events)).toEqual(rebuilt(events));
    return stepByStep(events);
  };

  it('comes right after it, also where it is dated before it', () => {
    const early = logged.promiseDone(day('2026-11-09'), promise.id);
    expect(both(promise, early).openPromises).toEqual([]);
    const moved = logged.promiseMoved(day('2026-11-09'), promise.id, day('2026-11-25'));
    expect(both(promise, moved, logged.touch(day('2026-11-10'))).openPromises[0]?.dueOn).toBe(day('2026-11-25'));
  });

  it('comes after it in one minute, too, although somebody sorted the log the other way round', () => {
    const atOnce = logged.promiseDone(day('2026-11-10'), promise.id);
    expect(rebuilt([atOnce, promise]).openPromises).toEqual([]);
    expect(both(promise, atOnce).openPromises).toEqual([]);
  });

  it('stays in its place among what happened where it is dated after it', () => {
    const touch = logged.touch(day('2026-11-12'));
    const { recent } = both(promise, touch, logged.promiseDone(day('2026-11-14'), promise.id));
    expect(recent.map(({ event }) => event.kind)).toEqual(['promise', 'touch', 'promise kept']);
  });

  it('of one that nobody knows needs the log, and of another one changes nothing', () => {
    const other = logged.promise(day('2026-11-10'), day('2026-11-21'));
    expect(stepByStep([promise, logged.promiseDone(day('2026-11-11'), other.id)]).mustRebuild).toBe(true);
    const many = Array.from({ length: RECENT_EVENTS }, (_, index) => logged.touch(day('2026-11-11') + index));
    const longAgo = stepByStep([promise, other, ...many]);
    const closed = foldEvent(longAgo, logged.promiseDone(day('2026-11-30'), promise.id), defaultPolicy);
    expect(closed).toMatchObject({ mustRebuild: false, openPromises: [{ id: other.id }] });
    const unknown = logged.promiseDone(day('2026-11-30'), 'nobody knows');
    expect(foldEvent(longAgo, unknown, defaultPolicy).mustRebuild).toBe(true);
  });
});

describe('what can be taken back', () => {
  const MONDAY = day('2026-11-09');
  const promise = logged.promise(MONDAY, MONDAY + 20);
  const undo = (event: LogEvent): LogEvent => logged.takeBack(MONDAY + 9, event.id);

  it.each<[string, readonly LogEvent[]]>([
    ['our touch', [logged.touch(MONDAY)]],
    ['what they wrote', [logged.inbound(MONDAY)]],
    ['that a promise was kept', [promise, logged.promiseDone(MONDAY + 1, promise.id)]],
    ['that a promise was released', [promise, logged.promiseDone(MONDAY + 1, promise.id, 'promise released')]],
    ['that a decision was ticked', [logged.ticked(MONDAY)]],
    ['an interview', [logged.interview(MONDAY, { id: 'i', on: MONDAY, minute: null, state: 'held' })]],
    ['a pause', [logged.pause(MONDAY, MONDAY + 9, true)]],
    ['whom we wait for', [logged.waitingOn(MONDAY, 'client')]],
    ['that they are not to be contacted', [logged.doNotContact(MONDAY)]],
    ['an answer to the first question', [logged.answered(MONDAY, 'not active')]],
  ])('is %s', (_, events) => {
    const last = events.slice(-1);
    const undone = [...events, ...last.map(undo)];
    const before = facts(rebuilt(events.slice(0, -1)));
    expect(facts(rebuilt(events))).not.toEqual(before);
    expect(facts(rebuilt(undone))).toEqual(before);
    expect(facts(stepByStep(undone))).toEqual(before);
  });

  it.each<[string, LogEvent]>([
    ['a promise, which is released instead', promise],
    ['a stage', logged.stage(MONDAY, 'offer')],
    ['that they were erased', logged.answered(MONDAY, 'erased')],
  ])('is not %s', (_, event) => {
    const events = event === promise ? [promise] : [promise, event];
    expect(stepByStep([...events, undo(event)])).toEqual(stepByStep(events));
    expect(rebuilt([...events, undo(event)])).toEqual(rebuilt(events));
  });

  it('is nothing that has no id, where a row to take back names none', () => {
    const touch = logged.touch(MONDAY, { id: '' });
    expect(stepByStep([touch, logged.takeBack(MONDAY + 1, '')]).lastWord).toBe(MONDAY);
    expect(rebuilt([touch, logged.takeBack(MONDAY + 1, '')]).lastWord).toBe(MONDAY);
  });

  it('leaves a copied row an event of its own when its kind or day differs', () => {
    const touch = logged.touch(day('2026-11-10'));
    expect(stepByStep([touch, { ...touch, day: day('2026-11-11') }]).lastWord).toBe(day('2026-11-11'));
    const letter = { ...logged.inbound(day('2026-11-10')), id: touch.id };
    expect(stepByStep([touch, letter]).theyFirstWroteOn).toBe(day('2026-11-10'));
    expect(stepByStep([touch, { ...touch, id: 'another' }]).recent).toHaveLength(2);
  });

  it('keeps no more of a pause than a sentence', () => {
    const pause = { ...logged.pause(day('2026-11-10'), day('2026-11-20'), true) };
    const long = { ...pause, pause: { ...pause.pause, reason: 'x'.repeat(5000) } };
    expect(stepByStep([long]).pause?.reason).toHaveLength(160);
  });

  it('keeps no more of an id, of who set a ban, and of an answer than the rules need', () => {
    const novel = 'x'.repeat(5000);
    const ban = stepByStep([{ ...logged.doNotContact(day('2026-11-10')), who: novel }]);
    expect(ban.doNotContact?.by).toHaveLength(160);
    const touch = logged.touch(day('2026-11-10'), { id: novel });
    expect(stepByStep([touch]).recent.map(({ event }) => event.id.length)).toEqual([80]);
    expect(stepByStep([touch, logged.takeBack(day('2026-11-11'), novel)]).lastWord).toBeNull();
    const answer = { ...logged.answered(day('2026-11-10'), 'active'), summary: novel };
    expect(JSON.stringify(stepByStep([answer]))).not.toContain('xx');
  });
});
