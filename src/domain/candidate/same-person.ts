import type { Candidate } from './candidate.js';
import type { Day } from '../calendar/day.js';

/** A row as far as it matters whose it is and when they heard from us on it. */
export interface PersonRow {
  /** The address in it, '' where there is none. */
  readonly email: string;
  readonly lastWord: Day | null;
}

/**
 * What the rows of one person have in common: the e-mail address, without regard to case. Null where a row has none: it is
 * a person of its own, for a phone or a name is no proof.
 */
export const personOf = (email: string): string | null => (email === '' ? null : email.toLowerCase());

/** Whether two rows are about one person. */
export const isSamePerson = (one: Candidate, other: Candidate): boolean =>
  one.person !== undefined && one.person === other.person;

/** The latest word that reached whoever a row is about: a word on any of their rows counts for all of them. */
export function lastWordsOf(rows: readonly PersonRow[]): (row: PersonRow) => Day | null {
  const latest = new Map<string, Day>();
  for (const { email, lastWord } of rows) {
    const person = personOf(email);
    if (person === null || lastWord === null) continue;
    latest.set(person, Math.max(latest.get(person) ?? lastWord, lastWord));
  }
  return ({ email, lastWord }) => {
    const person = personOf(email);
    return person === null ? lastWord : (latest.get(person) ?? null);
  };
}
