import * as fc from 'fast-check';

/** What something between a person and a cell, a mail or a page has ever taken for something else. */
const ODD = [
  ...['=', '=1+1', '=IMPORTXML("x")', '+44 7700', '-', '@', "'", "''", '＝', 'TRUE', '007', '1e3', '2026-01-01', '50%'],
  ...['"', '""', '\\', '/', '<', '>', '</script>', '<!--', '<b>', '&', '&amp;', '`', '${', '{}', '[a](b:c)', '__', '%'],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\u0000',
    '\u0085',
    '\u009b',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\u202e',
    '\u200f',
    '\ufeff',
  ],
  ...[',', ';', ':', '.', ' ', '  ', '?', '#', '|', 'a', '😀', '👩🏽‍💻 Zoë', 'שלום', 'مرحبا', '李小龍', 'e\u0301'],
];

/** Any text that people and programs put into cells: every sign there is, and oftener those that break something. */
export const anyText = (maxLength = 60): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ maxLength }),
    fc
      .array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...ODD) },
          { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
        ),
      )
      .map((parts) => parts.join('').slice(0, maxLength)),
  );
