import { OUR_COLUMNS } from '../../app/tabs.js';
import type { OurColumn } from '../../app/tabs.js';
import { OUR_FORMATS } from './our-cells.js';
import { COLUMN_MARK, columnLetters, mark } from './tab-marks.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Begins the description of every protection of ours, so that undo takes these and no others. */
export const PROTECTION_MARK = 'Close the Loop';

export const OUR_HEADERS: Readonly<Record<OurColumn, string>> = {
  followUp: 'Follow-up',
  nextWordBy: 'Next word by',
  lastWord: 'Last word from us',
  id: 'Candidate id',
  state: 'State',
};

const NOTES: Readonly<Partial<Record<OurColumn, string>>> = {
  followUp: 'How this candidate stands today, and why. Filled in by Close the Loop; it is right on any day.',
  nextWordBy: 'The last day on which the next word is still in time.',
  lastWord: 'The day on which they last heard from us. Type a day here to log that you were in touch.',
};

const WIDTHS: Readonly<Partial<Record<OurColumn, number>>> = { followUp: 260, nextWordBy: 120, lastWord: 130 };

/** Where our columns stand. */
export interface OurPlace {
  readonly headerRow: number;
  /** 1-based: our first column is the next one. */
  readonly insertAfter: number;
}

/**
 * Adds our five columns at the right of theirs. Columns that stopped halfway through an earlier set-up (the grid is
 * wider by exactly ours, with nothing in them) are used instead of being added again.
 */
export function addOurColumns(sheet: Sheet, place: OurPlace, gridColumnsBefore: number): void {
  const already = sheet.getMaxColumns() === gridColumnsBefore + OUR_COLUMNS.length;
  if (!already) sheet.insertColumnsAfter(place.insertAfter, OUR_COLUMNS.length);
  const first = place.insertAfter + 1;
  const below = sheet.getMaxRows() - place.headerRow;
  sheet.getRange(1, first, sheet.getMaxRows(), OUR_COLUMNS.length).clearDataValidations();
  if (below > 0) {
    OUR_COLUMNS.forEach((column, index) => {
      sheet.getRange(place.headerRow + 1, first + index, below, 1).setNumberFormat(OUR_FORMATS[column]);
    });
  }
  const headers = sheet.getRange(place.headerRow, first, 1, OUR_COLUMNS.length);
  headers.setNumberFormat('@').setValues([OUR_COLUMNS.map((column) => OUR_HEADERS[column])]);
  headers.setFontWeight('bold').setNotes([OUR_COLUMNS.map((column) => NOTES[column] ?? '')]);
  OUR_COLUMNS.forEach((column, index) => {
    const width = WIDTHS[column];
    if (width !== undefined) sheet.setColumnWidth(first + index, width);
    mark(wholeColumn(sheet, first + index), COLUMN_MARK, { role: `our:${column}` });
  });
  sheet.hideColumns(first + OUR_COLUMNS.indexOf('id'), 2);
  protectOurs(sheet, place, first);
}

/** A warning and no lock: recruiters' own calls write here with their own rights. */
function protectOurs(sheet: Sheet, place: OurPlace, first: number): void {
  const rows = sheet.getMaxRows() - place.headerRow + 1;
  for (const column of ['followUp', 'id'] as const) {
    sheet
      .getRange(place.headerRow, first + OUR_COLUMNS.indexOf(column), rows, 2)
      .protect()
      .setDescription(`${PROTECTION_MARK}: filled in by the add-on`)
      .setWarningOnly(true);
  }
}

/** Extends a filter that ends before our columns, with its criteria, so that sorting by it moves ours along. */
export function extendFilter(sheet: Sheet, place: OurPlace): void {
  const filter = sheet.getFilter();
  if (filter === null) return;
  const range = filter.getRange();
  const lastColumn = place.insertAfter + OUR_COLUMNS.length;
  if (range.getLastColumn() >= lastColumn || range.getLastColumn() < place.insertAfter) return;
  const criteria: { column: number; criteria: GoogleAppsScript.Spreadsheet.FilterCriteria }[] = [];
  for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) {
    const set = filter.getColumnFilterCriteria(column);
    if (set !== null) criteria.push({ column, criteria: set.copy().build() });
  }
  filter.remove();
  const wider = sheet
    .getRange(range.getRow(), range.getColumn(), range.getNumRows(), lastColumn - range.getColumn() + 1)
    .createFilter();
  for (const set of criteria) wider.setColumnFilterCriteria(set.column, set.criteria);
}

/** Takes our columns off a tab, from the right, and our protections. What stood right of them moves back. */
export function removeOurColumns(sheet: Sheet, columns: readonly number[]): void {
  for (const type of [SpreadsheetApp.ProtectionType.RANGE, SpreadsheetApp.ProtectionType.SHEET]) {
    for (const protection of sheet.getProtections(type)) {
      if (protection.getDescription().startsWith(PROTECTION_MARK)) protection.remove();
    }
  }
  const fromRight = [...columns].sort((one, other) => other - one);
  let index = 0;
  while (index < fromRight.length) {
    let run = 1;
    while (fromRight[index + run] === (fromRight[index] ?? 0) - run) run += 1;
    sheet.deleteColumns((fromRight[index] ?? 0) - run + 1, run);
    index += run;
  }
}

export const wholeColumn = (sheet: Sheet, column: number): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`);
