import { booleanWords } from './locales.js';
import type { HostLocale } from './locales.js';
import { kindOf } from './plugins/google-format.js';
import { parseTypedDate } from './typed-date.js';
import { canonicalFormula } from './typed-formula.js';
import { parseTypedNumber } from './typed-number.js';
import type { CellInput } from './workbook.js';

/**
 * What a person who types this text into a cell gets, and what a script gets that writes it with setValue.
 *
 * @param format the cell's number format; "@" keeps every text as it is
 */
export function parseEntry(text: string, format: string | null, locale: HostLocale): CellInput {
  if (text === '') return { kind: 'blank' };
  if (format === '@') return { kind: 'text', value: text };
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: canonicalFormula(text, locale) };
  const truth = booleanOf(text, locale);
  if (truth !== undefined) return { kind: 'boolean', value: truth };
  const number = parseTypedNumber(text, locale);
  if (number !== undefined) return numberInput(number.value, number.format, format);
  const date = parseTypedDate(text, locale);
  if (date !== undefined)
    return numberInput(date.value, date.format, format !== null && kindOf(format) === 'date' ? format : null);
  // Google takes what begins with a sign for a formula: "+44 7700 900123" shows #ERROR!.
  if (/^[+-].*[\p{L}\d]/su.test(text)) return { kind: 'formula', formula: `=${canonicalFormula(text, locale)}` };
  return { kind: 'text', value: text };
}

/** A cell that has a number format keeps it. */
function numberInput(value: number, implied: string | undefined, format: string | null): CellInput {
  return implied === undefined || format !== null
    ? { kind: 'number', value }
    : { kind: 'number', value, format: implied };
}

/** The English words work everywhere, as at Google. */
function booleanOf(text: string, locale: HostLocale): boolean | undefined {
  const word = text.trim().toUpperCase();
  const [yes, no] = booleanWords(locale.code);
  if (word === 'TRUE' || word === yes) return true;
  return word === 'FALSE' || word === no ? false : undefined;
}
