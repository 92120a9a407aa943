/**
 * Wall clocks. Everything the host knows about time zones: how far a zone is from UTC at a moment, what a wall clock
 * there shows, and which moment a wall clock means. IANA names only, as Google's Joda ids are.
 */

const QUARTER_HOUR = 15 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

/** What a clock on the wall shows. `month` is 1–12, `weekday` 1 (Monday) – 7 (Sunday). */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether the machine's zone table knows the name. "GMT+1" style offsets count, as at Google. */
export function isZone(zone: string): boolean {
  if (zone === '') return false;
  try {
    formatOf(canonicalZone(zone));
    return true;
  } catch {
    return false;
  }
}

/** Java's "GMT+2", "GMT-05:30" and "Z" as names that Intl reads; any other name as it is. */
export function canonicalZone(zone: string): string {
  if (zone === 'Z') return 'UTC';
  const custom = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (custom === null) return zone;
  const [, sign = '+', hours = '0', minutes = '00'] = custom;
  return minutes === '00'
    ? `Etc/GMT${sign === '+' ? '-' : '+'}${String(Number(hours))}`
    : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** Milliseconds that the zone's wall clock is ahead of UTC at that moment. Throws a RangeError for an unknown zone. */
export function offsetAt(zone: string, at: number): number {
  const name = canonicalZone(zone);
  if (name === 'UTC' || name === 'Etc/UTC' || name === 'GMT' || name === 'Etc/GMT') return 0;
  let known = offsets.get(name);
  if (known === undefined) {
    known = new Map();
    offsets.set(name, known);
  }
  // No zone has changed its offset off a quarter of an hour since 1972, so one look-up serves each quarter.
  const quarter = Math.floor(at / QUARTER_HOUR);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = measure(name, quarter * QUARTER_HOUR);
    if (known.size > 20000) known.clear();
    known.set(quarter, offset);
  }
  return offset;
}

function measure(name: string, at: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(name).formatToParts(at)) part[type] = value;
  const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
  const wall = utc(
    year,
    Number(part['month']),
    Number(part['day']),
    Number(part['hour']),
    Number(part['minute']),
    Number(part['second']),
    0,
  );
  return wall - Math.floor(at / 1000) * 1000;
}

function utc(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  millisecond: number,
): number {
  // Date.UTC reads years 0–99 as 1900–1999; a date set part by part does not.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, millisecond);
  return date.getTime();
}

export function wallClock(zone: string, at: number): WallClock {
  const local = new Date(at + offsetAt(zone, at));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    weekday: ((local.getUTCDay() + 6) % 7) + 1,
  };
}

/**
 * The moment at which the zone's clock shows the wall time (`wall` counted as if it were UTC). A time that a spring
 * change skips is read with the offset before the change, one that autumn repeats is the first: JavaScript's rule.
 */
export function instantOfWall(zone: string, wall: number): number {
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  const candidates = [wall - before, wall - after].sort((a, b) => a - b);
  for (const at of candidates) if (at + offsetAt(zone, at) === wall) return at;
  return wall - before;
}

/** As `instantOfWall`, from parts; parts may overflow (day 32, hour 25) as in `Date.UTC`. `month` is 1–12. */
export function instantOf(
  zone: string,
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): number {
  return instantOfWall(zone, utc(year, month, day, hour, minute, second, millisecond));
}
