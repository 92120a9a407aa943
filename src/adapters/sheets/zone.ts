import type { CellDay } from '../../domain/cell.js';

const MS_A_DAY = 86_400_000;
const MS_A_MINUTE = 60_000;
/** 1970-01-01 as the sheet counts days. */
const EPOCH_DAY = 25_569;

/** Milliseconds that a zone's clock is ahead of UTC at an instant. */
export type OffsetAt = (at: number) => number;

/**
 * A zone's offset, asked for at most twice a month of the calendar and remembered: a column of 10,000 dates asks a few
 * dozen times. Where a month holds a change of the clock, each of its days is asked for on its own, and the day of the
 * change itself is asked for every time.
 */
export function rememberedOffset(ask: OffsetAt): OffsetAt {
  const known = new Map<number, number>();
  const askOnce: OffsetAt = (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const offset = ask(at);
    known.set(at, offset);
    return offset;
  };
  return (at) => {
    for (const span of [28 * MS_A_DAY, MS_A_DAY]) {
      const from = Math.floor(at / span) * span;
      const offset = askOnce(from);
      if (offset === askOnce(from + span)) return offset;
    }
    return ask(at);
  };
}

/** The offset by the runtime's own zone tables: no service call. Throws `RangeError` for a zone that it doesn't know. */
export function offsetOf(zone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = value;
    const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
    const wall = Date.UTC(
      2000,
      Number(part['month']) - 1,
      Number(part['day']),
      Number(part['hour']),
      Number(part['minute']),
      Number(part['second']),
    );
    const shifted = new Date(wall);
    shifted.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']));
    return shifted.getTime() - Math.floor(at / 1000) * 1000;
  };
}

/** An instant as the wall calendar and clock of a zone show it. */
export function wallClock(at: number, offsetAt: OffsetAt): { readonly day: number; readonly minute: number } {
  const wall = at + offsetAt(at);
  const days = Math.floor(wall / MS_A_DAY);
  return { day: days + EPOCH_DAY, minute: Math.floor((wall - days * MS_A_DAY) / MS_A_MINUTE) };
}

/** A date cell: midnight exactly is a pure date, for Google gives no way to tell them apart. */
export function toCellDay(at: number, offsetAt: OffsetAt): CellDay {
  const { day, minute } = wallClock(at, offsetAt);
  return { day, minute: minute === 0 ? null : minute };
}
