import type { Day } from '../calendar/day.js';
import { flat } from '../text/flat.js';
import type { why } from './en/row.js';
import type { Say } from './say.js';

type WhyKey = keyof typeof why;
type PlainKey = { [Key in WhyKey]: (typeof why)[Key] extends string ? Key : never }[WhyKey];
type DatedKey = Exclude<WhyKey, PlainKey>;

/** Why something is owed, or nothing is: which sentence, and the day that it names. Printed by whoever shows it. */
export type Why = { readonly key: DatedKey; readonly on: Day } | { readonly key: PlainKey };

/** Why, and what was promised where a promise is why. */
export interface Reason {
  readonly why: Why;
  /** As somebody typed it; missing where nobody did, or where it was too long to be kept in the row. */
  readonly promised?: string;
}

/** As much of a promise as stands beside a status: all of it is on the card and in the log. */
const LONGEST_PROMISE = 100;

/** The sentence in the reader's language, as it is said `today`. */
export const printWhy = (why: Why, say: Say, today: Day): string =>
  'on' in why ? say(why.key, { on: why.on, today }) : say(why.key);

/** The sentence, and what was promised: "Promised for Thu 19 Nov: send the salary band". One line. */
export function printReason({ why, promised = '' }: Reason, say: Say, today: Day): string {
  const because = printWhy(why, say, today);
  const what = flat(promised, LONGEST_PROMISE);
  return what === '' ? because : say('reason.promised', { because, what });
}
