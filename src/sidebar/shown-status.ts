import type { Card } from '../contract/server-api.js';

/** The status without its reason where the list below it says the reason. */
export function shownStatus({ status, why, owed }: Card): string {
  return owed.length === 0 ? `${status} · ${why}` : status;
}
