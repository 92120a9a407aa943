import { EnumMember } from './spreadsheet/enums.js';

/** An enum of Google's outside the spreadsheet service: its members are objects that know their name and place. */
export function enumOf<K extends string>(group: string, keys: readonly K[]): Readonly<Record<K, EnumMember>> {
  const members = keys.map((key, place) => [key, new EnumMember(group, key, place)] as const);
  return Object.freeze(Object.fromEntries(members) as Record<K, EnumMember>);
}
