import type { HostLocale } from './locales.js';

export interface TypedNumber {
  readonly value: number;
  /** The number format that the way of typing implies; absent for a plain number. */
  readonly format?: string;
}

/** Signs of currencies, before or behind the number. */
const CURRENCY = 'R\\$|[$€£¥￥₹₩₪₺₽]';
const SPACES = ' \u00a0\u202f';

/**
 * A number as it is typed in a locale: sign, thousands, decimals, exponent, percent, a currency before or after;
 * brackets around it are a minus sign.
 * Undefined for whatever is no number; "1,23" is none in English, since Google groups by three.
 */
export function parseTypedNumber(text: string, locale: HostLocale): TypedNumber | undefined {
  const [, bracketed] = /^\s*\(([^()+-]+)\)\s*$/.exec(text) ?? [];
  if (bracketed !== undefined) return parseTypedNumber(`-${bracketed.trim()}`, locale);
  const trimmed = text.trim();
  const shape = new RegExp(
    `^(?<sign1>[-+])?\\s*(?<before>${CURRENCY})?(?<gap>\\s*)(?<sign2>[-+])?(?<digits>[\\d${escape(separators(locale))}]+)` +
      `(?<exponent>[eE][-+]?\\d{1,3})?\\s*(?<after>${CURRENCY}|%)?$`,
  ).exec(trimmed);
  const { sign1, before, gap, sign2, digits, exponent, after } = shape?.groups ?? {};
  if (
    digits === undefined ||
    (sign1 !== undefined && sign2 !== undefined) ||
    (before !== undefined && after !== undefined)
  ) {
    return undefined;
  }
  const plain = plainDigits(digits, locale);
  if (plain === undefined) return undefined;
  const size = Number(plain.digits + (exponent ?? ''));
  if (!Number.isFinite(size)) return undefined;
  const signed = (sign1 ?? sign2) === '-' ? -size : size;
  // Half a per cent typed as 0.5% is 0.005 and not 0.005000000000000001.
  const value = after === '%' ? Number((signed / 100).toPrecision(15)) : signed;
  const format = impliedFormat(plain, exponent !== undefined, currencyOf(before, gap, after), after);
  return format === undefined ? { value } : { value, format };
}

/** Brazil writes a space behind its sign. */
function currencyOf(before: string | undefined, gap = '', after: string | undefined): string | undefined {
  if (before !== undefined) return before === 'R$' && gap !== '' ? 'R$ ' : before;
  return after === '%' ? undefined : after;
}

function separators(locale: HostLocale): string {
  const { thousandsSeparator, decimalSeparator } = locale;
  return `${decimalSeparator}${thousandsSeparator}${isSpace(thousandsSeparator) ? SPACES : ''}`;
}

function isSpace(separator: string): boolean {
  return separator !== '' && SPACES.includes(separator);
}

interface PlainDigits {
  readonly digits: string;
  readonly grouped: boolean;
  readonly decimals: number;
}

function plainDigits(digits: string, locale: HostLocale): PlainDigits | undefined {
  const { thousandsSeparator: group, decimalSeparator } = locale;
  const [whole = '', decimals, ...more] = digits.trim().split(decimalSeparator);
  if (more.length > 0) return undefined;
  const unified = isSpace(group) ? whole.replace(new RegExp(`[${SPACES}]`, 'g'), group) : whole;
  const grouped = group !== '' && unified.includes(group);
  const groups = new RegExp(`^\\d{1,3}(${escape(group)}\\d{3})+$`);
  if (grouped && !groups.test(unified)) return undefined;
  const plain = grouped ? unified.split(group).join('') : unified;
  if (!/^\d*$/.test(plain) || !/^\d*$/.test(decimals ?? '') || plain + (decimals ?? '') === '') return undefined;
  return { digits: `${plain || '0'}.${decimals || '0'}`, grouped, decimals: decimals?.length ?? 0 };
}

function impliedFormat(
  { grouped, decimals }: PlainDigits,
  exponent: boolean,
  currency: string | undefined,
  after: string | undefined,
): string | undefined {
  const fraction = decimals > 0 ? '.00' : '';
  if (after === '%') return `0${fraction}%`;
  if (exponent) return '0.00E+00';
  if (currency !== undefined)
    return after === currency ? `#,##0${fraction} "${currency}"` : `"${currency}"#,##0${fraction}`;
  return grouped ? `#,##0${fraction}` : undefined;
}

function escape(characters: string): string {
  return characters.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
