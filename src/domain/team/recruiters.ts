import { asCompared } from '../text/comparable.js';
import type { Day } from '../calendar/day.js';
import { bareAddress } from './address.js';
import type { Policy } from '../policy/policy.js';
import type { Recruiter, Settings } from './settings.js';
import { withLeave } from '../calendar/work-calendar.js';

/** Where the list of an owner goes. `address` null: to the managers, or to whoever set the tracker up. */
export interface WhoIsMailed {
  readonly address: string | null;
  /** Why, for the screen: "The owner cell is an address", "From Settings", … */
  readonly says: string;
  /** An address of another domain: asked about before it is mailed. */
  readonly asksFirst: boolean;
}

/** The owner cell's text, taken apart: "Rita Roth <rita@agency.example>", a bare address, or a name. */
export function readOwner(text: string): { readonly name: string; readonly address: string | null } {
  const clean = text.replace(/\s+/g, ' ').trim();
  const named = /^"?([^"<>]*)"? ?< ?(?:mailto:)?([^\s<>]+) ?>$/i.exec(clean);
  if (named !== null) {
    const [, name = '', address = ''] = named;
    return { name: name.trim(), address: bareAddress(address) };
  }
  const bare = bareAddress(clean.replace(/^mailto:/i, ''));
  return bare === null ? { name: clean, address: null } : { name: '', address: bare };
}

/**
 * The domain's *Who is mailed*: an owner cell that holds an address is that recruiter; a name is looked up in Settings;
 * anything else goes to the managers. `candidateAddresses` are the addresses of the candidates, in lower case: none of
 * them is ever mailed as a recruiter.
 */
export function whoIsMailed(
  ownerText: string,
  settings: Pick<Settings, 'recruiters' | 'setUpBy' | 'managers'>,
  candidateAddresses: ReadonlySet<string>,
): WhoIsMailed {
  const { name, address: inCell } = readOwner(ownerText);
  const listed = recruiterNamed(ownerText, settings.recruiters);
  const inSettings = listed === undefined ? null : bareAddress(listed.address);
  const address = inSettings ?? inCell;
  if (address === null) {
    const says = name === '' ? 'No owner' : `No address for “${name}” in Settings`;
    return { address: null, says: `${says}: ${elsewhere(settings)}`, asksFirst: false };
  }
  if (candidateAddresses.has(address)) {
    return { address: null, says: `${address} is a candidate's address: ${elsewhere(settings)}`, asksFirst: false };
  }
  if (inSettings !== null) return { address, says: 'From Settings', asksFirst: false };
  const foreign = domainOf(address) !== domainOf(settings.setUpBy);
  const says = foreign ? 'The owner cell is an address of another domain' : 'The owner cell is an address';
  return { address, says, asksFirst: foreign };
}

/** Who gets the lists of owners nobody has an address for. */
export function fallbackAddresses(settings: Pick<Settings, 'setUpBy' | 'managers'>): readonly string[] {
  return settings.managers.length > 0 ? settings.managers : [settings.setUpBy];
}

/** The recruiter of Settings that an owner cell means: by name or by address, upper or lower case. */
export function recruiterNamed(ownerText: string, recruiters: readonly Recruiter[]): Recruiter | undefined {
  const { name, address } = readOwner(ownerText);
  const wanted = [name, address ?? ''].map(asCompared).filter((each) => each !== '');
  return recruiters.find((each) => wanted.includes(asCompared(each.address)) || wanted.includes(asCompared(each.name)));
}

/**
 * Who answers for a recruiter's candidates on a day: themselves, or whoever covers while they are away. Covers that
 * are away, too, are followed; where nobody is left, it is the recruiter. Ends by itself with the leave.
 */
export function whoCovers(recruiter: Recruiter, recruiters: readonly Recruiter[], on: Day): Recruiter {
  const asked = new Set<Recruiter>();
  let at = recruiter;
  for (;;) {
    asked.add(at);
    const away = at.leave.find((spell) => spell.from <= on && on <= spell.to);
    if (away === undefined) return at;
    const cover = recruiterNamed(away.cover, recruiters);
    if (cover === undefined || asked.has(cover)) return recruiter;
    at = cover;
  }
}

/** The team's policy with the recruiter's uncovered leave as holidays: what nobody can do then is due before. */
export function policyOf(recruiter: Recruiter, recruiters: readonly Recruiter[], policy: Policy): Policy {
  const alone = recruiter.leave.filter((spell) => recruiterNamed(spell.cover, recruiters) === undefined);
  return alone.length === 0 ? policy : { ...policy, calendar: withLeave(policy.calendar, alone) };
}

function elsewhere(settings: Pick<Settings, 'setUpBy' | 'managers'>): string {
  return settings.managers.length > 0 ? 'goes to the managers' : `goes to ${settings.setUpBy}`;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
