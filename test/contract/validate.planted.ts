import type { PlantedBugs } from '../support/planted-bug.js';

const file = 'src/contract/validate.ts';

export const planted: PlantedBugs = {
  'is never anything but a value or a sentence, whatever is sent': [
    {
      bug: 'null is taken for an object.',
      file,
      from: "if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, 'an object');",
      to: "if (typeof value !== 'object' || Array.isArray(value)) return refuse(at, 'an object');",
    },
    {
      bug: 'A word is trimmed before anybody has asked whether it is a text.',
      file,
      from: 'words.find((word) => word === value)',
      to: 'words.find((word) => word === (value as string).trim())',
    },
  ],
};
