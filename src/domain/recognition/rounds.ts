import type { Cell } from '../cell.js';
import { columnsOf, suits } from './columns.js';
import { headerReader } from './header-meaning.js';

/** A header that says interview, over cells that are mostly dates. */
const GOOD_ENOUGH = 0.6;

/**
 * Further columns of interview dates ("2nd interview", "Final interview on") beside the one that was recognised: one
 * for each round, 1-based, from left to right. `taken` are the columns that mean something else already.
 */
export function furtherInterviews(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  taken: ReadonlySet<number>,
): readonly number[] {
  const columns = columnsOf(headers, [], rows, headerReader());
  return columns.flatMap((column) => {
    if (taken.has(column.at + 1)) return [];
    const found = suits('interviewDate', column);
    return found !== null && found.score >= GOOD_ENOUGH ? [column.at + 1] : [];
  });
}
