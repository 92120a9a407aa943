import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/engine/sort.ts';

export const planted: PlantedBugs = {
  'by several keys leaves rows that are the same in their order': [
    {
      bug: 'Rows that are the same change places.',
      file,
      from: '    return one - other;\n  });',
      to: '    return other - one;\n  });',
    },
    {
      bug: 'Every key sorts upwards.',
      file,
      from: 'return ascending ? difference : -difference;',
      to: 'return difference;',
    },
    {
      bug: 'Only the first key counts.',
      file,
      from: 'for (const [index, { ascending }] of keys.entries()) {',
      to: 'for (const [index, { ascending }] of keys.slice(0, 1).entries()) {',
    },
  ],
};
