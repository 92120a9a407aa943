import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/adapters/sheets/our-cells.ts';

export const planted: PlantedBugs = {
  'always lie in exactly one of at most so many blocks': [
    {
      bug: 'One block too many is written.',
      file,
      from: '.slice(0, most - 1)',
      to: '.slice(0, most)',
    },
    {
      bug: 'The smallest gaps are kept, and the largest bridged, in the wrong order of rows.',
      file,
      from: '    .map(({ index }) => index)\n    .sort((one, other) => one - other);',
      to: '    .map(({ index }) => index);',
    },
    {
      bug: 'Rows are sorted as texts: 10 before 9.',
      file,
      from: '[...new Set(rows)].sort((one, other) => one - other)',
      to: '[...new Set(rows)].sort()',
    },
    {
      bug: 'A block ends at the row where the next one begins.',
      file,
      from: 'sorted[(starts[index + 1] ?? sorted.length) - 1]',
      to: 'sorted[starts[index + 1] ?? sorted.length - 1]',
    },
  ],
};
