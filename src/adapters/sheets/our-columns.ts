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
  waitingOn: 'Waiting on',
  id: 'Candidate id',
  state: 'State',
};

const NOTES: Readonly<Partial<Record<OurColumn, string>>> = {
  followUp: 'How this candidate stands today, and why. Filled in by Close the Loop; it is right on any day.',
  nextWordBy: 'The last day on which the next word is still in time.',
  lastWord: 'The day on which they last heard from us. Type a day here to log that you were in touch.',
  waitingOn: 'Whose turn it is. Type us, hiring manager, candidate or client. They still hear from us every week.',
};

const WIDTHS: Readonly<Partial<Record<OurColumn, number>>> = {
  followUp: 260,
  nextWordBy: 120,
  lastWord: 130,
  waitingOn: 210,
};

const HIDDEN: readonly OurColumn[] = ['id', 'state'];

/** Where our columns stand. */
export interface OurPlace {
  readonly headerRow: number;
  /** 1-based: our first column is the next one. */
  readonly insertAfter: number;
}

/**
 * Adds columns of ours side by side behind `insertAfter`, marked, with formats, headers, notes and widths. `inserted`:
 * the grid has room for them already, because an earlier set-up stopped between inserting and marking.
 */
export function addOurColumns(sheet: Sheet, place: OurPlace, roles: readonly OurColumn[], inserted: boolean): void {
  if (roles.length === 0) return;
  if (!inserted) sheet.insertColumnsAfter(place.insertAfter, roles.length);
  const first = place.insertAfter + 1;
  const below = sheet.getMaxRows() - place.headerRow;
  sheet.getRange(1, first, sheet.getMaxRows(), roles.length).clearDataValidations();
  if (below > 0) {
    roles.forEach((role, index) => {
      sheet.getRange(place.headerRow + 1, first + index, below, 1).setNumberFormat(OUR_FORMATS[role]);
    });
  }
  const headers = sheet.getRange(place.headerRow, first, 1, roles.length);
  headers.setNumberFormat('@').setValues([roles.map((role) => OUR_HEADERS[role])]);
  headers.setFontWeight('bold').setNotes([roles.map((role) => NOTES[role] ?? '')]);
  roles.forEach((role, index) => {
    const width = WIDTHS[role];
    if (width !== undefined) sheet.setColumnWidth(first + index, width);
    if (HIDDEN.includes(role)) sheet.hideColumns(first + index);
    mark(wholeColumn(sheet, first + index), COLUMN_MARK, { role: `our:${role}` });
  });
}

/**
 * A warning and no lock on what people shouldn't type into: recruiters' own calls write here with their own rights.
 * Protections of ours that are there already are made anew, for columns may have moved.
 */
export function protectOurs(sheet: Sheet, headerRow: number, columns: readonly (number | null)[]): void {
  removeOurProtections(sheet);
  const rows = sheet.getMaxRows() - headerRow + 1;
  for (const { first, width } of runsOf(columns.filter((column): column is number => column !== null))) {
    sheet
      .getRange(headerRow, first, rows, width)
      .protect()
      .setDescription(`${PROTECTION_MARK}: filled in by the add-on`)
      .setWarningOnly(true);
  }
}

function removeOurProtections(sheet: Sheet): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.getDescription().startsWith(PROTECTION_MARK)) protection.remove();
  }
}

/** Extends a filter that ends before our columns, with its criteria, so that sorting by it moves ours along. */
export function extendFilter(sheet: Sheet, { insertAfter }: Pick<OurPlace, 'insertAfter'>, columns: number): void {
  const filter = sheet.getFilter();
  if (filter === null) return;
  const range = filter.getRange();
  const lastColumn = insertAfter + columns;
  if (range.getLastColumn() >= lastColumn || range.getLastColumn() < insertAfter) return;
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
  removeOurProtections(sheet);
  for (const { first, width } of runsOf(columns).reverse()) sheet.deleteColumns(first, width);
}

/** Columns as runs that stand side by side, from the left. */
function runsOf(columns: readonly number[]): { first: number; width: number }[] {
  const runs: { first: number; width: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.first + run.width === column) run.width += 1;
    else runs.push({ first: column, width: 1 });
  }
  return runs;
}

export const wholeColumn = (sheet: Sheet, column: number): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`);
