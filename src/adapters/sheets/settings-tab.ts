import type { Cell } from '../../domain/cell.js';
import { PHASES } from '../../domain/touch-log/phase.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { Settings } from '../../domain/team/settings.js';
import type { CommonFill } from '../../app/ports/set-up-steps.js';
import type { Say } from '../../domain/texts/say.js';
import { SETTING_LABELS, TAB_TITLES, WEEKDAYS } from '../../domain/texts/sheet-words.js';
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
} from './settings-layout.js';
import { parseSettings } from './settings-parse.js';
import { columnLetters } from './tab-marks.js';
import { asWritten } from './text-cells.js';
import type { Apostrophe } from './text-cells.js';
import type { OffsetAt } from './zone.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that the lists have room for; a longer list is read all the same. */
const LIST_ROWS = 100;
/** Google's own size for a tab that a script inserts. */
const NEW_TAB_ROWS = 1_000;

/** The Settings tab: plain cells that anybody can read and change. */
export class SettingsTab {
  private known: Cell[][] | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly apostrophe: () => Apostrophe,
    private readonly offsetAt: OffsetAt,
    private readonly say: Say,
  ) {}

  /** What a Settings tab says that nobody has changed. */
  static untouched(defaults: Policy, spreadsheetZone: string, say: Say): Settings {
    return parseSettings([], defaults, spreadsheetZone, say);
  }

  read(defaults: Policy, spreadsheetZone: string): Settings {
    return parseSettings(this.cells(), defaults, spreadsheetZone, this.say);
  }

  /** Writes one value beside its label; a label that is gone is put back at the end. */
  set(key: string, value: string | number): void {
    const line = SETTING_LINES.find((one) => one.key === key);
    if (line === undefined) return;
    const wanted = SETTING_LABELS[line.key];
    const cells = this.cells();
    const index = cells.findIndex((row) => {
      const label = row[LABEL - 1];
      return typeof label === 'string' && label.trim() === wanted;
    });
    const lastLabel = cells.reduce((last, row, at) => (row[LABEL - 1] === '' ? last : at + 1), FIRST_ROW);
    const row = index < 0 ? lastLabel + 1 : index + 1;
    if (index < 0) this.sheet.getRange(row, LABEL).setValue(wanted);
    this.sheet.getRange(row, VALUE).setValue(typeof value === 'string' ? asWritten(value, this.apostrophe) : value);
    this.written();
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
    this.known ??= toCells(this.sheet.getRange(`A1:${columnLetters(LAST_COLUMN)}`).getValues(), this.offsetAt);
    return this.known;
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
    const range = this.sheet.getRange(FIRST_ROW, column, rows.length, rows[0]?.length ?? 1);
    range.setNumberFormat('@');
    range.setValues(rows.map((row) => row.map((text) => asWritten(text, this.apostrophe))));
    this.written();
  }

  private written(): void {
    SpreadsheetApp.flush();
    this.known = null;
  }
}

/** Labels, defaults, explanations, formats and validation on an empty tab. `values` overrides defaults by key. */
export function layOutSettings(
  sheet: Sheet,
  { values, stages }: Pick<CommonFill, 'values' | 'stages'>,
  apostrophe: () => Apostrophe,
  say: Say,
): void {
  const words = Object.entries(stages);
  const rows = Math.max(LIST_ROWS, SETTING_LINES.length, words.length);
  const cells = Array.from({ length: rows }, () => Array<string | number>(LAST_COLUMN).fill(''));
  const put = (index: number, column: number, line: readonly (string | number)[]): void => {
    line.forEach((value, at) => {
      (cells[index] ??= [])[column - 1 + at] = typeof value === 'string' ? asWritten(value, apostrophe) : value;
    });
  };
  SETTING_LINES.forEach((line, index) => {
    put(index, LABEL, [SETTING_LABELS[line.key], values[line.key] ?? line.value, say(`setting.${line.key}`)]);
  });
  words.forEach(([word, { phase, told }], index) => {
    put(index, STAGE.word, [word, phase, told ? 'yes' : 'no']);
  });
  const headers = Array.from({ length: LAST_COLUMN }, (_, index) => HEADERS[index + 1] ?? '');
  const title = headers.map((_, index) => (index === 0 ? TAB_TITLES.settings : ''));
  const blank = headers.map(() => '');
  // Short, for it is read at every touch; whoever needs more rows adds them.
  const spare = NEW_TAB_ROWS - HEADER_ROW - rows;
  if (spare > 0) sheet.deleteRows(/* rowPosition= */ FIRST_ROW, /* howMany= */ spare);
  else if (spare < 0) sheet.insertRowsAfter(/* afterPosition= */ FIRST_ROW, /* howMany= */ -spare);
  const lists = sheet.getRange(FIRST_ROW, 1, rows, LAST_COLUMN);
  lists.setNumberFormats(cells.map((_, index) => headers.map((_header, column) => formatOf(index, column + 1))));
  const ruleOf = rules();
  lists.setDataValidations(cells.map((_, index) => headers.map((_header, column) => ruleOf(index, column + 1))));
  sheet.getRange(1, 1, HEADER_ROW + rows, LAST_COLUMN).setValues([title, blank, headers, ...cells]);
  sheet.getRangeList(['A1', `${HEADER_ROW}:${HEADER_ROW}`]).setFontWeight('bold');
  sheet.setColumnWidths(/* startColumn= */ LABEL, /* numColumns= */ VALUE, /* pixels= */ 250);
  sheet.setColumnWidth(SAYS, /* pixels= */ 480);
  sheet.setFrozenRows(FIRST_ROW - 1);
  sheet.protect().setWarningOnly(true);
}

const YES_OR_NO: readonly number[] = [RECRUITER.fridayMail, RECRUITER.morningNote, STAGE.told];
const DATES: readonly number[] = [HOLIDAY, RECRUITER.leaveFrom, RECRUITER.leaveTo];

/** `index`: of the row below the headers. */
function formatOf(index: number, column: number): string {
  if (DATES.includes(column)) return 'yyyy-mm-dd';
  return column === VALUE && SETTING_LINES[index]?.kind === 'whole number' ? '0' : '@';
}

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Offers the words that are understood. Another one is marked and not refused: a problem of Settings says so, too. */
function offer(words: readonly string[]): Rule {
  const builder = SpreadsheetApp.newDataValidation().requireValueInList([...words], /* showDropdown= */ true);
  return builder.setAllowInvalid(true).build();
}

/** The rule of each cell below the headers; `index` is its row's. */
function rules(): (index: number, column: number) => Rule | null {
  const [yesOrNo, weekday, phase] = [offer(['yes', 'no']), offer(WEEKDAYS), offer(PHASES)];
  const values = SETTING_LINES.map(({ kind, from, to }) => {
    if (kind === 'yes or no') return yesOrNo;
    if (kind === 'weekday') return weekday;
    if (kind !== 'whole number') return null;
    return SpreadsheetApp.newDataValidation().requireNumberBetween(from, to).setAllowInvalid(true).build();
  });
  return (index, column) => {
    if (column === VALUE) return values[index] ?? null;
    if (column === STAGE.phase) return phase;
    return YES_OR_NO.includes(column) ? yesOrNo : null;
  };
}
