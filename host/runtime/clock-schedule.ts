import { seedOf } from './random.js';
import { instantOf, wallClock } from './zone-time.js';

/**
 * When a clock trigger fires, as Google's ClockTriggerBuilder says it: an hour is a window in which Google picks a
 * minute once and keeps it; `nearMinute` is that minute give or take fifteen.
 * developers.google.com/apps-script/reference/script/clock-trigger-builder
 */
export type ClockSpec =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'minutes' | 'hours'; readonly every: number; readonly from: number }
  | {
      readonly kind: 'days' | 'weeks' | 'month day';
      readonly every: number;
      /** ISO weekday for weeks, day of the month for a month day. */
      readonly on: number;
      readonly hour: number | null;
      readonly nearMinute: number | null;
      readonly zone: string;
      readonly from: number;
    };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Days to look ahead: a 31st that comes every other month lies within. */
const LOOK_AHEAD = 400;

/** The first firing after a moment, or null when there will be none. `id` makes Google's choices repeatable. */
export function nextFiring(spec: ClockSpec, id: string, after: number): number | null {
  switch (spec.kind) {
    case 'once':
      return spec.at > after ? spec.at : null;
    case 'minutes':
    case 'hours': {
      const step = spec.every * (spec.kind === 'minutes' ? MINUTE : HOUR);
      const first = spec.from + (seedOf(id) % step);
      return first > after ? first : first + (Math.floor((after - first) / step) + 1) * step;
    }
    default:
      return nextOnCalendar(spec, id, after);
  }
}

function nextOnCalendar(spec: Extract<ClockSpec, { zone: string }>, id: string, after: number): number | null {
  const hour = spec.hour ?? seedOf(id, 'hour') % 24;
  const minute = spec.nearMinute === null ? seedOf(id) % 60 : spec.nearMinute - 15 + (seedOf(id) % 31);
  const start = wallClock(spec.zone, after);
  const origin = dayNumber(spec.from, spec.zone);
  for (let ahead = 0; ahead < LOOK_AHEAD; ahead++) {
    const at = instantOf(spec.zone, start.year, start.month, start.day + ahead, hour, minute);
    if (at <= after) continue;
    const noon = instantOf(spec.zone, start.year, start.month, start.day + ahead, 12);
    const wall = wallClock(spec.zone, noon);
    const sinceOrigin = dayNumber(noon, spec.zone) - origin;
    if (spec.kind === 'days' && sinceOrigin % spec.every === 0) return at;
    if (spec.kind === 'weeks' && wall.weekday === spec.on && Math.floor(sinceOrigin / 7) % spec.every === 0) return at;
    if (spec.kind === 'month day' && wall.day === spec.on) return at;
  }
  return null;
}

function dayNumber(at: number, zone: string): number {
  const wall = wallClock(zone, at);
  return Math.round(Date.UTC(wall.year, wall.month - 1, wall.day) / DAY);
}
