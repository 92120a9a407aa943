import { blitzFor, latestBlitz } from '../../../src/domain/policy/blitz-week.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { aCalendar, aPolicy, day } from '../../support/candidates.js';
import { betweenTheYears } from '../../support/random-calendars.js';

const FRIDAY = day('2026-11-20');
const AT_THREE = 15 * 60;

describe('the week that a Friday run is for', () => {
  it('is that of the Friday on which it is made', () => {
    expect(blitzFor(FRIDAY, defaultPolicy)).toEqual({ week: '2026-W47', on: FRIDAY });
  });

  it('is the week’s own, when somebody starts it by hand on another day', () => {
    const friday = { week: '2026-W47', on: FRIDAY };
    expect([FRIDAY - 4, FRIDAY - 1, FRIDAY + 2].map((on) => blitzFor(on, defaultPolicy))).toEqual([
      friday,
      friday,
      friday,
    ]);
  });

  it('is that of a holiday’s Friday, when the run is made the day before', () => {
    const policy = aPolicy({ calendar: aCalendar([FRIDAY]) });
    expect(blitzFor(FRIDAY - 1, policy)).toEqual({ week: '2026-W47', on: FRIDAY - 1 });
  });

  it('is the last one it is held for, when one day stands for two weeks', () => {
    const policy = aPolicy({ calendar: aCalendar(betweenTheYears(2026)) });
    expect(blitzFor(day('2026-12-23'), policy)).toEqual({ week: '2026-W53', on: day('2026-12-23') });
  });
});

describe('the latest Friday run that has come', () => {
  const lastWeek = { week: '2026-W46', on: FRIDAY - 7 };
  const thisWeek = { week: '2026-W47', on: FRIDAY };

  it.each([
    ['a minute before the hour it is still last week’s', FRIDAY, AT_THREE - 1, lastWeek],
    ['at the hour it is this week’s', FRIDAY, AT_THREE, thisWeek],
    ['in the night before it is last week’s', FRIDAY, 0, lastWeek],
    ['on the Thursday it is last week’s, at any hour', FRIDAY - 1, 23 * 60, lastWeek],
    ['on the Saturday it is this week’s, at any hour', FRIDAY + 1, 0, thisWeek],
  ])('%s', (_, on, minute, blitz) => {
    expect(latestBlitz(on, minute, defaultPolicy)).toEqual(blitz);
  });
});
