import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/services/spreadsheet/cell-batch.ts';

export const planted: PlantedBugs = {
  'joined or sent one by one, always leave the same cells': [
    {
      bug: 'Writes that overlap are joined, and the first one wins.',
      file,
      from: 'if (line !== undefined) line[zone.left - bounds.left + x] = input;',
      to: 'if (line !== undefined) line[zone.left - bounds.left + x] ??= input;\n          if (this.target !== null) this.target = null;',
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
