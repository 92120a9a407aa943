import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/runtime/script-run-rules.ts';

export const planted: PlantedBugs = {
  'whatever is JSON arrives as it was': [
    {
      bug: 'What is empty arrives as nothing.',
      file,
      from: 'if (value === undefined) return null;',
      to: "if (value === undefined || value === '') return null;",
    },
    {
      bug: 'A list arrives as an object.',
      file,
      from: 'if (Array.isArray(value)) return Array.from(value, (each: unknown) => toPlain(each, inside));',
      to: '',
    },
    {
      bug: 'The same value twice is taken for a circle.',
      file,
      from: 'if (path.includes(value))',
      to: 'if (path.length > 1)',
      throws: 'expectation',
    },
  ],
};
