import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/adapters/sheets/text-cells.ts';

export const planted: PlantedBugs = {
  'always comes back letter for letter where the apostrophe is %s': [
    {
      bug: 'Only what begins with “=” is guarded: a quoted word loses its own apostrophe.',
      file,
      from: "/^[=+\\-@'\\u0000-\\u0020\\uFF1D\\uFF0B\\uFF0D\\uFF20]/",
      to: '/^[=]/',
    },
    {
      bug: 'The apostrophe is written although it stays as a letter.',
      file,
      from: "catchesTheParser(text) && apostrophe() === 'dropped'",
      to: 'catchesTheParser(text)',
    },
  ],
  'never begins as a formula where the parser would see it': [
    {
      bug: 'A telephone number, +44 …, is not guarded.',
      file,
      from: "/^[=+\\-@'\\u0000",
      to: "/^[=\\-@'\\u0000",
    },
    {
      bug: 'A mention, @ana, is not guarded.',
      file,
      from: "/^[=+\\-@'\\u0000",
      to: "/^[=+\\-'\\u0000",
    },
    {
      bug: 'Nothing is guarded, because the cells have the format of text.',
      file,
      from: "catchesTheParser(text) && apostrophe() === 'dropped' ? `'${text}` : text",
      to: 'text',
    },
  ],
};
