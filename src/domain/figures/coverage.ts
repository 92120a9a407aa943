import { Count } from './figure.js';
import type { Excluded, Figure } from './figure.js';
import { WEEK_DAYS } from './population.js';
import type { Silence } from './population.js';
import type { Day } from '../calendar/day.js';

/** People who heard from us within a week, of all who are worked with. Whom we know nothing of is not covered. */
export function withinAWeek(people: readonly Silence[]): Figure {
  const count = new Count();
  for (const person of people) {
    if (person.kind === 'excluded') count.excludes(person.why);
    else count.counts(person.kind === 'days' && person.days <= WEEK_DAYS);
  }
  return count.figure();
}

/** How long people have been without word, in calendar days. The parts add up to the people worked with. */
export interface SilenceHistogram {
  readonly upTo3: number;
  readonly upTo7: number;
  readonly upTo14: number;
  readonly over14: number;
  readonly unconfirmed: number;
  readonly notReached: number;
  readonly excluded: readonly Excluded[];
}

export function silenceHistogram(people: readonly Silence[]): SilenceHistogram {
  const between = (from: number, to: number): number =>
    people.filter((person) => person.kind === 'days' && person.days >= from && person.days <= to).length;
  return {
    upTo3: between(0, 3),
    upTo7: between(4, WEEK_DAYS),
    upTo14: between(WEEK_DAYS + 1, 14),
    over14: between(15, Infinity),
    unconfirmed: people.filter((person) => person.kind === 'unconfirmed').length,
    notReached: people.filter((person) => person.kind === 'not reached').length,
    excluded: withinAWeek(people).excluded,
  };
}

export interface Wait {
  readonly candidateId: string;
  readonly since: Day;
  readonly days: number;
}

/** Who has waited longest, the longest first; ties by id, so that two looks show the same. */
export function longestWaits(people: readonly Silence[], most: number): readonly Wait[] {
  return people
    .flatMap((person) =>
      person.kind === 'days' ? [{ candidateId: person.id, since: person.since, days: person.days }] : [],
    )
    .sort((one, other) => other.days - one.days || (one.candidateId < other.candidateId ? -1 : 1))
    .slice(0, most);
}
