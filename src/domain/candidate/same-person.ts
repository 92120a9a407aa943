import type { Candidate } from './candidate.js';
import type { Day } from '../calendar/day.js';

/** A row as far as it matters whose it is, and when something last happened on it. */
export interface PersonRow {
  /** What the rows of one person have in common (see `peopleOf`); null where a row is a person of its own. */
  readonly person: string | null;
  readonly day: Day | null;
}

/** Whether two rows are about one person. */
export const isSamePerson = (one: Candidate, other: Candidate): boolean =>
  one.person !== undefined && one.person === other.person;

/** The latest such day of whoever each row is about: a word on any of their rows counts for all of them. */
export function latestDaysOf(rows: readonly PersonRow[]): readonly (Day | null)[] {
  const latest = new Map<string, Day>();
  for (const { person, day } of rows) {
    if (person !== null && day !== null) latest.set(person, Math.max(latest.get(person) ?? day, day));
  }
  return rows.map(({ person, day }) => (person === null ? day : (latest.get(person) ?? null)));
}

/** How many people these rows are about; a row that has nothing in common with others is a person of its own. */
export function countPeople(rows: readonly Pick<Candidate, 'id' | 'person'>[]): number {
  return new Set(rows.map(({ id, person }) => person ?? `row ${id}`)).size;
}
