import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/engine/plugins/shared-formulas.ts';

export const planted: PlantedBugs = {
  'are each what the engine makes of them alone': [
    {
      bug: 'What the engine reads otherwise is shared all the same.',
      file,
      from: 'shapes.set(parts.shape, agrees(compiled, parts, sheetId, getters) ? compiled : null);',
      to: 'shapes.set(parts.shape, compiled);',
    },
    {
      bug: 'The texts of the first row stay those of every row.',
      file,
      from: 'literals(literalValues.strings, texts),',
      to: 'literalValues.strings,',
    },
    {
      bug: 'A number of the first row stays that of every row.',
      file,
      from: 'literals(literalValues.numbers, numbers),',
      to: 'literalValues.numbers,',
    },
    {
      bug: 'A range and a cell have the same mark.',
      file,
      from: "part.includes(':') ? '\\u0003' : '\\u0004'",
      to: "'\\u0003'",
    },
  ],
};
