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
      bug: 'A text is not looked at before its length is.',
      file,
      from: "if (typeof value !== 'string') return refuse(at, 'a text');\n    if (value.length",
      to: 'if ((value as string).length',
    },
  ],
};
