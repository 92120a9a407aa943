import { dayOf, formatDay } from '../domain/calendar/day.js';

/** "Thu 26 Nov" of "2026-11-26"; what is no day as it is. */
export function sayDay(iso: string): string {
  const day = dayOf(iso);
  return day === null ? iso : formatDay(day);
}
