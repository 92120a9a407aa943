import { asCompared } from '../text/comparable.js';
import type { Day } from '../calendar/day.js';
import type { ListedCandidate } from '../follow-up/friday-list.js';
import { fallbackAddresses, recruiterNamed, whoCovers, whoIsMailed } from './recruiters.js';
import type { Recruiter, Settings } from './settings.js';
import { bareAddress } from './address.js';

/** What is needed of a row to know whose it is. */
export interface OwnedRow {
  readonly listed: ListedCandidate;
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
  /** As Settings lists them; null for an address that stands in an owner cell alone. */
  readonly recruiter: Recruiter | null;
  readonly own: readonly Row[];
  readonly adopted: readonly AdoptedRows<Row>[];
}

/** One owner text of the sheet, and where it leads. */
export interface OwnerFound {
  /** The cell's text, '' for rows without an owner. */
  readonly owner: string;
  /** One bare address; null while unknown. */
  readonly address: string | null;
  readonly says: string;
  readonly asksFirst: boolean;
  readonly rows: number;
}

export interface Addressees<Row> {
  /** By address, so that the order is the same on every run. */
  readonly addressees: readonly Addressee<Row>[];
  /** Listed in Settings, and the Friday mail switched off there. */
  readonly switchedOff: readonly string[];
  readonly owners: readonly OwnerFound[];
}

interface OwnerRows<Row> extends OwnerFound {
  readonly all: Row[];
}

/**
 * Sorts the rows into mails, as `whoIsMailed` says of each owner: their own list to each recruiter (or whoever covers
 * for them), and what has no known owner to the managers, or to whoever set the tracker up. Recruiters whom Settings
 * lists get a mail even without a row.
 */
export function addresseesOf<Row extends OwnedRow>(rows: readonly Row[], settings: Settings, on: Day): Addressees<Row> {
  const candidates = new Set(rows.map((row) => bareAddress(row.listed.email)).filter((address) => address !== null));
  const owners = byOwner(rows, settings, candidates);
  const own = new Map<string, Row[]>();
  const adopted = new Map<string, AdoptedRows<Row>[]>();
  const adopt = (to: string, what: AdoptedRows<Row>): void => {
    adopted.set(to, [...(adopted.get(to) ?? []), what]);
  };

  const fallback = unique(fallbackAddresses(settings).map(bareAddress), candidates);
  for (const { owner, address, all } of owners) {
    if (address === null) {
      const reason = owner === '' ? 'no owner' : 'address not known';
      for (const to of fallback) adopt(to, { reason, owner, rows: all });
      continue;
    }
    const cover = coverOf(address, settings.recruiters, on);
    if (cover === null) own.set(address, [...(own.get(address) ?? []), ...all]);
    else adopt(cover, { reason: 'away', owner, rows: all });
  }

  const listed = settings.recruiters.map((recruiter) => ({ recruiter, to: bareAddress(recruiter.address) }));
  const switchedOff = new Set<string>();
  for (const { recruiter, to } of listed) {
    if (to === null || candidates.has(to)) continue;
    if (!recruiter.fridayMail) switchedOff.add(to);
    else if (!own.has(to) && coverOf(to, settings.recruiters, on) === null) own.set(to, []);
  }
  const everybody = [...new Set([...own.keys(), ...adopted.keys()])].sort();
  return {
    addressees: everybody
      .map((to) => ({
        to,
        recruiter: listed.find((each) => each.to === to)?.recruiter ?? null,
        own: switchedOff.has(to) ? [] : (own.get(to) ?? []),
        adopted: adopted.get(to) ?? [],
      }))
      .filter((each) => !switchedOff.has(each.to) || each.adopted.length > 0),
    switchedOff: [...switchedOff].sort(),
    owners: owners.map(({ all, ...found }) => ({ ...found, rows: all.length })),
  };
}

function byOwner<Row extends OwnedRow>(
  rows: readonly Row[],
  settings: Settings,
  candidates: ReadonlySet<string>,
): readonly OwnerRows<Row>[] {
  const found = new Map<string, OwnerRows<Row>>();
  for (const row of rows) {
    const owner = row.listed.owner.trim();
    const key = asCompared(owner);
    const known = found.get(key);
    if (known !== undefined) {
      known.all.push(row);
      continue;
    }
    found.set(key, { owner, ...whoIsMailed(owner, settings, candidates), rows: 0, all: [row] });
  }
  return [...found.values()];
}

/** Who gets an address's list while its recruiter is away; null when they get it themselves. */
function coverOf(address: string, recruiters: readonly Recruiter[], on: Day): string | null {
  const recruiter = recruiterNamed(address, recruiters);
  if (recruiter === undefined) return null;
  const cover = bareAddress(whoCovers(recruiter, recruiters, on).address);
  return cover === address ? null : cover;
}

function unique(addresses: readonly (string | null)[], candidates: ReadonlySet<string>): readonly string[] {
  const known = addresses.filter((address): address is string => address !== null && !candidates.has(address));
  return [...new Set(known)];
}
