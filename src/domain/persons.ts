import type { Day } from './day.js';

/** A row as far as it matters for who is who. */
export interface PersonRow {
  readonly id: string;
  /** The cell's text. */
  readonly email: string;
}

/**
 * What two rows of one person have in common: the e-mail address, without regard to case. Null where the cell holds no
 * address, or several. A phone or a name is no proof: those are the same person only when somebody said so.
 */
export function personKey(email: string): string | null {
  const address = email
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address) ? address : null;
}

/**
 * Groups rows by person. `confirmedSame` holds pairs of row ids that somebody said are one person. Every row is in
 * exactly one group, under a name all of its rows share.
 */
export function personOfRows(
  rows: readonly PersonRow[],
  confirmedSame: readonly (readonly [string, string])[] = [],
): ReadonlyMap<string, string> {
  const groupOf = new Map<string, string>();
  for (const { id, email } of rows) groupOf.set(id, personKey(email) ?? `row ${id}`);
  for (const [one, other] of confirmedSame) {
    const kept = groupOf.get(one);
    const merged = groupOf.get(other);
    if (kept === undefined || merged === undefined) continue;
    for (const [id, group] of groupOf) if (group === merged) groupOf.set(id, kept);
  }
  return groupOf;
}

/** The latest word from us to each person, by row id: a word on any of their rows counts for all of them. */
export function personLastWords(
  rows: readonly (PersonRow & { readonly lastWord: Day | null })[],
  confirmedSame: readonly (readonly [string, string])[] = [],
): ReadonlyMap<string, Day | null> {
  const groupOf = personOfRows(rows, confirmedSame);
  const latest = new Map<string, Day>();
  for (const { id, lastWord } of rows) {
    const group = groupOf.get(id) ?? id;
    const so = latest.get(group);
    if (lastWord !== null && (so === undefined || lastWord > so)) latest.set(group, lastWord);
  }
  return new Map(rows.map(({ id }) => [id, latest.get(groupOf.get(id) ?? id) ?? null]));
}
