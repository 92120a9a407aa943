import type { SheetKey } from '../../engine/workbook.js';
import { MAX_CELLS } from './cell-values.js';
import type { GRange, GSheet } from './google.js';
import { behind } from './service-object.js';
import { Sheet } from './sheet.js';
import { SheetPlace, SpreadsheetPlace } from './places.js';

/** Size of a new tab. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

interface InsertOptions {
  readonly template?: GSheet | undefined;
}

/** A file's tabs: which there are, which one is active, new ones, gone ones. */
export abstract class SpreadsheetSheets extends SpreadsheetPlace {
  private readonly opened = new Map<SheetKey, Sheet>();

  sheet(key: SheetKey): Sheet {
    let sheet = this.opened.get(key);
    if (sheet === undefined) this.opened.set(key, (sheet = new Sheet(this.session, this, key)));
    return sheet;
  }

  protected get active(): Sheet {
    return this.sheet(this.selection.sheet);
  }

  getSheets(): GSheet[] {
    return this.workbook.sheets().map((key) => this.sheet(key).handle);
  }

  getNumSheets(): number {
    return this.workbook.sheets().length;
  }

  getSheetByName(name: string | null): GSheet | null {
    const key = this.workbook.sheets().find((sheet) => this.workbook.sheetName(sheet) === name);
    return key === undefined ? null : this.sheet(key).handle;
  }

  getSheetById(id: number): GSheet | null {
    const key = this.workbook.sheetOfGid(id);
    return key === null ? null : this.sheet(key).handle;
  }

  getActiveSheet(): GSheet {
    return this.active.handle;
  }

  setActiveSheet(sheet: GSheet): GSheet {
    const { key } = behind(sheet, SheetPlace);
    this.activateSheet(key);
    return sheet;
  }

  /**
   * (), (index), (options), (name), (index, options), (name, index), (name, options), (name, index, options): the new
   * tab stands at the 0-based index, or behind the active one, and becomes active.
   */
  insertSheet(first?: string | number | InsertOptions, second?: number | InsertOptions, third?: InsertOptions): GSheet {
    const { workbook } = this;
    const given = [first, second, third];
    const index = given.find((value) => typeof value === 'number');
    const options = given.find((value) => typeof value === 'object');
    const name = typeof first === 'string' ? first : this.newName();
    this.assertFreeName(name, null);
    const count = workbook.sheets().length;
    const place = Math.max(0, Math.min(index ?? workbook.sheets().indexOf(this.selection.sheet) + 1, count));
    const template = typeof options === 'object' ? options.template : undefined;
    let key: SheetKey;
    if (template === undefined) {
      this.assertRoom(NEW_ROWS * NEW_COLUMNS);
      key = workbook.createSheet(name, place, NEW_ROWS, NEW_COLUMNS);
    } else {
      key = this.duplicate(behind(template, SheetPlace).key, name, place);
    }
    this.activateSheet(key);
    return this.sheet(key).handle;
  }

  private assertRoom(cells: number): void {
    const { workbook } = this;
    const now = workbook
      .sheets()
      .reduce((sum, key) => sum + workbook.gridSize(key).rows * workbook.gridSize(key).columns, 0);
    if (now + cells > MAX_CELLS) this.session.fail('tooManyCells', MAX_CELLS);
  }

  private newName(): string {
    const taken = new Set(this.workbook.sheets().map((key) => this.workbook.sheetName(key)));
    let number = taken.size + 1;
    while (taken.has(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  private duplicate(from: SheetKey, name: string, place: number): SheetKey {
    const { rows, columns } = this.workbook.gridSize(from);
    this.assertRoom(rows * columns);
    const key = this.workbook.duplicateSheet(from, name);
    this.workbook.moveSheet(key, place);
    return key;
  }

  deleteSheet(sheet: GSheet): void {
    const { key } = behind(sheet, SheetPlace);
    const { workbook } = this;
    const shown = workbook.sheets().filter((other) => other !== key && !workbook.isSheetHidden(other));
    if (workbook.sheets().length === 1 || shown.length === 0) this.session.fail('lastSheet');
    this.sheet(key).mayEdit(this.sheet(key).grid());
    const wasActive = this.selection.sheet === key;
    const place = workbook.sheets().indexOf(key);
    workbook.deleteSheet(key);
    const next = workbook.sheets()[Math.min(place, workbook.sheets().length - 1)];
    if (wasActive && next !== undefined) this.activateSheet(next);
  }

  deleteActiveSheet(): GSheet {
    this.deleteSheet(this.active.handle);
    return this.active.handle;
  }

  duplicateActiveSheet(): GSheet {
    const from = this.selection.sheet;
    const name = this.freeName(`Copy of ${this.workbook.sheetName(from)}`);
    const key = this.duplicate(from, name, this.workbook.sheets().indexOf(from) + 1);
    this.activateSheet(key);
    return this.sheet(key).handle;
  }

  /** 1-based. */
  moveActiveSheet(pos: number): void {
    const count = this.workbook.sheets().length;
    if (pos < 1 || pos > count) this.session.fail('badValue', 'index');
    this.workbook.moveSheet(this.selection.sheet, pos - 1);
  }

  renameActiveSheet(newName: string): void {
    this.active.setName(newName);
  }

  getSheetName(): string {
    return this.active.getName();
  }

  getSheetId(): number {
    return this.active.getSheetId();
  }

  // What a file offers for its active tab.

  appendRow(rowContents: unknown[]): GSheet {
    return this.active.appendRow(rowContents);
  }

  autoResizeColumn(columnPosition: number): GSheet {
    return this.active.autoResizeColumn(columnPosition);
  }

  deleteColumn(columnPosition: number): GSheet {
    return this.active.deleteColumn(columnPosition);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.active.deleteColumns(columnPosition, howMany);
  }

  deleteRow(rowPosition: number): GSheet {
    return this.active.deleteRow(rowPosition);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.active.deleteRows(rowPosition, howMany);
  }

  getColumnWidth(columnPosition: number): number {
    return this.active.getColumnWidth(columnPosition);
  }

  getDataRange(): GRange {
    return this.active.getDataRange();
  }

  getFrozenColumns(): number {
    return this.active.getFrozenColumns();
  }

  getFrozenRows(): number {
    return this.active.getFrozenRows();
  }

  getLastColumn(): number {
    return this.active.getLastColumn();
  }

  getLastRow(): number {
    return this.active.getLastRow();
  }

  getRowHeight(rowPosition: number): number {
    return this.active.getRowHeight(rowPosition);
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.active.getSheetValues(startRow, startColumn, numRows, numColumns);
  }

  hideColumn(column: GRange): void {
    this.active.hideColumn(column);
  }

  hideRow(row: GRange): void {
    this.active.hideRow(row);
  }

  insertColumnAfter(afterPosition: number): GSheet {
    return this.active.insertColumnAfter(afterPosition);
  }

  insertColumnBefore(beforePosition: number): GSheet {
    return this.active.insertColumnBefore(beforePosition);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GSheet {
    return this.active.insertColumnsAfter(afterPosition, howMany);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GSheet {
    return this.active.insertColumnsBefore(beforePosition, howMany);
  }

  insertRowAfter(afterPosition: number): GSheet {
    return this.active.insertRowAfter(afterPosition);
  }

  insertRowBefore(beforePosition: number): GSheet {
    return this.active.insertRowBefore(beforePosition);
  }

  insertRowsAfter(afterPosition: number, howMany: number): GSheet {
    return this.active.insertRowsAfter(afterPosition, howMany);
  }

  insertRowsBefore(beforePosition: number, howMany: number): GSheet {
    return this.active.insertRowsBefore(beforePosition, howMany);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.active.isColumnHiddenByUser(columnPosition);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return this.active.isRowHiddenByFilter(rowPosition);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this.active.isRowHiddenByUser(rowPosition);
  }

  setColumnWidth(columnPosition: number, width: number): GSheet {
    return this.active.setColumnWidth(columnPosition, width);
  }

  setFrozenColumns(columns: number): void {
    this.active.setFrozenColumns(columns);
  }

  setFrozenRows(rows: number): void {
    this.active.setFrozenRows(rows);
  }

  setRowHeight(rowPosition: number, height: number): GSheet {
    return this.active.setRowHeight(rowPosition, height);
  }

  sort(columnPosition: number, ascending?: boolean): GSheet {
    return this.active.sort(columnPosition, ascending);
  }

  unhideColumn(column: GRange): void {
    this.active.unhideColumn(column);
  }

  unhideRow(row: GRange): void {
    this.active.unhideRow(row);
  }
}
