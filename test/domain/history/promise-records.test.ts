import * as fc from 'fast-check';
import { foldHistory } from '../../../src/domain/history/fold-history.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { promisesOf } from '../../../src/domain/history/promise-records.js';
import type { PromiseRecord } from '../../../src/domain/history/promise-records.js';
import type { LogEvent } from '../../../src/domain/touch-log/log-event.js';
import { day, logged } from '../../support/candidates.js';
import { aLog } from '../../support/random-histories.js';

const DUE = day('2026-11-12');
const promise = logged.promise(day('2026-11-09'), DUE);
const after = (today: string, ...events: readonly LogEvent[]): PromiseRecord => {
  const [record] = promisesOf([promise, ...events], defaultPolicy, day(today));
  if (record === undefined) throw new Error('the promise is there');
  return record;
};

describe('a promise', () => {
  it('is open until something becomes of it', () => {
    expect(after('2026-11-10')).toEqual({
      id: promise.id,
      candidateId: 'c1',
      madeBy: 'rita@agency.example',
      madeOn: day('2026-11-09'),
      dueOn: DUE,
      moves: 0,
      state: 'open',
      settledOn: null,
    });
  });

  it('is kept by its day, by anyone', () => {
    expect(after('2026-11-30', { ...logged.promiseDone(DUE, promise.id), who: 'Tom' })).toMatchObject({
      state: 'kept',
      settledOn: DUE,
    });
  });

  it('is kept late after it', () => {
    expect(after('2026-12-30', logged.promiseDone(DUE + 1, promise.id)).state).toBe('kept late');
    expect(after('2026-12-30', logged.promiseDone(DUE + 30, promise.id)).state).toBe('kept late');
  });

  it('for a Saturday is kept on Monday', () => {
    const saturday = logged.promise(day('2026-11-09'), day('2026-11-14'));
    const kept = logged.promiseDone(day('2026-11-16'), saturday.id);
    expect(promisesOf([saturday, kept], defaultPolicy, day('2026-11-30'))[0]?.state).toBe('kept');
  });

  it('is renegotiated up to its day, and then holds for the new one', () => {
    const moved = logged.promiseMoved(DUE, promise.id, day('2026-11-20'));
    expect(after('2026-11-13', moved)).toMatchObject({ state: 'renegotiated', dueOn: day('2026-11-20'), moves: 1 });
    expect(after('2026-11-30', moved, logged.promiseDone(day('2026-11-20'), promise.id))).toMatchObject({
      state: 'kept',
      moves: 1,
    });
  });

  it('is not renegotiated after its day', () => {
    expect(after('2026-11-14', logged.promiseMoved(DUE + 1, promise.id, day('2026-12-24')))).toMatchObject({
      state: 'open',
      dueOn: DUE,
      moves: 0,
    });
  });

  it('is missed when somebody says so, and five business days after its day by itself', () => {
    expect(after('2026-11-13', logged.promiseDone(DUE, promise.id, 'promise missed')).state).toBe('missed');
    expect(after('2026-11-19').state).toBe('open');
    expect(after('2026-11-20')).toMatchObject({ state: 'missed', settledOn: null });
  });

  it('is released by the candidate', () => {
    expect(after('2026-12-30', logged.promiseDone(DUE + 9, promise.id, 'promise released')).state).toBe('released');
  });

  it('stays what it became first', () => {
    const twice = [logged.promiseDone(DUE - 1, promise.id), logged.promiseDone(DUE, promise.id, 'promise missed')];
    expect(after('2026-12-30', ...twice)).toMatchObject({ state: 'kept', settledOn: DUE - 1 });
    const movedAfter = [logged.promiseDone(DUE - 1, promise.id), logged.promiseMoved(DUE, promise.id, DUE + 9)];
    expect(after('2026-12-30', ...movedAfter)).toMatchObject({ state: 'kept', dueOn: DUE });
  });

  it('belongs to whoever has the candidate: a hand-over changes nothing about it', () => {
    expect(after('2026-11-10', logged.handOver(day('2026-11-10')))).toEqual(after('2026-11-10'));
  });

  it('never vanishes from the counts, whatever happens and in whatever order', () => {
    fc.assert(
      fc.property(aLog(20), fc.nat(60), (events, wait) => {
        const made = events.filter((event, index) => {
          const first = events.findIndex((each) => each.kind === 'promise' && each.id === event.id);
          return event.kind === 'promise' && (event.id === '' || first === index);
        });
        expect(promisesOf(events, defaultPolicy, day('2026-11-02') + wait)).toHaveLength(made.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is open here exactly when it is open in the state of the row', () => {
    fc.assert(
      fc.property(aLog(20), (events) => {
        const open = promisesOf(events, defaultPolicy, 0).filter((each) => each.settledOn === null && each.id !== '');
        const inState = foldHistory(events, defaultPolicy).openPromises.filter((each) => each.id !== '');
        expect(inState.map(({ id, dueOn }) => ({ id, dueOn })).sort(byId)).toEqual(
          open.map(({ id, dueOn }) => ({ id, dueOn })).sort(byId),
        );
      }),
      { numRuns: 4000 },
    );
  });
});

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}

describe('a row of the log that stands there twice', () => {
  const moved = logged.promiseMoved(day('2026-11-11'), promise.id, day('2026-11-20'));
  const movedAgain = logged.promiseMoved(day('2026-11-11'), promise.id, day('2026-11-25'));

  it('moves a promise once', () => {
    expect(after('2026-11-12', moved, movedAgain, moved)).toMatchObject({ dueOn: day('2026-11-25'), moves: 2 });
  });
});

describe('a promise that was said to be kept', () => {
  const kept = logged.promiseDone(day('2026-11-11'), promise.id);

  it('is open again when that is taken back, and only then', () => {
    expect(after('2026-11-12', kept, logged.takeBack(day('2026-11-11'), kept.id)).state).toBe('open');
    expect(after('2026-11-12', kept, logged.takeBack(day('2026-11-11'), 'another')).state).toBe('kept');
  });

  it('is open again, too, when it was said to be missed or released and that is taken back', () => {
    for (const kind of ['promise missed', 'promise released'] as const) {
      const done = logged.promiseDone(day('2026-11-11'), promise.id, kind);
      expect(after('2026-11-12', done, logged.takeBack(day('2026-11-11'), done.id)).state).toBe('open');
    }
  });
});

describe('promises of rows without an id', () => {
  it('are counted each, and stay open', () => {
    const nameless = [1, 2].map(() => logged.promise(day('2026-11-09'), DUE, { id: '' }));
    const records = promisesOf(
      [...nameless, logged.promiseDone(day('2026-11-10'), '')],
      defaultPolicy,
      day('2026-11-11'),
    );
    expect(records.map(({ state }) => state)).toEqual(['open', 'open']);
  });
});
