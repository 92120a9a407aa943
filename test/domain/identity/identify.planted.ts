import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/identity/identify.ts';
const rungs = 'src/domain/identity/rungs.ts';

export const planted: PlantedBugs = {
  'stays the same whatever is sorted, shifted, blanked and copied, and in whatever order it is asked': [
    {
      bug: 'One person’s rows are told apart by their order alone, and not by the job (P2).',
      file: rungs,
      from: 'ladder(nameAndAddress, hintAndJob, jobOwnerTab, jobAndTab, job, hint)',
      to: 'ladder(nameAndAddress, any)',
    },
    {
      bug: 'A name is no evidence where our cells are gone (P1).',
      file: rungs,
      from: 'ladder(nameOfRowWithoutAddress, hintAndJob, jobOwnerTab, jobAndTab, job, hint)',
      to: 'ladder(nameOfRowWithoutAddress, hintAndJob)',
    },
  ],
  'is answered alike in whatever order rows and lines are given': [
    {
      bug: 'Rows are taken as they come.',
      file,
      from: 'const inOrder = [...sightings].sort((one, other) => bySpot(one.row, other.row));',
      to: 'const inOrder = [...sightings];',
    },
  ],
  'is one to one, and never somebody with whom nothing is shared but the place': [
    {
      bug: 'A row keeps the id beside it, whoever stands there now.',
      file,
      from: 'if (known.isNobody || known.shares(row) || (isCorrected && !known.contradicts(row))) claims.give(row, known);',
      to: 'claims.give(row, known);',
    },
    {
      bug: 'An id that is taken is given once more.',
      file,
      from: 'const free = known.filter(({ id }) => !this.ids.has(id));',
      to: 'const free = [...known];',
    },
  ],
};
