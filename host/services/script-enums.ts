import { EnumMember } from './spreadsheet/enums.js';

/** An enum of Google's outside the spreadsheet service: its members are objects that know their name and place. */
export function enumOf<K extends string>(group: string, keys: readonly K[]): Readonly<Record<K, EnumMember>> {
  const members = keys.map((key, place) => [key, new EnumMember(group, key, place)] as const);
  return Object.freeze(Object.fromEntries(members) as Record<K, EnumMember>);
}

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
