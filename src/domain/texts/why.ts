import type { Day } from '../calendar/day.js';
import type { why } from './en/row.js';
import type { Say } from './say.js';

type WhyKey = keyof typeof why;
type PlainKey = { [Key in WhyKey]: (typeof why)[Key] extends string ? Key : never }[WhyKey];
type DatedKey = Exclude<WhyKey, PlainKey>;

/** Why something is owed, or nothing is: which sentence, and the day that it names. Printed by whoever shows it. */
export type Why = { readonly key: DatedKey; readonly on: Day } | { readonly key: PlainKey };

/** The sentence in the reader's language, as it is said `today`. */
export const printWhy = (why: Why, say: Say, today: Day): string =>
  'on' in why ? say(why.key, { on: why.on, today }) : say(why.key);
