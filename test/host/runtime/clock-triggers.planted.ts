import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/runtime/clock-schedule.ts';

export const planted: PlantedBugs = {
  'for an hour on Fridays is always kept in that hour of a Friday, within eight days': [
    {
      bug: 'Weekdays are counted from Sunday.',
      file,
      from: 'wall.weekday === spec.on',
      to: 'wall.weekday % 7 === spec.on - 1',
    },
    {
      bug: 'The hour is that of Greenwich.',
      file,
      from: 'const at = instantOf(spec.zone, start.year,',
      to: "const at = instantOf('UTC', start.year,",
    },
    {
      bug: 'A day has 24 hours, also when the clocks are changed.',
      file,
      from: 'const at = instantOf(spec.zone, start.year, start.month, start.day + ahead, hour, minute);',
      to: 'const at = instantOf(spec.zone, start.year, start.month, start.day, hour, minute) + ahead * DAY;',
    },
    {
      bug: 'The next firing is looked for from the day after.',
      file,
      from: 'for (let ahead = 0; ahead < LOOK_AHEAD; ahead++)',
      to: 'for (let ahead = 2; ahead < LOOK_AHEAD; ahead++)',
    },
  ],
  'near a minute is never further from it than fifteen minutes': [
    {
      bug: 'The minute is kept give or take half an hour.',
      file,
      from: 'spec.nearMinute - 15 + (seedOf(id) % 31)',
      to: 'spec.nearMinute - 30 + (seedOf(id) % 61)',
    },
    {
      bug: 'The minute is any one of the hour.',
      file,
      from: 'spec.nearMinute === null ? seedOf(id) % 60',
      to: 'spec.nearMinute !== 0 ? seedOf(id) % 60',
    },
  ],
  'always moves on: each firing lies after the one before it': [
    {
      bug: 'The same moment fires again.',
      file,
      from: 'if (at <= after) continue;',
      to: 'if (at < after) continue;',
    },
    {
      bug: 'Three weeks are looked ahead: a day of the month is not found.',
      file,
      from: 'const LOOK_AHEAD = 400;',
      to: 'const LOOK_AHEAD = 20;',
    },
  ],
};
