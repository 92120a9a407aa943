import type { HostLocale } from './locales.js';

/**
 * A formula as typed in a locale, made canonical: where the comma is the decimal sign, ";" separates arguments and
 * "\" the columns of an array. Texts in quotes and sheet names stay as they are.
 */
export function canonicalFormula(formula: string, locale: HostLocale): string {
  if (locale.decimalSeparator !== ',') return formula;
  let braces = 0;
  let result = '';
  let index = 0;
  while (index < formula.length) {
    const character = formula.charAt(index);
    if (character === '"' || character === "'") {
      const end = endOfQuote(formula, index);
      result += formula.slice(index, end);
      index = end;
      continue;
    }
    if (character === '{') braces++;
    else if (character === '}') braces--;
    if (character === ';' && braces === 0) result += ',';
    else if (character === '\\' && braces > 0) result += ',';
    else if (character === ',' && isDigit(formula.charAt(index - 1)) && isDigit(formula.charAt(index + 1)))
      result += '.';
    else result += character;
    index++;
  }
  return result;
}

/** Where the quoted text that begins at `start` ends; a doubled quote is part of it. */
function endOfQuote(formula: string, start: number): number {
  const quote = formula.charAt(start);
  let index = start + 1;
  while (index < formula.length) {
    if (formula.charAt(index) !== quote) index++;
    else if (formula.charAt(index + 1) === quote) index += 2;
    else return index + 1;
  }
  return formula.length;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
