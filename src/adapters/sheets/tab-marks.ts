/**
 * Tabs, columns and the header row are known by developer metadata, never by header text or position: renaming,
 * moving and inserting change nothing. One search finds all of it, whatever the number of tabs.
 */
export const TAB_MARK = 'close-the-loop.tab';
export const COLUMN_MARK = 'close-the-loop.column';
export const HEADER_MARK = 'close-the-loop.header';
/** On the workbook: the ids of tabs of ours that are laid out, by what they are. A duplicate of one is nobody's. */
export const OWN_TABS_MARK = 'close-the-loop.own-tabs';
/** On the workbook, before they are made: the names of tabs of ours. One that got no further is made again. */
export const MAKING_MARK = 'close-the-loop.making';

/** What the tracker in a workbook is laid out as; 1 is that of version 0.1.0, which wrote none. It stands in the mark of our tabs. */
export const SCHEMA = 2;
const SCHEMA_KEY = 'schema';

/** On the row of the log from which on its end is read: moved along as the log grows. */
export const LOG_TAIL_MARK = 'close-the-loop.log-tail';

const OUR_KEYS: readonly string[] = [TAB_MARK, COLUMN_MARK, HEADER_MARK, OWN_TABS_MARK, MAKING_MARK, LOG_TAIL_MARK];

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
  /** Ids of tabs of ours, by what they are; of tabs that were deleted and made again, the former ones too. */
  readonly own: ReadonlyMap<string, readonly number[]>;
  /** See `SCHEMA`. */
  readonly schema: number;
  /** Names under which tabs of ours were about to be made, by what they are; one more than ids while one is half made. */
  readonly making: ReadonlyMap<string, readonly string[]>;
  /** Where the end of the log begins; null while the log is short. */
  readonly logTail: { readonly row: number; readonly entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata } | null;
}

/** The marks of the workbook, searched for once and again only after one of them was changed. */
export class MarkMemory {
  private known: Marked | null = null;

  constructor(readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  read(): Marked {
    this.known ??= readMarks(this.spreadsheet);
    return this.known;
  }

  /** Puts a mark on the workbook and remembers it, too. */
  add(key: typeof OWN_TABS_MARK | typeof MAKING_MARK, value: Readonly<Record<string, unknown>>): void {
    mark(this.spreadsheet, key, value);
    this.remember(key, value);
  }

  remember(key: typeof OWN_TABS_MARK | typeof MAKING_MARK, value: Readonly<Record<string, unknown>>): void {
    const known = this.read();
    this.known =
      key === OWN_TABS_MARK
        ? { ...known, own: added(known.own, tabIdsIn(value), isNumber), schema: schemaIn(value, known.schema) }
        : { ...known, making: added(known.making, value, isText) };
  }

  forget(): void {
    this.known = null;
  }
}

/** The marks as they are being collected. */
type Collected = { -readonly [K in keyof Marked]: Marked[K] } & {
  readonly tabs: TabMark[];
  readonly copies: Set<number>;
  readonly columns: ColumnMark[];
  readonly headerRows: Map<number, number>;
};

type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export function readMarks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Marked {
  const marks: Collected = {
    tabs: [],
    copies: new Set(),
    columns: [],
    headerRows: new Map(),
    own: new Map(),
    making: new Map(),
    logTail: null,
    schema: 1,
  };
  for (const entry of findMarks(spreadsheet)) COLLECT[entry.getKey()]?.(entry, marks);
  return marks;
}

/** What each key adds to the marks. */
const COLLECT: Readonly<Record<string, (entry: Mark, marks: Collected) => void>> = {
  [TAB_MARK]: collectTab,
  [COLUMN_MARK]: (entry, { columns }) => {
    const column = entry.getLocation().getColumn();
    if (column === null) return;
    columns.push({
      sheetId: column.getSheet().getSheetId(),
      column: column.getColumn(),
      value: parsed(entry.getValue()),
    });
  },
  [HEADER_MARK]: (entry, { headerRows }) => {
    const row = entry.getLocation().getRow();
    if (row !== null) headerRows.set(row.getSheet().getSheetId(), row.getRow());
  },
  [OWN_TABS_MARK]: (entry, marks) => {
    const value = parsed(entry.getValue());
    marks.own = added(marks.own, tabIdsIn(value), isNumber);
    marks.schema = schemaIn(value, marks.schema);
  },
  [LOG_TAIL_MARK]: (entry, marks) => {
    const row = entry.getLocation().getRow()?.getRow() ?? 0;
    if (marks.logTail === null || row > marks.logTail.row) marks.logTail = { row, entry };
  },
  [MAKING_MARK]: (entry, marks) => {
    marks.making = added(marks.making, parsed(entry.getValue()), isText);
  },
};

/** A mark that names another tab came along when somebody duplicated that one. */
function collectTab(entry: Mark, marks: Collected): void {
  const sheetId = entry.getLocation().getSheet()?.getSheetId();
  if (sheetId === undefined) return;
  const value = parsed(entry.getValue());
  if (value['of'] !== undefined && value['of'] !== sheetId) {
    marks.copies.add(sheetId);
    return;
  }
  marks.tabs.push({ sheetId, value });
  if (isRecord(value['making'])) marks.making = added(marks.making, value['making'], isText);
}

const tabIdsIn = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== SCHEMA_KEY));

const schemaIn = (value: Readonly<Record<string, unknown>>, known: number): number =>
  Math.max(known, typeof value[SCHEMA_KEY] === 'number' ? value[SCHEMA_KEY] : 1);

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';

function added<T>(
  known: ReadonlyMap<string, readonly T[]>,
  value: Readonly<Record<string, unknown>>,
  isSound: (one: unknown) => one is T,
): ReadonlyMap<string, readonly T[]> {
  const all = new Map(known);
  for (const [is, one] of Object.entries(value)) if (isSound(one)) all.set(is, [...(all.get(is) ?? []), one]);
  return all;
}

export const isOwnTab = ({ own }: Marked, sheetId: number): boolean =>
  [...own.values()].some((ids) => ids.includes(sheetId));

/** Every entry of ours in the workbook; on one sheet only when `sheetId` is given. */
export function findMarks(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  const found = spreadsheet
    .createDeveloperMetadataFinder()
    .withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
    .find();
  return found.filter((entry) => OUR_KEYS.includes(entry.getKey()));
}

/** Marks a whole row, a whole column, a sheet or the workbook; Google takes no other place. */
export function mark(
  place:
    GoogleAppsScript.Spreadsheet.Spreadsheet | GoogleAppsScript.Spreadsheet.Sheet | GoogleAppsScript.Spreadsheet.Range,
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

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A mark's value; nothing where somebody else wrote it. */
export function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isRecord(value) ? value : {};
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
