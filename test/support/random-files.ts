/** Table files that somebody damaged, made up or meant ill with: CSV texts and Excel files, each from a sound one. */
import fc from 'fast-check';

import { excelFile, type ExcelParts } from './xlsx-files.js';

/** Cells as they come, and as nobody would expect them. */
const cellText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Name', 'Ana Ruiz', 'Phone screen', '2026-11-02', 'PK', '', ' ', '=1+1') },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('"', '""', 'a"b', '"open', "'", '\u0000', '\ufeff', '\ud800', 'x'.repeat(60_000)),
  },
);

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Bytes of a CSV or TSV file: mostly sound, then hurt in up to three places. */
export const randomCsv: fc.Arbitrary<Uint8Array> = fc
  .record({
    rows: fc.array(fc.array(cellText, { maxLength: 6 }), { maxLength: 12 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    quoting: fc.constantFrom('all', 'none', 'where needed'),
    encoding: fc.constantFrom('utf8' as const, 'utf16le' as const, 'latin1' as const),
    mark: fc.boolean(),
    wide: fc.option(fc.integer({ min: 1, max: 20_000 }), { freq: 12 }),
    damage: fc.array(damageToBytes(), { maxLength: 3 }),
  })
  .map(({ rows, delimiter, end, quoting, encoding, mark, wide, damage }) => {
    const lines = rows.map((row) =>
      row
        .map((text) => (quoting === 'all' || (quoting !== 'none' && /[",;\t|\r\n]/.test(text)) ? quoted(text) : text))
        .join(delimiter),
    );
    if (wide !== null) lines.push(delimiter.repeat(wide));
    return hurt(Buffer.from(`${mark ? '\ufeff' : ''}${lines.join(end)}${end}`, encoding), damage);
  });

interface Damage {
  readonly kind: 'flip' | 'cut' | 'end' | 'repeat' | 'put';
  /** Where, as a share of the length. */
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

function damageToBytes(): fc.Arbitrary<Damage> {
  return fc.record({
    kind: fc.constantFrom('flip', 'cut', 'end', 'repeat', 'put'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 64 }),
    byte: fc.integer({ min: 0, max: 255 }),
  });
}

function hurt(bytes: Uint8Array, damage: readonly Damage[]): Uint8Array {
  return damage.reduce<Uint8Array>((whole, { kind, at, length, byte }) => {
    const from = Math.min(whole.length, Math.floor(at * whole.length));
    const before = whole.subarray(0, from);
    const part = whole.subarray(from, from + length);
    const after = whole.subarray(from + length);
    if (kind === 'end') return before;
    if (kind === 'cut') return Buffer.concat([before, after]);
    if (kind === 'repeat') return Buffer.concat([before, part, part, after]);
    if (kind === 'put') return Buffer.concat([before, Uint8Array.of(byte), part, after]);
    const flipped = part.slice();
    flipped[0] = (flipped[0] ?? 0) ^ (1 << (byte % 8));
    return Buffer.concat([before, flipped, after]);
  }, bytes);
}

/** What an attribute may say instead. */
const VALUES = ['', '0', '-5', '1', '2.5', '1e9', '1048576', '99999999999', 'NaN', 'A0', 'A-5', 'ZZZZ1', 'A1', 'A1:A1', 'A1:B2', 'B2:A1', 'A1:XFD1048576', 'ZZZ9999999', 'A1 B2 C3', 'true', 'array', 'shared', 's', 'b', 'e', 'd', 'inlineStr', 'frozen', 'hidden', 'rId1', '../../../x', 'A', "'", '[]:*?/', 'Ana&#39;s people', 'Touch log', 'x'.repeat(300)] as const; // prettier-ignore

/** What a text or a formula may say instead. */
const TEXTS = ['', '1', '-1e308', '999999', 'A1', 'A1:XFD1048576', 'SUM(A:XFD)', 'SEQUENCE(100000,100000)', 'SEQUENCE(2000,2000)*TRANSPOSE(SEQUENCE(2000,2000))', 'A1:A9000=TRANSPOSE(A1:A9000)', 'MUNIT(90000)', 'EXPAND(A1,1000000,1000)', 'REPT("x",1E9)', 'A1&A1', 'RANDARRAY(99999,9999)', 'NETWORKDAYS(1,1E9)', '(((((((((((((((((((((1)))))))))))))))))))))', '('.repeat(5000), '{1,2;3}', '#REF!', "'Touch log'!A1", "'no such tab'!A1", 'INDIRECT("A"&ROW())', 'OFFSET(A1,0,0,1000000,1000)', 'REGEXMATCH("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!","(a+)+$")', 'FACT(170)', 'COMBIN(1E6,5E5)', 'IF(', '"', '=', 'x'.repeat(60_000)] as const; // prettier-ignore

type Change =
  | { readonly kind: 'attribute'; readonly part: number; readonly at: number; readonly value: string }
  | { readonly kind: 'text'; readonly part: number; readonly at: number; readonly text: string }
  | { readonly kind: 'drop' | 'repeat' | 'open' | 'cut'; readonly part: number; readonly at: number }
  | { readonly kind: 'lose' | 'empty' | 'swap'; readonly part: number; readonly at: number };

const anywhere = { part: fc.nat(), at: fc.nat() };
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('attribute' as const), ...anywhere, value: fc.constantFrom(...VALUES) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('text' as const), ...anywhere, text: fc.constantFrom(...TEXTS) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('drop', 'repeat', 'open', 'cut'), ...anywhere }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('lose', 'empty', 'swap'), ...anywhere }) },
);

/** Bytes of an Excel file that was one of `sound`, changed in its parts, and now and then hurt as a whole. */
export const randomXlsx = (sound: readonly ExcelParts[]): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      parts: fc.constantFrom(...sound),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
      damage: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, fc.array(damageToBytes(), { maxLength: 2 })),
    })
    .map(({ parts, changes, damage }) => hurt(excelFile(changes.reduce(changed, parts)), damage));

function changed(parts: ExcelParts, change: Change): ExcelParts {
  const names = Object.keys(parts);
  const name = names[change.part % names.length];
  if (name === undefined) return parts;
  const part = parts[name] ?? '';
  switch (change.kind) {
    case 'lose':
      return Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name));
    case 'empty':
      return { ...parts, [name]: '' };
    case 'swap':
      return { ...parts, [name]: parts[names[change.at % names.length] ?? name] ?? '' };
    case 'cut':
      return { ...parts, [name]: part.slice(0, change.at % (part.length + 1)) };
    case 'open':
      return { ...parts, [name]: insertAt(part, change.at % (part.length + 1), '<'.repeat((change.at % 700) + 1)) };
    case 'attribute':
      return { ...parts, [name]: replaceNth(part, /="[^"]*"/g, change.at, () => `="${change.value}"`) };
    case 'text':
      return {
        ...parts,
        [name]: replaceNth(part, />[^<]+</g, change.at, () => `>${change.text.replace(/&/g, '&amp;')}<`),
      };
    case 'drop':
      return { ...parts, [name]: replaceNth(part, ELEMENT, change.at, () => '') };
    case 'repeat':
      return { ...parts, [name]: replaceNth(part, ELEMENT, change.at, (element) => element.repeat(2)) };
  }
}

/** An element without children, or one whose children have none. */
const ELEMENT = /<([\w:]+)(?: [^>]*)?(?:\/>|>(?:[^<]|<(?!\/\1)[^>]*>)*?<\/\1>)/g;

const insertAt = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

function replaceNth(text: string, pattern: RegExp, nth: number, by: (found: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[nth % Math.max(1, matches.length)];
  if (match === undefined) return text;
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}
