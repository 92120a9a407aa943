import type { HostLocale } from './locales.js';

/**
 * What a locale cannot read, in the engine's formula: look-alikes that make it unreadable there too (#ERROR!), and that
 * read back as what was written.
 */
const UNREAD: ReadonlyMap<string, string> = new Map([
  [',', '‚'],
  ['.', '․'],
]);
const WRITTEN: ReadonlyMap<string, string> = new Map([...UNREAD].map(([sign, unread]) => [unread, sign]));
const UNREAD_SIGN = /[‚․]/;

/** Texts, names of tabs, then names of cells and functions: nothing in them is a number or a separator. */
const WORD = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\p{L}_$][\p{L}\p{N}_.$]*/u;
const PARTS = {
  '.': new RegExp(`${WORD.source}|[\\s\\S]`, 'gu'),
  /** With numbers as such a locale writes them: "1,5". */
  ',': new RegExp(`${WORD.source}|\\d+(?:,\\d+)?(?:[eE][+-]?\\d+)?|[\\s\\S]`, 'gu'),
  /** With numbers as the engine writes them: "1.5". */
  canonical: new RegExp(`${WORD.source}|\\d*\\.?\\d+(?:[eE][+-]?\\d+)?|[\\s\\S]`, 'gu'),
} as const;

/**
 * A formula as somebody in a locale writes it, made canonical (English names, commas, decimal points). ";" separates
 * arguments in every locale. Where the comma is the decimal sign it is nothing else: "=IF(A1,B1,C1)" and "=A1*1.5" are
 * then kept so that they show #ERROR!; and "\" separates the columns of an array. Texts in quotes and names of tabs stay
 * as they are. Sources: docs/host.md, "Formulas and locales".
 */
export function canonicalFormula(formula: string, { decimalSeparator }: HostLocale): string {
  const comma = decimalSeparator === ',';
  let braces = 0;
  return written(formula).replace(PARTS[comma ? ',' : '.'], (part) => {
    if (part === '{') braces += 1;
    if (part === '}') braces -= 1;
    if (part === ';') return braces > 0 ? part : ',';
    if (!comma) return part;
    if (part === '\\') return braces > 0 ? ',' : part;
    return UNREAD.get(part) ?? (/^\d/.test(part) ? part.replace(',', '.') : part);
  });
}

/** The other way: a canonical formula as a person or a script in that locale reads it. */
export function localFormula(formula: string, { decimalSeparator }: HostLocale): string {
  if (decimalSeparator !== ',') return written(formula);
  let braces = 0;
  return formula.replace(PARTS.canonical, (part) => {
    if (part === '{') braces += 1;
    if (part === '}') braces -= 1;
    if (part === ',') return braces > 0 ? '\\' : ';';
    return WRITTEN.get(part) ?? (/^[\d.]/.test(part) ? part.replace('.', ',') : part);
  });
}

/** Whether a canonical formula holds what its locale could not read: it shows #ERROR!, and no file can hold it. */
export function isUnread(formula: string): boolean {
  return UNREAD_SIGN.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ''));
}

/** Look-alikes as what they stand for: somebody edits a formula that could not be read. */
function written(formula: string): string {
  if (!UNREAD_SIGN.test(formula)) return formula;
  return formula.replace(PARTS['.'], (part) => WRITTEN.get(part) ?? part);
}
