import { fractionText } from './display-fraction.js';
import { literalPart } from './display-literal.js';
import type { DisplayLocale } from './display-literal.js';

/** The parts of a number pattern: literals, and the runs of digits, separators, exponent and percent between them. */
const PARTS = /"[^"]*"?|\\.|_.|\*.|\[\$[^\]]*\]|general|[eE][+-]0+|[0#?]+|[\s\S]/gi;

/** A number in one section of Google's pattern language. */
export function numberText(value: number, pattern: string, locale: DisplayLocale): string {
  if (!Number.isFinite(value)) return String(value);
  const fraction = fractionText(value, pattern);
  if (fraction !== undefined) return fraction;
  const parts = pattern.match(PARTS) ?? [];
  if (parts.some((part) => /^general$/i.test(part))) {
    return parts.map((part) => (/^general$/i.test(part) ? plain(value, locale) : literalPart(part))).join('');
  }
  const isDigits = (part: string | undefined): boolean => part !== undefined && /^[0#?]/.test(part);
  const firstDigits = parts.findIndex(isDigits);
  if (firstDigits < 0) return (value < 0 ? '-' : '') + parts.map(literalPart).join('');
  const point = parts.findIndex(
    (part, index) => part === '.' && index >= firstDigits - 1 && isDigits(parts[index - 1] ?? parts[index + 1]),
  );
  const exponent = parts.find((part) => /^[eE][+-]/.test(part));
  const lastDigits = parts.reduce((last, part, index) => (isDigits(part) ? index : last), firstDigits);
  const whole = parts.slice(0, point < 0 ? lastDigits + 1 : point).filter((part) => isDigits(part) || part === ',');
  const decimals =
    point < 0
      ? ''
      : parts
          .slice(point + 1)
          .filter(isDigits)
          .join('');
  // Commas behind the last digit divide by a thousand each.
  let scale = 0;
  while (parts[lastDigits + 1 + scale] === ',') scale++;
  const percents = parts.filter((part) => part === '%').length;
  let size = (Math.abs(value) * 100 ** percents) / 1000 ** scale;
  let power = 0;
  if (exponent !== undefined && size !== 0) {
    // "##0.0E+0" counts in thousands.
    const step = Math.max(1, whole.filter(isDigits).join('').length);
    power = Math.floor(Math.floor(Math.log10(size)) / step) * step;
    size /= 10 ** power;
  }
  const digits = digitsOf(size, decimals);
  const grouped = whole.includes(',');
  const wholeText = padWhole(
    digits.whole,
    whole.filter(isDigits).join(''),
    grouped ? (locale.thousandsSeparator ?? '') : '',
  );
  const decimalText = digits.fraction === '' ? '' : `${locale.decimalSeparator}${digits.fraction}`;
  const isZero = !/[1-9]/.test(digits.whole + digits.fraction);
  let shown = value < 0 && !isZero ? '-' : '';
  const runs = parts.flatMap((part, index) => (isDigits(part) && (point < 0 || index < point) ? [index] : []));
  const pieces = grouped || runs.length < 2 ? [wholeText] : dealtOut(wholeText, runs.map((at) => parts[at] ?? '')); // prettier-ignore
  const decimalsAt = point < 0 ? (runs.at(-1) ?? firstDigits) : point;
  parts.forEach((part, index) => {
    if (isDigits(part) || index === point) {
      const piece = runs.indexOf(index);
      if (piece >= 0) shown += pieces[piece] ?? '';
      else if (runs.length === 0 && index === point) shown += wholeText;
      if (index === decimalsAt) shown += decimalText;
    } else if (part === exponent) shown += exponentText(power, part);
    else if (part !== ',' || index < firstDigits || index > lastDigits + scale) shown += literalPart(part);
  });
  return shown;
}

/** "(000) 000-0000": the digits from the right over the runs of the pattern; what is left over goes to the first. */
function dealtOut(digits: string, runs: readonly string[]): string[] {
  const pieces: string[] = [];
  let rest = digits;
  for (const run of runs.slice(1).reverse()) {
    pieces.unshift(rest.slice(-run.length));
    rest = rest.slice(0, -run.length);
  }
  return [rest, ...pieces];
}

function plain(value: number, locale: DisplayLocale): string {
  return String(Number(value.toPrecision(10))).replace('.', locale.decimalSeparator);
}

/** A size rounded to as many decimals as the pattern has; "#" drops zeros at the end, "?" makes them blanks. */
function digitsOf(size: number, decimals: string): { readonly whole: string; readonly fraction: string } {
  // Half a cent is rounded up as it is read, not as binary fractions have it: 1.005 to 1.01.
  const rounded = Number(
    `${Math.round(Number(`${size}e${Math.min(decimals.length, 15)}`))}e-${Math.min(decimals.length, 15)}`,
  );
  const safe = Number.isFinite(rounded) ? rounded : size;
  const [whole = '0', fraction = ''] = safe.toFixed(Math.min(decimals.length, 15)).split('.');
  let kept = fraction;
  let index = kept.length - 1;
  while (index >= 0 && kept.endsWith('0') && decimals.charAt(index) !== '0') {
    kept = kept.slice(0, -1);
    index--;
  }
  const blanks = decimals.slice(kept.length).replace(/[^?]/g, '').length;
  return { whole, fraction: kept === '' && blanks === 0 ? '' : kept + ' '.repeat(blanks) };
}

function padWhole(whole: string, pattern: string, separator: string): string {
  const needed = pattern.replace(/#/g, '').length;
  const bare = whole === '0' && !pattern.includes('0') ? '' : whole;
  const padded = bare.padStart(needed, pattern.includes('?') ? ' ' : '0');
  return separator === '' ? padded : padded.replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}

function exponentText(power: number, part: string): string {
  const sign = power < 0 ? '-' : part.charAt(1) === '+' ? '+' : '';
  return `${part.charAt(0)}${sign}${String(Math.abs(power)).padStart(part.length - 2, '0')}`;
}
