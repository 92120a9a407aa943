import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/runtime/realm-date.ts';

export const planted: PlantedBugs = {
  'every local field is the wall clock’s': [
    {
      bug: 'The offset of a zone is remembered for a day.',
      file: 'host/runtime/zone-time.ts',
      from: 'const QUARTER_HOUR = 15 * 60 * 1000;',
      to: 'const QUARTER_HOUR = 24 * 60 * 60 * 1000;',
    },
    {
      bug: 'Zones are whole hours away from Greenwich.',
      file: 'host/runtime/zone-time.ts',
      from: 'return wall - Math.floor(at / 1000) * 1000;',
      to: 'return Math.round((wall - Math.floor(at / 1000) * 1000) / 3_600_000) * 3_600_000;',
    },
    {
      bug: 'The offset has the wrong sign.',
      file,
      from: 'return at === 0 ? 0 : -at / 60000;',
      to: 'return at === 0 ? 0 : at / 60000;',
    },
  ],
  'a moment made of its own fields is that moment, or the other one of an hour that autumn repeats': [
    {
      bug: 'A wall time is read with the offset of the day before, on the days of a change too.',
      file: 'host/runtime/zone-time.ts',
      from: 'for (const at of candidates) if (at + offsetAt(zone, at) === wall) return at;',
      to: '',
    },
    {
      bug: 'A wall time is read with the offset that holds now.',
      file: 'host/runtime/zone-time.ts',
      from: 'const after = offsetAt(zone, wall + DAY);',
      to: 'const after = offsetAt(zone, wall + 200 * DAY);',
    },
  ],
};
