import { types } from 'node:util';
import { canonicalZone, isZone, offsetAt, wallClock } from '../runtime/zone-time.js';
import type { WallClock } from '../runtime/zone-time.js';
import { ServiceException, signatureMismatch } from './exception.js';

/**
 * Java's SimpleDateFormat, English, as Utilities.formatDate uses it: every letter of its documentation, quotes,
 * `''`, week years. docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html
 */
export function formatDate(date: unknown, timeZone: unknown, format: unknown): string {
  if (!types.isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
    throw signatureMismatch([date, timeZone, format], 'Utilities.formatDate');
  }
  const at = date.getTime();
  if (!Number.isFinite(at)) throw new ServiceException('Invalid argument: date. Should be of type: Date');
  // Java reads an unknown zone as GMT.
  const zone = isZone(timeZone) ? timeZone : 'GMT';
  const shown = { at, zone, wall: wallClock(zone, at) };
  return patternParts(format)
    .map((part) => (part.literal ? part.text : field(part.text, shown)))
    .join('');
}

/** A run of one pattern letter, or text to be taken as it stands. */
export interface PatternPart {
  readonly literal: boolean;
  readonly text: string;
}

/** Throws for an open quote, as Java does. */
export function patternParts(pattern: string): PatternPart[] {
  const parts: PatternPart[] = [];
  for (const [part] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g)) {
    if (part === "''") parts.push({ literal: true, text: "'" });
    else if (part.startsWith("'")) {
      if (part.length < 2) throw new ServiceException('Invalid argument: format');
      parts.push({ literal: true, text: part.slice(1, -1).replace(/''/g, "'") });
    } else parts.push({ literal: !/^[A-Za-z]/.test(part), text: part });
  }
  return parts;
}

export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A moment as a pattern sees it. */
interface Shown {
  readonly at: number;
  readonly zone: string;
  readonly wall: WallClock;
}
/** What a run of one letter prints; `width`: how many of it there are. */
type Field = (shown: Shown, width: number) => string;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
const numeric =
  (value: (wall: WallClock) => number): Field =>
  ({ wall }, width) =>
    padded(value(wall), width);
const year =
  (value: (wall: WallClock) => number): Field =>
  ({ wall }, width) =>
    width === 2 ? padded(value(wall) % 100, 2) : padded(value(wall), width);
/** Four letters and more give the whole name, fewer its first three. */
const name = (names: readonly string[], index: number, width: number): string =>
  width >= 4 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);
const month: Field = ({ wall }, width) =>
  width >= 3 ? name(MONTHS, wall.month - 1, width) : padded(wall.month, width);

/** Every letter of the documentation's table. */
const FIELDS: Readonly<Record<string, Field>> = {
  G: ({ wall }) => (wall.year > 0 ? 'AD' : 'BC'),
  y: year((wall) => (wall.year > 0 ? wall.year : 1 - wall.year)),
  Y: year((wall) => weekOf(wall).year),
  M: month,
  L: month,
  w: numeric((wall) => weekOf(wall).week),
  W: numeric(weekOfMonth),
  D: numeric((wall) => dayOfYear(wall)),
  d: numeric((wall) => wall.day),
  F: numeric((wall) => Math.floor((wall.day - 1) / 7) + 1),
  E: ({ wall }, width) => name(WEEKDAYS, wall.weekday - 1, width),
  u: numeric((wall) => wall.weekday),
  a: ({ wall }) => (wall.hour < 12 ? 'AM' : 'PM'),
  H: numeric((wall) => wall.hour),
  k: numeric((wall) => (wall.hour === 0 ? 24 : wall.hour)),
  K: numeric((wall) => wall.hour % 12),
  h: numeric((wall) => (wall.hour % 12 === 0 ? 12 : wall.hour % 12)),
  m: numeric((wall) => wall.minute),
  s: numeric((wall) => wall.second),
  S: numeric((wall) => wall.millisecond),
  z: ({ zone, at }, width) => zoneName(zone, at, width >= 4 ? 'long' : 'short'),
  Z: ({ zone, at }) => offset(zone, at, ''),
  X: ({ zone, at }, width) => isoOffset(zone, at, width),
};

function field(run: string, shown: Shown): string {
  const letter = run.charAt(0);
  const print = FIELDS[letter];
  if (print === undefined) throw new ServiceException(`Illegal pattern character '${letter}'`);
  return print(shown, run.length);
}

const civil = (wall: WallClock): number => Date.UTC(wall.year, wall.month - 1, wall.day) / 86_400_000;
const dayOfYear = (wall: WallClock): number => civil(wall) - Date.UTC(wall.year, 0, 1) / 86_400_000 + 1;

/** American weeks, as Java's default locale here: a week begins on Sunday, and week 1 holds 1 January. */
function weekOf(wall: WallClock): { year: number; week: number } {
  const firstOf = (year: number): number => {
    const first = Date.UTC(year, 0, 1) / 86_400_000;
    return first - new Date(first * 86_400_000).getUTCDay();
  };
  const day = civil(wall);
  const year = day >= firstOf(wall.year + 1) ? wall.year + 1 : wall.year;
  return { year, week: Math.floor((day - firstOf(year)) / 7) + 1 };
}

/** Weeks of the month begin on Sunday; the days before the first Sunday are week 1. */
function weekOfMonth(wall: WallClock): number {
  const first = new Date(Date.UTC(wall.year, wall.month - 1, 1)).getUTCDay();
  return Math.floor((wall.day - 1 + first) / 7) + 1;
}

function offset(zone: string, at: number, separator: string): string {
  const minutes = Math.round(offsetAt(zone, at) / 60_000);
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

function isoOffset(zone: string, at: number, width: number): string {
  if (offsetAt(zone, at) === 0) return 'Z';
  const whole = offset(zone, at, width >= 3 ? ':' : '');
  return width === 1 ? whole.slice(0, 3) : whole;
}

function zoneName(zone: string, at: number, style: 'long' | 'short'): string {
  const name = canonicalZone(zone);
  if (style === 'short' && /^(UTC|GMT|Etc\/(UTC|GMT))$/.test(name)) return zone.includes('GMT') ? 'GMT' : 'UTC';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: style }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
