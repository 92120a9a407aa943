import { placeholders } from './addresses.js';

/** A row as far as it matters whose it is. */
export interface AddressedRow {
  readonly name: string;
  /** Every address in it, in lower case. */
  readonly emails: readonly string[];
}

/**
 * Whose each row is: rows that share an address, directly or through a third row, are one person's and get the same
 * mark. Null where a row has no address, or only one that stands beside too many names to be anybody's: it is a person
 * of its own, for a phone or a name is no proof. As many steps as there are addresses.
 */
export function peopleOf(rows: readonly AddressedRow[]): readonly (string | null)[] {
  const nobodys = placeholders(rows.map(({ name, emails }) => ({ name, contacts: emails })));
  const usable = rows.map(({ emails }) => emails.filter((email) => !nobodys.has(email)));
  const parent = new Map<string, string>();
  const root = (email: string): string => {
    let at = email;
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
    // The way is shortened, so that a long chain costs its length once.
    for (let step = email; step !== at;) {
      const next = parent.get(step) ?? at;
      parent.set(step, at);
      step = next;
    }
    return at;
  };
  for (const [first, ...others] of usable) {
    if (first === undefined) continue;
    for (const other of others) {
      const [one, two] = [root(first), root(other)];
      // The first in the alphabet stands for all, whatever the order of the rows.
      if (one !== two) parent.set(one < two ? two : one, one < two ? one : two);
    }
  }
  return usable.map(([first]) => (first === undefined ? null : root(first)));
}
