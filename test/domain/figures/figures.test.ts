import * as fc from 'fast-check';
import { figures } from '../../../src/domain/figures/figures.js';
import type { Figures } from '../../../src/domain/figures/figures.js';
import { median, quantile } from '../../../src/domain/figures/figure.js';
import type { Candidate } from '../../../src/domain/candidate/candidate.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import type { LogEvent } from '../../../src/domain/touch-log/log-event.js';
import { aCandidate, anInterview, day, logged, START } from '../../support/candidates.js';
import { aLog } from '../../support/random-histories.js';

const TODAY = day('2026-11-20');
const of = (candidates: readonly Candidate[], events: readonly LogEvent[] = []): Figures =>
  figures(candidates, events, defaultPolicy, TODAY);
const silentFor = (days: number, id = String(days)): Candidate => aCandidate({ id, heardFromUs: TODAY - days });

describe('within-a-week coverage', () => {
  it('counts whom we wrote to within seven days, of all who are worked with', () => {
    const { withinAWeek } = of([0, 3, 7, 8, 20].map((days) => silentFor(days)));
    expect(withinAWeek).toEqual({ numerator: 3, denominator: 5, rate: 0.6, n: 5, excluded: [] });
  });

  it('counts somebody unknown as not covered', () => {
    const { withinAWeek, silence } = of([
      silentFor(1),
      aCandidate({ id: 'x' }),
      aCandidate({ id: 'y', phase: 'applied' }),
    ]);
    expect(withinAWeek).toMatchObject({ numerator: 1, denominator: 3, rate: null });
    expect(silence.unconfirmed).toBe(2);
    const stillUnknown = aCandidate().with(logged.answered(TODAY, 'active'));
    expect(of([stillUnknown]).withinAWeek).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('tells no rate of fewer than five, and of nobody nothing', () => {
    expect(of([1, 2, 3, 4].map((days) => silentFor(days))).withinAWeek).toMatchObject({ denominator: 4, rate: null });
    expect(of([]).withinAWeek).toEqual({ numerator: 0, denominator: 0, rate: null, n: 0, excluded: [] });
  });

  it('of a sheet in which everybody is paused says that, and not health', () => {
    const paused = Array.from({ length: 40 }, (_, index) =>
      aCandidate({ id: String(index), heardFromUs: TODAY - 5 }).with(logged.pause(TODAY - 4, TODAY + 60, true)),
    );
    expect(of(paused).withinAWeek).toEqual({
      numerator: 0,
      denominator: 0,
      rate: null,
      n: 40,
      excluded: [{ why: 'paused', n: 40 }],
    });
    expect(of(paused).silence).toMatchObject({ upTo3: 0, upTo7: 0, excluded: [{ why: 'paused', n: 40 }] });
  });

  it('of a sheet in which everybody is on hold says that', () => {
    const held = Array.from({ length: 6 }, (_, index) => aCandidate({ id: String(index), phase: 'on hold' }));
    expect(of(held).withinAWeek).toMatchObject({ denominator: 0, rate: null, excluded: [{ why: 'on hold', n: 6 }] });
  });

  it('is not helped by a pause that the candidate doesn’t know of', () => {
    const hidden = aCandidate({ heardFromUs: TODAY - 9 }).with(logged.pause(TODAY - 8, TODAY + 60, false));
    expect(of([hidden]).withinAWeek).toMatchObject({ numerator: 0, denominator: 1 });
    const lately = aCandidate({ heardFromUs: TODAY - 7 }).with(logged.pause(TODAY - 6, TODAY + 60, false));
    expect(of([lately]).withinAWeek).toMatchObject({ denominator: 0, excluded: [{ why: 'paused', n: 1 }] });
    const woken = aCandidate({ heardFromUs: TODAY - 7 }).with(logged.pause(TODAY - 6, TODAY, true));
    expect(of([woken]).withinAWeek).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('counts a person once, however many rows they have', () => {
    const rows = [
      { ...silentFor(2, 'a'), person: 'maria@mail.example' },
      { ...aCandidate({ id: 'b', phase: 'rejected' }), person: 'maria@mail.example' },
      { ...silentFor(9, 'c'), person: 'joan@mail.example' },
    ];
    expect(of(rows).withinAWeek).toMatchObject({ numerator: 1, denominator: 2, n: 2, excluded: [] });
  });

  it('counts a person of several rows by the one that waits longest, whichever row comes first', () => {
    const rows = [silentFor(2, 'a'), silentFor(9, 'b'), silentFor(5, 'c')].map((row) => ({ ...row, person: 'maria' }));
    for (const order of [rows, [...rows].reverse()]) {
      expect(of(order).longestWaits).toEqual([{ candidateId: 'b', since: TODAY - 9, days: 9 }]);
      expect(of(order).withinAWeek).toMatchObject({ numerator: 0, denominator: 1 });
    }
  });

  it('knows a person whom one row knows, and counts one of whom nothing else is known as not covered', () => {
    const unknown = { ...aCandidate({ id: 'unknown' }), person: 'maria' };
    const closed = { ...aCandidate({ id: 'closed', phase: 'rejected' }), person: 'maria' };
    const heard = { ...silentFor(2, 'heard'), person: 'maria' };
    for (const rows of [
      [unknown, heard],
      [heard, unknown],
    ]) {
      expect(of(rows).withinAWeek).toMatchObject({ numerator: 1, denominator: 1 });
    }
    for (const rows of [
      [unknown, closed],
      [closed, unknown],
    ]) {
      expect(of(rows).silence).toMatchObject({ unconfirmed: 1, excluded: [] });
    }
  });

  it('does not cover somebody who is active and never heard from us', () => {
    const active = aCandidate().with(logged.answered(TODAY - 1, 'active'));
    expect(of([active]).silence).toMatchObject({ upTo3: 0, unconfirmed: 1 });
    expect(of([active.heard(TODAY)]).silence).toMatchObject({ upTo3: 1, unconfirmed: 0 });
  });

  it('names why somebody is left out', () => {
    const left = [
      aCandidate({ id: '1', phase: 'hired' }),
      aCandidate({ id: '2', phase: 'sourced' }),
      aCandidate({ id: '3', phase: 'applied', appliedOn: TODAY - 3 }),
      aCandidate({ id: '4' }).with(logged.doNotContact(START)),
      aCandidate({ id: '5' }).with(logged.answered(START, 'not active')),
    ];
    expect(of(left).withinAWeek.excluded.map(({ why }) => why)).toEqual([
      'hired',
      'sourced',
      'applied, waiting for an answer',
      'do not contact',
      'not active',
    ]);
  });

  it('counts a row that somebody added from that day', () => {
    const added = aCandidate();
    const since = (days: number): Candidate => ({ ...added, history: { ...added.history, addedOn: TODAY - days } });
    expect(of([since(7)]).withinAWeek.numerator).toBe(1);
    expect(of([since(8)]).withinAWeek.numerator).toBe(0);
  });
});

describe('days without word', () => {
  it('are shown in four parts, and those we know nothing of', () => {
    const { silence, longestWaits } = of([0, 3, 4, 7, 8, 14, 15, 90].map((days) => silentFor(days)).slice(0, 7));
    expect(silence).toEqual({ upTo3: 2, upTo7: 2, upTo14: 2, over14: 1, unconfirmed: 0, notReached: 0, excluded: [] });
    expect(longestWaits.map(({ days }) => days)).toEqual([15, 14, 8, 7, 4, 3, 0]);
    expect(longestWaits[0]).toEqual({ candidateId: '15', since: TODAY - 15, days: 15 });
  });

  it('name those who wait equally long by their ids, whatever the order of the rows', () => {
    const [a, b, c] = [silentFor(9, 'a'), silentFor(9, 'b'), silentFor(10, 'c')];
    for (const rows of [
      [a, b, c],
      [b, a, c],
      [c, b, a],
    ]) {
      expect(of(rows).longestWaits.map(({ candidateId }) => candidateId)).toEqual(['c', 'a', 'b']);
    }
  });

  it('name nobody of whom nothing is known', () => {
    expect(of([aCandidate(), silentFor(3)]).longestWaits.map(({ days }) => days)).toEqual([3]);
  });

  it('name the ten longest waits at most', () => {
    expect(of(Array.from({ length: 15 }, (_, days) => silentFor(days))).longestWaits).toHaveLength(10);
  });

  it('add up to everybody who is worked with, and coverage is its first two parts', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(aLog(8), fc.nat(20)), { maxLength: 8 }), (people) => {
        const all = of(
          people.map((one, index) =>
            typeof one === 'number' ? silentFor(one, String(index)) : aCandidate({ id: String(index), log: one }),
          ),
        );
        const { upTo3, upTo7, upTo14, over14, unconfirmed, notReached } = all.silence;
        expect(upTo3 + upTo7 + upTo14 + over14 + unconfirmed + notReached).toBe(all.withinAWeek.denominator);
        expect(upTo3 + upTo7).toBe(all.withinAWeek.numerator);
        const left = all.withinAWeek.excluded.reduce((sum, each) => sum + each.n, 0);
        expect(all.withinAWeek.n).toBe(all.withinAWeek.denominator + left);
        expect(all.withinAWeek.n).toBe(people.length);
      }),
    );
  });
});

describe('touches per week', () => {
  it('counts what reached somebody, week by week, empty weeks too', () => {
    const bounced = logged.touch(TODAY - 1);
    const twice = logged.touch(TODAY - 7, { candidateId: 'b' });
    const events = [
      logged.touch(TODAY),
      logged.touch(day('2026-11-16'), { candidateId: 'b' }),
      logged.touch(TODAY, { reached: false }),
      logged.touch(TODAY, { channel: 'voicemail' }),
      logged.touch(TODAY + 1),
      logged.touch(TODAY, { entered: 'set-up' }),
      bounced,
      logged.takeBack(TODAY, bounced.id),
      twice,
      twice,
      logged.touch(day('2026-11-15'), { candidateId: 'b' }),
      logged.touch(TODAY - 400),
    ];
    const weeks = of([], events).touchesPerWeek;
    expect(weeks).toHaveLength(12);
    expect(weeks.slice(-2)).toEqual([
      { week: '2026-W46', from: day('2026-11-09'), touches: 2, candidates: 1 },
      { week: '2026-W47', from: day('2026-11-16'), touches: 2, candidates: 2 },
    ]);
    expect(weeks[0]).toEqual({ week: '2026-W36', from: day('2026-08-31'), touches: 0, candidates: 0 });
  });
});

describe('touches of rows without an id', () => {
  it('count each for itself, and none is taken back by a row that names nothing', () => {
    const events = [1, 2, 3].map((days) => logged.touch(TODAY - days, { id: '' }));
    const weeks = of([], [...events, logged.takeBack(TODAY, ''), logged.note(TODAY)]).touchesPerWeek;
    expect(weeks.slice(-1)).toEqual([{ week: '2026-W47', from: day('2026-11-16'), touches: 3, candidates: 1 }]);
  });

  it('are taken back by no event but a take-back', () => {
    const touch = logged.touch(TODAY);
    const others = [logged.promiseDone(TODAY, touch.id), logged.promiseMoved(TODAY, touch.id, TODAY + 1)];
    expect(of([], [touch, ...others]).touchesPerWeek.slice(-1)).toMatchObject([{ touches: 1 }]);
  });
});

describe('promises kept', () => {
  const due = day('2026-11-12');
  const make = (...then: ((id: string) => LogEvent)[]): readonly LogEvent[] => {
    const made = logged.promise(due - 3, due);
    return [made, ...then.map((each) => each(made.id))];
  };

  it('are those kept by their day, of all that fell due; nothing drops out unnamed', () => {
    const events = [
      ...make((id) => logged.promiseDone(due, id)),
      ...make((id) => logged.promiseDone(due + 4, id)),
      ...make((id) => logged.promiseDone(due + 1, id, 'promise missed')),
      ...make((id) => logged.promiseDone(due, id, 'promise released')),
      ...make(),
      ...make((id) => logged.promiseMoved(due, id, TODAY + 9)),
      ...make(
        (id) => logged.promiseMoved(due, id, due + 1),
        (id) => logged.promiseDone(due + 1, id),
      ),
      logged.promise(due - 60, due - 50),
    ];
    expect(of([], events).promises).toEqual({
      numerator: 2,
      denominator: 5,
      rate: 0.4,
      n: 8,
      excluded: [
        { why: 'due before the period', n: 1 },
        { why: 'released by the candidate', n: 1 },
        { why: 'not due yet', n: 1 },
      ],
      late: 1,
      missed: 2,
      renegotiated: 1,
      medianDaysLate: 4,
    });
  });

  it('count one that is open past its day as late', () => {
    const { promises } = figures([], make(), defaultPolicy, due + 1);
    expect(promises).toMatchObject({ numerator: 0, denominator: 1, late: 1, missed: 0, medianDaysLate: 1 });
    expect(figures([], make(), defaultPolicy, due).promises).toMatchObject({ denominator: 0, medianDaysLate: null });
  });
});

describe('promises of a day that has not come', () => {
  it('were not made yet, and what was due on the first day of the period belongs to it', () => {
    const ahead = logged.promise(TODAY + 1, TODAY + 2);
    expect(of([], [ahead]).promises).toMatchObject({ n: 0 });
    const early = logged.promise(TODAY - 40, TODAY - 28);
    expect(of([], [early, logged.promiseDone(TODAY - 28, early.id)]).promises).toMatchObject({ numerator: 1, n: 1 });
    const made = logged.promise(TODAY, TODAY + 2);
    expect(of([], [made, logged.promiseDone(TODAY, made.id)]).promises).toMatchObject({ numerator: 1, denominator: 1 });
  });
});

describe('interview follow-up', () => {
  const tuesday = day('2026-11-10');
  const one = (id: string, more: Parameters<typeof anInterview>[1] = {}, on = tuesday): Candidate =>
    aCandidate({ id, phase: 'interview', interviews: [anInterview(on, more)] });
  const touch = (candidateId: string, on: number, more: object = {}): LogEvent =>
    logged.touch(on, { candidateId, ...more });

  it('counts interviews with a word within two business days, of those whose time ran out', () => {
    const candidates = [
      one('in time'),
      one('late'),
      one('never'),
      one('scheduled'),
      one('same day', { minute: 600 }),
      one('cancelled', { state: 'cancelled' }),
      one('no-show', { state: 'no-show' }),
      one('moved', { state: 'moved' }),
      one('ahead', { state: 'planned' }, TODAY + 2),
      one('yesterday', {}, TODAY - 1),
      one('before us', {}, START - 1),
    ];
    const events = [
      touch('in time', day('2026-11-12')),
      touch('late', day('2026-11-13')),
      touch('scheduled', day('2026-11-11'), { scheduling: true }),
      touch('same day', tuesday, { minute: 700 }),
    ];
    expect(of(candidates, events).interviews).toEqual({
      numerator: 2,
      denominator: 5,
      rate: 0.4,
      n: 11,
      excluded: [
        { why: 'cancelled', n: 1 },
        { why: 'no-show', n: 1 },
        { why: 'moved', n: 1 },
        { why: 'still ahead', n: 1 },
        { why: 'not due yet', n: 1 },
        { why: 'before the tracker came', n: 1 },
      ],
    });
  });

  it('counts several of one day as one, and not a word from before it', () => {
    const twoOnADay = aCandidate({
      id: 'a',
      phase: 'interview',
      interviews: [anInterview(tuesday, { id: 'x', minute: 540 }), anInterview(tuesday, { id: 'y', minute: 600 })],
    });
    const between = [touch('a', tuesday, { minute: 570 })];
    expect(of([twoOnADay], between).interviews).toMatchObject({ numerator: 0, denominator: 1 });
    expect(of([twoOnADay], [touch('a', tuesday, { minute: 601 })]).interviews).toMatchObject({ numerator: 1, n: 1 });
  });

  it('counts one that was answered before its time ran out', () => {
    const answered = of([one('a', {}, TODAY - 1)], [touch('a', TODAY)]);
    expect(answered.interviews).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('waits for the end of the last day', () => {
    const lastDay = of([one('a', {}, day('2026-11-18'))]);
    expect(lastDay.interviews.excluded).toEqual([{ why: 'not due yet', n: 1 }]);
    expect(of([one('a', {}, day('2026-11-17'))]).interviews).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('counts the one that was held, of two on one day', () => {
    const interviews = [
      anInterview(tuesday, { id: 'x', minute: 540 }),
      anInterview(tuesday, { id: 'y', minute: 900, state: 'no-show' }),
    ];
    const who = aCandidate({ id: 'a', phase: 'interview', interviews });
    expect(of([who]).interviews).toMatchObject({ numerator: 0, denominator: 1, excluded: [] });
  });

  it('counts one of today as waiting, one of set-up day, and one whose time ran out on the first day of the period', () => {
    expect(of([one('today', {}, TODAY)]).interviews.excluded).toEqual([{ why: 'not due yet', n: 1 }]);
    expect(of([one('set-up day', {}, START)]).interviews).toMatchObject({ denominator: 1, excluded: [] });
    const first = { ...one('first', {}, TODAY - 30), startDay: TODAY - 90 };
    expect(of([first]).interviews).toMatchObject({ denominator: 1, excluded: [] });
  });

  it('counts a planned one before one that did not happen, and the later of two, on one day', () => {
    const both = (state: 'planned' | 'held', minute: number | null): Candidate =>
      aCandidate({
        id: 'a',
        phase: 'interview',
        interviews: [
          anInterview(tuesday, { id: 'x', minute: 900, state: 'cancelled' }),
          anInterview(tuesday, { id: 'y', minute, state }),
        ],
      });
    expect(of([both('planned', 600)]).interviews).toMatchObject({ denominator: 1, excluded: [] });
    expect(of([both('planned', null)]).interviews).toMatchObject({ denominator: 1, excluded: [] });
    const plannedAndHeld = aCandidate({
      id: 'a',
      phase: 'interview',
      interviews: [
        anInterview(tuesday, { id: 'x', minute: 600 }),
        anInterview(tuesday, { id: 'y', minute: 900, state: 'planned' }),
      ],
    });
    const between = [touch('a', tuesday, { minute: 700 })];
    expect(of([plannedAndHeld], between).interviews).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('takes no word of an earlier day, of the same minute, or of an unknown minute of that day for an answer', () => {
    const at = (minute: number | null, on: number, told: number | null): number =>
      of([one('a', { minute })], [touch('a', on, { minute: told })]).interviews.numerator;
    expect(at(600, tuesday - 1, 900)).toBe(0);
    expect(at(600, tuesday, 600)).toBe(0);
    expect(at(600, tuesday, null)).toBe(0);
    expect(at(null, tuesday, 600)).toBe(0);
    expect(at(600, tuesday, 601)).toBe(1);
  });

  it('finds the word among several to the same candidate', () => {
    const words = [touch('a', tuesday - 3), touch('a', tuesday + 1), touch('b', tuesday - 1)];
    expect(of([one('a')], words).interviews.numerator).toBe(1);
    const andAgain = [touch('a', tuesday + 1), touch('a', tuesday + 6)];
    expect(of([one('a')], andAgain).interviews.numerator).toBe(1);
  });

  it('leaves out those of long ago', () => {
    const old = { ...one('old', {}, TODAY - 60), startDay: TODAY - 90 };
    expect(of([old]).interviews.excluded).toEqual([{ why: 'before the period', n: 1 }]);
  });
});

describe('closing the loop', () => {
  const decided = (
    id: string,
    on: number,
    toldOn: number | null,
    phase: 'rejected' | 'hired' | 'withdrawn' = 'rejected',
    startDay = START,
  ): Candidate => {
    const open = aCandidate({ id, startDay }).with(logged.stage(on, phase));
    return toldOn === null ? open : open.heard(toldOn, { closing: true });
  };
  const all = [
    decided('same day', day('2026-11-04'), day('2026-11-04')),
    decided('five', day('2026-11-04'), day('2026-11-11')),
    decided('six', day('2026-11-04'), day('2026-11-12')),
    decided('waits twelve', day('2026-11-04'), null),
    decided('waits two', day('2026-11-18'), null),
    decided('hired', day('2026-11-04'), null, 'hired'),
    decided('withdrew', day('2026-11-04'), null, 'withdrawn'),
    aCandidate({ id: 'before us', phase: 'rejected' }),
    aCandidate({ id: 'open' }),
  ];

  it('takes business days from decision to closing touch; who waits counts with the days so far', () => {
    expect(of(all).closing).toEqual({
      numerator: 2,
      denominator: 4,
      rate: null,
      n: 8,
      excluded: [
        { why: 'not due yet', n: 1 },
        { why: 'hired', n: 1 },
        { why: 'withdrawn', n: 1 },
        { why: 'closed before the tracker came', n: 1 },
      ],
      median: 5,
      p90: expect.closeTo(9.6, 6),
      open: 2,
    });
  });

  it('shows who is decided on and not told, the longest wait first, and how many are not known', () => {
    expect(of(all).decidedNotTold).toEqual({
      count: 2,
      oldest: 12,
      candidateIds: ['waits twelve', 'waits two'],
      notKnown: 1,
    });
    expect(of([]).decidedNotTold.oldest).toBeNull();
  });

  it('shows those who wait equally long by their ids, whatever the order of the rows', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => decided(id, day(id === 'c' ? '2026-11-04' : '2026-11-05'), null));
    for (const rows of [
      [a, b, c],
      [b, a, c],
      [c, b, a],
    ]) {
      expect(of(rows.filter((row) => row !== undefined)).decidedNotTold.candidateIds).toEqual(['c', 'a', 'b']);
    }
  });

  it('is not late yet on the fifth business day, and not judged when dated ahead', () => {
    const fifth = decided('fifth', day('2026-11-13'), null);
    expect(of([fifth]).closing).toMatchObject({ denominator: 0, excluded: [{ why: 'not due yet', n: 1 }] });
    const ahead = decided('ahead', TODAY + 1, null);
    expect(of([ahead]).closing).toMatchObject({ denominator: 0, excluded: [{ why: 'dated ahead', n: 1 }] });
  });

  it('leaves out decisions of before the period', () => {
    const old = decided('old', TODAY - 29, TODAY - 28, 'rejected', TODAY - 60);
    expect(of([old]).closing.excluded).toEqual([{ why: 'before the period', n: 1 }]);
    const first = decided('first', TODAY - 28, TODAY - 28, 'rejected', TODAY - 60);
    expect(of([first]).closing.denominator).toBe(1);
  });

  it('never improves by waiting: who is not told yet is never counted as told', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 18 }), { minLength: 5, maxLength: 12 }),
        fc.nat(25),
        (days, wait) => {
          const open = days.map((ago, index) => decided(String(index), TODAY - ago, null));
          const { closing, decidedNotTold } = figures(open, [], defaultPolicy, TODAY + wait, {
            periodDays: 60,
            weeks: 1,
            longest: 1,
          });
          expect(closing.numerator).toBe(0);
          expect(closing.open).toBe(days.length);
          expect(decidedNotTold.count).toBe(days.length);
        },
      ),
    );
  });
});

describe('the middle value', () => {
  it('is that of sorted values, between two of an even number, and none of none', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([10, 2, 4, 9])).toBe(6.5);
    expect(median([])).toBeNull();
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9)).toBe(10);
  });
});

describe('who is counted, and from which day', () => {
  it('leaves out whoever was ticked when a job was filled as decided, not as not active', () => {
    const ticked = aCandidate().with(logged.ticked(START));
    expect(of([ticked]).withinAWeek).toMatchObject({ denominator: 0, excluded: [{ why: 'decided', n: 1 }] });
  });

  it('counts a sourced person from the day they answered, and from our word once there is one', () => {
    const lena = aCandidate({ phase: 'sourced', heardFromUs: START }).wrote(TODAY - 6);
    expect(of([lena]).longestWaits).toEqual([{ candidateId: 'c1', since: TODAY - 6, days: 6 }]);
    expect(of([lena.heard(TODAY - 5)]).longestWaits).toMatchObject([{ days: 5 }]);
  });
});
