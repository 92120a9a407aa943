import { instantOf, wallClock } from '../runtime/zone-time.js';

/** The page's two jumps of the clock, in the spreadsheet's zone. */
const FRIDAY = 5;
const BLITZ_HOUR = 15;

/** The first Friday 15:00 after `now`. */
export function nextFriday(zone: string, now: number): number {
  const { year, month, day, weekday } = wallClock(zone, now);
  const ahead = (FRIDAY - weekday + 7) % 7;
  const at = instantOf(zone, year, month, day + ahead, BLITZ_HOUR);
  return at > now ? at : instantOf(zone, year, month, day + ahead + 7, BLITZ_HOUR);
}

/** The same time tomorrow; an hour that a clock change skips is the hour after. */
export function nextDay(zone: string, now: number): number {
  const { year, month, day, hour, minute, second } = wallClock(zone, now);
  return instantOf(zone, year, month, day + 1, hour, minute, second);
}
