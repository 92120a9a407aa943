/**
 * The one interface between the host's services and the spreadsheet engine behind them. Nothing outside
 * `host/engine/` and `host/web/` knows which engine it is. Everything is synchronous: a value, its display and its
 * conditional style are right straight after a write, as Apps Script needs it.
 *
 * Coordinates here are 0-based and zones inclusive; the services speak Google's 1-based ones.
 */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet's internal id; stable for its life. Its `gid` is a number, as at Google. */
export type SheetKey = string;

/** What goes into a cell. Formulas are canonical: English names, comma separators, leading "=". */
export type CellInput =
  | { readonly kind: 'blank' }
  /** A date is a number with a date format: serial days since 1899-12-30, fractions for the time. */
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly formula: string; readonly cached?: string | number | boolean };

/** What is in a cell, evaluated. */
export interface CellOutput {
  readonly kind: 'blank' | 'number' | 'text' | 'boolean' | 'error';
  /** Serial number for dates; the error's text ("#N/A") for errors; null for blank. */
  readonly value: string | number | boolean | null;
  /** The canonical formula, or null. */
  readonly formula: string | null;
  /** As shown, in the workbook's locale. */
  readonly display: string;
  /** The number format in force, explicit or implied by the value ("yyyy-mm-dd"), or null for none. */
  readonly format: string | null;
  /** The format is a date, time or date-time format, so that Google would give a Date. */
  readonly isDate: boolean;
  readonly link: string | null;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  /** Lower-case hex. */
  readonly textColor?: string;
  readonly fillColor?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrapping?: 'overflow' | 'wrap' | 'clip';
}

/** undefined leaves the property as it is, null resets it. */
export type StyleChange = { readonly [K in keyof CellStyle]?: CellStyle[K] | null };

export interface ConditionalRule {
  readonly id: string;
  readonly ranges: readonly Zone[];
  readonly condition:
    | { readonly kind: 'formula'; readonly formula: string }
    /** `type` is a SpreadsheetApp.BooleanCriteria name, `values` its canonical arguments. */
    | { readonly kind: 'criteria'; readonly type: string; readonly values: readonly (string | number)[] }
    /** Colour scales and others that the services only carry through. */
    | { readonly kind: 'opaque'; readonly data: unknown };
  readonly style: CellStyle;
}

export interface ValidationRule {
  readonly id: string;
  readonly ranges: readonly Zone[];
  /** A SpreadsheetApp.DataValidationCriteria name and its canonical arguments. */
  readonly type: string;
  readonly values: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  readonly showDropdown?: boolean;
}

export interface Protection {
  readonly id: string;
  readonly sheet: SheetKey;
  /** null: the whole sheet. */
  readonly zone: Zone | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Addresses; the owner always may. Empty with `warningOnly` false: the file's editors, as at Google. */
  readonly editors: readonly string[];
  readonly restricted: boolean;
  readonly unprotected: readonly Zone[];
}

export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly at:
    | { readonly kind: 'spreadsheet' }
    | { readonly kind: 'sheet'; readonly sheet: SheetKey }
    | { readonly kind: 'column' | 'row'; readonly sheet: SheetKey; readonly index: number };
}

export interface FilterState {
  readonly zone: Zone;
  /** Hidden values by column index (absolute, 0-based). */
  readonly hidden: ReadonlyMap<number, readonly string[]>;
  /** Columns whose criterion is a condition. */
  readonly criteria: ReadonlyMap<number, { readonly type: string; readonly values: readonly (string | number)[] }>;
}

export interface ChartSpec {
  readonly id: string;
  readonly sheet: SheetKey;
  /** Charts.ChartType name: BAR, COLUMN, LINE, PIE, AREA, SCATTER, COMBO, SCORECARD, GAUGE, HISTOGRAM, TABLE. */
  readonly type: string;
  readonly ranges: readonly { readonly sheet: SheetKey; readonly zone: Zone }[];
  /** Anchor, 1-based as at Google, and offset in pixels. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: Readonly<Record<string, unknown>>;
  /** Rows of headers; null leaves it to the engine to see. */
  readonly headers: number | null;
}

export interface SortKey {
  /** Absolute, 0-based. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Where in the workbook something may not be what its file said: listed to the user, never dropped in silence. */
export interface ImportNote {
  readonly sheet: string;
  readonly says: string;
}

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

export type BorderSide = 'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal';

export interface UserEdit {
  readonly sheet: SheetKey;
  readonly kind:
    | 'edit'
    | 'insert row'
    | 'insert column'
    | 'remove row'
    | 'remove column'
    | 'insert sheet'
    | 'remove sheet'
    | 'format'
    | 'other';
  /** For 'edit': the cells changed. */
  readonly zone: Zone | null;
  /** For a single cell: what it held before and holds now, as Google's event gives it (dates as serial texts). */
  readonly oldValue: string | null;
  readonly value: string | null;
}

/** A property over a zone of cells. */
export interface CellLayer {
  readonly zone: Zone;
  /** Plain JSON; null where the property was taken away. */
  readonly value: unknown;
}

export interface KeptBeside {
  /** By sheet, then by property; later layers lie over earlier ones. */
  readonly cells: Record<SheetKey, Record<string, readonly CellLayer[]>>;
  /** By sheet, or '' for the workbook as a whole. */
  readonly flags: Record<string, Record<string, unknown>>;
}
