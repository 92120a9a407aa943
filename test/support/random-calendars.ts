import * as fc from 'fast-check';
import { civilOf, fromCivil } from '../../src/domain/calendar/day.js';
import type { Day } from '../../src/domain/calendar/day.js';
import { defaultPolicy } from '../../src/domain/policy/policy.js';
import type { Policy } from '../../src/domain/policy/policy.js';
import { withLeave } from '../../src/domain/calendar/work-calendar.js';
import type { WorkCalendar } from '../../src/domain/calendar/work-calendar.js';
import { day } from './candidates.js';

/** Days around which calendars have holidays: autumn 2026 to autumn 2027. */
export const FIRST_DAY = day('2026-09-01');
export const LAST_DAY = day('2027-09-30');

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

/** Good Friday and Easter Monday (Gauss's rule in its Gregorian form of Meeus and Jones). */
export function easterHolidays(year: number): readonly Day[] {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const h = (19 * a + b - d - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const sunday = fromCivil(year, month, ((h + l - 7 * m + 114) % 31) + 1);
  return [sunday - 2, sunday + 1];
}

/** Everything closed from Christmas Eve to New Year. */
export function betweenTheYears(year: number): readonly Day[] {
  return Array.from({ length: 9 }, (_, index) => fromCivil(year, 12, 24) + index);
}

const easter2027 = easterHolidays(civilOf(LAST_DAY).year);
const christmas2026 = betweenTheYears(civilOf(FIRST_DAY).year);
const near = (days: readonly Day[]): fc.Arbitrary<Day> =>
  fc.integer({ min: Math.min(...days) - 10, max: Math.max(...days) + 10 });

/** Any day of theirs, every other one about Easter or the turn of the year, where most goes wrong. */
export const someDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 2, arbitrary: anyDay },
  { weight: 1, arbitrary: near(easter2027) },
  { weight: 1, arbitrary: near(christmas2026) },
);

const holidays = fc
  .tuple(fc.boolean(), fc.boolean(), fc.array(someDay, { maxLength: 25 }))
  .map(([easter, christmas, others]) => [
    ...(easter ? easter2027 : []),
    ...(christmas ? christmas2026 : []),
    ...others,
  ]);

const leave = fc.array(
  fc.record({ from: someDay, length: fc.integer({ min: 0, max: 20 }) }).map(({ from, length }) => ({
    from,
    to: from + length,
  })),
  { maxLength: 3 },
);

/** Weekends of several countries, Easter, Christmas to New Year, holidays strewn about, and leave. */
export const anyCalendar: fc.Arbitrary<WorkCalendar> = fc
  .record({ weekend: fc.constantFrom([6, 7], [5, 6], [7], []), holidays, leave })
  .map(({ weekend, holidays: days, leave: spells }) =>
    withLeave({ weekend: new Set(weekend), holidays: new Set(days) }, spells),
  );

/** The defaults over a random calendar, with the blitz on any weekday. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({ calendar: anyCalendar, weekday: fc.integer({ min: 1, max: 7 }) })
  .map(({ calendar, weekday }) => ({ ...defaultPolicy, calendar, blitz: { weekday, hour: 15 } }));
