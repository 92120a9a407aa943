/**
 * Tabs, columns and the header row are known by developer metadata, never by header text or position: renaming,
 * moving and inserting change nothing. One search finds all of it, whatever the number of tabs.
 */
export const TAB_MARK = 'close-the-loop.tab';
export const COLUMN_MARK = 'close-the-loop.column';
export const HEADER_MARK = 'close-the-loop.header';

export interface TabMark {
  readonly sheetId: number;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface ColumnMark {
  readonly sheetId: number;
  /** 1-based. */
  readonly column: number;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface Marked {
  readonly tabs: readonly TabMark[];
  /** Ids of tabs that carry the mark of another one: somebody duplicated it, and the copy is no tab of ours. */
  readonly copies: ReadonlySet<number>;
  readonly columns: readonly ColumnMark[];
  /** Sheet id → header row. */
  readonly headerRows: ReadonlyMap<number, number>;
}

/** The marks of the workbook, searched for once and again only after one of them was changed. */
export class MarkMemory {
  private known: Marked | null = null;

  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  read(): Marked {
    this.known ??= readMarks(this.spreadsheet);
    return this.known;
  }

  forget(): void {
    this.known = null;
  }
}

export function readMarks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Marked {
  const tabs: TabMark[] = [];
  const copies = new Set<number>();
  const columns: ColumnMark[] = [];
  const headerRows = new Map<number, number>();
  for (const entry of findMarks(spreadsheet)) {
    const location = entry.getLocation();
    const key = entry.getKey();
    if (key === TAB_MARK) {
      const sheetId = location.getSheet()?.getSheetId();
      if (sheetId === undefined) continue;
      const value = parsed(entry.getValue());
      if (value['of'] === undefined || value['of'] === sheetId) tabs.push({ sheetId, value });
      else copies.add(sheetId);
    } else if (key === COLUMN_MARK) {
      const column = location.getColumn();
      if (column === null) continue;
      columns.push({
        sheetId: column.getSheet().getSheetId(),
        column: column.getColumn(),
        value: parsed(entry.getValue()),
      });
    } else if (key === HEADER_MARK) {
      const row = location.getRow();
      if (row !== null) headerRows.set(row.getSheet().getSheetId(), row.getRow());
    }
  }
  return { tabs, copies, columns, headerRows };
}

/** Every entry of ours in the workbook; on one sheet only when `sheetId` is given. */
export function findMarks(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  const found = spreadsheet
    .createDeveloperMetadataFinder()
    .withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
    .find();
  return found.filter((entry) => [TAB_MARK, COLUMN_MARK, HEADER_MARK].includes(entry.getKey()));
}

/** Marks a whole row, a whole column or a sheet; Google takes no other place. */
export function mark(
  place: GoogleAppsScript.Spreadsheet.Sheet | GoogleAppsScript.Spreadsheet.Range,
  key: string,
  value: Readonly<Record<string, unknown>>,
): void {
  place.addDeveloperMetadata(key, JSON.stringify(value), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Marks a tab as one of ours, by its own id: nobody knows whether a duplicate of a tab takes its metadata along. */
export function markTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, value: Readonly<Record<string, unknown>>): void {
  mark(sheet, TAB_MARK, { ...value, of: sheet.getSheetId() });
}

/** The id of the sheet of a mark of ours, whatever it is put on. */
export function sheetIdOf(entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata): number | null {
  const location = entry.getLocation();
  const sheet = location.getSheet() ?? location.getColumn()?.getSheet() ?? location.getRow()?.getSheet();
  return sheet?.getSheetId() ?? null;
}

/** A mark's value; nothing where somebody else wrote it. */
export function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

/** "A", "Z", "AA" … of a 1-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
