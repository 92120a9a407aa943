import type { Cell, CellDay } from '../cell.js';
import type { Day } from '../calendar/day.js';
import { civilDay } from './civil.js';
import { readDateText, type DateReading } from './date-text.js';
import { isBlank } from './cell-shape.js';
import type { DateOrder } from './recognition.js';

export interface DateOptions {
  /** For "2 days ago" and for dates without a year; without it these can't be read. */
  readonly today?: Day;
  /** The spreadsheet's locale, as in `en_GB`: decides what the values leave open. */
  readonly locale?: string;
  /** Row of the first cell in the sheet, 1-based: so that unreadable values can be named. */
  readonly firstRow: number;
  /** The order that another column of the same sheet was found to have; asked before the locale. */
  readonly neighbour?: DateOrder['order'];
}

/** Serials from 1927 to 2119: a plain number in this range, in a date column, is a date without its format. */
const SERIALS = { first: 10_000, last: 80_000 };

/** Places that write the month first. Everybody else who leaves it open writes the day first. */
const MONTH_FIRST = /^(en([_-](us|ph|pr|gu))?|fil.*|es[_-](pr|us)|(ja|zh|ko)([_-].*)?)$/i;
const YEAR_FIRST = /^(ja|zh|ko|hu|lt|sv|mn)([_-]|$)|^en[_-]ca$|^fr[_-]ca$/i;

const MINUTES_A_DAY = 24 * 60;

/**
 * Reads a column of dates. The order of day and month is decided once, from all values: 25/3/2026 has only one
 * reading, and says how 3/4/2026 beside it is meant. A value that only makes sense the other way round is still read.
 */
export function readDates(
  cells: readonly Cell[],
  options: DateOptions,
): { order: DateOrder; days: (CellDay | null)[] } {
  const readings = cells.map((cell) => (typeof cell === 'string' ? readDateText(cell) : null));
  const { order, decidedBy, undecided } = decideOrder(readings, options);
  const unreadable: { row: number; value: string }[] = [];
  const days = cells.map((cell, index) => {
    const found = toDay(cell, readings[index] ?? null, order, options.today);
    if (found === null && !isBlank(cell))
      unreadable.push({ row: options.firstRow + index, value: typeof cell === 'object' ? '' : String(cell) });
    return found;
  });
  return { order: { order, decidedBy, undecided, unreadable }, days };
}

/** Reads one cell in an order already known. Null where it is blank or no date. */
export function readDay(cell: Cell, order: DateOrder['order'], today?: Day): CellDay | null {
  return toDay(cell, typeof cell === 'string' ? readDateText(cell) : null, order, today);
}

function decideOrder(
  readings: readonly (DateReading | null)[],
  options: DateOptions,
): { order: DateOrder['order']; decidedBy: number; undecided: number } {
  const { dayFirst, monthFirst, undecided, dotted, yearFirst } = ordersIn(readings);
  if (dayFirst + monthFirst + undecided === 0) {
    return yearFirst > 0
      ? { order: 'YMD', decidedBy: yearFirst, undecided: 0 }
      : { order: byLocale(options), decidedBy: 0, undecided: 0 };
  }
  if (dayFirst !== monthFirst) {
    const order = dayFirst > monthFirst ? 'DMY' : 'MDY';
    return { order, decidedBy: Math.max(dayFirst, monthFirst), undecided };
  }
  const numeric = options.neighbour === 'DMY' || options.neighbour === 'MDY' ? options.neighbour : undefined;
  // Dots are written day first wherever dots are written.
  const open = numeric ?? (dotted * 2 > undecided ? 'DMY' : dayOrMonthFirst(options.locale));
  return { order: open, decidedBy: dayFirst, undecided };
}

type ValueOrder = 'dayFirst' | 'monthFirst' | 'undecided' | 'yearFirst';

/** How many values can only be read in each order, and how many are written with dots. */
function ordersIn(readings: readonly (DateReading | null)[]): Record<ValueOrder | 'dotted', number> {
  const counts = { dayFirst: 0, monthFirst: 0, undecided: 0, yearFirst: 0, dotted: 0 };
  for (const reading of readings) {
    if (reading?.kind === 'either' && reading.dotted) counts.dotted += 1;
    const order = orderOf(reading);
    if (order !== undefined) counts[order] += 1;
  }
  return counts;
}

/** The order in which one value can only be read; undefined where it says nothing about it. */
function orderOf(reading: DateReading | null): ValueOrder | undefined {
  if (reading?.kind === 'day') return reading.iso ? 'yearFirst' : undefined;
  if (reading?.kind !== 'either') return undefined;
  const { first, second, year } = reading;
  if (first > 12 && isDay(year, second, first)) return 'dayFirst';
  if (second > 12 && isDay(year, first, second)) return 'monthFirst';
  return first <= 12 && second <= 12 ? 'undecided' : undefined;
}

/** Without a year there is a 29 February. */
const isDay = (year: number | null, month: number, day: number): boolean =>
  civilDay(year ?? LEAP_YEAR, month, day) !== undefined;
const LEAP_YEAR = 2024;

const dayOrMonthFirst = (locale: string | undefined): 'DMY' | 'MDY' =>
  locale === undefined || MONTH_FIRST.test(locale) || /^en[_-]ca$/i.test(locale) ? 'MDY' : 'DMY';

const byLocale = ({ locale, neighbour }: DateOptions): DateOrder['order'] =>
  neighbour ?? (locale !== undefined && YEAR_FIRST.test(locale) ? 'YMD' : dayOrMonthFirst(locale));

function toDay(
  cell: Cell,
  reading: DateReading | null,
  order: DateOrder['order'],
  today: Day | undefined,
): CellDay | null {
  if (typeof cell === 'object') return cell;
  if (typeof cell === 'number') return fromNumber(cell);
  if (typeof cell === 'boolean' || isBlank(cell)) return null;
  if (reading !== null) return fromReading(reading, order, today);
  return NUMBER_AS_TEXT.test(cell.trim()) ? fromNumber(Number(cell)) : null;
}

/** A serial, or seconds or milliseconds since 1970. */
const NUMBER_AS_TEXT = /^\d{5}(\.\d+)?$|^\d{10}$|^\d{13}$/;

function fromReading(reading: DateReading, order: DateOrder['order'], today: Day | undefined): CellDay | null {
  switch (reading.kind) {
    case 'day':
      return at(civilDay(reading.year, reading.month, reading.day), reading.minute);
    case 'either': {
      const { first, second, year, minute } = reading;
      // Where the year comes first and is left out, the month does: 11/5 beside 2026/11/05.
      const monthFirst = order === 'MDY' || (order === 'YMD' && year === null) ? first <= 12 : second > 12;
      const [month, day] = monthFirst ? [first, second] : [second, first];
      return at(year === null ? nearest(month, day, today) : civilDay(year, month, day), minute);
    }
    case 'no year':
      return at(nearest(reading.month, reading.day, today), reading.minute);
    case 'ago':
      return today === undefined ? null : at(today - reading.days, null);
  }
}

const at = (day: Day | undefined, minute: number | null): CellDay | null =>
  day === undefined ? null : { day, minute };

/** A plain number: a serial without its format, yyyymmdd, or seconds or milliseconds since 1970. */
function fromNumber(value: number): CellDay | null {
  if (value >= SERIALS.first && value < SERIALS.last) return withFraction(value);
  if (Number.isInteger(value) && value < 1e8) {
    return at(civilDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100), null);
  }
  if (value >= 1e11 && value < 1e13) return withFraction(EPOCH + value / 86_400_000);
  if (value >= 1e9 && value < 1e10 && Number.isInteger(value)) return withFraction(EPOCH + value / 86_400);
  return null;
}

/** 1970-01-01 as a serial. */
const EPOCH = 25_569;

function withFraction(serial: number): CellDay {
  const minutes = Math.round(serial * MINUTES_A_DAY);
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const isWhole = Number.isInteger(serial);
  return { day, minute: isWhole ? null : minutes - day * MINUTES_A_DAY };
}

/** The year that brings month and day nearest to today: half a year back or forth. */
function nearest(month: number, day: number, today: Day | undefined): Day | undefined {
  if (today === undefined) return undefined;
  const year = 1900 + Math.floor(today / 365.2425);
  const tries = [year - 1, year, year + 1].flatMap((each) => civilDay(each, month, day) ?? []);
  return tries.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}
