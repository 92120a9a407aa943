import type { PlantedBugs } from '../support/planted-bug.js';

const file = 'src/contract/read.ts';

export const planted: PlantedBugs = {
  'is never anything but a value or a sentence, whatever is sent': [
    {
      bug: 'null is taken for an object.',
      file,
      from: "typeof given === 'object' && given !== null && !Array.isArray(given)",
      to: "typeof given === 'object' && !Array.isArray(given)",
    },
    {
      bug: 'Whatever is sent in place of a list is measured.',
      file,
      from: "v.custom<unknown[]>(Array.isArray, 'a list')",
      to: "v.custom<unknown[]>(() => true, 'a list')",
    },
  ],
  'is never anything but a value or a sentence, whatever deed is sent': [
    {
      bug: 'The kind of a deed is looked up before anybody knows that it is an object.',
      file,
      from: 'const name = success ? own(output, tag) : null;',
      to: 'const name = own(success ? output : (given as never), tag);',
    },
  ],
};
