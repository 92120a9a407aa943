import type { PlantedBugs } from '../../../support/planted-bug.js';

const file = 'src/app/tracker/read/row-identity.ts';

export const planted: PlantedBugs = {
  'never gives one id to two rows, and never the id of one person to another, however the rows were shuffled': [
    {
      bug: 'A row keeps the id beside it, whoever stands there now.',
      file,
      from: 'if (isThem) give(row.row, beside);',
      to: 'give(row.row, beside);',
    },
    {
      bug: 'A copied row keeps the id of the row it was copied from.',
      file,
      from: 'if (beside !== undefined && !taken.has(beside.id) && likeness(row, beside) === 2)',
      to: 'if (beside !== undefined && likeness(row, beside) === 2)',
    },
    {
      bug: 'Whoever is found on another row is given although the id is taken.',
      file,
      from: 'if (found !== undefined && found !== null && !taken.has(found.id)) give(row.row, found);',
      to: 'if (found !== undefined && found !== null) give(row.row, found);',
    },
    {
      bug: 'Somebody of whom neither name nor address is known any more is taken for whoever stood there.',
      file,
      from: 'likeness(row, beside) > 0 ||',
      to: 'likeness(row, beside) >= 0 ||',
    },
  ],
};
