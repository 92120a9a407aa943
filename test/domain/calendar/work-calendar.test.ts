import * as fc from 'fast-check';
import { weekdayOf } from '../../../src/domain/calendar/day.js';
import {
  addBusinessDays,
  businessDaysBetween,
  isWorkingDay,
  nextWorkingDay,
  withLeave,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../../src/domain/calendar/work-calendar.js';
import type { WorkCalendar } from '../../../src/domain/calendar/work-calendar.js';
import { aCalendar, day } from '../../support/candidates.js';
import { anyCalendar, someDay } from '../../support/random-calendars.js';
import { Temporal } from '../../support/temporal.js';

const EPOCH = Temporal.PlainDate.from('1899-12-30');

describe('business days', () => {
  const plain = aCalendar();

  it('count from the day after the event', () => {
    expect(addBusinessDays(plain, day('2026-11-10'), 2)).toBe(day('2026-11-12'));
    expect(addBusinessDays(plain, day('2026-11-12'), 2)).toBe(day('2026-11-16'));
    expect(addBusinessDays(plain, day('2026-11-14'), 1)).toBe(day('2026-11-16'));
    expect(addBusinessDays(plain, day('2026-11-14'), 0)).toBe(day('2026-11-14'));
  });

  it('know a weekend of Friday and Saturday', () => {
    const gulf = aCalendar([], [5, 6]);
    expect(isWorkingDay(gulf, day('2026-11-15'))).toBe(true);
    expect(isWorkingDay(gulf, day('2026-11-13'))).toBe(false);
    expect(addBusinessDays(gulf, day('2026-11-11'), 2)).toBe(day('2026-11-15'));
  });

  it('leave out holidays', () => {
    const easter = aCalendar([day('2026-04-03'), day('2026-04-06')]);
    expect(addBusinessDays(easter, day('2026-04-02'), 1)).toBe(day('2026-04-07'));
    expect(workingDayOnOrBefore(easter, day('2026-04-06'))).toBe(day('2026-04-02'));
    expect(workingDayOnOrAfter(easter, day('2026-04-03'))).toBe(day('2026-04-07'));
    expect(businessDaysBetween(easter, day('2026-04-02'), day('2026-04-08'))).toBe(2);
    expect(businessDaysBetween(easter, day('2026-04-08'), day('2026-04-02'))).toBe(0);
  });

  it('go on where somebody ticked all seven days as weekend', () => {
    const never = aCalendar([], [1, 2, 3, 4, 5, 6, 7]);
    expect(nextWorkingDay(never, day('2026-11-10'))).toBe(day('2026-11-11'));
  });

  it('are those that are no weekday off and no holiday, whichever calendar was asked before', () => {
    const oracle = (calendar: WorkCalendar, at: number): boolean =>
      !calendar.weekend.has(EPOCH.add({ days: at }).dayOfWeek) && !calendar.holidays.has(at);
    fc.assert(
      fc.property(fc.tuple(anyCalendar, anyCalendar), fc.array(someDay, { maxLength: 20 }), (calendars, days) => {
        for (const at of days) {
          for (const each of calendars) expect(isWorkingDay(each, at)).toBe(oracle(each, at));
        }
      }),
    );
  });

  it('are found again by counting', () => {
    fc.assert(
      fc.property(anyCalendar, someDay, fc.integer({ min: 1, max: 12 }), (calendar, from, n) => {
        const to = addBusinessDays(calendar, from, n);
        expect(isWorkingDay(calendar, to)).toBe(true);
        expect(businessDaysBetween(calendar, from, to)).toBe(n);
        expect(businessDaysBetween(calendar, from, to - 1)).toBe(n - 1);
      }),
    );
  });

  it('before and after a day are the nearest ones', () => {
    fc.assert(
      fc.property(anyCalendar, someDay, (calendar, at) => {
        const before = workingDayOnOrBefore(calendar, at);
        const after = workingDayOnOrAfter(calendar, at);
        if (isWorkingDay(calendar, at)) expect([before, after]).toEqual([at, at]);
        else expect([before < at, after > at]).toEqual([true, true]);
        expect([isWorkingDay(calendar, before), isWorkingDay(calendar, after)]).toEqual([true, true]);
        for (let off = before + 1; off < after; off += 1) expect(isWorkingDay(calendar, off)).toBe(false);
      }),
    );
  });
});

describe('a calendar that everybody asks', () => {
  /** Holidays that count how often they are asked. */
  class Asked extends Set<number> {
    times = 0;

    override has(at: number): boolean {
      this.times += 1;
      return super.has(at);
    }
  }

  it('answers alike for days that lie years apart', () => {
    const plain = aCalendar();
    const days = ['2026-11-10', '2031-11-10', '2021-11-09', '2026-11-08', '2031-11-09', '2021-11-07'].map(day);
    expect(days.map((at) => isWorkingDay(plain, at))).toEqual([true, true, true, false, false, false]);
  });

  it('is asked about a day once, however many candidates there are, and whoever else has a calendar of their own', () => {
    const [one, other] = [new Asked(), new Asked()];
    const calendars = [one, other].map((holidays) => ({ weekend: new Set([6, 7]), holidays }));
    const fortnight = Array.from({ length: 10 }, (_, index) => day('2026-11-09') + index + (index < 5 ? 0 : 2));
    for (let candidate = 0; candidate < 100; candidate += 1) {
      for (const calendar of calendars) for (const at of fortnight) isWorkingDay(calendar, at);
    }
    expect([one.times, other.times]).toEqual([10, 10]);
  });
});

describe('leave', () => {
  it('counts as holidays of the one who is away, both ends included', () => {
    const away = withLeave(aCalendar([day('2026-12-25')]), [{ from: day('2026-11-10'), to: day('2026-11-11') }]);
    expect(nextWorkingDay(away, day('2026-11-09'))).toBe(day('2026-11-12'));
    expect(isWorkingDay(away, day('2026-12-25'))).toBe(false);
    expect(weekdayOf(day('2026-11-12'))).toBe(4);
  });

  it('takes every day of it off, and no other', () => {
    const spell = fc.tuple(someDay, fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(anyCalendar, fc.array(spell, { maxLength: 3 }), fc.array(someDay), (calendar, spells, days) => {
        const leave = spells.map(([from, more]) => ({ from, to: from + more }));
        const away = withLeave(calendar, leave);
        for (const at of [...days, ...leave.flatMap(({ from, to }) => [from - 1, from, to, to + 1])]) {
          const onLeave = leave.some(({ from, to }) => from <= at && at <= to);
          expect(isWorkingDay(away, at)).toBe(isWorkingDay(calendar, at) && !onLeave);
        }
      }),
    );
  });

  it('changes nobody else, and ends although somebody typed the year 9999', () => {
    const plain = aCalendar();
    const away = withLeave(plain, [{ from: day('2026-11-10'), to: day('9999-11-10') }]);
    expect(plain.holidays.size).toBe(0);
    expect(away.holidays.size).toBe(733);
  });
});
