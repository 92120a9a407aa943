import type { Cell } from '../../domain/cell.js';
import type { Day } from '../../domain/calendar/day.js';
import type { DateOrder, Field } from '../../domain/recognition/recognition.js';

/** The columns that set-up adds at the right of theirs, in this order. The last two are hidden. */
export const OUR_COLUMNS = ['followUp', 'nextWordBy', 'lastWord', 'id', 'state'] as const;
/** With *Waiting on*, which appears when it is first used, behind *Last word from us*. */
export const ALL_OUR_COLUMNS = ['followUp', 'nextWordBy', 'lastWord', 'waitingOn', 'id', 'state'] as const;
/** Those that hold values; *Follow-up* holds a formula. */
export const VALUE_COLUMNS = ['nextWordBy', 'lastWord', 'waitingOn', 'id', 'state'] as const;
export type OurColumn = (typeof ALL_OUR_COLUMNS)[number];

/** What a tracker tab remembers of its set-up: kept as metadata on the sheet, so it survives renaming and moving. */
export interface TabSetUp {
  readonly startDay: Day;
  readonly setUpBy: string;
  /** Count a proxy column ("last updated") as contact. */
  readonly proxyCounts: boolean;
  /** False until every step is done: a set-up that was stopped halfway goes on instead of starting again. */
  readonly done: boolean;
  /** The fields that had a column then, or were given one since. */
  readonly fields: readonly Field[];
  /** Where our columns go and how wide the grid was before, so that a stop between insert and mark can be told. */
  readonly insertAfter: number;
  readonly gridColumns: number;
}

/** One of the user's columns, as its metadata says. */
export interface FieldColumn {
  /** 1-based. */
  readonly column: number;
  /** The header text at this look. */
  readonly header: string;
  /** How dates are to be read when they are text. */
  readonly order: DateOrder['order'] | null;
  readonly kind: 'contact' | 'proxy' | null;
}

/** A column of interview dates. */
export interface InterviewColumn extends Pick<FieldColumn, 'column' | 'order'> {
  readonly name: string;
}

export const interviewName = (round: number): string => `interview ${round}`;

export interface TabRow {
  /** The sheet's own row number. */
  readonly row: number;
  /** Every cell of the row, the first column first. */
  readonly cells: readonly Cell[];
}

/** A tracker tab as read in one go. */
export interface TabRead {
  readonly sheetId: number;
  readonly sheet: string;
  readonly headerRow: number;
  readonly setUp: TabSetUp;
  readonly fields: Readonly<Record<Field, FieldColumn | null>>;
  /** Every column of interview dates, one for each round; `name` stays the same wherever the column is moved. */
  readonly interviews: readonly InterviewColumn[];
  /** 1-based, or null where a column of ours is gone. */
  readonly ours: Readonly<Record<OurColumn, number | null>>;
  /** Rows below the header with anything in a column of theirs. */
  readonly rows: readonly TabRow[];
  /** Rows below the header with an id of ours beside them and nothing in a column of theirs. */
  readonly strays: readonly TabRow[];
}

/** What is written into our cells of one row. */
export interface RowWrite {
  readonly row: number;
  readonly nextWordBy: Day | null;
  readonly lastWord: Day | null;
  /** "Client since Tue 3 Nov 2026"; '' for nobody in particular. Left out where the tab has no such column. */
  readonly waitingOn: string;
  /** Id and prints, as `idCell` made them. */
  readonly id: string;
  readonly state: string;
  /** The row has no Follow-up formula yet, or it was overwritten. */
  readonly formula: boolean;
}

export interface WriteHow {
  /** The columns were formatted for it just now; pasted rows bring formats of their own. */
  readonly formatted: boolean;
}

/** What a look at one row costs one read for. */
export interface PeekedRow {
  readonly tab: TabRead;
  /** The row's cells as they are; empty above the first row below the header. */
  readonly cells: readonly Cell[];
}

/** The tracker tabs of the workbook. Calls do not grow with the number of rows. */
export interface TrackerTabs {
  /** Every tracker tab that is completely set up, in tab order. */
  read(): readonly TabRead[];
  /** One row of a tracker tab, without reading the others; null when that tab is no tracker. */
  peek(sheetId: number, row: number): PeekedRow | null;
  /** The same without their rows and headers: where the columns stand costs no read. */
  places(): readonly TabRead[];
  /**
   * What stands now in the columns from `first` to `last`, 1-based: in the rows from the look's first to its last, or
   * from the header down where the look has no rows. Nothing where the tab has become too small. One read.
   */
  cellsNow(tab: TabRead, first: number, last: number): readonly (readonly Cell[])[];
  /** The tab read once more, wherever its columns are by now; null where it is gone. */
  readAnew(tab: TabRead): TabRead | null;
  /** The tab with a *Waiting on* column, read anew; without one where the running user may not add columns. */
  addWaitingOn(tab: TabRead): TabRead;
  /** Whether the running user may change our cells of this tab: somebody may have locked it. One read. */
  mayWrite(sheetId: number): boolean;
  /** Sends what is buffered, in whichever tab. A read does so, too. */
  flush(): void;
  /** Writes our cells of these rows, as few blocks as there are. Buffered. */
  write(tab: TabRead, rows: readonly RowWrite[], how: WriteHow): void;
}

/** The cell of a row in a column, '' where there is none. */
export const cellAt = (row: TabRow, column: number | null | undefined): Cell =>
  column === null || column === undefined ? '' : (row.cells[column - 1] ?? '');
