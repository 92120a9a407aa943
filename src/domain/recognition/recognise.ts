import type { Cell } from '../cell.js';
import type { Day } from '../calendar/day.js';
import { isBlank } from './cell-shape.js';
import { rowCounter, rowsBeforeData } from './candidate-rows.js';
import { columnsOf } from './columns.js';
import { readDates } from './dates.js';
import { findHeader } from './header-row.js';
import { HeaderReader, headerReader } from './header-meaning.js';
import type { Words } from './words/words.js';
import { mapColumns, type Mapping } from './mapping.js';
import {
  byField,
  type DateOrder,
  type Field,
  type FoundColumn,
  type Recognition,
  type StageMeaning,
} from './recognition.js';
import { refusalOf } from './refusal.js';
import { meaningsOf } from './stages.js';
import { warningsOf } from './warnings.js';

export interface RecogniseOptions {
  /** The spreadsheet's locale, as in `de_DE`: decides the order of day and month where no value does. */
  readonly locale?: string;
  /** For dates such as "2 days ago". */
  readonly today?: Day;
  /** Filled rows of the whole tab, when `cells` is only its beginning. */
  readonly rowsInSheet?: number;
  /** The words to read headers with; those of every language when left out. */
  readonly words?: readonly Words[];
}

/** Columns are recognised from this many rows below the header. */
const ROWS_LOOKED_AT = 200;

export const DATE_FIELDS: readonly Field[] = ['appliedDate', 'interviewDate', 'lastTouch', 'nextStepDue'];

/**
 * What a tab is: where its header stands, which column means what, what its stages mean, how its dates are written;
 * or why it is no candidate sheet.
 *
 * @param cells from row 1, column 1 of the tab: its first rows are enough; given all, stages and dates are read in full
 */
export function recognise(
  sheetName: string,
  cells: readonly (readonly Cell[])[],
  options: RecogniseOptions = {},
): Recognition {
  const reader = options.words === undefined ? headerReader() : new HeaderReader(options.words);
  const header = findHeader(cells, reader);
  if (header === null) {
    const looked = Math.min(cells.length, 40);
    const rows = looked === 1 ? 'Row 1 holds' : `Rows 1 to ${looked} hold`;
    const where = looked === 0 ? 'The tab is empty' : `${rows} no header with a name or an address`;
    return refusedTab(sheetName, `${where}.`);
  }
  const below = cells.slice(header.row + 1);
  const columns = columnsOf(header.texts, header.bands, below.slice(0, ROWS_LOOKED_AT), reader);
  const mapping = mapColumns(columns);
  const refused = refusalOf(columns, mapping, reader.read(sheetName));
  const skipped = rowsBeforeData(below, mapping);
  const data = below.slice(skipped);
  const counter = rowCounter(mapping, header.texts, data);
  const isCandidate = data.map((row) => counter.isCandidate(row));
  const unread = Math.max(0, (options.rowsInSheet ?? 0) - cells.length);
  const found = {
    sheet: sheetName,
    headerRow: header.row + 1,
    firstDataRow: header.row + 2 + skipped,
    rows: isCandidate.filter(Boolean).length + unread,
    mapping,
  };
  if (refused !== null) {
    return { ...found, isCandidateSheet: false, refused, stages: {}, dateOrder: {}, warnings: [] };
  }
  const stages = stagesOf(data, isCandidate, mapping.stage);
  const dateOrder = dateOrders(data, isCandidate, found.firstDataRow, mapping, options);
  const warnings = warningsOf({ sheetName, header, data, mapping, stages, dateOrder });
  return { ...found, isCandidateSheet: true, refused: null, stages, dateOrder, warnings };
}

const noMapping = (): Mapping => byField(() => null);

/** A tab of which nothing was read. */
export const refusedTab = (sheet: string, refused: string): Recognition => ({
  sheet,
  isCandidateSheet: false,
  refused,
  headerRow: 0,
  firstDataRow: 0,
  rows: 0,
  mapping: noMapping(),
  stages: {},
  dateOrder: {},
  warnings: [],
});

function stagesOf(
  data: readonly (readonly Cell[])[],
  isCandidate: readonly boolean[],
  column: FoundColumn | null,
): Record<string, StageMeaning> {
  if (column === null) return {};
  const values = new Set<string>();
  data.forEach((row, index) => {
    const cell = row[column.column - 1] ?? '';
    if (isCandidate[index] === true && typeof cell !== 'object' && !isBlank(cell)) values.add(String(cell));
  });
  return meaningsOf([...values], { column: column.header });
}

/** Columns that leave the order open follow the one that decides it most clearly. */
function dateOrders(
  data: readonly (readonly Cell[])[],
  isCandidate: readonly boolean[],
  firstRow: number,
  mapping: Mapping,
  options: RecogniseOptions,
): Record<string, DateOrder> {
  const shared = {
    firstRow,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.today === undefined ? {} : { today: options.today }),
  };
  const columns = DATE_FIELDS.flatMap((field) => mapping[field] ?? []).map((found) => {
    const values = data.map((row, index) => (isCandidate[index] === true ? (row[found.column - 1] ?? '') : ''));
    return { header: found.header, values, order: readDates(values, shared).order };
  });
  const clearest = columns
    .filter(({ order }) => order.order !== 'YMD' && order.decidedBy > 0)
    .sort((a, b) => b.order.decidedBy - a.order.decidedBy)[0];
  const orders = Object.create(null) as Record<string, DateOrder>;
  for (const { header, values, order } of columns) {
    const isOpen = order.decidedBy === 0 && order.undecided > 0;
    orders[header] =
      isOpen && clearest !== undefined
        ? readDates(values, { ...shared, neighbour: clearest.order.order }).order
        : order;
  }
  return orders;
}
