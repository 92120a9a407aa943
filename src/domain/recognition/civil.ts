import { fromCivil, type Day } from '../calendar/day.js';

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The serial of a calendar day, or undefined where the calendar has no such day between 1900 and 2199. */
export function civilDay(year: number, month: number, day: number): Day | undefined {
  if (year < 1900 || year > 2199 || month < 1 || day < 1) return undefined;
  const longest = DAYS_IN_MONTH[month - 1];
  if (longest === undefined || day > longest) return undefined;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && day === 29 && !isLeap) return undefined;
  return fromCivil(year, month, day);
}
