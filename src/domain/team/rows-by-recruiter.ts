import { asCompared } from '../text/comparable.js';
import type { Day } from '../calendar/day.js';
import type { Policy } from '../policy/policy.js';
import { addresseesOf } from './addressees.js';
import type { OwnedRow } from './addressees.js';
import { policyOf, readOwner, recruiterNamed } from './recruiters.js';
import type { Settings } from './settings.js';

/** One recruiter and the rows that are theirs to work, as Friday's mail has them. */
export interface RowsOfRecruiter<Row> {
  /** As the sheet names them, no two alike; '' for rows without an owner. */
  readonly name: string;
  /** One bare address; null while unknown. */
  readonly address: string | null;
  /** The team's policy, with uncovered leave of theirs as holidays. */
  readonly policy: Policy;
  /** What the owner cells say, also while somebody else covers for them. */
  readonly own: readonly Row[];
  /** What comes to them besides: of an owner without an address, of nobody, of a colleague whom they cover. */
  readonly adopted: readonly (readonly Row[])[];
}

/**
 * Whose each row is: several owner texts that mean one address are one recruiter. Everybody who gets a Friday mail is
 * among them, also without a row. In the order of the rows.
 */
export function rowsByRecruiter<Row extends OwnedRow>(
  rows: readonly Row[],
  settings: Settings,
  on: Day,
): readonly RowsOfRecruiter<Row>[] {
  const { addressees, owners } = addresseesOf(rows, settings, on);
  const addresses = new Map(owners.map(({ owner, address }) => [asCompared(owner), address]));
  const found = new Map<string, { readonly text: string; readonly address: string | null; readonly own: Row[] }>();
  const recruiterAt = (key: string, text: string, address: string | null): { readonly own: Row[] } => {
    const known = found.get(key) ?? { text, address, own: [] };
    found.set(key, known);
    return known;
  };
  for (const row of rows) {
    const text = row.listed.owner.trim();
    const address = addresses.get(asCompared(text)) ?? null;
    recruiterAt(address ?? `named ${asCompared(text)}`, text, address).own.push(row);
  }
  for (const { to } of addressees) recruiterAt(to, to, to);
  const adoptedBy = new Map(addressees.map(({ to, adopted }) => [to, adopted.map((one) => one.rows)]));
  const taken = new Set<string>();
  return [...found.values()].map(({ text, address, own }) => {
    const listed = recruiterNamed(address ?? text, settings.recruiters);
    return {
      name: freeName(text, address, listed?.name ?? '', taken),
      address,
      policy: listed === undefined ? settings.policy : policyOf(listed, settings.recruiters, settings.policy),
      own,
      adopted: address === null ? [] : (adoptedBy.get(address) ?? []),
    };
  });
}

/** The name alone where one is known and nobody else has it. */
function freeName(text: string, address: string | null, listed: string, taken: Set<string>): string {
  const names = [listed, readOwner(text).name, address ?? '', text].filter((each) => each !== '');
  const free = names.find((each) => !taken.has(asCompared(each))) ?? text;
  taken.add(asCompared(free));
  return free;
}
