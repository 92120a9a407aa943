import { dayOf, isoOf } from '../calendar/day.js';
import { namedDays } from './named-days.js';
import type { NamedDay } from './named-days.js';
import { clausesOf } from './our-clauses.js';
import type { Clause } from './our-clauses.js';
import { fold } from './words.js';

/** The most that a cell holds, and so the longest text that anybody can hand in. */
const LONGEST = 50_000;

/**
 * The day that a promise names in words ("I'll call you Thursday", "by end of next week", "in two days", "am Montag",
 * "d'ici vendredi", "el jueves"), in English, German, French and Spanish; null where it names none. It is only ever
 * offered: the person who wrote the words says whether it is meant. Days are `yyyy-MM-dd`; weeks begin on Monday.
 *
 * Where several are named, the one that *I* or *we* promise counts, as a deadline before any other: "Panel meets
 * Monday, I'll call you by Thursday" is Thursday. Otherwise it is the first.
 */
export const promisedDay = (text: string, today: string): string | null => chosen(text, today, RANK.elsewhere);

/** The same of a text in which somebody else may promise something, too: only what *I* or *we* say counts. */
export const promiseIn = (text: string, today: string): string | null => chosen(text, today, RANK.before);

/** What a day is to a promise, the strongest first. */
const RANK = { deadline: 0, after: 1, notAWord: 2, before: 3, elsewhere: 4 } as const;

function chosen(text: string, today: string, weakest: number): string | null {
  const now = dayOf(today);
  if (now === null) return null;
  const plain = fold(text.slice(0, LONGEST));
  const named = namedDays(plain, now);
  if (named.length === 0) return null;
  const clauses = clausesOf(plain);
  let best: { readonly rank: number; readonly day: number } | null = null;
  let index = 0;
  for (const one of named) {
    while ((clauses[index]?.end ?? Infinity) <= one.at) index += 1;
    const rank = rankOf(one, clauses, index, plain);
    if (rank <= weakest && (best === null || rank < best.rank)) best = { rank, day: one.day };
  }
  return best === null ? null : isoOf(best.day);
}

function rankOf(named: NamedDay, clauses: readonly Clause[], index: number, plain: string): number {
  const clause = clauses[index];
  if (clause === undefined) return RANK.elsewhere;
  if (clause.oursAt === null) {
    // "I'll call her. Thursday." and "On Thursday, I'll call her": nothing but the day, beside what we promise.
    const beside = isOnlyADay(named, clause, plain) && [clauses[index - 1], clauses[index + 1]].some(isOurs);
    return beside ? RANK.before : RANK.elsewhere;
  }
  if (!clause.isWord) return RANK.notAWord;
  if (named.at < clause.oursAt) return RANK.before;
  return named.isDeadline ? RANK.deadline : RANK.after;
}

const isOurs = (clause: Clause | undefined): boolean => clause !== undefined && clause.oursAt !== null;

/** Whether a clause is a day and what leads to it ("so on Thursday morning"), with no room for anything else. */
function isOnlyADay(named: NamedDay, clause: Clause, plain: string): boolean {
  const lead = plain.slice(clause.at, named.at).trim();
  const rest = plain.slice(named.end, clause.end).trim();
  return (lead.length <= 8 || (lead.length <= 12 && !lead.includes(' '))) && rest.length <= 10;
}
