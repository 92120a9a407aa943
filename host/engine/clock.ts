/**
 * The host's clock, as the engine's TODAY() and NOW() read it. The browser page sets its own copy of this module from
 * what the host tells it.
 */
let read: () => number = () => Date.now();

/** Replaces the clock: milliseconds since the epoch at the moment of the call. */
export function setClock(now: () => number): void {
  read = now;
}

/** Milliseconds since the epoch, by the host's clock. */
export function clockNow(): number {
  return read();
}

const MS_PER_DAY = 86_400_000;
/** 1899-12-30, the sheet's day 0, in milliseconds since the epoch. */
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Every zone's wall clock jumps at a full quarter of an hour, if at all. */
const QUARTER_MS = 900_000;
/** How far a zone is ahead of UTC in the quarter of an hour that it was last asked for. */
const ahead = new Map<string, { readonly quarter: number; readonly byMs: number }>();

/**
 * The wall clock in a zone as a sheet's serial number: whole days since 1899-12-30, the time in whole seconds as the
 * fraction. Asked by every TODAY() of a sheet; a calendar is asked once a quarter of an hour.
 */
export function serialNow(timeZone: string): number {
  const instant = Math.floor(clockNow() / 1000) * 1000;
  const quarter = Math.floor(instant / QUARTER_MS);
  let zone = ahead.get(timeZone);
  if (zone?.quarter !== quarter) {
    zone = { quarter, byMs: wallClock(timeZone, instant) - instant };
    ahead.set(timeZone, zone);
  }
  return (instant + zone.byMs - DAY_ZERO_MS) / MS_PER_DAY;
}

/** The wall clock's fields as if they were UTC's. */
function wallClock(timeZone: string, instant: number): number {
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(new Date(instant))
      .map((part) => [part.type, part.value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type) ?? '0');
  return Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    const fields = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as const;
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', hourCycle: 'h23', ...fields });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
