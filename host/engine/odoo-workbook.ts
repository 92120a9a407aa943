import { Beside } from './beside.js';
import { lastColumnWithContent, lastRowWithContent, linkAt, readCells, setLinkAt, writeCells } from './cells.js';
import * as chart from './charts.js';
import { conditionalRules, setConditionalRules } from './conditional.js';
import { copyZone, moved, moveReferences, onSheet } from './copy.js';
import { Engine } from './engine.js';
import * as filters from './filter.js';
import { localeFor } from './locales.js';
import * as looks from './looks.js';
import * as meta from './metadata.js';
import { namedRanges, removeNamedRange, setNamedRange } from './names.js';
import { notesIn, setNotes } from './notes.js';
import * as protect from './protections.js';
import { formulaForEngine, formulaFromEngine, googleSheetName } from './sheet-names.js';
import { sortRows } from './sort.js';
import * as structure from './structure.js';
import { takeUserEdits } from './user-edit-events.js';
import { parseEntry } from './user-entry.js';
import { setValidation, validations } from './validation.js';
import { writeXlsx } from '../xlsx/write-workbook.js';
import type { EngineWorkbook } from './engine-workbook.js';
import type * as W from './workbook.js';

/** The workbook over the o-spreadsheet engine: each topic has its own file, this class joins them to one interface. */
export class OdooWorkbook implements EngineWorkbook {
  readonly engine: Engine;
  readonly beside: Beside;
  private readonly listeners: ((edit: W.UserEdit) => void)[] = [];

  /** @param data the engine's JSON, as `toJSON` gives it */
  constructor(data: object) {
    this.engine = new Engine(data);
    this.beside = Beside.read(data);
    for (const sheet of this.sheets()) filters.applyToEngine(this.engine, sheet);
  }

  get id(): string {
    return this.engine.ours.getWorkbookSettings().id;
  }
  get name(): string {
    return this.engine.ours.getWorkbookSettings().name;
  }
  set name(name: string) {
    this.engine.setSetting('name', name);
  }
  get locale(): string {
    return this.engine.getters.getLocale().code;
  }
  set locale(code: string) {
    this.engine.run({ type: 'UPDATE_LOCALE', locale: localeFor(code) });
  }
  get timeZone(): string {
    return this.engine.ours.getWorkbookSettings().timeZone;
  }
  set timeZone(zone: string) {
    this.engine.setSetting('timeZone', zone);
    this.recalculate();
  }

  sheets = (): readonly W.SheetKey[] => [...this.engine.getters.getSheetIds()];
  sheetName = (sheet: W.SheetKey): string => googleSheetName(this.engine.getters.getSheetName(sheet));
  gid = (sheet: W.SheetKey): number => structure.gidOf(sheet);
  sheetOfGid = (gid: number): W.SheetKey | null =>
    this.sheets().find((sheet) => structure.gidOf(sheet) === gid) ?? null;
  createSheet = (name: string, index: number, rows: number, columns: number): W.SheetKey =>
    structure.createSheet(this.engine, name, index, rows, columns);
  duplicateSheet(sheet: W.SheetKey, name: string): W.SheetKey {
    const copy = structure.duplicateSheet(this.engine, sheet, name);
    this.beside.duplicate(sheet, copy);
    return copy;
  }
  deleteSheet(sheet: W.SheetKey): void {
    structure.deleteSheet(this.engine, sheet);
    this.beside.forget(sheet);
  }
  renameSheet = (sheet: W.SheetKey, name: string): void => structure.renameSheet(this.engine, sheet, name);
  moveSheet = (sheet: W.SheetKey, index: number): void => structure.moveSheet(this.engine, sheet, index);
  isSheetHidden = (sheet: W.SheetKey): boolean => !this.engine.getters.isSheetVisible(sheet);
  setSheetHidden = (sheet: W.SheetKey, hidden: boolean): void => structure.setSheetHidden(this.engine, sheet, hidden);
  tabColor = (sheet: W.SheetKey): string | null => this.engine.getters.getSheet(sheet).color?.toLowerCase() ?? null;
  setTabColor = (sheet: W.SheetKey, color: string | null): void =>
    this.engine.run({ type: 'COLOR_SHEET', sheetId: sheet, color: color ?? undefined });

  gridSize(sheet: W.SheetKey): { readonly rows: number; readonly columns: number } {
    const { getters } = this.engine;
    return { rows: getters.getNumberRows(sheet), columns: getters.getNumberCols(sheet) };
  }
  insertRows = (sheet: W.SheetKey, before: number, count: number): void =>
    structure.insert(this.engine, sheet, 'ROW', before, count);
  insertColumns = (sheet: W.SheetKey, before: number, count: number): void =>
    structure.insert(this.engine, sheet, 'COL', before, count);
  deleteRows = (sheet: W.SheetKey, first: number, count: number): void =>
    structure.remove(this.engine, sheet, 'ROW', first, count);
  deleteColumns = (sheet: W.SheetKey, first: number, count: number): void =>
    structure.remove(this.engine, sheet, 'COL', first, count);
  moveRows = (sheet: W.SheetKey, first: number, count: number, to: number): void =>
    structure.move(this.engine, sheet, 'ROW', first, count, to);
  moveColumns = (sheet: W.SheetKey, first: number, count: number, to: number): void =>
    structure.move(this.engine, sheet, 'COL', first, count, to);
  frozen(sheet: W.SheetKey): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.engine.getters.getPaneDivisions(sheet);
    return { rows: ySplit, columns: xSplit };
  }
  setFrozen = (sheet: W.SheetKey, rows: number, columns: number): void =>
    structure.setFrozen(this.engine, sheet, rows, columns);
  isRowHidden = (sheet: W.SheetKey, row: number): boolean => this.engine.getters.isRowHiddenByUser(sheet, row);
  isColumnHidden = (sheet: W.SheetKey, column: number): boolean => this.engine.getters.isColHiddenByUser(sheet, column);
  setRowsHidden = (sheet: W.SheetKey, first: number, count: number, hidden: boolean): void =>
    structure.setHidden(this.engine, sheet, 'ROW', first, count, hidden);
  setColumnsHidden = (sheet: W.SheetKey, first: number, count: number, hidden: boolean): void =>
    structure.setHidden(this.engine, sheet, 'COL', first, count, hidden);
  isRowHiddenByFilter = (sheet: W.SheetKey, row: number): boolean => filters.isRowFiltered(this.engine, sheet, row);
  rowHeight = (sheet: W.SheetKey, row: number): number =>
    this.engine.getters.getUserRowSize(sheet, row) ?? structure.DEFAULT_ROW_HEIGHT;
  setRowHeight = (sheet: W.SheetKey, first: number, count: number, pixels: number): void =>
    structure.setSize(this.engine, sheet, 'ROW', first, count, pixels);
  columnWidth = (sheet: W.SheetKey, column: number): number => this.engine.getters.getColSize(sheet, column);
  setColumnWidth = (sheet: W.SheetKey, first: number, count: number, pixels: number): void =>
    structure.setSize(this.engine, sheet, 'COL', first, count, pixels);
  merges = (sheet: W.SheetKey): readonly W.Zone[] =>
    this.engine.getters.getMerges(sheet).map(({ top, bottom, left, right }) => ({ top, bottom, left, right }));
  addMerge = (sheet: W.SheetKey, zone: W.Zone): void => structure.addMerge(this.engine, sheet, zone);
  removeMerge = (sheet: W.SheetKey, zone: W.Zone): void => structure.removeMerge(this.engine, sheet, zone);

  read = (sheet: W.SheetKey, zone: W.Zone): W.CellOutput[][] => readCells(this.engine, sheet, zone);
  write: W.Workbook['write'] = (sheet, top, left, cells) => writeCells(this.engine, sheet, top, left, cells);
  parseEntry = (text: string, format: string | null): W.CellInput => parseEntry(text, format, localeFor(this.locale));
  lastRow = (sheet: W.SheetKey): number => lastRowWithContent(this.engine, sheet);
  lastColumn = (sheet: W.SheetKey): number => lastColumnWithContent(this.engine, sheet);
  sort = (sheet: W.SheetKey, zone: W.Zone, keys: readonly W.SortKey[]): void =>
    sortRows(this.engine, sheet, zone, keys);
  copy: W.Workbook['copy'] = (from, zone, to, target, what) => copyZone(this.engine, from, zone, to, target, what);
  shiftFormula = (formula: string, sheet: W.SheetKey, rows: number, columns: number): string =>
    formulaFromEngine(moved(this.engine, formulaForEngine(formula), sheet, rows, columns));
  formulaOnSheet: W.Workbook['formulaOnSheet'] = (formula, from, to) =>
    formulaFromEngine(onSheet(this.engine, formulaForEngine(formula), from, to));
  moveReferences: W.Workbook['moveReferences'] = (from, zone, to, top, left) =>
    moveReferences(this.engine, from, zone, to, top, left);
  link = (sheet: W.SheetKey, row: number, column: number): string | null => linkAt(this.engine, sheet, row, column);
  setLink = (sheet: W.SheetKey, row: number, column: number, url: string | null): void =>
    setLinkAt(this.engine, sheet, row, column, url);

  styles = (sheet: W.SheetKey, zone: W.Zone): W.CellStyle[][] => looks.stylesOf(this.engine, sheet, zone);
  seenStyles = (sheet: W.SheetKey, zone: W.Zone): W.CellStyle[][] => looks.seenStylesOf(this.engine, sheet, zone);
  setStyle = (sheet: W.SheetKey, zone: W.Zone, change: W.StyleChange): void =>
    looks.setStyle(this.engine, sheet, zone, change);
  setStyles: W.Workbook['setStyles'] = (sheet, top, left, changes) =>
    looks.setStyles(this.engine, sheet, top, left, changes);
  setFormat = (sheet: W.SheetKey, zone: W.Zone, format: string | null): void =>
    looks.setFormat(this.engine, sheet, zone, format);
  setFormats: W.Workbook['setFormats'] = (sheet, top, left, formats) =>
    looks.setFormats(this.engine, sheet, top, left, formats);
  setBorder: W.Workbook['setBorder'] = (sheet, zone, sides) => looks.setBorder(this.engine, sheet, zone, sides);
  clear: W.Workbook['clear'] = (sheet, zone, what) => looks.clear(this.engine, sheet, zone, what);

  conditionalRules = (sheet: W.SheetKey): readonly W.ConditionalRule[] => conditionalRules(this.engine, sheet);
  setConditionalRules = (sheet: W.SheetKey, rules: readonly Omit<W.ConditionalRule, 'id'>[]): void =>
    setConditionalRules(this.engine, sheet, rules);
  validations = (sheet: W.SheetKey): readonly W.ValidationRule[] => validations(this.engine, sheet);
  setValidation: W.Workbook['setValidation'] = (sheet, zones, rule) => setValidation(this.engine, sheet, zones, rule);
  isInvalid = (sheet: W.SheetKey, row: number, column: number): boolean =>
    this.engine.getters.isDataValidationInvalid(this.engine.at(sheet, row, column));

  notes = (sheet: W.SheetKey, zone: W.Zone): string[][] => notesIn(this.engine, sheet, zone);
  setNotes: W.Workbook['setNotes'] = (sheet, top, left, notes) => setNotes(this.engine, sheet, top, left, notes);
  protections = (): readonly W.Protection[] => protect.protections(this.engine);
  setProtection = (protection: W.Protection): void => protect.setProtection(this.engine, protection);
  removeProtection = (id: string): void => protect.removeProtection(this.engine, id);
  metadata = (): readonly W.MetadataEntry[] => meta.metadataEntries(this.engine);
  addMetadata = (entry: Omit<W.MetadataEntry, 'id'>): number => meta.addMetadata(this.engine, entry);
  changeMetadata: W.Workbook['changeMetadata'] = (id, change) => meta.changeMetadata(this.engine, id, change);
  removeMetadata = (id: number): void => meta.removeMetadata(this.engine, id);
  namedRanges = (): ReturnType<W.Workbook['namedRanges']> => namedRanges(this.engine);
  setNamedRange = (name: string, sheet: W.SheetKey, zone: W.Zone): void =>
    setNamedRange(this.engine, name, sheet, zone);
  removeNamedRange = (name: string): void => removeNamedRange(this.engine, name);
  filter = (sheet: W.SheetKey): W.FilterState | null => filters.filterOf(this.engine, sheet);
  setFilter = (sheet: W.SheetKey, filter: W.FilterState | null): void => filters.setFilter(this.engine, sheet, filter);
  charts = (): readonly W.ChartSpec[] => chart.charts(this.engine);
  setChart = (spec: W.ChartSpec): void => chart.setChart(this.engine, spec);
  removeChart = (id: string): void => chart.removeChart(this.engine, id);

  recalculate(): void {
    this.engine.ask('EVALUATE_CELLS');
  }
  toJSON(): unknown {
    return { ...this.engine.data(), beside: this.beside.toJSON() };
  }
  toXlsx = (): ReturnType<W.Workbook['toXlsx']> => writeXlsx(this);

  onUserEdit(listener: (edit: W.UserEdit) => void): void {
    this.listeners.push(listener);
  }

  /** Whatever reaches the workbook inside `work` is a person's doing; the listeners hear of it when it is done. */
  asUser<T>(work: () => T): T {
    const { recorder } = this.engine;
    if (recorder.open) return work();
    recorder.open = true;
    try {
      return work();
    } finally {
      recorder.open = false;
      for (const edit of takeUserEdits(this.engine)) for (const listener of this.listeners) listener(edit);
    }
  }
}

/** Runs `work` as a person at the page: its edits reach `onUserEdit`, when `work` has ended. */
export function withUserEdits<T>(workbook: W.Workbook, work: () => T): T {
  return workbookOver(workbook).asUser(work);
}

/** The engine under a workbook: for the page's collaboration hub alone. */
export function engineOf(workbook: W.Workbook): Engine {
  return workbookOver(workbook).engine;
}

function workbookOver(workbook: W.Workbook): OdooWorkbook {
  if (workbook instanceof OdooWorkbook) return workbook;
  throw new TypeError('This workbook was not made by the host’s engine.');
}
