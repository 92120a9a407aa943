import { ServiceException } from './exception.js';

/** Java-like printf of Utilities.formatString and Logger.log: %s %d %f %x %o %e %c %b %%, flags, width, precision. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+0 ,#(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (whole, place?: string, flags = '', width?: string, precision?: string, kind = 's') => {
      if (kind === '%') return '%';
      if (kind === 'n') return '\n';
      const value = values[place === undefined ? next++ : Number(place) - 1];
      const digits = precision === undefined ? undefined : Number(precision);
      const text = conversion(kind, value, digits, flags, whole);
      const wide = Number(width ?? 0);
      if (flags.includes('-')) return text.padEnd(wide);
      return flags.includes('0') && typeof value === 'number'
        ? text.startsWith('-')
          ? `-${text.slice(1).padStart(wide - 1, '0')}`
          : text.padStart(wide, '0')
        : text.padStart(wide);
    },
  );
}

function conversion(kind: string, value: unknown, digits: number | undefined, flags: string, whole: string): string {
  const signed = (text: string): string => (flags.includes('+') && Number(value) >= 0 ? `+${text}` : text);
  const grouped = (text: string): string => (flags.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : text);
  switch (kind) {
    case 's':
    case 'S': {
      const text = String(value ?? null).slice(0, digits);
      return kind === 'S' ? text.toUpperCase() : text;
    }
    case 'd':
      return signed(grouped(String(Math.trunc(Number(value)))));
    case 'f':
      return signed(Number(value).toFixed(digits ?? 6));
    case 'e':
      return Number(value)
        .toExponential(digits ?? 6)
        .replace(/e([+-])(\d)$/, 'e$10$2');
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    case 'b':
      return String(value !== null && value !== undefined && value !== false);
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value).slice(0, 1);
    default:
      throw new ServiceException(`Invalid format: ${whole}`);
  }
}
