import { ServiceException } from './exception.js';
import { textOf } from './script-text.js';

/**
 * Java-like printf of Utilities.formatString and Logger.log: %s %d %f %e %g %x %o %c %b %n %%, with flags, width and
 * precision. docs.oracle.com/javase/8/docs/api/java/util/Formatter.html; a letter that Java lacks (%j) is refused.
 */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+0 ,#(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (
      whole: string,
      place: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      kind: string,
    ) => {
      const wide = Number(width ?? 0);
      if (kind === '%') return '%'.padStart(wide);
      if (kind === 'n') return '\n';
      const index = place === undefined ? next++ : Number(place) - 1;
      if (index >= values.length) throw new ServiceException(`Format specifier '${whole}'`);
      const text = conversion(
        kind,
        values[index],
        precision === undefined ? undefined : Number(precision),
        flags,
        whole,
      );
      if (flags.includes('-')) return text.padEnd(wide);
      return flags.includes('0') && 'dfegxXoE'.includes(kind) ? zeroPadded(text, wide) : text.padStart(wide);
    },
  );
}

/** Zeros go between the sign and the digits. */
function zeroPadded(text: string, wide: number): string {
  const sign = /^[-+ (]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(wide - sign.length, '0');
}

function conversion(kind: string, value: unknown, digits: number | undefined, flags: string, whole: string): string {
  switch (kind) {
    case 's':
    case 'S': {
      const text = textOf(value ?? null).slice(0, digits);
      return kind === 'S' ? text.toUpperCase() : text;
    }
    case 'b':
    case 'B':
      return String(typeof value === 'boolean' ? value : value !== null && value !== undefined);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    default:
      return numeric(kind, numberOf(value, whole), digits, flags, whole);
  }
}

function numeric(kind: string, value: number, digits: number | undefined, flags: string, whole: string): string {
  const size = Math.abs(value);
  if (!Number.isFinite(size)) return signedText(Number.isNaN(value) ? 'NaN' : 'Infinity', value < 0, flags);
  switch (kind) {
    case 'd':
      return signedText(grouped(String(Math.trunc(size)), flags), value <= -1, flags);
    case 'f':
      return signedText(grouped(size.toFixed(digits ?? 6), flags), value < 0, flags);
    case 'e':
    case 'E': {
      const text = exponential(size, digits ?? 6);
      return signedText(kind === 'E' ? text.toUpperCase() : text, value < 0, flags);
    }
    case 'g': {
      const precision = digits === 0 ? 1 : (digits ?? 6);
      const plain = size === 0 || (size >= 1e-4 && size < 10 ** precision);
      const before = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
      const text = plain ? size.toFixed(Math.max(0, precision - before)) : exponential(size, precision - 1);
      return signedText(text, value < 0, flags);
    }
    case 'x':
    case 'X': {
      const text = (flags.includes('#') ? '0x' : '') + unsigned(value).toString(16);
      return kind === 'X' ? text.toUpperCase() : text;
    }
    case 'o':
      return (flags.includes('#') ? '0' : '') + unsigned(value).toString(8);
    default:
      throw new ServiceException(`Invalid format string: ${whole}`);
  }
}

function numberOf(value: unknown, whole: string): number {
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  if (Number.isNaN(number) && !(typeof value === 'number')) {
    throw new ServiceException(`Invalid format argument for ${whole}: ${String(value)}`);
  }
  return number;
}

/** Java prints a negative integer as its two's complement. */
const unsigned = (value: number): bigint => BigInt.asUintN(value < -(2 ** 31) ? 64 : 32, BigInt(Math.trunc(value)));

const grouped = (text: string, flags: string): string =>
  flags.includes(',') ? text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',') : text;

/** "1.5e+00": at least two digits of exponent. */
const exponential = (size: number, digits: number): string =>
  size.toExponential(digits).replace(/e([+-])(\d)$/, 'e$10$2');

function signedText(text: string, negative: boolean, flags: string): string {
  if (negative) return flags.includes('(') ? `(${text})` : `-${text}`;
  if (flags.includes('+')) return `+${text}`;
  return flags.includes(' ') ? ` ${text}` : text;
}
