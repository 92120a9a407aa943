import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/promised-day/promised-day.ts';

export const planted: PlantedBugs = {
  'is never before today, and a calendar day, whatever is typed': [
    {
      bug: 'A day of a month without its year is one of this year, although it is over.',
      file,
      from: 'day === null || day < today || isPast(plain, found)',
      to: 'day === null || isPast(plain, found)',
    },
    {
      bug: '31 February is a day.',
      file,
      from: 'return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;',
      to: "return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;",
    },
    {
      bug: '“in 99 days” counts in the month of today.',
      file,
      from: '([, count], today) => dayAfter(today, numberOf(count))],\n    [`\\\\b${IN} (?:a )?${COUNT} ${WEEKS}',
      to: "([, count], today) => `${today.slice(0, 8)}${String(Number(today.slice(8)) + numberOf(count)).padStart(2, '0')}`],\n    [`\\\\b${IN} (?:a )?${COUNT} ${WEEKS}",
    },
  ],
  'said on a Thursday, “%s” is not today but for what is left of today': [
    {
      bug: 'A weekday of today is today.',
      file,
      from: 'dayAfter(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)',
      to: 'dayAfter(today, (weekday - weekdayOf(today) + 7) % 7)',
    },
  ],
};
