import { type Bounds, CLOSED, parseNotation } from './a1.js';
import type { RangePlace, SheetPlace, SpreadsheetPlace } from './places.js';

/**
 * The range of a notation or of a name; a notation without a tab means `home`. It may lie outside the grid: "RC1" is
 * the cell RC1 on a tab of 26 columns too (gas-fakes, testsheets.js:221); whoever reads or writes it is refused.
 */
export function rangeOfText(book: SpreadsheetPlace, home: SheetPlace, text: string): RangePlace {
  const { workbook, session } = book;
  const notation = parseNotation(text);
  if (notation === null) {
    const named = workbook.namedRanges().find(({ name }) => name.toLowerCase() === text.toLowerCase());
    if (named === undefined) return session.fail('noRange');
    return book.sheet(named.sheet).range(named.zone);
  }
  const sheet = notation.sheet === null ? home : sheetNamed(book, notation.sheet);
  if (sheet === null) return session.fail('noRange');
  const grid = sheet.grid();
  const zone = {
    top: notation.top ?? 0,
    left: notation.left ?? 0,
    bottom: notation.bottom ?? grid.bottom,
    right: notation.right ?? grid.right,
  };
  if (zone.top < 0 || zone.left < 0 || zone.top > zone.bottom || zone.left > zone.right) session.fail('outside');
  const bounds: Bounds = {
    startRow: notation.top !== null,
    endRow: notation.bottom !== null,
    startColumn: notation.left !== null,
    endColumn: notation.right !== null,
  };
  return sheet.range(zone, Object.values(bounds).every(Boolean) ? CLOSED : bounds);
}

function sheetNamed(book: SpreadsheetPlace, name: string): SheetPlace | null {
  const key = book.workbook.sheets().find((sheet) => book.workbook.sheetName(sheet) === name);
  return key === undefined ? null : book.sheet(key);
}

/** The range of 1-based numbers. Reaching over the grid is refused when it is used. */
export function rangeOfNumbers(
  sheet: SheetPlace,
  row: number,
  column: number,
  numRows: number,
  numColumns: number,
): RangePlace {
  const { session } = sheet;
  sheet.assertThere();
  if (row < 1) session.fail('lowRow');
  if (column < 1) session.fail('lowColumn');
  if (numRows < 1) session.fail('fewRows');
  if (numColumns < 1) session.fail('fewColumns');
  return sheet.range({ top: row - 1, left: column - 1, bottom: row + numRows - 2, right: column + numColumns - 2 });
}
