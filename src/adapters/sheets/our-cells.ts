import { cellAt, VALUE_COLUMNS } from '../../app/ports/tracker-tab.js';
import type { OurColumn, RowWrite, TabRead } from '../../app/ports/tracker-tab.js';
import type { Cell } from '../../domain/cell.js';
import { formulaFor } from './our-formula.js';
import { asWritten } from './text-cells.js';
import type { Apostrophe } from './text-cells.js';

/** Number format of each of our columns; ids and state are text, or an id of digits would become a number. */
export const OUR_FORMATS: Readonly<Record<OurColumn, string>> = {
  followUp: 'General',
  nextWordBy: 'ddd d mmm yyyy',
  lastWord: 'ddd d mmm yyyy',
  waitingOn: '@',
  id: '@',
  state: '@',
};

/**
 * Blocks that one save may write. Changed rows that lie scattered are joined over the smallest gaps, so the number of
 * calls does not grow with the number of rows; what lies between is written as it was read.
 */
const MOST_BLOCKS = 8;

type Written = (typeof VALUE_COLUMNS)[number];
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes our cells of these rows. `formatted`: their formats are right already. Buffered: the caller flushes. */
export function writeOurCells(
  sheet: Sheet,
  tab: TabRead,
  rows: readonly RowWrite[],
  apostrophe: () => Apostrophe,
  formatted: boolean,
): void {
  const writes = new Map(rows.map((row) => [row.row, row]));
  const before = new Map(tab.rows.map((row) => [row.row, row]));
  const cellOf = (row: number, column: Written): string | number | boolean => {
    const write = writes.get(row);
    if (write !== undefined) return asCell(write[column], apostrophe);
    const was = before.get(row);
    return was === undefined ? '' : asCell(plain(cellAt(was, tab.ours[column])), apostrophe);
  };
  for (const { first, last } of blocksOf([...writes.keys()], MOST_BLOCKS)) {
    const numbers = rowsFrom(first, last);
    for (const columns of besideEachOther(tab)) {
      const start = tab.ours[columns[0] ?? 'id'];
      if (start === null) continue;
      const range = sheet.getRange(first, start, numbers.length, columns.length);
      if (!formatted && numbers.some((row) => writes.get(row)?.formula === true)) {
        range.setNumberFormats(numbers.map(() => columns.map((column) => OUR_FORMATS[column])));
      }
      range.setValues(numbers.map((row) => columns.map((column) => cellOf(row, column))));
    }
  }
  writeFormulas(sheet, tab, rows, formatted);
}

function writeFormulas(sheet: Sheet, tab: TabRead, rows: readonly RowWrite[], formatted: boolean): void {
  const column = tab.ours.followUp;
  const missing = rows.filter((row) => row.formula).map((row) => row.row);
  if (column === null || missing.length === 0) return;
  for (const { first, last } of blocksOf(missing, MOST_BLOCKS)) {
    const formula = formulaFor(tab, first);
    if (formula === null) return;
    const range = sheet.getRange(first, column, last - first + 1, 1);
    // A formula in a cell of the format "@" would stay text.
    if (!formatted) range.setNumberFormat(OUR_FORMATS.followUp);
    range.setFormula(formula);
  }
}

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Rows as runs, at most `most` of them: the smallest gaps are bridged first. */
export function blocksOf(rows: readonly number[], most: number): { readonly first: number; readonly last: number }[] {
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  const gaps = sorted
    .map((row, index) => ({ index, gap: row - (sorted[index - 1] ?? row) }))
    .filter(({ gap }) => gap > 1)
    .sort((one, other) => other.gap - one.gap)
    .slice(0, most - 1)
    .map(({ index }) => index)
    .sort((one, other) => one - other);
  const starts = sorted.length === 0 ? [] : [0, ...gaps];
  return starts.map((start, index) => ({
    first: sorted[start] ?? 0,
    last: sorted[(starts[index + 1] ?? sorted.length) - 1] ?? 0,
  }));
}

/** Our value columns as runs that stand side by side: one run unless somebody moved one of them. */
function besideEachOther(tab: TabRead): Written[][] {
  const runs: Written[][] = [];
  let before: number | null = null;
  for (const column of VALUE_COLUMNS) {
    const at = tab.ours[column];
    if (at === null) continue;
    const run = runs[runs.length - 1];
    if (run !== undefined && before !== null && at === before + 1) run.push(column);
    else runs.push([column]);
    before = at;
  }
  return runs;
}

const plain = (cell: Cell): string | number | boolean =>
  typeof cell === 'object' ? cell.day + (cell.minute ?? 0) / 1440 : cell;

const asCell = (value: string | number | boolean | null, apostrophe: () => Apostrophe): string | number | boolean =>
  value === null ? '' : typeof value === 'string' ? asWritten(value, apostrophe) : value;
