import type { Recipient } from '../../contract/server-api.js';
import { addresseesOf } from '../../domain/team/addressees.js';
import type { Settings } from '../../domain/team/settings.js';
import type { ScannedCandidate } from '../ports/ports.js';

/** Who would be mailed about whom. */
export function recipientsOf(
  candidates: readonly ScannedCandidate[],
  settings: Settings,
  today: number,
): readonly Recipient[] {
  return addresseesOf(candidates, settings, today).owners.map(({ owner, address, says, rows }) => ({
    owner,
    address: address ?? '',
    candidates: rows,
    says,
  }));
}
