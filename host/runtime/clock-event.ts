import { wallClock } from './zone-time.js';

/** What a clock trigger's function gets. Fields in UTC, as they come in practice; no `source`. developers.google.com/apps-script/guides/triggers/events */
export function clockEvent(id: string, at: number): Record<string, unknown> {
  const wall = wallClock('UTC', at);
  const { year, month, hour, minute, second } = wall;
  const dayOfYear = Math.floor((Date.UTC(year, month - 1, wall.day) - Date.UTC(year, 0, 1)) / 86_400_000);
  return {
    authMode: 'FULL',
    triggerUid: id,
    year,
    month,
    'day-of-month': wall.day,
    'day-of-week': wall.weekday,
    'week-of-year': Math.floor((dayOfYear + 7 - (wall.weekday - 1)) / 7) + 1,
    hour,
    minute,
    second,
    timezone: 'UTC',
  };
}
