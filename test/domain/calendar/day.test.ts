import * as fc from 'fast-check';
import { DateTime } from 'luxon';

import {
  civilOf,
  clockOf,
  dayOf,
  formatDay,
  fromCivil,
  isoOf,
  isoWeekOf,
  weekdayOf,
} from '../../../src/domain/calendar/day.js';
import { day } from '../../support/candidates.js';
import { anyDayOf } from '../../support/random-days.js';
import { Temporal } from '../../support/temporal.js';

const EPOCH = Temporal.PlainDate.from('1899-12-30');
const anyDay = anyDayOf(1900, 2199);

describe('a day', () => {
  it('is the same civil day as another calendar library says, over 300 years', () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        const oracle = EPOCH.add({ days: serial });
        expect(civilOf(serial)).toEqual({ year: oracle.year, month: oracle.month, day: oracle.day });
        expect(fromCivil(oracle.year, oracle.month, oracle.day)).toBe(serial);
        expect(isoOf(serial)).toBe(oracle.toString());
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '1900-02-28',
    '1900-03-01',
    '1999-12-31',
    '2000-02-28',
    '2000-02-29',
    '2000-03-01',
    '2100-02-28',
    '2100-03-01',
    '2399-12-31',
    '2400-02-29',
    '2400-03-01',
  ])('is there and back at the ends of centuries, which have a leap day once in four: %s', (iso) => {
    const oracle = Temporal.PlainDate.from(iso);
    expect(civilOf(day(iso))).toEqual({ year: oracle.year, month: oracle.month, day: oracle.day });
  });

  it('has the weekday and the ISO week that luxon gives it', () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        const oracle = DateTime.fromISO(isoOf(serial), { zone: 'utc' });
        expect(weekdayOf(serial)).toBe(oracle.weekday);
        const week = `${String(oracle.weekYear)}-W${String(oracle.weekNumber).padStart(2, '0')}`;
        expect(isoWeekOf(serial)).toBe(week);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts as Google and Excel count serials', () => {
    expect(day('1899-12-30')).toBe(0);
    expect(day('1970-01-01')).toBe(25569);
    expect(day('2026-11-13')).toBe(46339);
  });

  it('knows week 53, the year end and the leap day', () => {
    expect(isoWeekOf(day('2026-12-31'))).toBe('2026-W53');
    expect(isoWeekOf(day('2027-01-03'))).toBe('2026-W53');
    expect(isoWeekOf(day('2027-01-04'))).toBe('2027-W01');
    expect(isoWeekOf(day('2024-12-30'))).toBe('2025-W01');
    expect(isoOf(day('2028-02-28') + 1)).toBe('2028-02-29');
    expect(isoOf(day('2028-02-29') + 1)).toBe('2028-03-01');
    expect(isoOf(day('2026-12-31') + 1)).toBe('2027-01-01');
  });

  it.each(['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01'])(
    'has no hours that daylight saving could take away: %s',
    (iso) => {
      expect(isoOf(day(iso) + 1)).toBe(Temporal.PlainDate.from(iso).add({ days: 1 }).toString());
      expect(isoOf(day(iso) - 1)).toBe(Temporal.PlainDate.from(iso).subtract({ days: 1 }).toString());
    },
  );

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1',
    ' 2026-11-10',
    '2026-11-10x',
    '',
    '10.11.2026',
  ])('is not read from “%s”', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  it('reads what it writes', () => {
    fc.assert(fc.property(anyDay, (serial) => expect(dayOf(isoOf(serial))).toBe(serial)));
  });

  it('is named as a recruiter would say it, with the year when asked', () => {
    expect(formatDay(day('2026-11-10'))).toBe('Tue 10 Nov');
    expect(formatDay(day('2026-11-10'), { year: true })).toBe('Tue 10 Nov 2026');
    expect(formatDay(day('2026-11-01'), { year: false })).toBe('Sun 1 Nov');
    expect(formatDay(day('2027-01-02'))).toBe('Sat 2 Jan');
    expect(formatDay(day('2026-12-31'))).toBe('Thu 31 Dec');
  });
});

describe('a minute of the day', () => {
  it.each([
    [0, '00:00'],
    [545, '09:05'],
    [1439, '23:59'],
  ])('is said as a clock says it: %i is %s', (minute, clock) => {
    expect(clockOf(minute)).toBe(clock);
  });
});
