/**
 * Google's number formats in the engine. Plain ones are the same there. The others (h:mm, AM/PM, [h], [Red], month
 * names in the locale's language, conditions, fractions) the engine cannot show: it gets a plain format of the same
 * kind that carries the true one along, and our evaluation shows the value by that.
 */
const PLAIN_NUMBER = /^(?:#,##)?[#0]*0(?:\.0+)?%?$/;
const PLAIN_DATE = /^(?:yyyy|yy|mm?|dd?)(?:[-/. ]{1,2}(?:yyyy|yy|mm?|dd?))*(?: hh:mm(?::ss)?)?$/;
const PLAIN_TIME = /^hh:mm(?::ss)?$/;
/** Begins the part that carries Google's format: a word joiner, which nobody types. */
const MARK = '\u2060';

export type FormatKind = 'number' | 'date' | 'text';

/** Google's number format as the engine takes it. "General" and Google's "0.###############" are no format at all. */
export function engineFormat(format: string): string {
  if (/^general$/i.test(format) || format === '') return '';
  if (format === '@' || PLAIN_NUMBER.test(format) || PLAIN_DATE.test(format) || PLAIN_TIME.test(format)) return format;
  const kinds: Readonly<Record<FormatKind, string>> = { number: '0', date: 'dd', text: '@' };
  return `${kinds[kindOf(format)]}[$${MARK}${encodeURIComponent(format)}]`;
}

/** Google's format that an engine's format carries, or undefined for one that the engine shows itself. */
export function carriedFormat(format: string): string | undefined {
  if (!format.includes(MARK)) return undefined;
  const [, encoded] = /\[\$\u2060([^\]]*)\]$/.exec(format) ?? [];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}

/** The engine's number format as Google names it. */
export function googleFormat(format: string): string {
  return carriedFormat(format) ?? format;
}

/** What kind of value a format is for: letters of a date outside quotes, brackets and escapes make a date. */
export function kindOf(format: string): FormatKind {
  const [first = ''] = format.split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return 'date';
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replace(/general|e[+-]/gi, '');
  if (/[dmyhs]|am\/pm|a\/p/i.test(bare)) return 'date';
  return /@/.test(bare) && !/[0#?]/.test(bare) ? 'text' : 'number';
}
