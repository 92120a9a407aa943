import { weekdayOf } from './day.js';
import type { Day } from './day.js';

/** Working days: which weekdays are off, and which days are holidays. Leave is the recruiter's own holidays. */
export interface WorkCalendar {
  /** ISO weekdays that are off, e.g. {6, 7}; Friday and Saturday are {5, 6}. */
  readonly weekend: ReadonlySet<number>;
  readonly holidays: ReadonlySet<Day>;
}

/** A spell of days off, both ends included. */
export interface DaysOff {
  readonly from: Day;
  readonly to: Day;
}

/** Longest spell of leave believed: a typing error in a year must not turn decades into holidays. */
const LONGEST_LEAVE_DAYS = 732;

/** A week of seven days off is no calendar: every weekday then counts as a working day, so that every walk ends. */
export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  if (lately?.calendar !== calendar) lately = lookedUp(calendar, day);
  const { from, days } = lately;
  const known = days[day - from];
  if (known === undefined) return isWorking(calendar, day);
  if (known !== NOT_LOOKED_UP) return known === WORKING;
  const works = isWorking(calendar, day);
  days[day - from] = works ? WORKING : OFF;
  return works;
}

function isWorking(calendar: WorkCalendar, day: Day): boolean {
  const off = calendar.weekend.size < 7 && calendar.weekend.has(weekdayOf(day));
  return !off && !calendar.holidays.has(day);
}

/** Every candidate asks about the same few weeks: what a calendar says of a day is looked up once. */
interface LookedUp {
  readonly calendar: WorkCalendar;
  /** The first day of the window; days outside of it are worked out each time. */
  readonly from: Day;
  readonly days: Uint8Array;
}

const WINDOW_DAYS = 1024;
const NOT_LOOKED_UP = 0;
const WORKING = 1;
const OFF = 2;

const windows = new WeakMap<WorkCalendar, LookedUp>();
let lately: LookedUp | null = null;

function lookedUp(calendar: WorkCalendar, day: Day): LookedUp {
  const known = windows.get(calendar);
  if (known !== undefined) return known;
  const fresh = { calendar, from: day - WINDOW_DAYS / 2, days: new Uint8Array(WINDOW_DAYS) };
  windows.set(calendar, fresh);
  return fresh;
}

/** The first working day after `day`. */
export function nextWorkingDay(calendar: WorkCalendar, day: Day): Day {
  return workingDayOnOrAfter(calendar, day + 1);
}

export function workingDayOnOrBefore(calendar: WorkCalendar, day: Day): Day {
  let at = day;
  while (!isWorkingDay(calendar, at)) at -= 1;
  return at;
}

export function workingDayOnOrAfter(calendar: WorkCalendar, day: Day): Day {
  let at = day;
  while (!isWorkingDay(calendar, at)) at += 1;
  return at;
}

/** The n-th working day after `from`. The day of the event is 0, whether it was a working day or not. */
export function addBusinessDays(calendar: WorkCalendar, from: Day, n: number): Day {
  let at = from;
  for (let counted = 0; counted < n; counted += 1) at = nextWorkingDay(calendar, at);
  return at;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function businessDaysBetween(calendar: WorkCalendar, from: Day, to: Day): number {
  let count = 0;
  for (let at = from + 1; at <= to; at += 1) if (isWorkingDay(calendar, at)) count += 1;
  return count;
}

/** The calendar of somebody who is away: their leave counts as holidays. Spells over two years are cut short. */
export function withLeave(calendar: WorkCalendar, leave: readonly DaysOff[]): WorkCalendar {
  const holidays = new Set(calendar.holidays);
  for (const { from, to } of leave) {
    const last = Math.min(to, from + LONGEST_LEAVE_DAYS);
    for (let day = from; day <= last; day += 1) holidays.add(day);
  }
  return { weekend: calendar.weekend, holidays };
}
