import type { MarkedField, TabLook, Workshop } from '../../app/set-up-ports.js';
import type { TabRead, TabSetUp } from '../../app/tabs.js';
import { interviewName, OUR_COLUMNS } from '../../app/tabs.js';
import type { Settings } from '../../domain/settings.js';
import type { CommonTabs } from './common-tabs.js';
import { setOurRules, removeOurRules } from './our-rules.js';
import { addOurColumns, extendFilter, protectOurs, removeOurColumns, wholeColumn } from './our-columns.js';
import { lookAt } from './tab-look.js';
import { COLUMN_MARK, findMarks, HEADER_MARK, mark, markTab, parsed, sheetIdOf, TAB_MARK } from './tab-marks.js';
import type { MarkMemory } from './tab-marks.js';
import type { SheetTrackerTabs } from './tracker-tabs.js';
import type { OffsetAt } from './zone.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Set-up and undo, step by step, on the open workbook. Each step looks first whether it is done already, so that a
 * set-up that was stopped anywhere goes on from there.
 */
export class SheetWorkshop implements Workshop {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly common: CommonTabs,
    private readonly tabs: SheetTrackerTabs,
    private readonly marks: MarkMemory,
    private readonly offsetAt: OffsetAt,
  ) {}

  activeSheetId(): number {
    return this.spreadsheet.getActiveSheet().getSheetId();
  }

  look(sheetId: number): TabLook | null {
    const sheet = this.sheet(sheetId);
    return sheet === null ? null : lookAt(sheet, this.marks.read(), this.offsetAt);
  }

  looks(): readonly TabLook[] {
    const marked = this.marks.read();
    return this.spreadsheet.getSheets().map((sheet) => lookAt(sheet, marked, this.offsetAt));
  }

  markTab(sheetId: number, setUp: TabSetUp, headerRow: number, fields: readonly MarkedField[]): void {
    const sheet = this.sheetOrThrow(sheetId);
    const marked = this.marks.read();
    if (!marked.tabs.some((one) => one.sheetId === sheetId)) markTab(sheet, { is: 'tracker', ...setUp });
    if (!marked.headerRows.has(sheetId)) mark(sheet.getRange(`${headerRow}:${headerRow}`), HEADER_MARK, {});
    const known = new Set(marked.columns.filter((one) => one.sheetId === sheetId).map((one) => one.value['role']));
    for (const field of fields) if (!known.has(roleOf(field))) markField(sheet, field);
    this.changed();
  }

  markFields(sheetId: number, fields: readonly MarkedField[]): void {
    const wanted = new Map(fields.map((field) => [roleOf(field), field]));
    for (const entry of findMarks(this.spreadsheet)) {
      if (sheetIdOf(entry) !== sheetId) continue;
      const value = parsed(entry.getValue());
      const role = String(value['role']);
      if (entry.getKey() === TAB_MARK) {
        entry.setValue(JSON.stringify({ ...value, fields: [...new Set(fields.map(({ field }) => field))] }));
      } else if (entry.getKey() === COLUMN_MARK && !role.startsWith('our:')) {
        const there = entry.getLocation().getColumn()?.getColumn();
        if (wanted.get(role)?.column === there) wanted.delete(role);
        else entry.remove();
      }
    }
    const sheet = this.sheetOrThrow(sheetId);
    for (const field of wanted.values()) markField(sheet, field);
    this.changed();
  }

  addColumns(sheetId: number, headerRow: number, setUp: TabSetUp): void {
    const sheet = this.sheetOrThrow(sheetId);
    const place = { headerRow, insertAfter: setUp.insertAfter };
    if (this.ourColumns(sheetId).length < OUR_COLUMNS.length) {
      // Marks of a step that was stopped halfway are made again together with its columns.
      this.clearColumnMarks(sheetId);
      const inserted = sheet.getMaxColumns() === setUp.gridColumns + OUR_COLUMNS.length;
      addOurColumns(sheet, place, OUR_COLUMNS, inserted);
    }
    extendFilter(sheet, place, OUR_COLUMNS.length);
    this.changed();
    this.protectColumns(sheetId);
  }

  addMissingColumns(sheetId: number): void {
    const tab = this.tabs.readOne(sheetId);
    if (tab === null) return;
    const sheet = this.sheetOrThrow(sheetId);
    const missing = OUR_COLUMNS.filter((column) => tab.ours[column] === null);
    const there = this.ourColumns(sheetId);
    const insertAfter = there.length === 0 ? sheet.getLastColumn() : Math.max(...there);
    addOurColumns(sheet, { headerRow: tab.headerRow, insertAfter }, missing, /* inserted= */ false);
    extendFilter(sheet, { insertAfter }, missing.length);
    this.changed();
    this.protectColumns(sheetId);
  }

  private protectColumns(sheetId: number): void {
    const tab = this.tabs.readOne(sheetId);
    if (tab === null) return;
    const { followUp, nextWordBy, id, state } = tab.ours;
    protectOurs(this.sheetOrThrow(sheetId), tab.headerRow, [followUp, nextWordBy, id, state]);
    SpreadsheetApp.flush();
  }

  addRules(sheetId: number): void {
    const tab = this.readTab(sheetId);
    if (tab !== null) setOurRules(this.sheetOrThrow(sheetId), tab);
    this.changed();
  }

  addCommonTabs(values: Readonly<Record<string, string>>): void {
    this.common.add(values);
  }

  addStages(stages: Settings['stages']): void {
    this.common.settings().setStages(stages);
  }

  readTab(sheetId: number): TabRead | null {
    return this.tabs.readOne(sheetId);
  }

  finishTab(sheetId: number): void {
    for (const entry of findMarks(this.spreadsheet)) {
      if (entry.getKey() !== TAB_MARK || sheetIdOf(entry) !== sheetId) continue;
      const value: unknown = JSON.parse(entry.getValue() ?? '{}');
      entry.setValue(JSON.stringify({ ...(typeof value === 'object' ? value : {}), done: true }));
    }
    this.changed();
  }

  clearTab({ sheetId, leftOver }: Pick<TabLook, 'sheetId' | 'leftOver'>): void {
    const sheet = this.sheet(sheetId);
    if (sheet === null) return;
    removeOurRules(sheet);
    removeOurColumns(sheet, leftOver ?? this.ourColumns(sheetId));
    this.changed();
    for (const entry of findMarks(this.spreadsheet)) if (sheetIdOf(entry) === sheetId) entry.remove();
    this.changed();
  }

  removeCommonTabs(keepLog: boolean): void {
    this.common.remove(keepLog);
  }

  setSetting(key: string, value: string): void {
    this.common.settings().set(key, value);
  }

  setRecruiters(recruiters: readonly { readonly name: string; readonly address: string }[]): void {
    this.common.settings().setRecruiters(recruiters);
  }

  show(sheetId: number): void {
    const sheet = this.sheet(sheetId);
    if (sheet !== null) this.spreadsheet.setActiveSheet(sheet);
  }

  /** Errors of buffered writes surface here and not in the next step; the marks may have changed. */
  private changed(): void {
    SpreadsheetApp.flush();
    this.marks.forget();
  }

  private ourColumns(sheetId: number): number[] {
    return this.marks
      .read()
      .columns.filter((one) => one.sheetId === sheetId && String(one.value['role']).startsWith('our:'))
      .map((one) => one.column);
  }

  private clearColumnMarks(sheetId: number): void {
    for (const entry of findMarks(this.spreadsheet)) {
      if (entry.getKey() !== COLUMN_MARK || sheetIdOf(entry) !== sheetId) continue;
      if ((entry.getValue() ?? '').includes('"our:')) entry.remove();
    }
    this.changed();
  }

  private sheet(sheetId: number): Sheet | null {
    return this.spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === sheetId) ?? null;
  }

  private sheetOrThrow(sheetId: number): Sheet {
    const sheet = this.sheet(sheetId);
    if (sheet === null) throw new RangeError(`There is no tab with the id ${sheetId} in this file any more.`);
    return sheet;
  }
}

const roleOf = ({ field, round }: MarkedField): string => (round === undefined ? field : interviewName(round));

function markField(sheet: Sheet, field: MarkedField): void {
  const { column, order, kind } = field;
  mark(wholeColumn(sheet, column), COLUMN_MARK, { role: roleOf(field), order, kind });
}
