import type { OurColumn } from '../../app/ports/tracker-tab.js';
import type { Say } from '../../domain/texts/say.js';
import { OUR_HEADERS, PROTECTION_MARK } from '../../domain/texts/sheet-words.js';
import { OUR_FORMATS } from './our-cells.js';
import { COLUMN_MARK, columnLetters, mark } from './tab-marks.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Those with a note on their header, which says what they are for. */
const NOTED = ['followUp', 'nextWordBy', 'lastWord', 'waitingOn'] as const;

function noteOf(role: OurColumn, say: Say): string {
  const noted = NOTED.find((one) => one === role);
  return noted === undefined ? '' : say(`column.${noted}`);
}

/** In pixels. */
const FOLLOW_UP_WIDTH = 400;
const DAY_WIDTH = 130;
const WAITING_ON_WIDTH = 210;

/** Where our columns stand. */
export interface OurPlace {
  readonly headerRow: number;
  /** 1-based: our first column is the next one. */
  readonly insertAfter: number;
}

/** Marks columns of ours side by side behind `insertAfter`, and gives them formats, headers, notes and widths. */
export function layOutOurColumns(sheet: Sheet, place: OurPlace, roles: readonly OurColumn[], say: Say): void {
  const first = place.insertAfter + 1;
  const runs = new Map<string, string[]>();
  roles.forEach((role, index) => {
    const letters = columnLetters(first + index);
    mark(sheet.getRange(`${letters}:${letters}`), COLUMN_MARK, { role: `our:${role}` });
    const format = OUR_FORMATS[role];
    runs.set(format, [...(runs.get(format) ?? []), `${letters}${place.headerRow + 1}:${letters}`]);
  });
  // New columns take the looks of the one at their left, which fits, and its formats and rules, which don't.
  sheet.getRange(`${columnLetters(first)}:${columnLetters(first + roles.length - 1)}`).clearDataValidations();
  for (const [format, ranges] of runs) sheet.getRangeList(ranges).setNumberFormat(format);
  sheet
    .getRange(place.headerRow, first, 1, roles.length)
    .setValues([roles.map((role) => OUR_HEADERS[role])])
    .setNotes([roles.map((role) => noteOf(role, say))])
    .setFontWeight('bold');
  roles.forEach((role, index) => {
    if (role === 'followUp') sheet.setColumnWidth(first + index, FOLLOW_UP_WIDTH);
    else if (role === 'waitingOn') sheet.setColumnWidth(first + index, WAITING_ON_WIDTH);
    else if (role === 'nextWordBy') sheet.setColumnWidths(first + index, roles.includes('lastWord') ? 2 : 1, DAY_WIDTH);
    else if (role === 'id') sheet.hideColumns(first + index, roles.includes('state') ? 2 : 1);
  });
}

/**
 * A warning and no lock on what people shouldn't type into: recruiters' own calls write here with their own rights.
 * The hidden columns need none, for nobody types there by chance.
 */
export function protectOurs(sheet: Sheet, headerRow: number, columns: readonly (number | null)[], say: Say): void {
  for (const { first, width } of runsOf(columns.filter((column): column is number => column !== null))) {
    sheet
      .getRange(`${columnLetters(first)}${headerRow}:${columnLetters(first + width - 1)}`)
      .protect()
      .setDescription(say('column.protected', { mark: PROTECTION_MARK }))
      .setWarningOnly(true);
  }
}

/** Takes away our protections; by their words, and those on our columns that a stopped set-up could not yet describe. */
export function removeOurProtections(sheet: Sheet, ours: ReadonlySet<number>): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const range = protection.getRange();
    const onOurs = ours.has(range.getColumn()) && ours.has(range.getLastColumn());
    if (onOurs || protection.getDescription().startsWith(PROTECTION_MARK)) protection.remove();
  }
}

/** Takes our columns off a tab, from the right, and our protections. What stood right of them moves back. */
export function removeOurColumns(sheet: Sheet, columns: readonly number[]): void {
  removeOurProtections(sheet, new Set(columns));
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
