import type { MarkedField, OwnTab, TabLook, Workshop } from '../../app/ports/set-up-steps.js';
import type { TabRead, TabSetUp } from '../../app/ports/tracker-tab.js';
import { interviewName, OUR_COLUMNS } from '../../app/ports/tracker-tab.js';
import type { Settings } from '../../domain/team/settings.js';
import type { Say } from '../../domain/texts/say.js';
import type { CommonTabs } from './common-tabs.js';
import { setOurRules, removeOurRules, theirRules } from './our-rules.js';
import { layOutOurColumns, protectOurs, removeOurColumns, removeOurProtections, wholeColumn } from './our-columns.js';
import { lookAt } from './tab-look.js';
import {
  COLUMN_MARK,
  findMarks,
  HEADER_MARK,
  MAKING_MARK,
  mark,
  markTab,
  OWN_TABS_MARK,
  parsed,
  sheetIdOf,
  TAB_MARK,
} from './tab-marks.js';
import type { MarkMemory } from './tab-marks.js';
import { extendFilter, noteIn, readFilter } from './their-filter.js';
import type { TheirFilter } from './their-filter.js';
import type { SheetTrackerTabs } from './tracker-tabs.js';
import type { OffsetAt } from './zone.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Set-up and undo, step by step, on the open workbook. Each step looks first whether it is done already, so that a
 * set-up that was stopped anywhere goes on from there.
 */
export class SheetWorkshop implements Workshop {
  /** Of the tab that is being set up, as it was before our columns came. */
  private filter: TheirFilter | null = null;
  private rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] | null = null;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly common: CommonTabs,
    private readonly tabs: SheetTrackerTabs,
    private readonly marks: MarkMemory,
    private readonly offsetAt: OffsetAt,
    private readonly say: Say,
  ) {}

  activeSheetId(): number {
    return this.spreadsheet.getActiveSheet().getSheetId();
  }

  look(sheetId: number): TabLook | null {
    const sheet = this.sheet(sheetId);
    return sheet === null ? null : lookAt(sheet, this.marks.read(), this.offsetAt, this.say);
  }

  looks(): readonly TabLook[] {
    const marked = this.marks.read();
    return this.spreadsheet.getSheets().map((sheet) => lookAt(sheet, marked, this.offsetAt, this.say));
  }

  markTab({ sheetId, hasFilter }: TabLook, setUp: TabSetUp, headerRow: number, fields: readonly MarkedField[]): void {
    const sheet = this.sheetOrThrow(sheetId);
    const marked = this.marks.read();
    if (!marked.tabs.some((one) => one.sheetId === sheetId)) {
      this.filter = hasFilter ? readFilter(sheet) : null;
      const making = this.common.own.announce();
      markTab(sheet, { is: 'tracker', ...setUp, making, ...(this.filter && { filter: this.filter.note }) });
    }
    if (!marked.headerRows.has(sheetId)) mark(sheet.getRange(`${headerRow}:${headerRow}`), HEADER_MARK, {});
    const known = new Set(marked.columns.filter((one) => one.sheetId === sheetId).map((one) => one.value['role']));
    for (const field of fields) if (!known.has(roleOf(field))) markField(sheet, field);
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

  addColumns({ sheetId, gridColumns, setUp: stopped }: TabLook, headerRow: number, setUp: TabSetUp): void {
    const sheet = this.sheetOrThrow(sheetId);
    const { insertAfter } = setUp;
    const columns = OUR_COLUMNS.map((_, index) => insertAfter + 1 + index);
    if (gridColumns === setUp.gridColumns) sheet.insertColumnsAfter(insertAfter, OUR_COLUMNS.length);
    if (stopped !== null) {
      this.clearColumnMarks(sheetId);
      removeOurProtections(sheet, new Set(columns));
    }
    layOutOurColumns(sheet, { headerRow, insertAfter }, OUR_COLUMNS, this.say);
    protectOurs(sheet, headerRow, columns.slice(0, 2), this.say);
    this.filter ??= stopped === null ? null : this.notedFilter(sheetId);
    this.extendFilter(sheet, insertAfter, OUR_COLUMNS.length);
  }

  /** One that ends before our columns, though not before theirs do. */
  private extendFilter(sheet: Sheet, insertAfter: number, columns: number): void {
    const { filter } = this;
    this.filter = null;
    if (filter === null || filter.note.column + filter.note.columns - 1 !== insertAfter) return;
    extendFilter(sheet, insertAfter + columns, filter);
  }

  /** As a set-up that was stopped noted it. */
  private notedFilter(sheetId: number): TheirFilter | null {
    const marks = this.marks.read().tabs.filter((one) => one.sheetId === sheetId);
    const note = marks.map(({ value }) => noteIn(value['filter'])).find((one) => one !== null);
    return note === undefined ? null : { note, live: new Map() };
  }

  addMissingColumns(sheetId: number): void {
    const tab = this.tabs.readOne(sheetId);
    if (tab === null) return;
    const sheet = this.sheetOrThrow(sheetId);
    const missing = OUR_COLUMNS.filter((column) => tab.ours[column] === null);
    const there = this.ourColumns(sheetId);
    const insertAfter = there.length === 0 ? sheet.getLastColumn() : Math.max(...there);
    if (missing.length > 0) {
      sheet.insertColumnsAfter(insertAfter, missing.length);
      layOutOurColumns(sheet, { headerRow: tab.headerRow, insertAfter }, missing, this.say);
      this.filter = readFilter(sheet);
      this.extendFilter(sheet, insertAfter, missing.length);
      this.changed();
    }
    const { followUp, nextWordBy } = this.tabs.readOne(sheetId)?.ours ?? tab.ours;
    removeOurProtections(sheet, new Set(this.ourColumns(sheetId)));
    protectOurs(sheet, tab.headerRow, [followUp, nextWordBy], this.say);
  }

  readRules(sheetId: number): void {
    this.rules = theirRules(this.sheetOrThrow(sheetId));
  }

  addRules(tab: TabRead): void {
    const sheet = this.sheetOrThrow(tab.sheetId);
    setOurRules(sheet, tab, this.rules ?? theirRules(sheet));
    this.rules = null;
  }

  addTabs(fill: Parameters<Workshop['addTabs']>[0]): readonly OwnTab[] {
    return this.common.add(fill);
  }

  addStages(stages: Settings['stages']): void {
    this.common.settings().setStages(stages);
  }

  readTab(sheetId: number): TabRead | null {
    return this.tabs.readOne(sheetId);
  }

  finishTab(sheetId: number, setUp: TabSetUp): void {
    markTab(this.sheetOrThrow(sheetId), { is: 'tracker', ...setUp, done: true });
    this.marks.forget();
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

  removeTabs(keepLog: boolean): boolean {
    const keepsLog = keepLog && this.common.own.find('log') !== null;
    this.common.remove(keepLog);
    const keys: readonly string[] = keepLog ? [MAKING_MARK] : [MAKING_MARK, OWN_TABS_MARK];
    for (const entry of findMarks(this.spreadsheet)) if (keys.includes(entry.getKey())) entry.remove();
    this.changed();
    return keepsLog;
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
  }

  private sheet(sheetId: number): Sheet | null {
    return this.spreadsheet.getSheetById(sheetId);
  }

  private sheetOrThrow(sheetId: number): Sheet {
    const sheet = this.sheet(sheetId);
    if (sheet === null) throw new RangeError(this.say('tab.noSuchId', { id: sheetId }));
    return sheet;
  }
}

const roleOf = ({ field, round }: MarkedField): string => (round === undefined ? field : interviewName(round));

function markField(sheet: Sheet, field: MarkedField): void {
  const { column, order, kind } = field;
  mark(wholeColumn(sheet, column), COLUMN_MARK, { role: roleOf(field), order, kind });
}
