import { dayOf, formatDay, isoOf, weekdayOf as weekdayOfDay } from '../domain/calendar/day.js';

/** "Thu 26 Nov" of "2026-11-26"; what is no day as it is. */
export function sayDay(iso: string): string {
  const day = dayOf(iso);
  return day === null ? iso : formatDay(day);
}

/** The day some days after another, both `yyyy-MM-dd`; what is no day stays as it is. */
export function dayAfter(iso: string, days: number): string {
  const day = dayOf(iso);
  return day === null ? iso : isoOf(day + days);
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (iso: string): number => weekdayOfDay(dayOf(iso) ?? 0);
