import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/adapters/sheets/zone.ts';

export const planted: PlantedBugs = {
  'is always the day and minute that the wall calendar shows there': [
    {
      bug: 'One offset serves a whole month: wrong on the days after the clocks change.',
      file,
      from: 'if (offset === askOnce(from + span)) return offset;',
      to: 'return offset;',
    },
    {
      bug: 'The days of a month with a change of the clock all have the offset of their own midnight.',
      file,
      from: '    return ask(at);\n  };',
      to: '    return askOnce(Math.floor(at / MS_A_DAY) * MS_A_DAY);\n  };',
    },
    {
      bug: 'Offsets are whole hours.',
      file,
      from: 'return shifted.getTime() - Math.floor(at / 1000) * 1000;',
      to: 'return Math.round((shifted.getTime() - Math.floor(at / 1000) * 1000) / 3_600_000) * 3_600_000;',
    },
    {
      bug: 'A day begins at the midnight of Greenwich.',
      file,
      from: 'const days = Math.floor(wall / MS_A_DAY);',
      to: 'const days = Math.floor(at / MS_A_DAY);',
    },
  ],
};
