import { isRecord } from './tab-marks.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** A tab's filter as JSON, kept with the set-up's mark: a filter can only be widened by taking it off and making it anew. */
export interface FilterNote {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly criteria: readonly {
    readonly column: number;
    readonly hidden: readonly string[];
    readonly type: string | null;
    readonly values: readonly unknown[];
  }[];
}

/** Google takes 30,000 letters of metadata on a tab; a filter that hides a novel is not noted. */
const LONGEST_NOTE = 20_000;

/** The filter of a tab before our columns came. */
export interface TheirFilter {
  readonly note: FilterNote;
  /** The criteria themselves, with what a note cannot hold: colours. */
  readonly live: ReadonlyMap<number, Criteria>;
}

/** Null where values alone are hidden, whatever the type says. */
const nameOf = (type: GoogleAppsScript.Spreadsheet.BooleanCriteria | null): string | null =>
  type === null ? null : type.toString();

export function readFilter(sheet: Sheet): TheirFilter | null {
  const filter = sheet.getFilter();
  if (filter === null) return null;
  const range = filter.getRange();
  const live = new Map<number, Criteria>();
  for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) {
    const criteria = filter.getColumnFilterCriteria(column);
    if (criteria !== null) live.set(column, criteria.copy().build());
  }
  const criteria = [...live].map(([column, one]) => ({
    column,
    hidden: one.getHiddenValues(),
    type: nameOf(one.getCriteriaType()),
    values: one.getCriteriaValues(),
  }));
  const note: FilterNote = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    criteria: JSON.stringify(criteria).length > LONGEST_NOTE ? [] : criteria,
  };
  return { note, live };
}

/**
 * Extends a filter that ends where our columns begin over them, with its criteria, so that sorting by it moves ours
 * along. `live` is empty in a set-up that goes on after a stop.
 */
export function extendFilter(sheet: Sheet, lastColumn: number, { note, live }: TheirFilter): void {
  const there = sheet.getFilter();
  if (there !== null && there.getRange().getLastColumn() < lastColumn) there.remove();
  const wide =
    there !== null && there.getRange().getLastColumn() >= lastColumn
      ? there
      : sheet.getRange(note.row, note.column, note.rows, lastColumn - note.column + 1).createFilter();
  const criteria = live.size > 0 ? live : new Map(note.criteria.map((one) => [one.column, criteriaOf(one)]));
  for (const [column, one] of criteria) wide.setColumnFilterCriteria(column, one);
}

function criteriaOf({ hidden, type, values }: FilterNote['criteria'][number]): Criteria {
  const builder = SpreadsheetApp.newFilterCriteria();
  if (hidden.length > 0) builder.setHiddenValues([...hidden]);
  const known = Object.entries(SpreadsheetApp.BooleanCriteria).find(([name]) => name === type)?.[1];
  if (known !== undefined && typeof known === 'object') builder.withCriteria(known, [...values]);
  return builder.build();
}

/** The note of a mark, or null when it cannot be read. */
export function noteIn(value: unknown): FilterNote | null {
  if (!isRecord(value)) return null;
  const { row, column, rows, columns, criteria } = value;
  const all = [row, column, rows, columns];
  if (!all.every((one) => typeof one === 'number') || !Array.isArray(criteria)) return null;
  return {
    row: Number(row),
    column: Number(column),
    rows: Number(rows),
    columns: Number(columns),
    criteria: criteria.filter(isRecord).map((one) => ({
      column: Number(one['column']),
      hidden: Array.isArray(one['hidden']) ? one['hidden'].map(String) : [],
      type: typeof one['type'] === 'string' ? one['type'] : null,
      values: Array.isArray(one['values']) ? one['values'] : [],
    })),
  };
}
