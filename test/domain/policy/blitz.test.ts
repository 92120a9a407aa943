import * as fc from 'fast-check';
import { blitzInWeekOf, blitzOnOrBefore, blitzWeekOf, nextBlitz } from '../../../src/domain/policy/blitz.js';
import { isoWeekOf } from '../../../src/domain/calendar/day.js';
import { isWorkingDay } from '../../../src/domain/calendar/work-calendar.js';
import { aCalendar, aPolicy, day } from '../../support/candidates.js';
import { anyPolicy, betweenTheYears, easterHolidays, someDay } from '../../support/random-calendars.js';

describe('the Friday Blitz', () => {
  const plain = aPolicy();

  it('comes every Friday', () => {
    expect(nextBlitz(day('2026-11-18'), plain)).toBe(day('2026-11-20'));
    expect(nextBlitz(day('2026-11-20'), plain)).toBe(day('2026-11-27'));
    expect(blitzOnOrBefore(day('2026-11-20'), plain)).toBe(day('2026-11-20'));
    expect(blitzOnOrBefore(day('2026-11-19'), plain)).toBe(day('2026-11-13'));
  });

  it('is held on Maundy Thursday, because Friday is a holiday', () => {
    const easter = aPolicy({ calendar: aCalendar(easterHolidays(2026)) });
    expect(blitzInWeekOf(day('2026-04-01'), easter)).toBe(day('2026-04-02'));
    expect(nextBlitz(day('2026-03-27'), easter)).toBe(day('2026-04-02'));
    expect(nextBlitz(day('2026-04-02'), easter)).toBe(day('2026-04-10'));
  });

  it('is held once before Christmas, and next in the new year', () => {
    const christmas = aPolicy({ calendar: aCalendar(betweenTheYears(2026)) });
    expect(nextBlitz(day('2026-12-18'), christmas)).toBe(day('2026-12-23'));
    expect(nextBlitz(day('2026-12-23'), christmas)).toBe(day('2027-01-08'));
    expect(blitzOnOrBefore(day('2027-01-07'), christmas)).toBe(day('2026-12-23'));
    expect(blitzWeekOf(day('2026-12-23'), christmas)).toBe('2026-W53');
  });

  it('is held on the day a team chose', () => {
    const gulf = aPolicy({ calendar: aCalendar([], [5, 6]), blitz: { weekday: 4, hour: 14 } });
    expect(nextBlitz(day('2026-11-13'), gulf)).toBe(day('2026-11-19'));
  });

  it('is always a working day, strictly later, and none is skipped', () => {
    fc.assert(
      fc.property(anyPolicy, someDay, (policy, today) => {
        const next = nextBlitz(today, policy);
        expect(next).toBeGreaterThan(today);
        expect(isWorkingDay(policy.calendar, next)).toBe(true);
        expect(blitzOnOrBefore(next, policy)).toBe(next);
        expect(blitzOnOrBefore(next - 1, policy)).toBe(blitzOnOrBefore(today, policy));
        expect(blitzOnOrBefore(today, policy)).toBeLessThanOrEqual(today);
      }),
      { numRuns: 1000 },
    );
  });

  it('has one key for each run: two runs of two weeks never share one', () => {
    fc.assert(
      fc.property(anyPolicy, someDay, (policy, today) => {
        const run = nextBlitz(today, policy);
        const after = nextBlitz(run, policy);
        expect(blitzWeekOf(run, policy)).toBe(blitzWeekOf(after - 1, policy));
        expect(blitzWeekOf(after, policy)).not.toBe(blitzWeekOf(run, policy));
      }),
      { numRuns: 1000 },
    );
  });

  it('is named by the week it was scheduled in', () => {
    expect(blitzWeekOf(day('2026-11-20'), plain)).toBe(isoWeekOf(day('2026-11-20')));
    expect(blitzWeekOf(day('2026-11-23'), plain)).toBe('2026-W47');
  });
});
