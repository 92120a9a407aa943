import { asCompared } from '../text/comparable.js';
import { shortPrint } from '../text/fingerprint.js';
import { fold } from '../text/fold.js';
import { placeholders } from './addresses.js';
import type { Hint } from './id-cell.js';
import type { Registered } from './registered.js';
import type { RowDetails, Spot } from './row-details.js';

/** Digits that a phone must have to be told from an extension. */
const SHORTEST_PHONE = 7;
/** A number is compared by its end: "+49 170 …" and "0170 …" are the same. */
const COMPARED_DIGITS = 9;

const folded = (text: string): string => fold(asCompared(text));

/** The end of a phone number, '' where there is none. */
function phoneIn(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length < SHORTEST_PHONE ? '' : `tel:${digits.slice(-COMPARED_DIGITS)}`;
}

/** A profile link without what differs from browser to browser, '' where there is none. */
function linkIn(text: string): string {
  const [address = ''] = asCompared(text)
    .replace(/^https?:\/\/(www\.)?/, '')
    .split(/[?#]/, 1);
  let end = address.length;
  while (address[end - 1] === '/') end -= 1;
  const link = address.slice(0, end);
  return link.includes('/') ? `url:${link}` : '';
}

const present = (...texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '');

/** What a row or a line says, made comparable. */
interface Comparable {
  readonly name: string;
  readonly emails: readonly string[];
  readonly phone: string;
  readonly link: string;
  readonly job: string;
  readonly owner: string;
}

type Compared = Pick<Registered, 'name' | 'emails' | 'phone' | 'link' | 'job' | 'owner'>;

const compared = ({ name, emails, phone, link, job, owner }: Compared): Comparable => ({
  name: folded(name),
  emails,
  phone: phoneIn(phone),
  link: linkIn(link),
  job: asCompared(job ?? ''),
  owner: asCompared(owner),
});

/** A row with what it says made comparable, and without what is nobody's. */
export class Sighting {
  readonly name: string;
  readonly job: string;
  readonly owner: string;
  /** Addresses and profile: each alone says who somebody is. */
  readonly strong: readonly string[];
  readonly emails: readonly string[];
  readonly phone: string;

  constructor(
    readonly row: RowDetails,
    nobodys: ReadonlySet<string>,
  ) {
    const { name, emails, phone, link, job, owner } = compared(row);
    this.name = name;
    this.job = job;
    this.owner = owner;
    this.emails = emails.filter((email) => !nobodys.has(email));
    this.strong = [...this.emails, ...present(link).filter((one) => !nobodys.has(one))];
    this.phone = nobodys.has(phone) ? '' : phone;
  }

  get hint(): Hint | null {
    return this.row.hint;
  }
}

/** A candidate with all that the register and the hidden cells know of them. */
export interface Known {
  readonly id: string;
  readonly names: ReadonlySet<string>;
  /** As they were written. */
  readonly calledBefore: readonly string[];
  readonly emails: ReadonlySet<string>;
  readonly strong: readonly string[];
  readonly phone: string;
  /** Null where nobody noted a job. */
  readonly jobs: ReadonlySet<string> | null;
  readonly owner: string;
  readonly tab: number | null;
  /** A look at all rows found them gone. */
  readonly hasLeft: boolean;
  /** Where hidden cells with this id are, in the order of tabs and rows. */
  readonly hintsAt: readonly Spot[];
  /** Neither a name nor an address was ever noted. */
  readonly isNobody: boolean;
  /** Name, address and job are all as they were. */
  isWholly(row: Sighting): boolean;
  /** They share an address, a profile or a phone. */
  shares(row: Sighting): boolean;
  /** Both have an address, and none in common. */
  contradicts(row: Sighting): boolean;
}

interface Pool {
  readonly knownById: ReadonlyMap<string, Known>;
  readonly nobodys: ReadonlySet<string>;
  /** The name in one of the rows that has this print. */
  readonly foldedOf: (print: string) => string | null;
}

/** Everybody who may be claimed. What a hint holds as a print is told by the rows that bear such a text. */
export function knownFrom(
  rows: readonly RowDetails[],
  register: readonly Registered[],
  hints: readonly (Spot & { readonly hint: Hint | null })[],
): Pool {
  const lines = new Map(register.map((line) => [line.id, line]));
  const nobodys = placeholders(
    [...rows, ...lines.values()].map((one) => ({
      name: one.name,
      contacts: [...one.emails, ...present(phoneIn(one.phone), linkIn(one.link))],
    })),
  );
  const hintsOf = new Map<string, (Spot & { readonly hint: Hint })[]>();
  for (const { hint, tab, row } of hints) {
    if (hint === null) continue;
    const list = hintsOf.get(hint.id) ?? [];
    hintsOf.set(hint.id, list);
    list.push({ hint, tab, row });
  }
  const prints = new Prints(rows);
  const knownById = new Map<string, Known>();
  for (const id of [...lines.keys(), ...hintsOf.keys()]) {
    if (!knownById.has(id)) knownById.set(id, known(id, lines.get(id), hintsOf.get(id) ?? [], prints, nobodys));
  }
  return { knownById, nobodys, foldedOf: (print) => prints.names.get(print) ?? null };
}

/** Which text in the rows each print stands for. */
class Prints {
  readonly names = new Map<string, string>();
  readonly emails = new Map<string, string>();
  readonly jobs = new Map<string, string>();

  constructor(rows: readonly RowDetails[]) {
    for (const { name, emails, job } of rows) {
      this.names.set(shortPrint(name), name);
      for (const email of emails) this.emails.set(shortPrint(email), email);
      this.jobs.set(shortPrint(job), asCompared(job));
    }
  }
}

const has = (...maybe: readonly (string | undefined)[]): readonly string[] =>
  maybe.filter((text): text is string => text !== undefined && text !== '');

/** All that is noted of one candidate: their line in the register, and the hidden cells that bear their id. */
interface Notes {
  readonly line: Registered | undefined;
  /** The line made comparable. */
  readonly noted: Comparable | null;
  readonly hints: readonly (Spot & { readonly hint: Hint })[];
  readonly prints: Prints;
}

function known(
  id: string,
  line: Registered | undefined,
  hints: Notes['hints'],
  prints: Prints,
  nobodys: ReadonlySet<string>,
): Known {
  const noted = line === undefined ? null : compared(line);
  const notes: Notes = { line, noted, hints, prints };
  const names = namesIn(notes);
  const addresses = addressesIn(notes);
  const emails = new Set(addresses.filter((email) => !nobodys.has(email)));
  const strong = [...emails, ...has(noted?.link).filter((link) => !nobodys.has(link))];
  const jobs = jobsIn(notes);
  const hadAddress = emails.size > 0 || hints.some(({ hint }) => hint.email !== '');
  const phone = noted === null || nobodys.has(noted.phone) ? '' : noted.phone;
  const sharesAddress = (row: Sighting): boolean => row.strong.some((one) => strong.includes(one));
  return {
    id,
    names,
    calledBefore: has(line?.name),
    emails,
    strong,
    phone,
    jobs,
    owner: noted?.owner ?? '',
    tab: line?.tab ?? null,
    hasLeft: line?.leftOn != null,
    hintsAt: hints.map(({ tab, row }) => ({ tab, row })),
    isNobody: isNobody(notes, addresses),
    isWholly: (row) =>
      names.has(row.name) &&
      (sharesAddress(row) || (row.emails.length === 0 && !hadAddress)) &&
      (jobs === null || jobs.has(row.job)),
    shares: (row) => sharesAddress(row) || (phone !== '' && phone === row.phone),
    contradicts: (row) => row.emails.length > 0 && hadAddress && !row.emails.some((email) => emails.has(email)),
  };
}

const namesIn = ({ noted, hints, prints }: Notes): ReadonlySet<string> =>
  new Set([...has(noted?.name), ...hints.flatMap(({ hint }) => has(prints.names.get(hint.name)).map(folded))]);

const addressesIn = ({ noted, hints, prints }: Notes): readonly string[] => [
  ...(noted?.emails ?? []),
  ...hints.flatMap(({ hint }) => has(hint.email === '' ? undefined : prints.emails.get(hint.email))),
];

/** Null where nobody noted a job; a print that no row bears is a job, though nobody can say which. */
function jobsIn({ line, noted, hints, prints }: Notes): ReadonlySet<string> | null {
  const jobPrints = hints.flatMap(({ hint }) => (hint.job === null ? [] : [hint.job]));
  const notedJob = line === undefined || line.job === null || noted === null ? [] : [noted.job];
  if (notedJob.length + jobPrints.length === 0) return null;
  return new Set([...notedJob, ...jobPrints.flatMap((print) => prints.jobs.get(print) ?? [])]);
}

/** Hidden cells bear the id, and neither they nor the register say who it is. Whom we erased is somebody. */
function isNobody({ line, noted, hints }: Notes, addresses: readonly string[]): boolean {
  const isBlank = (line === undefined || (noted?.name === '' && addresses.length === 0)) && line?.erasedOn == null;
  return isBlank && hints.length > 0 && hints.every(({ hint }) => hint.name === '' && hint.email === '');
}
