/**
 * What a workbook holds, as plain values. Coordinates are 0-based and zones inclusive; the services speak Google's
 * 1-based ones.
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
