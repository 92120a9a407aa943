import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/web/blitz-time.ts';

export const planted: PlantedBugs = {
  'is always a Friday 15:00 in the spreadsheet’s zone, at most a week and an hour ahead': [
    {
      bug: 'On a Friday after 15:00 it is this Friday.',
      file,
      from: 'return at > now ? at : instantOf(zone, year, month, day + ahead + 7, BLITZ_HOUR);',
      to: 'return at;',
    },
    {
      bug: 'It is 15:00 in Greenwich.',
      file,
      from: 'const at = instantOf(zone, year, month, day + ahead, BLITZ_HOUR);',
      to: "const at = instantOf('UTC', year, month, day + ahead, BLITZ_HOUR);",
    },
    {
      bug: 'Days have 24 hours, also when the clocks are changed.',
      file,
      from: 'const at = instantOf(zone, year, month, day + ahead, BLITZ_HOUR);',
      to: 'const at = instantOf(zone, year, month, day, BLITZ_HOUR) + ahead * 86_400_000;',
    },
  ],
};
