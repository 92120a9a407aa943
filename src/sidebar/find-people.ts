import type { People } from '../contract/server-api.js';
import { fold } from '../domain/text/fold.js';

export type FoundPerson = People['people'][number];

/** A person with what is searched of them, folded once: "Müller" is found by "muller". */
export interface Findable {
  readonly person: FoundPerson;
  readonly name: string;
  readonly all: string;
}

export const findable = (people: readonly FoundPerson[]): readonly Findable[] =>
  people.map((person) => ({
    person,
    name: fold(person.name),
    all: fold(`${person.name} ${person.email} ${person.role} ${person.stage}`),
  }));

/** More than these nobody reads; another letter finds fewer. */
const MOST_SHOWN = 20;

/** Who is meant by what was typed: every word of it is found of them. Names that begin so come first. */
export function findPeople(people: readonly Findable[], typed: string): readonly FoundPerson[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const found = people.filter(({ all }) => words.every((word) => all.includes(word)));
  const [first = ''] = words;
  const rank = ({ name, all }: Findable): number => {
    if (name.startsWith(first)) return 0;
    if (name.includes(` ${first}`)) return 1;
    return name.includes(first) ? 2 : all.includes(` ${first}`) ? 3 : 4;
  };
  return found
    .map((one, index) => ({ one, index, rank: rank(one) }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .slice(0, MOST_SHOWN)
    .map(({ one }) => one.person);
}
