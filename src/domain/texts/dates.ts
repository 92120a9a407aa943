import { civilOf, YEAR_IS_NAMED_AFTER_DAYS, weekdayOf } from '../calendar/day.js';
import type { Day } from '../calendar/day.js';

/** A day in words, as a sentence names it. */
export type InWords = (day: Day) => string;

/** The days of a language: its weekdays, Monday first, its months, and the order in which they are put. */
export function dateIn(
  weekdays: readonly string[],
  months: readonly string[],
  put: (weekday: string, day: number, month: string) => string,
): InWords {
  return (on) => {
    const { day, month } = civilOf(on);
    return put(weekdays[weekdayOf(on) - 1] ?? '', day, months[month - 1] ?? '');
  };
}

/** The same with its year where the day is far enough away for that to matter. */
export const withYear =
  (inWords: InWords) =>
  ({ on, today }: { readonly on: Day; readonly today: Day }): string =>
    Math.abs(today - on) > YEAR_IS_NAMED_AFTER_DAYS ? `${inWords(on)} ${civilOf(on).year}` : inWords(on);
