import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/recognition/assignment.ts';

export const planted: PlantedBugs = {
  'has the largest sum of all, takes no column twice and none that is worth nothing': [
    {
      bug: 'The prices of columns outside of the tree move as well.',
      file,
      from: '        this.columnPrice[column] = (this.columnPrice[column] ?? 0) - step;\n      } else {',
      to: '        this.columnPrice[column] = (this.columnPrice[column] ?? 0) - step;\n      } else {\n        this.columnPrice[column] = (this.columnPrice[column] ?? 0) - step;',
    },
    {
      bug: 'A field that takes the column of another one does not look for what that one could have instead.',
      file,
      from: '      const previous = cameFrom[at] ?? 0;',
      to: '      const previous = 0;',
    },
    {
      bug: 'A column is given although it is worth nothing.',
      file,
      from: 'if ((scores[field]?.[column - 1] ?? 0) > 0)',
      to: 'if (field >= 0)',
    },
  ],
};
