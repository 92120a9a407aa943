import { fold } from '../text/fold.js';

/** An address that stands beside more different names than this is a placeholder (info@…, none@…), and nobody's. */
const MOST_NAMES = 3;
/** Addresses that are read of one cell. */
const MOST_ADDRESSES = 5;

/** Every address in a cell, in lower case, in their order. */
export function addressesIn(text: string): readonly string[] {
  const found = text
    .split(/[\s<>,;:"'()[\]]+/)
    .filter(isAddress)
    .map((address) => address.toLowerCase());
  return [...new Set(found)].slice(0, MOST_ADDRESSES);
}

function isAddress(word: string): boolean {
  const at = word.indexOf('@');
  const dot = word.lastIndexOf('.');
  return at > 0 && at === word.lastIndexOf('@') && dot > at + 1 && dot < word.length - 1;
}

/** Addresses (or phones, or links) that stand beside more different names than one person can have. */
export function placeholders(
  named: Iterable<{ readonly name: string; readonly contacts: readonly string[] }>,
): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  const found = new Set<string>();
  for (const { name, contacts } of named) {
    const folded = fold(name).trim();
    for (const contact of contacts) {
      if (found.has(contact)) continue;
      const known = names.get(contact) ?? new Set();
      names.set(contact, known.add(folded));
      if (known.size > MOST_NAMES) found.add(contact);
    }
  }
  return found;
}
