import type { PlantedBugs } from '../../support/planted-bug.js';

const band = 'src/domain/follow-up/band.ts';

export const planted: PlantedBugs = {
  'lists everybody whose week runs out before the next blitz: nobody else breaches, for any calendar': [
    {
      bug: 'The next blitz is a week ahead, whatever the holidays.',
      file: band,
      from: 'owed.dueOn < nextBlitz(today, policy)',
      to: 'owed.dueOn < today + 7',
    },
    {
      bug: 'Only a week that runs out in the next six days is *Next week*, so that holidays are not looked over.',
      file: band,
      from: 'owed.dueOn < nextBlitz(today, policy)',
      to: 'owed.dueOn < Math.min(nextBlitz(today, policy), today + 7)',
    },
  ],
  'keeps the promise for whoever clears Today now and Next week on its days, for any calendar, holidays and leave': [
    {
      bug: 'The day on which to write is the due day, a day off or not.',
      file: 'src/domain/follow-up/rules/owe.ts',
      from: 'actBy: workingDayOnOrBefore(policy.calendar, dueOn), why',
      to: 'actBy: dueOn, why',
    },
    {
      bug: 'Sunday’s due day is Monday’s work.',
      file: 'src/domain/follow-up/rules/owe.ts',
      from: "import { workingDayOnOrBefore } from '../../calendar/work-calendar.js';",
      to: "import { workingDayOnOrAfter as workingDayOnOrBefore } from '../../calendar/work-calendar.js';",
    },
    {
      bug: 'The week promise counts eight days.',
      file: 'src/domain/follow-up/rules/week.ts',
      from: 'const ordinary = { dueOn: since + limit, why',
      to: 'const ordinary = { dueOn: since + limit + 1, why',
    },
  ],
  'keeps it for ever for whoever works each day’s list, unless no working day was left in a whole week': [
    {
      bug: 'The week promise counts eight days.',
      file: 'src/domain/follow-up/rules/week.ts',
      from: 'const ordinary = { dueOn: since + limit, why',
      to: 'const ordinary = { dueOn: since + limit + 1, why',
    },
    {
      bug: 'Sunday’s due day is Monday’s work.',
      file: 'src/domain/follow-up/rules/owe.ts',
      from: "import { workingDayOnOrBefore } from '../../calendar/work-calendar.js';",
      to: "import { workingDayOnOrAfter as workingDayOnOrBefore } from '../../calendar/work-calendar.js';",
    },
  ],
  'has in Today whoever is to be written to by the next working day, but for those who just heard from us': [
    {
      bug: '*Today* begins on the day before, not on the working day before: a Friday doesn’t show Monday’s.',
      file: band,
      from: 'workingDayOnOrBefore(policy.calendar, owed.actBy - 1)',
      to: 'owed.actBy - 1',
    },
    {
      bug: '*Today* begins two days before.',
      file: band,
      from: 'workingDayOnOrBefore(policy.calendar, owed.actBy - 1)',
      to: 'workingDayOnOrBefore(policy.calendar, owed.actBy - 2)',
    },
    {
      bug: 'On Easter Monday a debt that is due on the Tuesday after is not in *Today*.',
      file: band,
      from: 'today >= todayFrom(owed, candidate, policy, today)',
      to: '(today >= todayFrom(owed, candidate, policy, today) && today !== 46475)',
    },
  ],
  'leaves alone whoever heard from us within two business days, unless their week is broken': [
    {
      bug: 'The two business days are counted as calendar days.',
      file: band,
      from: 'addBusinessDays(policy.calendar, heard, JUST_HEARD_BUSINESS_DAYS + 1)',
      to: 'heard + JUST_HEARD_BUSINESS_DAYS + 1',
    },
    {
      bug: 'Whoever just heard from us is left alone although their week ran out in the holidays.',
      file: band,
      from: 'if (today > owed.dueOn || today >= todayFrom(owed, candidate, policy, today))',
      to: 'if (today >= todayFrom(owed, candidate, policy, today))',
    },
  ],
};
