import type { PlantedBugs } from '../../support/planted-bug.js';

export const planted: PlantedBugs = {
  'is the same in whatever order the rows are, and no two rows without a shared address are ever joined': [
    {
      bug: 'Only the first address of a cell links rows (P9).',
      file: 'src/domain/identity/people.ts',
      from: 'for (const other of others) {',
      to: 'for (const other of others.slice(0, 0)) {',
    },
    {
      bug: 'Whoever comes first stands for all.',
      file: 'src/domain/identity/people.ts',
      from: 'parent.set(one < two ? two : one, one < two ? one : two)',
      to: 'parent.set(two, one)',
    },
  ],
};
