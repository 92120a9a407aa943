import { dayOf, isoOf, weekdayOf } from './day.js';

/** The day some days after another, both `yyyy-MM-dd`; what isn't a day stays as it is. */
export function isoDayAfter(iso: string, days: number): string {
  const day = dayOf(iso);
  return day === null ? iso : isoOf(day + days);
}

/** 1 for Monday to 7 for Sunday. */
export const isoWeekdayOf = (iso: string): number => weekdayOf(dayOf(iso) ?? 0);
