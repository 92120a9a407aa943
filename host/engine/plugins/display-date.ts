import { literalPart } from './display-literal.js';
import type { DisplayLocale } from './display-literal.js';

const MS_PER_DAY = 86_400_000;
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
const PARTS = /"[^"]*"?|\\.|_.|\*.|\[(?:h+|m+|s+)\]|\[\$[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|[\s\S]/gi;

/** A serial number in a date, time or duration pattern; month and weekday names in the locale's language. */
export function dateText(serial: number, pattern: string, locale: DisplayLocale): string {
  const parts = pattern.match(PARTS) ?? [];
  const showsFractions = parts.some((part) => /^s+\.0/i.test(part));
  // Seconds are rounded before they are taken apart, or 12:30 would show as 12:29.
  const step = showsFractions ? 1 : 1000;
  const ms = Math.round((serial * MS_PER_DAY) / step) * step;
  const date = new Date(DAY_ZERO_MS + ms);
  if (Number.isNaN(date.getTime())) return String(serial);
  const twelve = parts.some((part) => /^a(m\/pm|\/p)$/i.test(part));
  return parts.map((part, index) => partText(part, date, ms, twelve, isMinutes(parts, index), locale)).join('');
}

function partText(
  part: string,
  date: Date,
  ms: number,
  twelve: boolean,
  minutes: boolean,
  locale: DisplayLocale,
): string {
  const lower = part.toLowerCase();
  const pad = (value: number, width = lower.length): string => String(value).padStart(Math.min(width, 2), '0');
  const hours = date.getUTCHours();
  if (/^\[h+\]$/.test(lower)) return padded(Math.floor(ms / 3_600_000), lower.length - 2);
  if (/^\[m+\]$/.test(lower)) return padded(Math.floor(ms / 60_000), lower.length - 2);
  if (/^\[s+\]$/.test(lower)) return padded(Math.floor(ms / 1000), lower.length - 2);
  if (lower === 'am/pm') return hours >= 12 ? 'PM' : 'AM';
  if (lower === 'a/p') return hours >= 12 ? 'P' : 'A';
  if (/^y+$/.test(lower))
    return lower.length > 2 ? String(date.getUTCFullYear()).padStart(4, '0') : pad(date.getUTCFullYear() % 100, 2);
  if (/^m+$/.test(lower)) return minutes ? pad(date.getUTCMinutes()) : monthText(date, lower.length, locale);
  if (/^d+$/.test(lower))
    return lower.length < 3
      ? pad(date.getUTCDate())
      : name(date, locale, { weekday: lower.length === 3 ? 'short' : 'long' });
  if (/^h+$/.test(lower)) return pad(twelve ? hours % 12 || 12 : hours);
  if (/^s+/.test(lower)) {
    const [whole = '', fraction] = lower.split('.');
    const thousandths = String(date.getUTCMilliseconds()).padStart(3, '0');
    return (
      pad(date.getUTCSeconds(), whole.length) +
      (fraction === undefined ? '' : `.${thousandths.padEnd(fraction.length, '0').slice(0, fraction.length)}`)
    );
  }
  return literalPart(part);
}

function padded(value: number, width: number): string {
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(width, '0');
}

/** "m" behind hours or before seconds is minutes. */
function isMinutes(parts: readonly string[], index: number): boolean {
  if (!/^m{1,2}$/i.test(parts[index] ?? '')) return false;
  const letters = (part: string): boolean => /^\[?[ymdhs]/i.test(part);
  const before = parts.slice(0, index).reverse().find(letters);
  const after = parts.slice(index + 1).find(letters);
  return /^\[?h/i.test(before ?? '') || /^\[?s/i.test(after ?? '');
}

function monthText(date: Date, width: number, locale: DisplayLocale): string {
  if (width < 3) return String(date.getUTCMonth() + 1).padStart(width, '0');
  if (width === 5) return name(date, locale, { month: 'long' }).charAt(0);
  return name(date, locale, { month: width === 3 ? 'short' : 'long' });
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function name(
  date: Date,
  locale: DisplayLocale,
  field: { readonly month: 'short' | 'long' } | { readonly weekday: 'short' | 'long' },
): string {
  const key = `${locale.code}:${JSON.stringify(field)}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(tagOf(locale.code), { ...field, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  // British English writes "Sept"; Google's months have three letters there.
  return formatter.format(date).replace(/^Sept$/, 'Sep');
}

function tagOf(code: string): string {
  const tag = code.replace('_', '-');
  return Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0 ? tag : 'en-US';
}
