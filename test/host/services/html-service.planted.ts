import type { PlantedBugs } from '../../support/planted-bug.js';

export const planted: PlantedBugs = {
  'keeps every character of the page around its scriptlets': [
    {
      bug: 'Blanks at the end of a page are dropped.',
      file: 'host/services/html-template.ts',
      from: 'parts.push(literal(source.slice(at)));',
      to: 'parts.push(literal(source.slice(at).trimEnd()));',
    },
    {
      bug: 'An apostrophe ends the text of the page.',
      file: 'host/services/html-template.ts',
      from: '.replace(/\'/g, "\\\\\'").replace(/^"|"$/g, "\'")',
      to: '.replace(/^"|"$/g, "\'")',
      throws: 'SyntaxError',
    },
    {
      bug: 'A quote is written with a backslash before it.',
      file: 'host/services/html-template.ts',
      from: 'line.replace(/\\\\"/g, \'"\')',
      to: 'line.replace(/\\\\"/g, \'\\\\\\\\"\')',
    },
  ],
  'whatever a value is, it stays one string of the script it is printed into': [
    {
      bug: 'A “<” is not escaped in a script: </script> ends it.',
      file: 'host/services/html-escape.ts',
      from: "'`<>&=\\u2028\\u2029]/g",
      to: "'`&=\\u2028\\u2029]/g",
    },
    {
      bug: 'A backslash is not doubled.',
      file: 'host/services/html-escape.ts',
      from: '/[\\\\\\n\\r\\t/',
      to: '/[\\n\\r\\t/',
    },
    {
      bug: 'A line break ends the string.',
      file: 'host/services/html-escape.ts',
      from: '/[\\\\\\n\\r\\t/',
      to: '/[\\\\\\r\\t/',
      throws: 'expectation',
    },
  ],
  'no value ever opens a tag or leaves a quoted attribute': [
    {
      bug: 'Only double quotes are escaped.',
      file: 'host/services/html-escape.ts',
      from: 'text.replace(/[&<>"\']/g, (letter) => entities[letter] ?? letter)',
      to: 'text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)',
    },
    {
      bug: 'A link is taken as it stands.',
      file: 'host/services/html-escape.ts',
      from: 'return quotedValue(linkPart(place.before, value), place.quote);',
      to: 'return linkPart(place.before, value);',
    },
  ],
};
