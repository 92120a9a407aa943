/**
 * Between a script's Date (an instant) and a cell's serial number (a wall clock without a zone): days since
 * 1899-12-30, read in the spreadsheet's time zone.
 */
const MS_PER_DAY = 86_400_000;
/** 1970-01-01 as a serial. */
const UNIX_EPOCH = 25_569;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      era: 'short',
    });
    formats.set(zone, format);
  }
  return format;
}

/** True for a zone name that this machine knows. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the zone's clocks show at an instant, as if it were UTC, less the instant. Milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts: Record<string, number> = {};
  let before = false;
  for (const { type, value } of formatOf(zone).formatToParts(instant)) {
    if (type === 'era') before = value.startsWith('B');
    else parts[type] = Number(value);
  }
  const year = before ? 1 - (parts['year'] ?? 1) : (parts['year'] ?? 0);
  const shown = new Date(0);
  shown.setUTCFullYear(year, (parts['month'] ?? 1) - 1, parts['day'] ?? 1);
  shown.setUTCHours(parts['hour'] ?? 0, parts['minute'] ?? 0, parts['second'] ?? 0, 0);
  return shown.getTime() - Math.floor(instant / 1000) * 1000;
}

/** By zone, then by the quarter hour since 1970. */
const cached = new Map<string, Map<number, number>>();
const QUARTER_MS = 900_000;

/** Offsets change on quarter hours only; asking Intl once per quarter keeps a block of 10,000 dates cheap. */
function offset(instant: number, zone: string): number {
  let offsets = cached.get(zone);
  if (offsets === undefined) {
    offsets = new Map();
    cached.set(zone, offsets);
  }
  const quarter = Math.floor(instant / QUARTER_MS);
  let found = offsets.get(quarter);
  if (found === undefined) {
    if (offsets.size > 50_000) offsets.clear();
    found = offsetAt(quarter * QUARTER_MS, zone);
    offsets.set(quarter, found);
  }
  return found;
}

/**
 * The instant at which the zone's clocks show that serial. A time that the clocks skip is read with the offset before
 * the gap, so it lies as far behind the gap as it was written into it; one they show twice is the first.
 */
export function instantOf(serial: number, zone: string): number {
  const wall = Math.round((serial - UNIX_EPOCH) * MS_PER_DAY);
  const early = offset(wall - MS_PER_DAY, zone);
  const late = offset(wall + MS_PER_DAY, zone);
  const first = wall - early;
  if (offset(first, zone) === early) return first;
  const second = wall - late;
  return offset(second, zone) === late ? second : first;
}

/** What the zone's clocks show at an instant, as a serial. */
export function serialOf(instant: number, zone: string): number {
  const wall = instant + offset(instant, zone);
  const days = Math.floor(wall / MS_PER_DAY);
  return UNIX_EPOCH + days + (wall - days * MS_PER_DAY) / MS_PER_DAY;
}
