import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/calendar/day.ts';

export const planted: PlantedBugs = {
  'is the same civil day as another calendar library says, over 300 years': [
    {
      bug: 'Every fourth year is a leap year: 2100 has a 29 February.',
      file,
      from: '(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,',
      to: '(dayOfEra - Math.floor(dayOfEra / 1460)) / 365,',
    },
    {
      bug: 'The 29th of February belongs to the year before.',
      file,
      from: '(month <= 2 ? 1 : 0)',
      to: '(month < 2 || (month === 2 && dayOfYear < 365) ? 1 : 0)',
    },
  ],
  'has the weekday and the ISO week that luxon gives it': [
    {
      bug: 'The year of a week is that of the day itself, not of its Thursday.',
      file,
      from: 'const { year } = civilOf(thursday);',
      to: 'const { year } = civilOf(day);',
    },
    {
      bug: 'There is no week 53: the last days of such a year are in the first week of the next.',
      file,
      from: 'return `${padded(year, 4)}-W${padded(week, 2)}`;',
      to: 'return week > 52 ? `${padded(year + 1, 4)}-W01` : `${padded(year, 4)}-W${padded(week, 2)}`;',
    },
    {
      bug: 'Weeks begin on a Sunday.',
      file,
      from: '((((day + 5) % 7) + 7) % 7) + 1',
      to: '((((day + 6) % 7) + 7) % 7) + 1',
    },
  ],
  'reads what it writes': [
    {
      bug: 'A month of one digit is written as one digit.',
      file,
      from: '-${padded(civil.month, 2)}-',
      to: '-${String(civil.month)}-',
    },
    {
      bug: 'The 31st is taken for a typing error.',
      file,
      from: 'return isoOf(day) === iso ? day : null;',
      to: 'return isoOf(day) === iso && Number(parts[3]) < 31 ? day : null;',
    },
  ],
};
