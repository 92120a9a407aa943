import { civilOf, weekdayOf } from '../calendar/day.js';
import type { Day } from '../calendar/day.js';
import { fill } from './fill.js';
import type { Texts } from './texts.js';

/** "Fri 27 Nov" in the language. */
export function shortDate(day: Day, texts: Texts): string {
  return inWords(day, texts.shortDate, texts.weekdays, texts.months);
}

/** "Friday 27 November" in the language. */
export function longDate(day: Day, texts: Texts): string {
  return inWords(day, texts.longDate, texts.weekdaysLong, texts.monthsLong);
}

function inWords(day: Day, pattern: string, weekdays: readonly string[], months: readonly string[]): string {
  const civil = civilOf(day);
  return fill(pattern, {
    weekday: weekdays[weekdayOf(day) - 1] ?? '',
    day: civil.day,
    month: months[civil.month - 1] ?? '',
  });
}
