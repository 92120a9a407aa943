import type { Cell } from '../../domain/cell.js';
import { PHASES } from '../../domain/phase.js';
import type { Policy } from '../../domain/policy.js';
import type { Settings } from '../../domain/settings.js';
import { toCells } from './cells.js';
import {
  FIRST_ROW,
  HEADER_ROW,
  HEADERS,
  HOLIDAY,
  LABEL,
  LAST_COLUMN,
  RECRUITER,
  SAYS,
  SETTING_LINES,
  STAGE,
  VALUE,
  WEEKDAYS,
} from './settings-layout.js';
import { parseSettings } from './settings-parse.js';
import { columnLetters } from './tab-marks.js';
import { asWritten, writeTexts } from './text-cells.js';
import type { Apostrophe } from './text-cells.js';
import type { OffsetAt } from './zone.js';

/** Rows that the lists have room for in validation and formats; a longer list is read all the same. */
const LIST_ROWS = 500;

/** The Settings tab: plain cells that anybody can read and change. */
export class SettingsTab {
  constructor(
    private readonly sheet: GoogleAppsScript.Spreadsheet.Sheet,
    private readonly apostrophe: Apostrophe,
    private readonly offsetAt: OffsetAt,
  ) {}

  /** What a Settings tab says that nobody has changed. */
  static untouched(defaults: Policy, spreadsheetZone: string): Settings {
    return parseSettings([], defaults, spreadsheetZone);
  }

  read(defaults: Policy, spreadsheetZone: string): Settings {
    return parseSettings(this.cells(), defaults, spreadsheetZone);
  }

  /** Writes one value beside its label; a label that is gone is put back at the end. */
  set(key: string, value: string | number): void {
    const line = SETTING_LINES.find((one) => one.key === key);
    if (line === undefined) return;
    const cells = this.cells();
    const index = cells.findIndex((row) => {
      const label = row[LABEL - 1];
      return typeof label === 'string' && label.trim() === line.label;
    });
    const lastLabel = cells.reduce((last, row, at) => (row[LABEL - 1] === '' ? last : at + 1), FIRST_ROW);
    const row = index < 0 ? lastLabel + 1 : index + 1;
    if (index < 0) this.sheet.getRange(row, LABEL).setValue(line.label);
    this.sheet.getRange(row, VALUE).setValue(typeof value === 'string' ? asWritten(value, this.apostrophe) : value);
    SpreadsheetApp.flush();
  }

  /** Adds the stage words that are not there yet, and changes those that are. */
  setStages(stages: Settings['stages']): void {
    const known = new Map(Object.entries(this.column(STAGE.word)).map(([index, word]) => [word, Number(index)]));
    const rows = this.block(STAGE.word, 3);
    for (const [word, { phase, told }] of Object.entries(stages)) {
      const at = known.get(word);
      const line = [word, phase, told ? 'yes' : 'no'];
      if (at === undefined) rows.push(line);
      else rows[at] = line;
    }
    this.writeBlock(STAGE.word, rows);
  }

  /** Adds recruiters that the list lacks, and fills in addresses. Never takes one away. */
  setRecruiters(recruiters: readonly { readonly name: string; readonly address: string }[]): void {
    const rows = this.block(RECRUITER.name, 2);
    for (const { name, address } of recruiters) {
      const at = rows.findIndex((row) => (row[0] ?? '').toLowerCase() === name.toLowerCase());
      if (at < 0) rows.push([name, address]);
      else rows[at] = [rows[at]?.[0] ?? name, address];
    }
    this.writeBlock(RECRUITER.name, rows);
  }

  private cells(): Cell[][] {
    // Open to the bottom of the grid: one call, where asking for the last row first would be two.
    return toCells(this.sheet.getRange(`A1:${columnLetters(LAST_COLUMN)}`).getValues(), this.offsetAt);
  }

  private column(column: number): string[] {
    return this.block(column, 1).map((row) => row[0] ?? '');
  }

  /** The texts of a list from its first row to its last filled one. */
  private block(column: number, width: number): string[][] {
    const rows = this.cells()
      .slice(FIRST_ROW - 1)
      .map((row) =>
        row.slice(column - 1, column - 1 + width).map((cell) => (typeof cell === 'object' ? '' : String(cell).trim())),
      );
    while (rows.length > 0 && (rows[rows.length - 1]?.[0] ?? '') === '') rows.pop();
    return rows;
  }

  private writeBlock(column: number, rows: readonly (readonly string[])[]): void {
    if (rows.length === 0) return;
    const missing = FIRST_ROW + rows.length - 1 - this.sheet.getMaxRows();
    if (missing > 0) this.sheet.insertRowsAfter(this.sheet.getMaxRows(), missing);
    writeTexts(this.sheet.getRange(FIRST_ROW, column, rows.length, rows[0]?.length ?? 1), rows, this.apostrophe);
    SpreadsheetApp.flush();
  }
}

/** Writes labels, defaults, explanations, formats and validation on an empty tab. `values` overrides defaults by key. */
export function layOutSettings(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  values: Readonly<Record<string, string>>,
  apostrophe: Apostrophe,
): void {
  const missing = LAST_COLUMN - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet.getRange(1, 1).setValue('Close the Loop: settings').setFontWeight('bold');
  const headers = Array.from({ length: LAST_COLUMN }, (_, index) => HEADERS[index + 1] ?? '');
  sheet.getRange(HEADER_ROW, 1, 1, LAST_COLUMN).setValues([headers]).setFontWeight('bold');
  const lines = SETTING_LINES.map((line) => {
    const value = values[line.key] ?? line.value;
    return [line.label, typeof value === 'string' ? asWritten(value, apostrophe) : value, line.says];
  });
  sheet
    .getRange(FIRST_ROW, VALUE, lines.length, 1)
    .setNumberFormats(SETTING_LINES.map((line) => [line.kind === 'whole number' ? '0' : '@']));
  sheet.getRange(FIRST_ROW, LABEL, lines.length, SAYS).setValues(lines);
  validateLines(sheet);
  formatLists(sheet);
  sheet.setColumnWidth(LABEL, 230);
  sheet.setColumnWidth(VALUE, 200);
  sheet.setColumnWidth(SAYS, 420);
  sheet.setFrozenRows(HEADER_ROW);
  sheet.protect().setDescription('Close the Loop: settings').setWarningOnly(true);
}

function validateLines(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const rule = (words: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation =>
    SpreadsheetApp.newDataValidation()
      .requireValueInList([...words], /* showDropdown= */ true)
      .setAllowInvalid(true)
      .build();
  const rules = SETTING_LINES.map((line) => {
    if (line.kind === 'yes or no') return [rule(['yes', 'no'])];
    if (line.kind === 'weekday') return [rule(WEEKDAYS)];
    if (line.kind === 'whole number') {
      return [
        SpreadsheetApp.newDataValidation()
          .requireNumberBetween(line.from ?? 0, line.to ?? 365)
          .setAllowInvalid(true)
          .build(),
      ];
    }
    return [null];
  });
  sheet.getRange(FIRST_ROW, VALUE, rules.length, 1).setDataValidations(rules);
  const list = (column: number, words: readonly string[]): void => {
    sheet.getRange(FIRST_ROW, column, roomBelow(sheet), 1).setDataValidation(rule(words));
  };
  list(RECRUITER.fridayMail, ['yes', 'no']);
  list(RECRUITER.morningNote, ['yes', 'no']);
  list(STAGE.phase, PHASES);
  list(STAGE.told, ['yes', 'no']);
}

function formatLists(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const format = (column: number, as: string): void => {
    sheet.getRange(FIRST_ROW, column, roomBelow(sheet), 1).setNumberFormat(as);
  };
  for (const column of [RECRUITER.name, RECRUITER.address, RECRUITER.cover, STAGE.word, STAGE.phase])
    format(column, '@');
  for (const column of [HOLIDAY, RECRUITER.leaveFrom, RECRUITER.leaveTo]) format(column, 'yyyy-mm-dd');
}

const roomBelow = (sheet: GoogleAppsScript.Spreadsheet.Sheet): number =>
  Math.min(LIST_ROWS, sheet.getMaxRows() - FIRST_ROW + 1);
