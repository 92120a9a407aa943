import type { Day } from '../day.js';
import type { ListedCandidate } from '../friday-list.js';
import type { Recruiter, Settings } from '../settings.js';
import { bareAddress } from './address.js';

/** What is needed of a row to know whose it is. */
export interface OwnedRow {
  readonly listed: ListedCandidate;
  /** The owner's address as the scan knows it. */
  readonly ownerAddress: string | null;
}

/** Rows that come to somebody else than their owner, and why. */
export interface AdoptedRows<Row> {
  readonly reason: 'address not known' | 'no owner' | 'away';
  /** The owner cell's text, '' where there is none. */
  readonly owner: string;
  readonly rows: readonly Row[];
}

/** One mail's worth: whoever is both a recruiter and a manager gets one mail with both. */
export interface Addressee<Row> {
  readonly to: string;
  readonly own: readonly Row[];
  readonly adopted: readonly AdoptedRows<Row>[];
}

export interface WhoIsMailed<Row> {
  readonly addressees: readonly Addressee<Row>[];
  /** Listed in Settings and switched off there. */
  readonly switchedOff: readonly string[];
  /** Rows that no mail can carry: no address for their owner, no manager, and nobody known who set the tracker up. */
  readonly nobody: readonly Row[];
  /** Every owner text with the address it leads to; null where it is not known. */
  readonly owners: readonly {
    readonly owner: string;
    readonly address: string | null;
    readonly says: OwnerSays;
    readonly rows: number;
  }[];
}

/** How the address was found, or why there is none. */
export type OwnerSays = 'the cell is an address' | 'from Settings' | 'not known' | 'no owner' | "a candidate's address";

/**
 * Who is mailed about which rows (domain.md, *Who is mailed*): an owner cell that holds an address is that recruiter;
 * a name is looked up in Settings; a name without a known address, an empty owner and no owner column go to the
 * managers, and with none set to whoever set the tracker up. An address that is also a candidate's is no recruiter's.
 */
export function whoIsMailed<Row extends OwnedRow>(
  rows: readonly Row[],
  settings: Settings,
  today: Day,
): WhoIsMailed<Row> {
  const candidates = new Set(rows.map((row) => bareAddress(row.listed.email)).filter((address) => address !== null));
  const recruiters = new Map(settings.recruiters.map((recruiter) => [nameKey(recruiter.name), recruiter]));
  const own = new Map<string, Row[]>();
  const orphans = new Map<
    string,
    { readonly reason: AdoptedRows<Row>['reason']; readonly owner: string; readonly rows: Row[] }
  >();
  const away = new Map<string, { readonly cover: string; readonly owner: string; readonly rows: Row[] }>();
  const owners = new Map<string, { owner: string; address: string | null; says: OwnerSays; rows: number }>();

  for (const row of rows) {
    const found = addressOf(row, recruiters, candidates);
    const owner = row.listed.owner.trim();
    const key = nameKey(owner);
    const seen = owners.get(key) ?? { owner, address: found.address, says: found.says, rows: 0 };
    owners.set(key, { ...seen, rows: seen.rows + 1 });
    if (found.address === null) {
      const orphan = orphans.get(key) ?? { reason: owner === '' ? 'no owner' : 'address not known', owner, rows: [] };
      orphan.rows.push(row);
      orphans.set(key, orphan);
      continue;
    }
    const cover = coverFor(found.address, settings.recruiters, today, recruiters);
    if (cover !== null) {
      const covered = away.get(key) ?? { cover, owner, rows: [] };
      covered.rows.push(row);
      away.set(key, covered);
    } else {
      own.set(found.address, [...(own.get(found.address) ?? []), row]);
    }
  }

  // Recruiters whom Settings lists get their mail even with no row: "Nobody is waiting on you".
  const switchedOff = new Set<string>();
  for (const recruiter of settings.recruiters) {
    const address = bareAddress(recruiter.address);
    if (address === null || candidates.has(address)) continue;
    if (!recruiter.fridayMail) switchedOff.add(address);
    else if (!own.has(address)) own.set(address, []);
  }
  const adopted = new Map<string, AdoptedRows<Row>[]>();
  const adopt = (to: string, what: AdoptedRows<Row>): void => {
    adopted.set(to, [...(adopted.get(to) ?? []), what]);
  };
  for (const { cover, owner, rows: covered } of away.values()) adopt(cover, { reason: 'away', owner, rows: covered });

  const guardians = guardiansOf(settings, candidates);
  const nobody: Row[] = [];
  for (const orphan of orphans.values()) {
    if (guardians.length === 0) nobody.push(...orphan.rows);
    for (const guardian of guardians) adopt(guardian, orphan);
  }

  const all = [...new Set([...own.keys(), ...adopted.keys()])].sort();
  return {
    addressees: all
      .map((to) => ({
        to,
        own: switchedOff.has(to) ? [] : (own.get(to) ?? []),
        adopted: adopted.get(to) ?? [],
      }))
      .filter(({ to, adopted: also }) => !switchedOff.has(to) || also.length > 0),
    switchedOff: [...switchedOff].sort(),
    nobody,
    owners: [...owners.values()],
  };
}

/** Who takes what has no known owner: the managers, or whoever set the tracker up. */
function guardiansOf(settings: Settings, candidates: ReadonlySet<string>): readonly string[] {
  const managers = settings.managers
    .map(bareAddress)
    .filter((address): address is string => address !== null && !candidates.has(address));
  if (managers.length > 0) return [...new Set(managers)];
  const setUpBy = bareAddress(settings.setUpBy);
  return setUpBy === null ? [] : [setUpBy];
}

function addressOf(
  row: OwnedRow,
  recruiters: ReadonlyMap<string, Recruiter>,
  candidates: ReadonlySet<string>,
): { readonly address: string | null; readonly says: OwnerSays } {
  const owner = row.listed.owner.trim();
  if (owner === '') return { address: null, says: 'no owner' };
  const written = bareAddress(owner) ?? bareAddress(/<([^<>]*)>\s*$/.exec(owner)?.[1] ?? '');
  const known = bareAddress(recruiters.get(nameKey(owner))?.address ?? '') ?? bareAddress(row.ownerAddress ?? '');
  const address = written ?? known;
  if (address === null) return { address, says: 'not known' };
  if (candidates.has(address)) return { address: null, says: "a candidate's address" };
  return { address, says: written === null ? 'from Settings' : 'the cell is an address' };
}

function coverFor(
  address: string,
  recruiters: readonly Recruiter[],
  today: Day,
  byName: ReadonlyMap<string, Recruiter>,
): string | null {
  const recruiter = recruiters.find((each) => bareAddress(each.address) === address);
  const leave = recruiter?.leave.find(({ from, to }) => from <= today && today <= to);
  if (leave === undefined) return null;
  const cover = bareAddress(leave.cover) ?? bareAddress(byName.get(nameKey(leave.cover))?.address ?? '');
  return cover === address ? null : cover;
}

/** Names that differ in case or spacing only are the same name. */
const nameKey = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
