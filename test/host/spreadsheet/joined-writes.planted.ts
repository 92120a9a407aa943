import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/services/spreadsheet/cell-batch.ts';

export const planted: PlantedBugs = {
  'joined or sent one by one, always leave the same cells': [
    {
      bug: 'What lies between two blocks that are joined is emptied.',
      file,
      from: '(): CellInput | undefined => undefined',
      to: "(): CellInput | undefined => ({ kind: 'blank' })",
    },
    {
      bug: 'An appended row doesn’t know of the rows that wait.',
      file,
      from: 'return Math.max(this.sentRow, this.waitingRow);',
      to: 'return this.sentRow;',
    },
    {
      bug: 'A write that empties cells is not thought of when the last row is asked for.',
      file,
      from: 'if (this.empties) this.send();',
      to: '',
    },
    {
      bug: 'Writes beside each other are joined as if they began in one row.',
      file,
      from: 'const line = joined[zone.top - bounds.top + y];',
      to: 'const line = joined[y];',
    },
  ],
};
