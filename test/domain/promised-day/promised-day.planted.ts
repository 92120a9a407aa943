import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/promised-day/named-days.ts';

export const planted: PlantedBugs = {
  'is never before today, and a calendar day, whatever is typed': [
    {
      bug: 'A day of a month without its year is one of this year, although it is over.',
      file,
      from: 'if (day >= today) found.push(',
      to: 'if (day >= 0) found.push(',
    },
  ],
  'said on a Thursday, “%s” is not today but for what is left of today': [
    {
      bug: 'A weekday of today is today.',
      file,
      from: 'today + ((weekdayNamed(word) - weekdayOf(today) + 6) % 7) + 1',
      to: 'today + ((weekdayNamed(word) - weekdayOf(today) + 7) % 7)',
    },
  ],
};
