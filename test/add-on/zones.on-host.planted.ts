import type { PlantedBugs } from '../support/planted-bug.js';

const file = 'src/entry/wiring/execution.ts';

export const planted: PlantedBugs = {
  'the Friday list of week 53 goes out on the sheet’s Friday afternoon, while it is Saturday in UTC and for the script':
    [
      {
        bug: 'Days are those of the script’s zone.',
        file,
        from: 'const zone = spreadsheet.getSpreadsheetTimeZone();',
        to: 'const zone = Session.getScriptTimeZone();',
      },
      {
        bug: 'The year of a week is that of the day itself.',
        file: 'src/domain/calendar/day.ts',
        from: 'const { year } = civilOf(thursday);',
        to: 'const { year } = civilOf(day);',
      },
    ],
  'a touch is of the day on the sheet’s calendar, to the minute, and a day that has not come there is refused': [
    {
      bug: 'Days are those of Greenwich.',
      file,
      from: 'wallClock(at, offsetAt)',
      to: 'wallClock(at, () => 0)',
    },
    {
      bug: 'The offset of the month’s beginning serves to its end, on the days after the clocks change, too.',
      file: 'src/adapters/sheets/zone.ts',
      from: 'if (offset === askOnce(from + span)) return offset;',
      to: 'return offset;',
    },
  ],
};
