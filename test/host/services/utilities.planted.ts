import type { PlantedBugs } from '../../support/planted-bug.js';

export const planted: PlantedBugs = {
  'always gives back what formatDate wrote': [
    {
      bug: 'The minutes of an offset like +05:30 are dropped.',
      file: 'host/services/simple-date-format.ts',
      from: '${separator}${two(size % 60)}`',
      to: '${separator}00`',
    },
    {
      bug: 'The offset is added, not taken away.',
      file: 'host/services/simple-date-parse.ts',
      from: 'minute - offset, second',
      to: 'minute + offset, second',
    },
    {
      bug: 'Half past midnight is half past noon.',
      file: 'host/services/simple-date-format.ts',
      from: '  H: numeric((wall) => wall.hour),',
      to: '  H: numeric((wall) => wall.hour % 12),',
    },
    {
      bug: 'The offset is that of the day’s beginning, on the days of a clock change too.',
      file: 'host/services/simple-date-format.ts',
      from: 'Math.round(offsetAt(zone, at) / 60_000)',
      to: 'Math.round(offsetAt(zone, Math.floor(at / 86_400_000) * 86_400_000) / 60_000)',
    },
  ],
  'parseCsv gives back every table that was quoted by the rules': [
    {
      bug: 'A doubled quote ends the field.',
      file: 'host/services/csv-text.ts',
      from: `escapeChar: '"'`,
      to: `escapeChar: '\\\\'`,
    },
    {
      bug: 'Rows of one empty cell are left out.',
      file: 'host/services/csv-text.ts',
      from: 'skipEmptyLines: false',
      to: 'skipEmptyLines: true',
    },
    {
      bug: 'Fields are trimmed.',
      file: 'host/services/csv-text.ts',
      from: 'skipEmptyLines: false',
      to: 'skipEmptyLines: false, transform: (cell: string) => cell.trim()',
    },
  ],
};
