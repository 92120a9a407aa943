import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/adapters/sheets/formula-text.ts';

export const planted: PlantedBugs = {
  'keeps every quote that it holds inside its text': [
    {
      bug: 'A quote in a sentence ends the text of the formula.',
      file,
      from: `text.replace(/"/g, '""')`,
      to: 'text',
    },
    {
      bug: 'The parts of the formula are written as texts.',
      file,
      from: "(parts[Number(piece)] ?? '')",
      to: "quotedText(parts[Number(piece)] ?? '')",
    },
  ],
};
