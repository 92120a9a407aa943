import type { Day } from '../../../domain/calendar/day.js';
import type { Settings } from '../../../domain/team/settings.js';
import type { TabRead, TabRow } from '../../ports/tracker-tab.js';
import { meaningsFrom, readRow } from './read-row.js';
import { detailsOf, isEveryoneBeside } from './row-details.js';

/** A row that is looked at alone, and the one cell that somebody typed in as it was before; null where nobody did. */
export interface OneRow {
  readonly typed: { readonly column: number; readonly before: string } | null;
}

/** The row before somebody typed in it; null where nobody did. */
export function asItWas({ row, cells }: TabRow, one: OneRow | null): TabRow | null {
  const typed = one?.typed ?? null;
  if (typed === null) return null;
  return { row, cells: cells.map((cell, index) => (index + 1 === typed.column ? typed.before : cell)) };
}

/**
 * Whether the row, but for what was typed just now, is as our cells beside it say: then it is whose id stands there. Somebody
 * else may have been pasted over it, or sorted beside it, while no look was made.
 */
export function isWhoItWas(tab: TabRead, one: OneRow, { stages }: Settings, today: Day): boolean {
  const meanings = meaningsFrom(stages);
  return tab.rows.every((row) => {
    const before = asItWas(row, one) ?? row;
    return isEveryoneBeside([detailsOf(readRow(before, tab, meanings, today), row, tab)], []);
  });
}
