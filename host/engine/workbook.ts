import type {
  BorderSide,
  CellInput,
  CellOutput,
  CellStyle,
  ChartSpec,
  ConditionalRule,
  FilterState,
  ImportNote,
  KeptBeside,
  MetadataEntry,
  Protection,
  SheetKey,
  SortKey,
  StyleChange,
  UserEdit,
  ValidationRule,
  Zone,
} from './workbook-content.js';

export type * from './workbook-content.js';

/**
 * The one interface between the host's services and the spreadsheet engine behind them. Nothing outside
 * `host/engine/` and `host/web/` knows which engine it is. Everything is synchronous: a value, its display and its
 * conditional style are right straight after a write, as Apps Script needs it.
 */
export interface Workbook {
  readonly id: string;
  name: string;
  /** "en_US", "de_DE" …; governs display and what typed text means. */
  locale: string;
  timeZone: string;

  // Sheets, in tab order.
  sheets(): readonly SheetKey[];
  sheetName(sheet: SheetKey): string;
  gid(sheet: SheetKey): number;
  sheetOfGid(gid: number): SheetKey | null;
  createSheet(name: string, index: number, rows: number, columns: number): SheetKey;
  duplicateSheet(sheet: SheetKey, name: string): SheetKey;
  deleteSheet(sheet: SheetKey): void;
  renameSheet(sheet: SheetKey, name: string): void;
  moveSheet(sheet: SheetKey, index: number): void;
  isSheetHidden(sheet: SheetKey): boolean;
  setSheetHidden(sheet: SheetKey, hidden: boolean): void;
  tabColor(sheet: SheetKey): string | null;
  setTabColor(sheet: SheetKey, color: string | null): void;
  gridSize(sheet: SheetKey): { readonly rows: number; readonly columns: number };
  insertRows(sheet: SheetKey, before: number, count: number): void;
  insertColumns(sheet: SheetKey, before: number, count: number): void;
  deleteRows(sheet: SheetKey, first: number, count: number): void;
  deleteColumns(sheet: SheetKey, first: number, count: number): void;
  /** `to` is in coordinates before the move, as at Google. */
  moveRows(sheet: SheetKey, first: number, count: number, to: number): void;
  moveColumns(sheet: SheetKey, first: number, count: number, to: number): void;
  frozen(sheet: SheetKey): { readonly rows: number; readonly columns: number };
  setFrozen(sheet: SheetKey, rows: number, columns: number): void;
  isRowHidden(sheet: SheetKey, row: number): boolean;
  isColumnHidden(sheet: SheetKey, column: number): boolean;
  /** Hidden by the user, not by a filter. */
  setRowsHidden(sheet: SheetKey, first: number, count: number, hidden: boolean): void;
  setColumnsHidden(sheet: SheetKey, first: number, count: number, hidden: boolean): void;
  isRowHiddenByFilter(sheet: SheetKey, row: number): boolean;
  rowHeight(sheet: SheetKey, row: number): number;
  setRowHeight(sheet: SheetKey, first: number, count: number, pixels: number): void;
  columnWidth(sheet: SheetKey, column: number): number;
  setColumnWidth(sheet: SheetKey, first: number, count: number, pixels: number): void;
  merges(sheet: SheetKey): readonly Zone[];
  addMerge(sheet: SheetKey, zone: Zone): void;
  removeMerge(sheet: SheetKey, zone: Zone): void;

  // Cells.
  read(sheet: SheetKey, zone: Zone): CellOutput[][];
  /** Writes a block in one go; `undefined` leaves a cell as it is. The number format of a cell stays unless given. */
  write(sheet: SheetKey, top: number, left: number, cells: readonly (readonly (CellInput | undefined)[])[]): void;
  /** What a person typing this text into that cell gets, in the workbook's locale and the cell's format ("@" keeps text). */
  parseEntry(text: string, format: string | null): CellInput;
  /** Last row and column with content (formulas and unticked checkboxes count), 0-based; -1 when empty. */
  lastRow(sheet: SheetKey): number;
  lastColumn(sheet: SheetKey): number;
  /** Moves contents, formats and notes of the rows; row metadata stays (as at Google). Any number of rows. */
  sort(sheet: SheetKey, zone: Zone, keys: readonly SortKey[]): void;
  /** Contents and formats, as Ctrl+C, Ctrl+V. */
  copy(from: SheetKey, zone: Zone, to: SheetKey, target: Zone, what: 'all' | 'values' | 'format'): void;
  /** A formula moved by rows and columns: relative references follow. */
  shiftFormula(formula: string, sheet: SheetKey, rows: number, columns: number): string;
  /** A formula of one sheet as it reads on another: it refers to the same cells. */
  formulaOnSheet(formula: string, from: SheetKey, to: SheetKey): string;
  /**
   * Whatever refers to cells wholly inside the zone refers to where they are going. Notes, rules and other things that
   * lie wholly inside go along; contents and looks are moved by whoever calls.
   */
  moveReferences(from: SheetKey, zone: Zone, to: SheetKey, top: number, left: number): void;
  link(sheet: SheetKey, row: number, column: number): string | null;
  setLink(sheet: SheetKey, row: number, column: number, url: string | null): void;

  // Looks.
  styles(sheet: SheetKey, zone: Zone): CellStyle[][];
  /** What is seen: the cell's style with the first matching conditional rule over it. */
  seenStyles(sheet: SheetKey, zone: Zone): CellStyle[][];
  setStyle(sheet: SheetKey, zone: Zone, change: StyleChange): void;
  setStyles(sheet: SheetKey, top: number, left: number, changes: readonly (readonly StyleChange[])[]): void;
  setFormat(sheet: SheetKey, zone: Zone, format: string | null): void;
  setFormats(sheet: SheetKey, top: number, left: number, formats: readonly (readonly (string | null)[])[]): void;
  setBorder(
    sheet: SheetKey,
    zone: Zone,
    sides: Readonly<Partial<Record<BorderSide, { style: string; color: string } | null>>>,
  ): void;
  /** Contents, styles and number formats, or only one of them. */
  clear(sheet: SheetKey, zone: Zone, what: { contents?: boolean; formats?: boolean }): void;

  conditionalRules(sheet: SheetKey): readonly ConditionalRule[];
  /** Replaces all rules of the sheet; the first match wins. Throws on a formula that does not parse. */
  setConditionalRules(sheet: SheetKey, rules: readonly Omit<ConditionalRule, 'id'>[]): void;
  validations(sheet: SheetKey): readonly ValidationRule[];
  setValidation(sheet: SheetKey, zones: readonly Zone[], rule: Omit<ValidationRule, 'id' | 'ranges'> | null): void;
  /** Whether a value would break the cell's validation rule. */
  isInvalid(sheet: SheetKey, row: number, column: number): boolean;

  notes(sheet: SheetKey, zone: Zone): string[][];
  setNotes(sheet: SheetKey, top: number, left: number, notes: readonly (readonly (string | null)[])[]): void;

  protections(): readonly Protection[];
  setProtection(protection: Protection): void;
  removeProtection(id: string): void;

  metadata(): readonly MetadataEntry[];
  addMetadata(entry: Omit<MetadataEntry, 'id'>): number;
  changeMetadata(id: number, change: Partial<Omit<MetadataEntry, 'id'>>): void;
  removeMetadata(id: number): void;

  namedRanges(): readonly { readonly name: string; readonly sheet: SheetKey; readonly zone: Zone }[];
  setNamedRange(name: string, sheet: SheetKey, zone: Zone): void;
  removeNamedRange(name: string): void;

  filter(sheet: SheetKey): FilterState | null;
  setFilter(sheet: SheetKey, filter: FilterState | null): void;

  charts(): readonly ChartSpec[];
  setChart(chart: ChartSpec): void;
  removeChart(id: string): void;

  /** The clock moved: TODAY() and NOW() and all that hangs on them again. */
  recalculate(): void;

  /** What the services keep with it and the engine has no place for: text direction, runs of rich text, theme colours. */
  readonly beside: KeptBeside;

  /** Everything, as plain JSON: what `--save` writes. */
  toJSON(): unknown;
  /** The workbook as .xlsx bytes, and what could not be kept. */
  toXlsx(): { readonly bytes: Uint8Array; readonly notes: readonly ImportNote[] };

  /** What a person (not a script) changed through the page: for onEdit and onChange. */
  onUserEdit(listener: (edit: UserEdit) => void): void;
}

export interface OpenedFile {
  readonly workbook: Workbook;
  /** What of the file could not be taken over as it was. */
  readonly notes: readonly ImportNote[];
}
