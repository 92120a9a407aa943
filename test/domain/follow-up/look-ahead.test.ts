import * as fc from 'fast-check';
import { assess } from '../../../src/domain/follow-up/assess.js';
import { nextBlitz } from '../../../src/domain/policy/blitz.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up.js';
import type { Policy } from '../../../src/domain/policy/policy.js';
import { businessDaysBetween, isWorkingDay } from '../../../src/domain/calendar/work-calendar.js';
import { aCalendar, aCandidate, aPolicy, day, logged, owedOn, saysWhy } from '../../support/candidates.js';
import { anyPolicy, betweenTheYears, easterHolidays, someDay } from '../../support/random-calendars.js';

const WEEK = 7;

/** Somebody in a working phase who heard from us so many days before. */
function silentSince(heard: Day, today: Day): ReturnType<typeof aCandidate> {
  return aCandidate({ heardFromUs: heard, startDay: Math.min(heard, today) });
}

const weekOf = (heard: Day, policy: Policy, today: Day): FollowUp => {
  const [owed] = assess(silentSince(heard, today), policy, today);
  if (owed === undefined) throw new Error('the week promise is owed');
  return owed;
};

describe('the look-ahead', () => {
  it('lists everybody whose week runs out before the next blitz: nobody else breaches, for any calendar', () => {
    fc.assert(
      fc.property(anyPolicy, someDay, fc.integer({ min: 0, max: 20 }), (policy, today, silence) => {
        const owed = weekOf(today - silence, policy, today);
        const breachesBeforeNext = today - silence + WEEK < nextBlitz(today, policy);
        if (breachesBeforeNext) expect(owed.band).not.toBe('later');
        if (owed.band === 'later') expect(owed.dueOn).toBeGreaterThanOrEqual(nextBlitz(today, policy));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the promise for whoever clears Today now and Next week on its days, for any calendar, holidays and leave', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        someDay,
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
        (policy, from, before) => {
          fc.pre(isWorkingDay(policy.calendar, from));
          const next = nextBlitz(from, policy);
          for (const silence of before) {
            const heard = from - silence;
            const owed = weekOf(heard, policy, from);
            if (owed.band === 'later') continue;
            // Those whose week ends in days off that began before today could be reached no more.
            if (owed.actBy < from) continue;
            const reachedOn = owed.band === 'today' ? from : owed.actBy;
            expect(isWorkingDay(policy.calendar, reachedOn)).toBe(true);
            expect(reachedOn).toBeGreaterThanOrEqual(from);
            expect(reachedOn - heard).toBeLessThanOrEqual(WEEK);
            // Reached then, they are safe until the next blitz, or the list says that more than a week lies ahead.
            const safeUntil = Math.min(next, from + WEEK);
            expect(reachedOn + WEEK).toBeGreaterThanOrEqual(safeUntil);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('keeps it for ever for whoever works each day’s list, unless no working day was left in a whole week', () => {
    fc.assert(
      fc.property(anyPolicy, someDay, fc.integer({ min: 0, max: 3 }), (policy, from, silence) => {
        let heard = from - silence;
        // What happened before somebody began to work the list is not the list's doing.
        let begun = false;
        for (let today = from; today < from + 60; today += 1) {
          if (!isWorkingDay(policy.calendar, today)) continue;
          const owed = weekOf(heard, policy, today);
          const weekAheadHasWork = heard + WEEK >= today || owed.actBy <= heard;
          expect(weekAheadHasWork || !begun).toBe(true);
          begun = true;
          if (owed.band === 'today' || owed.actBy <= today) heard = today;
        }
      }),
    );
  });

  it('has in Today whoever is to be written to by the next working day, but for those who just heard from us', () => {
    fc.assert(
      fc.property(anyPolicy, someDay, fc.integer({ min: 3, max: 9 }), (policy, today, silence) => {
        fc.pre(businessDaysBetween(policy.calendar, today - silence, today) > 2);
        const owed = weekOf(today - silence, policy, today);
        const byNextWorkingDay = businessDaysBetween(policy.calendar, today, owed.actBy) <= 1;
        expect(owed.band === 'today').toBe(byNextWorkingDay);
      }),
      { numRuns: 4000 },
    );
  });

  it('leaves alone whoever heard from us within two business days, unless their week is broken', () => {
    fc.assert(
      fc.property(anyPolicy, someDay, fc.integer({ min: 0, max: 12 }), (policy, today, silence) => {
        const owed = weekOf(today - silence, policy, today);
        const justHeard = businessDaysBetween(policy.calendar, today - silence, today) <= 2;
        if (justHeard && owed.band === 'today') expect(owed.dueOn).toBeLessThan(today);
        if (owed.dueOn < today) expect(owed.band).toBe('today');
      }),
      { numRuns: 2000 },
    );
  });

  it('puts before Christmas what runs out between the years', () => {
    const policy = aPolicy({ calendar: aCalendar(betweenTheYears(2026)) });
    const maria = aCandidate({ heardFromUs: day('2026-12-18') });
    expect(owedOn(maria, day('2026-12-21'), policy)).toOwe({
      dueOn: day('2026-12-25'),
      actBy: day('2026-12-23'),
      band: 'later',
    });
    expect(owedOn(maria, day('2026-12-23'), policy)).toOwe({ band: 'today' });
  });

  it('reaches over Easter', () => {
    const policy = aPolicy({ calendar: aCalendar(easterHolidays(2026)) });
    const maria = aCandidate({ startDay: day('2026-03-02'), heardFromUs: day('2026-03-30') });
    expect(owedOn(maria, day('2026-04-02'), policy)).toOwe({
      dueOn: day('2026-04-06'),
      actBy: day('2026-04-02'),
      band: 'today',
    });
    const joan = aCandidate({ startDay: day('2026-03-02'), heardFromUs: day('2026-04-02') });
    expect(owedOn(joan, day('2026-04-02'), policy)).toOwe({ dueOn: day('2026-04-09'), band: 'next week' });
  });

  it('is due on the blitz itself: later, because it is kept there', () => {
    const maria = aCandidate({ heardFromUs: day('2026-11-13') });
    expect(owedOn(maria, day('2026-11-13'))).toOwe({ dueOn: day('2026-11-20'), band: 'later' });
    const joan = aCandidate({ heardFromUs: day('2026-11-12') });
    expect(owedOn(joan, day('2026-11-13'))).toOwe({ dueOn: day('2026-11-19'), band: 'next week' });
  });
});

describe('what is owed to one candidate', () => {
  it('comes with the earliest due first, and on one day in the order of the rules', () => {
    const owing = aCandidate({ heardFromUs: day('2026-11-05') })
      .wrote(day('2026-11-10'))
      .with(logged.promise(day('2026-11-05'), day('2026-11-12')), logged.promise(day('2026-11-05'), day('2026-11-06')));
    expect(owedOn(owing, day('2026-11-11')).map((each) => each.rule)).toEqual(['promise', 'week', 'reply', 'promise']);
  });

  it('names dates and never a number of days, in every sentence', () => {
    const owing = aCandidate({ phase: 'interview', heardFromUs: day('2026-11-05') })
      .wrote(day('2026-11-10'))
      .with(
        logged.promise(day('2026-11-05'), day('2026-11-12')),
        logged.handOver(day('2026-11-10')),
        logged.interview(day('2026-11-10'), { id: 'i', on: day('2026-11-10'), minute: null, state: 'held' }),
      );
    const owed = owedOn(owing, day('2026-11-20'));
    expect(owed).toHaveLength(5);
    for (const each of owed) {
      const why = saysWhy(each, each.dueOn);
      expect(why).toMatch(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ (Nov|Dec)/);
      expect(why).not.toMatch(/day|ago|overdue|"|\\/i);
    }
  });
});
