import type { Card } from '../contract/server-api.js';

/** The status without its reason where the list below it says the reason. */
export function shownStatus({ status, owed }: Card): string {
  return owed.length === 0 ? status : (status.split(' · ')[0] ?? status);
}
