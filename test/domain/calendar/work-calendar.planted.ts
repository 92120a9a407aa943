import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/calendar/work-calendar.ts';

export const planted: PlantedBugs = {
  'are those that are no weekday off and no holiday, whichever calendar was asked before': [
    {
      bug: 'What a calendar says of a day is remembered for the next calendar, too.',
      file,
      from: 'if (lately?.calendar !== calendar) lately = lookedUp(calendar, day);',
      to: 'lately ??= lookedUp(calendar, day);',
    },
    {
      bug: 'Holidays count as working days where the weekend is not Saturday and Sunday.',
      file,
      from: 'return !off && !calendar.holidays.has(day);',
      to: 'return !off && !(calendar.weekend.has(6) && calendar.holidays.has(day));',
    },
    {
      bug: 'The weekend is Saturday and Sunday, whatever Settings say.',
      file,
      from: 'calendar.weekend.size < 7 && calendar.weekend.has(weekdayOf(day))',
      to: 'weekdayOf(day) > 5',
    },
  ],
  'are found again by counting': [
    {
      bug: 'The day of the event is day 1.',
      file,
      from: 'for (let counted = 0; counted < n; counted += 1)',
      to: 'for (let counted = 1; counted < n; counted += 1)',
    },
    {
      bug: 'Business days are calendar days.',
      file,
      from: 'for (let counted = 0; counted < n; counted += 1) at = nextWorkingDay(calendar, at);',
      to: 'at += n;',
    },
  ],
  'before and after a day are the nearest ones': [
    {
      bug: 'The working day before is looked for from the day before, also where the day itself is one.',
      file,
      from: 'let at = day;\n  while (!isWorkingDay(calendar, at)) at -= 1;',
      to: 'let at = day - 1;\n  while (!isWorkingDay(calendar, at)) at -= 1;',
    },
    {
      bug: 'After a day off comes the Monday after it, a holiday or not.',
      file,
      from: 'while (!isWorkingDay(calendar, at)) at += 1;',
      to: 'if (!isWorkingDay(calendar, at)) at += 8 - weekdayOf(at);',
    },
  ],
  'takes every day of it off, and no other': [
    {
      bug: 'Of leave, the last day is no day off.',
      file,
      from: 'for (let day = from; day <= last; day += 1)',
      to: 'for (let day = from; day < last; day += 1)',
    },
    {
      bug: 'Whoever is away has no other holidays.',
      file,
      from: 'const holidays = new Set(calendar.holidays);',
      to: 'const holidays = new Set<Day>();',
    },
  ],
};
