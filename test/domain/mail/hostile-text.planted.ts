import type { PlantedBugs } from '../../support/planted-bug.js';

export const planted: PlantedBugs = {
  'always fits on a header line and is one recipient': [
    {
      bug: 'A comma may stand before the @, as in two addresses.',
      file: 'src/domain/team/address.ts',
      from: 'const LOCAL = /^[A-Za-z0-9!#',
      to: 'const LOCAL = /^[A-Za-z0-9,!#',
    },
    {
      bug: 'Only what follows the first @ is looked at.',
      file: 'src/domain/team/address.ts',
      from: 'if (!LOCAL.test(trimmed.slice(0, at)) || !isDomain(trimmed.slice(at + 1))) return null;',
      to: 'if (!isDomain(trimmed.slice(at + 1))) return null;',
    },
  ],
  'never holds a line break, a control character or a change of direction, and is never too long': [
    {
      bug: 'The control characters of old terminals stay.',
      file: 'src/domain/text/flat.ts',
      from: '\\u0000-\\u001f\\u007f-\\u009f',
      to: '\\u0000-\\u001f\\u007f',
    },
    {
      bug: 'A mark that turns the text around stays.',
      file: 'src/domain/text/flat.ts',
      from: '\\u202a-\\u202e\\u2060-\\u2069',
      to: '\\u202a-\\u202d\\u2060-\\u2069',
    },
    {
      bug: 'The dots come on top of the longest line.',
      file: 'src/domain/text/flat.ts',
      from: '.slice(0, longest - 1)',
      to: '.slice(0, longest)',
    },
    {
      bug: 'Half of an emoji stays at the end of a cut name.',
      file: 'src/domain/text/flat.ts',
      from: "text.replace(LONE_SURROGATE, '').",
      to: 'text.',
    },
  ],
  'never opens a tag, ends an attribute or begins an entity of its own': [
    {
      bug: 'The apostrophe is not escaped.',
      file: 'src/domain/mail/html.ts',
      from: '/[&<>"\']/g',
      to: '/[&<>"]/g',
    },
    {
      bug: 'An ampersand is not escaped.',
      file: 'src/domain/mail/html.ts',
      from: '/[&<>"\']/g',
      to: '/[<>"\']/g',
    },
    {
      bug: 'Only the first of several signs is escaped.',
      file: 'src/domain/mail/html.ts',
      from: '/[&<>"\']/g',
      to: '/[&<>"\']/',
    },
  ],
  'never carries a message, whatever stands in the cell': [
    {
      bug: 'What is written to is taken as it stands, with a subject behind a question mark.',
      file: 'src/domain/mail/links.ts',
      from: "return address === null ? null : `mailto:${encodeURIComponent(address).replace('%40', '@')}`;",
      to: 'return address === null ? null : `mailto:${address}?subject=${address}`;',
    },
    {
      bug: 'The address is not encoded.',
      file: 'src/domain/mail/links.ts',
      from: "encodeURIComponent(address).replace('%40', '@')",
      to: 'address',
    },
    {
      bug: 'A telephone number may have any length.',
      file: 'src/domain/mail/links.ts',
      from: 'if (digits.length < FEWEST_DIGITS || digits.length > most) continue;',
      to: 'if (digits.length < 1) continue;',
    },
  ],
};
