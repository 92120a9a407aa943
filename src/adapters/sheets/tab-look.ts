import type { TabLook } from '../../app/ports/set-up-steps.js';
import { ALL_OUR_COLUMNS, OUR_COLUMNS } from '../../app/ports/tracker-tab.js';
import type { TabSetUp } from '../../app/ports/tracker-tab.js';
import { toCells } from './cells.js';
import type { Say } from '../../domain/texts/say.js';
import { OUR_HEADERS, PROTECTION_MARK } from '../../domain/texts/sheet-words.js';
import { looksLikeOurs } from './own-tab-signs.js';
import { columnLetters, isOwnTab } from './tab-marks.js';
import type { Marked } from './tab-marks.js';
import { columnsOf, markedColumns, setUpTabs } from './tracker-tabs.js';
import type { OffsetAt } from './zone.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads a tab as it is, in one read, and what stands in the way of changing it. Changes nothing. */
export function lookAt(sheet: Sheet, marked: Marked, offsetAt: OffsetAt, say: Say): TabLook {
  const sheetId = sheet.getSheetId();
  const name = sheet.getName();
  const setUp = setUpTabs(marked).find((one) => one.sheetId === sheetId)?.setUp ?? null;
  const { ours } = columnsOf(marked.columns.filter((one) => one.sheetId === sheetId));
  const marks = Object.values(ours).filter((column) => column !== null);
  const allCells = toCells(sheet.getDataRange().getValues(), offsetAt);
  const gridColumns = sheet.getMaxColumns();
  const leftOver = setUp === null ? [...new Set([...marks, ...formerOurs(allCells)])] : [];
  const own = new Set(
    marks.length < OUR_COLUMNS.length ? [...marks, ...leftOver, ...unmarkedOurs(gridColumns, setUp)] : marks,
  );
  const cells =
    own.size === 0 ? allCells : allCells.map((row) => row.map((cell, index) => (own.has(index + 1) ? '' : cell)));
  const lastColumn = lastFilled(cells);
  return {
    sheetId,
    sheet: name,
    cells,
    allCells,
    ours,
    lastColumn,
    gridColumns,
    setUp,
    leftOver: leftOver.length === 0 && !marked.copies.has(sheetId) ? null : leftOver,
    isOurs: isOwnTab(marked, sheetId) || looksLikeOurs(allCells),
    marked: markedColumns(marked, sheetId),
    hasFilter: sheet.getFilter() !== null,
    locked: lockedParts(sheet, name, lastColumn, say),
  };
}

/** Columns of ours that were inserted and not yet all marked when a set-up was stopped; it goes on with them. */
function unmarkedOurs(gridColumns: number, setUp: TabSetUp | null): number[] {
  if (setUp === null || setUp.done || gridColumns !== setUp.gridColumns + OUR_COLUMNS.length) return [];
  return OUR_COLUMNS.map((_, index) => setUp.insertAfter + 1 + index);
}

/** In which of the first rows a header is looked for. */
const HEADER_ROWS = 30;

/** Our columns on a tab without our marks: a duplicate, or a file that went through Excel. Known by all their headers. */
function formerOurs(cells: readonly (readonly unknown[])[]): number[] {
  for (const columns of [ALL_OUR_COLUMNS, OUR_COLUMNS]) {
    const headers = columns.map((column) => OUR_HEADERS[column]);
    for (const row of cells.slice(0, HEADER_ROWS)) {
      const at = row.findIndex((_, index) => headers.every((one, next) => row[index + next] === one));
      if (at >= 0) return columns.map((_, index) => at + 1 + index);
    }
  }
  return [];
}

/** The last column with anything in it, 1 on an empty tab. */
function lastFilled(cells: readonly (readonly unknown[])[]): number {
  let last = 1;
  for (const row of cells) {
    for (let index = row.length - 1; index >= last; index -= 1) {
      if (row[index] !== '') {
        last = index + 1;
        break;
      }
    }
  }
  return last;
}

function lockedParts(sheet: Sheet, name: string, lastColumn: number, say: Say): string[] {
  const sheetLock = sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .find((one) => !one.isWarningOnly() && !one.canEdit());
  if (sheetLock !== undefined) {
    return [say('tab.protected', { name })];
  }
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((one) => !one.isWarningOnly() && !one.canEdit() && !one.getDescription().startsWith(PROTECTION_MARK))
    .flatMap((one) => {
      const range = one.getRange();
      const where = `${columnLetters(range.getColumn())}${range.getRow()}`;
      // Columns can be inserted beside a protected range, but not into it.
      return range.getColumn() <= lastColumn && range.getLastColumn() > lastColumn
        ? [say('tab.columnsProtected', { name, where })]
        : [];
    });
}
