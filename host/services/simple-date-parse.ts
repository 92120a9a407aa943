import { instantOf, isZone, wallClock } from '../runtime/zone-time.js';
import { ServiceException } from './exception.js';
import { MONTHS, WEEKDAYS, patternParts } from './simple-date-format.js';

/** What a text said, each field as it was last read. */
interface Fields {
  year: number;
  month: number;
  day: number;
  dayOfYear: number | null;
  hour: number;
  /** A 12-hour clock was used. */
  half: number | null;
  minute: number;
  second: number;
  millisecond: number;
  /** Minutes ahead of UTC, when the text names a zone of its own. */
  offset: number | null;
  beforeChrist: boolean;
}

const NAMES = [...MONTHS, ...WEEKDAYS];
const startsWithName = (text: string, names: readonly string[]): readonly [index: number, length: number] | null => {
  for (const size of [undefined, 3]) {
    for (const [index, full] of names.entries()) {
      const name = full.slice(0, size).toLowerCase();
      if (text.toLowerCase().startsWith(name)) return [index, name.length];
    }
  }
  return null;
};

/** Letters whose neighbour decides how many digits they take: "yyyyMMdd". */
const DIGITS = new Set('yYuMLdDHhkKmsSwWF');

/**
 * The moment that a text means under a pattern, milliseconds since the epoch: Java's lenient SimpleDateFormat.parse, as
 * Utilities.parseDate uses it. Fields the pattern lacks are those of 1970-01-01 00:00. What follows the last letter of
 * the pattern is ignored; a text that doesn't fit throws (the words of the message cannot be relied on).
 */
export function parseDate(text: string, timeZone: string, pattern: string, now: number): number {
  const zone = isZone(timeZone) ? timeZone : 'GMT';
  const parts = patternParts(pattern);
  const fields: Fields = {
    year: 1970,
    month: 1,
    day: 1,
    dayOfYear: null,
    hour: 0,
    half: null,
    minute: 0,
    second: 0,
    millisecond: 0,
    offset: null,
    beforeChrist: false,
  };
  let at = 0;
  const refuse = (): never => {
    throw new ServiceException(`Unparseable date: "${text}"`);
  };
  for (const [place, part] of parts.entries()) {
    if (part.literal) {
      if (!text.startsWith(part.text, at)) refuse();
      at += part.text.length;
      continue;
    }
    while (/\s/.test(text.charAt(at))) at += 1;
    const next = parts[place + 1];
    const glued =
      next !== undefined && !next.literal && DIGITS.has(next.text.charAt(0)) && DIGITS.has(part.text.charAt(0));
    const read = field(part.text, text.slice(at), glued ? part.text.length : null, fields, now, zone);
    if (read === null) refuse();
    else at += read;
  }
  return instant(fields, zone);
}

function instant(fields: Fields, zone: string): number {
  const { month, day, dayOfYear, half, minute, second, millisecond, offset } = fields;
  const year = fields.beforeChrist ? 1 - fields.year : fields.year;
  const hour = half === null ? fields.hour : (fields.hour % 12) + 12 * half;
  const [m, d] = dayOfYear === null ? [month, day] : [1, dayOfYear];
  if (offset === null) return instantOf(zone, year, m, d, hour, minute, second, millisecond);
  return instantOf('UTC', year, m, d, hour, minute - offset, second, millisecond);
}

/** Reads one field from the start of `rest`; returns how many letters it took, or null when it isn't there. */
function field(
  run: string,
  rest: string,
  width: number | null,
  fields: Fields,
  now: number,
  zone: string,
): number | null {
  const letter = run.charAt(0);
  if (letter === 'E') return startsWithName(rest, WEEKDAYS)?.[1] ?? null;
  if ((letter === 'M' || letter === 'L') && run.length >= 3) {
    const found = startsWithName(rest, NAMES.slice(0, 12));
    if (found === null) return null;
    fields.month = found[0] + 1;
    return found[1];
  }
  if (letter === 'a') return amOrPm(rest, fields);
  if (letter === 'G') return era(rest, fields);
  if (letter === 'z' || letter === 'Z' || letter === 'X') return offsetText(rest, fields);
  const digits = (width === null ? /^-?\d+/ : new RegExp(`^\\d{1,${String(width)}}`)).exec(rest)?.[0];
  if (digits === undefined) return null;
  number(letter, run.length, digits, fields, now, zone);
  return digits.length;
}

function number(letter: string, width: number, digits: string, fields: Fields, now: number, zone: string): void {
  const value = Number(digits);
  switch (letter) {
    case 'y':
    case 'Y':
      fields.year = width <= 2 && digits.length === 2 ? century(value, wallClock(zone, now).year) : value;
      break;
    case 'M':
    case 'L':
      fields.month = value;
      break;
    case 'd':
      fields.day = value;
      break;
    case 'D':
      fields.dayOfYear = value;
      break;
    case 'H':
    case 'h':
    case 'K':
      fields.hour = value;
      if (letter !== 'H') fields.half ??= 0;
      break;
    case 'k':
      fields.hour = value % 24;
      break;
    case 'm':
      fields.minute = value;
      break;
    case 's':
      fields.second = value;
      break;
    case 'S':
      fields.millisecond = value;
      break;
    default:
      // A week's or a weekday's number says nothing that year, month and day don't.
      break;
  }
}

/** Java puts a two-digit year between 80 years ago and 20 years from now. */
function century(value: number, year: number): number {
  const latest = year + 20;
  return latest - ((((latest - value) % 100) + 100) % 100);
}

function amOrPm(rest: string, fields: Fields): number | null {
  const word = rest.slice(0, 2).toUpperCase();
  if (word !== 'AM' && word !== 'PM') return null;
  fields.half = word === 'PM' ? 1 : 0;
  return word.length;
}

function era(rest: string, fields: Fields): number | null {
  const word = rest.slice(0, 2).toUpperCase();
  if (word !== 'AD' && word !== 'BC') return null;
  fields.beforeChrist = word === 'BC';
  return word.length;
}

/** "Z", "+02:00", "-0800", "+01", "GMT", "UTC", "GMT+2". Names such as "PST" are the machine's guess at Google too. */
function offsetText(rest: string, fields: Fields): number | null {
  const found = /^(?:(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?|GMT|UTC|Z)/.exec(rest);
  if (found === null) return null;
  const [whole, sign, hours = '0', minutes = '0'] = found;
  fields.offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return whole.length;
}
