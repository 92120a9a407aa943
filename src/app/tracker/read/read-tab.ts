import { hintIn } from '../../../domain/identity/id-cell.js';
import type { Day } from '../../../domain/calendar/day.js';
import { rowsWithSomebody } from './candidate-rows.js';
import { isNameless } from './lost-columns.js';
import { readRow } from './read-row.js';
import type { ReadRow, StageMeanings } from './read-row.js';
import type { RowDetails } from '../../../domain/identity/row-details.js';
import { detailsOf, ourText } from './row-details.js';
import { hasNoReadableName } from './unreadable-names.js';
import type { TabRead, TabRow } from '../../ports/tracker-tab.js';

/** A tab with its rows in the domain's words. */
export interface ReadTab {
  readonly tab: TabRead;
  readonly rows: readonly RowInWords[];
  /** Rows of which an error value hides who they are. */
  readonly unreadable: readonly TabRow[];
  /** Rows about nobody, with an id of ours beside them. */
  readonly strays: readonly TabRow[];
}

export interface RowInWords {
  readonly read: ReadRow;
  readonly cells: TabRow;
  /** What it says of whom it is about. */
  readonly details: RowDetails;
  /** Reads like a total, an instruction or a heading: a candidate only if we know them. */
  readonly isDoubtful: boolean;
  /** Cells of ours stand beside it. */
  readonly hasOurs: boolean;
}

export function readTab(tab: TabRead, meanings: StageMeanings, today: Day): ReadTab {
  const unreadable = tab.rows.filter((row) => hasNoReadableName(row, tab));
  const nameless = isNameless(tab);
  const hidden = new Set(unreadable);
  const { candidates, doubtful } = nameless ? { candidates: [], doubtful: [] } : rowsWithSomebody(tab);
  const unsure = new Set(doubtful);
  const somebody = new Set([...candidates, ...doubtful]);
  const known = new Set([...somebody, ...unreadable]);
  const strays = nameless ? [] : [...tab.strays, ...tab.rows.filter((row) => !known.has(row))];
  return {
    tab,
    rows: tab.rows
      .filter((row) => somebody.has(row) && !hidden.has(row))
      .map((cells) => {
        const read = readRow(cells, tab, meanings, today);
        const details = detailsOf(read, cells, tab);
        const hasOurs = details.hint !== null || ourText(cells, tab, 'state') !== '';
        return { read, cells, details, isDoubtful: unsure.has(cells), hasOurs };
      }),
    unreadable,
    strays: strays.filter((row) => hintIn(ourText(row, tab, 'id')) !== null),
  };
}

/** A row that may be somebody's whom we know: candidates, and what else has cells of ours beside it. */
export const mayBeKnown = ({ isDoubtful, hasOurs }: RowInWords): boolean => !isDoubtful || hasOurs;

/** The same tab without doubtful rows that turned out to be nobody's; ids beside them are free. */
export function withoutNobodys(read: ReadTab, isSomebody: (row: RowInWords) => boolean): ReadTab {
  const { rows, strays } = read;
  const nobodys = new Set(rows.filter((row) => row.isDoubtful && !isSomebody(row)));
  if (nobodys.size === 0) return read;
  const freed = [...nobodys].flatMap(({ cells, details }) => (details.hint === null ? [] : [cells]));
  return { ...read, rows: rows.filter((row) => !nobodys.has(row)), strays: [...strays, ...freed] };
}
