import { dayOf, formatDay, isoOf } from '../domain/calendar/day.js';

/** "Thu 26 Nov" of "2026-11-26"; a text that isn't a day as it is. */
export function sayDay(iso: string): string {
  const day = dayOf(iso);
  return day === null ? iso : formatDay(day);
}

/** The day some days after another, both `yyyy-MM-dd`; a text that isn't a day stays as it is. */
export function dayAfter(iso: string, days: number): string {
  const day = dayOf(iso);
  return day === null ? iso : isoOf(day + days);
}
