import { shortPrint } from '../../../domain/text/fingerprint.js';
import { recruiterNamed } from '../../../domain/team/recruiters.js';
import type { Recruiter } from '../../../domain/team/settings.js';
import type { ReadRow } from './read-row.js';

/** The owners that a look can name, by the fingerprint that the id cell keeps of them. */
export interface KnownOwners {
  readonly byFingerprint: ReadonlyMap<string, string>;
  readonly recruiters: readonly Recruiter[];
}

export function ownersIn(owners: readonly string[], recruiters: readonly Recruiter[]): KnownOwners {
  const texts = [...recruiters.flatMap(({ name, address }) => [name, address]), ...owners];
  return { byFingerprint: new Map(texts.map((text) => [shortPrint(text), text])), recruiters };
}

/**
 * Whether the row has another recruiter than at the last look, and who had it before ('' when nobody in the sheet or in
 * Settings has that name any more). A first owner takes nothing over; the same recruiter written otherwise, neither.
 */
export function handOverOf(
  { owner }: Pick<ReadRow, 'owner'>,
  ownerBefore: string,
  { byFingerprint, recruiters }: KnownOwners,
): { readonly from: string; readonly to: string } | null {
  const now = shortPrint(owner);
  if (now === '' || ownerBefore === '' || now === ownerBefore) return null;
  const from = byFingerprint.get(ownerBefore) ?? '';
  const same = from === '' ? undefined : recruiterNamed(from, recruiters);
  return same !== undefined && same === recruiterNamed(owner, recruiters) ? null : { from, to: owner };
}
