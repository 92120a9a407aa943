import { enumOf } from './spreadsheet/enums.js';

/** What an event says of its authorization: `e.authMode`. */
export const AuthMode = enumOf('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

export const WeekDay = enumOf('Weekday', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

/** 1 (Monday) – 7 (Sunday). */
export const isoWeekday = (name: string): number => ((Object.keys(WeekDay).indexOf(name) + 6) % 7) + 1;
