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

/** The wall clock in a zone as a sheet's serial number: whole days since 1899-12-30, the time as the fraction. */
export function serialNow(timeZone: string): number {
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(new Date(clockNow()))
      .map((part) => [part.type, part.value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type) ?? '0');
  const wall = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
  return (wall - DAY_ZERO_MS) / MS_PER_DAY;
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
