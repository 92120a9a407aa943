import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/engine/typed-formula.ts';

export const planted: PlantedBugs = {
  'gives the same formula back, in every locale': [
    {
      bug: 'Decimals keep their point where the comma is the decimal sign.',
      file,
      from: "(/^[\\d.]/.test(part) ? part.replace('.', ',') : part)",
      to: 'part',
    },
    {
      bug: 'The columns of an array are separated as arguments are.',
      file,
      from: "return braces > 0 ? '\\\\' : ';';",
      to: "return ';';",
    },
    {
      bug: 'Rows of an array become columns.',
      file,
      from: "return braces > 0 ? part : ',';",
      to: "return ',';",
    },
    {
      bug: 'Texts are read like the rest.',
      file,
      from: 'const WORD = /"(?:[^"]|"")*"?|',
      to: 'const WORD = /',
    },
  ],
  'gives back what could not be read, the same however often it is read, and lets it be edited': [
    {
      bug: 'A comma that could not be read is no comma any more.',
      file,
      from: 'return WRITTEN.get(part) ?? (/^',
      to: 'return (/^',
    },
  ],
};
