import { lostColumns, type LostColumns } from '../../app/tracker/read/lost-columns.js';
import { ALL_OUR_COLUMNS, cellAt, interviewName } from '../../app/ports/tracker-tab.js';
import type {
  FieldColumn,
  InterviewColumn,
  OurColumn,
  PeekedRow,
  RowWrite,
  TabRead,
  TabRow,
  TabSetUp,
  TrackerTabs,
} from '../../app/ports/tracker-tab.js';
import type { Cell } from '../../domain/cell.js';
import type { Say } from '../../domain/texts/say.js';
import { byField, FIELDS } from '../../domain/recognition/recognition.js';
import type { Field } from '../../domain/recognition/recognition.js';
import { toCells } from './cells.js';
import { writeOurCells } from './our-cells.js';
import { layOutOurColumns } from './our-columns.js';
import { columnLetters } from './tab-marks.js';
import type { ColumnMark, Marked, MarkMemory } from './tab-marks.js';
import type { Apostrophe } from './text-cells.js';
import type { OffsetAt } from './zone.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where everything stands on a tab, as its marks say. */
interface Place {
  readonly headerRow: number;
  /** The last marked column: nothing right of it is read. */
  readonly width: number;
  readonly fields: Record<Field, FieldColumn | null>;
  readonly ours: Record<OurColumn, number | null>;
  readonly interviews: readonly InterviewColumn[];
}

/** The tracker tabs, known by their marks. Reading costs one search and one read a tab, at any number of rows. */
export class SheetTrackerTabs implements TrackerTabs {
  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly marks: MarkMemory,
    private readonly apostrophe: () => Apostrophe,
    private readonly offsetAt: OffsetAt,
    private readonly say: Say,
  ) {}

  read(): readonly TabRead[] {
    return setUpTabs(this.marks.read()).flatMap(({ sheetId, setUp }) => {
      const sheet = this.spreadsheet.getSheetById(sheetId);
      return setUp.done && sheet !== null ? [this.readTab(sheet, setUp)] : [];
    });
  }

  /** One tab, whether or not its set-up is done; null when it is no tracker. */
  readOne(sheetId: number): TabRead | null {
    const found = setUpTabs(this.marks.read()).find((one) => one.sheetId === sheetId);
    const sheet = this.spreadsheet.getSheetById(sheetId);
    return found === undefined || sheet === null ? null : this.readTab(sheet, found.setUp);
  }

  /** What a person reads of columns that were deleted; told from the marks alone. */
  lostColumns(): readonly LostColumns[] {
    return setUpTabs(this.marks.read())
      .filter(({ setUp }) => setUp.done)
      .flatMap(({ sheetId, setUp }) => {
        const { fields, ours } = this.placeOf(sheetId);
        return lostColumns(
          { sheet: this.spreadsheet.getSheetById(sheetId)?.getName() ?? '', setUp, fields, ours },
          this.say,
        );
      });
  }

  peek(sheetId: number, row: number): PeekedRow | null {
    const found = setUpTabs(this.marks.read()).find((one) => one.sheetId === sheetId && one.setUp.done);
    const sheet = this.spreadsheet.getSheetById(sheetId);
    if (found === undefined || sheet === null) return null;
    const place = this.placeOf(sheetId);
    if (row <= place.headerRow) return { tab: this.tabOf(sheet, found.setUp, place, [], NO_ROWS), cells: [] };
    const [cells = []] = toCells(sheet.getRange(row, 1, 1, place.width).getValues(), this.offsetAt);
    return { tab: this.tabOf(sheet, found.setUp, place, [], NO_ROWS), cells };
  }

  places(): readonly TabRead[] {
    return setUpTabs(this.marks.read()).flatMap(({ sheetId, setUp }) => {
      const sheet = this.spreadsheet.getSheetById(sheetId);
      return sheet === null || !setUp.done ? [] : [this.tabOf(sheet, setUp, this.placeOf(sheetId), [], NO_ROWS)];
    });
  }

  cellsNow(tab: TabRead, first: number, last: number): readonly (readonly Cell[])[] {
    const sheet = this.sheet(tab);
    if (sheet === null) return [];
    const top = tab.rows[0]?.row ?? tab.headerRow + 1;
    const bottom = tab.rows[tab.rows.length - 1]?.row;
    try {
      const range =
        bottom === undefined
          ? sheet.getRange(`${columnLetters(first)}${top}:${columnLetters(last)}`)
          : sheet.getRange(top, first, bottom - top + 1, last - first + 1);
      return toCells(range.getValues(), this.offsetAt);
    } catch (outside) {
      // Rows or columns were deleted, and the tab ends before.
      if ((bottom ?? top) > sheet.getMaxRows() || last > sheet.getMaxColumns()) return [];
      throw outside;
    }
  }

  readAnew({ sheetId }: TabRead): TabRead | null {
    this.marks.forget();
    return this.readOne(sheetId);
  }

  addWaitingOn(tab: TabRead): TabRead {
    const sheet = this.sheet(tab);
    const insertAfter = tab.ours.lastWord ?? Math.max(...Object.values(tab.ours).map(Number));
    if (sheet === null || insertAfter < 1) return tab;
    try {
      sheet.insertColumnsAfter(insertAfter, 1);
      layOutOurColumns(sheet, { headerRow: tab.headerRow, insertAfter }, ['waitingOn'], this.say);
      SpreadsheetApp.flush();
    } catch {
      // Who may not add columns can still log; the card says it, too. Where columns stand now is looked up anew.
    }
    return this.readAnew(tab) ?? tab;
  }

  mayWrite(sheetId: number): boolean {
    const sheet = this.spreadsheet.getSheetById(sheetId);
    const { headerRow, ours } = this.placeOf(sheetId);
    const columns = Object.values(ours).flatMap((column) => column ?? []);
    if (sheet === null || columns.length === 0) return false;
    const first = Math.min(...columns);
    return sheet.getRange(headerRow, first, /* numRows= */ 2, Math.max(...columns) - first + 1).canEdit();
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  write(tab: TabRead, rows: readonly RowWrite[], how: { readonly formatted: boolean }): void {
    const sheet = this.sheet(tab);
    if (sheet !== null && rows.length > 0) writeOurCells(sheet, tab, rows, this.apostrophe, how.formatted);
  }

  private sheet({ sheetId }: TabRead): Sheet | null {
    return this.spreadsheet.getSheetById(sheetId);
  }

  private readTab(sheet: Sheet, setUp: TabSetUp): TabRead {
    const place = this.placeOf(sheet.getSheetId());
    // Open to the bottom of the grid: asking for the last row first would cost a call more than the empty rows do.
    const block = sheet.getRange(`A${place.headerRow}:${columnLetters(place.width)}`);
    const [header = [], ...below] = toCells(block.getValues(), this.offsetAt);
    return this.tabOf(sheet, setUp, place, header, sortedRows(below, place.headerRow + 1, place.ours));
  }

  private tabOf(
    sheet: Sheet,
    setUp: TabSetUp,
    { headerRow, fields, ours, interviews }: Place,
    header: readonly Cell[],
    rows: Pick<TabRead, 'rows' | 'strays'>,
  ): TabRead {
    const withHeaders = byField((field) => {
      const found = fields[field];
      return found === null ? null : { ...found, header: textOf(header[found.column - 1]) };
    });
    return {
      sheetId: sheet.getSheetId(),
      sheet: sheet.getName(),
      headerRow,
      setUp,
      fields: withHeaders,
      interviews,
      ours,
      ...rows,
    };
  }

  private placeOf(sheetId: number): Place {
    const marked = this.marks.read();
    const marks = marked.columns.filter((one) => one.sheetId === sheetId);
    return {
      headerRow: marked.headerRows.get(sheetId) ?? 1,
      width: Math.max(1, ...marks.map((one) => one.column)),
      ...columnsOf(marks),
    };
  }
}

const NO_ROWS: Pick<TabRead, 'rows' | 'strays'> = { rows: [], strays: [] };

/**
 * Rows with anything in a column that isn't ours, and those that hold nothing but an id of ours: our own formulas and ids
 * don't make a candidate, though somebody's id may have been left there.
 */
export function sortedRows(
  values: readonly (readonly Cell[])[],
  firstRow: number,
  ours: TabRead['ours'],
): Pick<TabRead, 'rows' | 'strays'> {
  const own = new Set<number | null>(Object.values(ours));
  const rows: TabRow[] = [];
  const strays: TabRow[] = [];
  values.forEach((cells, index) => {
    const row: TabRow = { row: firstRow + index, cells };
    if (cells.some((cell, column) => !own.has(column + 1) && !isBlank(cell))) rows.push(row);
    else if (cellAt(row, ours.id) !== '') strays.push(row);
  });
  return { rows, strays };
}

/** An unticked checkbox is a false that nobody entered. */
const isBlank = (cell: Cell): boolean => cell === false || (typeof cell === 'string' && cell.trim() === '');

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || typeof cell === 'object' ? '' : String(cell).trim();

/** The set-up marks of tracker tabs; marks of other tabs of ours and unreadable ones are left out. */
export function setUpTabs(marked: Marked): readonly { readonly sheetId: number; readonly setUp: TabSetUp }[] {
  // A set-up puts one mark when it begins and one when it ends.
  const ended = new Set(marked.tabs.filter(({ value }) => value['done'] === true).map(({ sheetId }) => sheetId));
  return marked.tabs.flatMap(({ sheetId, value }) => {
    if (value['is'] !== 'tracker' || typeof value['startDay'] !== 'number') return [];
    if (value['done'] !== true && ended.has(sheetId)) return [];
    return [
      {
        sheetId,
        setUp: {
          startDay: value['startDay'],
          setUpBy: typeof value['setUpBy'] === 'string' ? value['setUpBy'] : '',
          proxyCounts: value['proxyCounts'] === true,
          done: value['done'] === true,
          fields: FIELDS.filter((field) => listOr(value['fields']).includes(field)),
          insertAfter: numberOr(value['insertAfter'], 0),
          gridColumns: numberOr(value['gridColumns'], 0),
        },
      },
    ];
  });
}

/** The columns of theirs on a tracker tab. */
export function markedColumns(marked: Marked, sheetId: number): Partial<Record<Field, number>> {
  if (!setUpTabs(marked).some((one) => one.sheetId === sheetId)) return {};
  const { fields } = columnsOf(marked.columns.filter((one) => one.sheetId === sheetId));
  const columns: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const found = fields[field];
    if (found !== null) columns[field] = found.column;
  }
  return columns;
}

const ROUND = /^interview \d+$/;

const listOr = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numberOr = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

export function columnsOf(marks: readonly ColumnMark[]): Pick<Place, 'fields' | 'ours' | 'interviews'> {
  const fields = byField((): FieldColumn | null => null);
  const ours = Object.fromEntries(ALL_OUR_COLUMNS.map((role) => [role, null])) as Record<OurColumn, number | null>;
  const interviews: InterviewColumn[] = [];
  // A column that was copied with its marks comes twice: the first one stays.
  for (const { column, value } of [...marks].sort((one, other) => one.column - other.column)) {
    const own = ALL_OUR_COLUMNS.find((role) => `our:${role}` === value['role']);
    if (own !== undefined) ours[own] ??= column;
    const [role, orderSaid, kind] = [value['role'], value['order'], value['kind']];
    const order = orderSaid === 'YMD' || orderSaid === 'DMY' || orderSaid === 'MDY' ? orderSaid : null;
    const name = role === 'interviewDate' ? interviewName(1) : role;
    if (typeof name === 'string' && ROUND.test(name) && !interviews.some((one) => one.name === name)) {
      interviews.push({ name, column, order });
    }
    const field = FIELDS.find((known) => known === role);
    if (field === undefined) continue;
    fields[field] ??= { column, header: '', order, kind: kind === 'contact' || kind === 'proxy' ? kind : null };
  }
  return { fields, ours, interviews };
}
