import type { ErasableLog } from '../../app/ports/ports.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import type { Cell } from '../../domain/cell.js';
import { toCells } from './cells.js';
import { erasedLogRow, fromLogRow, LOG_FORMATS, LOG_HEADERS, toLogRow } from './event-rows.js';
import { blocksOf } from './our-cells.js';
import { asWritten, leansOnFormat } from './text-cells.js';
import type { Apostrophe } from './text-cells.js';
import { columnLetters, LOG_TAIL_MARK, mark } from './tab-marks.js';
import type { MarkMemory } from './tab-marks.js';
import type { OffsetAt } from './zone.js';

/**
 * The end of the log that is read for a card: at the same cost whatever the length of the log. A mark stands on its
 * first row; when so many rows have come after it, it moves down and leaves the fewest.
 */
const LONGEST_TAIL = 1_500;
const SHORTEST_TAIL = 500;
/** Rows added at once when the tab is full. */
const SPARE_ROWS = 500;
const HEADER_ROW = 1;
/** As many as anybody reads one by one. */
const MOST_MENTIONS = 20;

const ID_AT = LOG_HEADERS.indexOf('Candidate id');
const NAME_AT = LOG_HEADERS.indexOf('Candidate');

const candidateOf = (cells: readonly Cell[]): string => {
  const cell = cells[ID_AT];
  return typeof cell === 'string' ? cell : '';
};

const DUE = columnLetters(LOG_HEADERS.indexOf('Due') + 1);
/** From here on the columns are for us alone. */
const FIRST_HIDDEN = LOG_HEADERS.indexOf('Refers to') + 1;

/** The last column's header, which is hidden, is written with an apostrophe: what became of it tells for all texts. */
const TRIAL = { column: LOG_HEADERS.length, written: `'${LOG_HEADERS[LOG_HEADERS.length - 1] ?? ''}` } as const;

/** The rows of a read, from a row on to the bottom of the grid. */
interface Block {
  readonly firstRow: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** The append-only tab of everything that happened. Only *erase* rewrites a row. */
export class TouchLogTab implements ErasableLog {
  /** The latest rows, as they were read under the lock; whoever appends after that need not look again. */
  private tail: Block | null = null;
  /** Where the mark of its first row was put just now. */
  private tailRow: number | null = null;

  constructor(
    private readonly sheet: GoogleAppsScript.Spreadsheet.Sheet,
    private readonly marks: MarkMemory,
    private readonly apostrophe: () => Apostrophe,
    private readonly offsetAt: OffsetAt,
  ) {}

  /** A log that was just laid out: whoever appends need not ask where it ends. */
  static laidOut(
    sheet: GoogleAppsScript.Spreadsheet.Sheet,
    room: number,
    ...others: [marks: MarkMemory, apostrophe: () => Apostrophe, offsetAt: OffsetAt]
  ): TouchLogTab {
    const log = new TouchLogTab(sheet, ...others);
    log.tailRow = layOutTouchLog(sheet, room);
    log.tail = { firstRow: HEADER_ROW + 1, cells: Array.from({ length: room }, () => []) };
    return log;
  }

  /** What became of the apostrophe in the header. */
  static apostropheIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): Apostrophe {
    const trial: unknown = sheet.getRange(HEADER_ROW, TRIAL.column).getValue();
    return trial === TRIAL.written ? 'kept' : 'dropped';
  }

  /** One block below the last row, not flushed. The caller holds the document lock. */
  append(events: readonly LogEvent[], names: ReadonlyMap<string, string> = new Map()): void {
    if (events.length === 0) return;
    const [last, bottom] = this.ends();
    const first = Math.max(last, HEADER_ROW) + 1;
    const missing = first + events.length - 1 - bottom;
    // New rows take the formats of the row above.
    if (missing > 0) this.sheet.insertRowsAfter(bottom, missing + SPARE_ROWS);
    const rows = events.map((event) => toLogRow(event, names.get(event.candidateId)));
    const block = this.sheet.getRange(first, /* column= */ 1, rows.length, LOG_HEADERS.length);
    if (leansOnFormat(rows.flat(), this.apostrophe)) block.setNumberFormats(rows.map(() => [...LOG_FORMATS]));
    block.setValues(rows.map((row) => this.asText(row)));
    this.moveTail(first + rows.length - 1);
    this.tail = null;
  }

  about(candidateIds: ReadonlySet<string>, words: readonly string[]): ReturnType<ErasableLog['about']> {
    const wanted = words.map((word) => word.toLowerCase());
    const mentions: number[] = [];
    let rows = 0;
    this.readFrom(HEADER_ROW + 1).cells.forEach((cells, index) => {
      if (candidateIds.has(candidateOf(cells))) rows += 1;
      else if (
        // Somebody else of the same name is nobody's mention.
        cells.some(
          (cell, at) =>
            at !== NAME_AT && typeof cell === 'string' && wanted.some((word) => cell.toLowerCase().includes(word)),
        )
      )
        mentions.push(HEADER_ROW + 1 + index);
    });
    return { rows, mentions: mentions.slice(0, MOST_MENTIONS) };
  }

  erase(newIds: ReadonlyMap<string, string>): void {
    const erased = new Map<number, (string | number)[]>();
    this.readFrom(HEADER_ROW + 1).cells.forEach((cells, index) => {
      const newId = newIds.get(candidateOf(cells));
      if (newId !== undefined) erased.set(HEADER_ROW + 1 + index, this.asText(erasedLogRow(cells, newId)));
    });
    // Rows of others that lie between are not touched: as many blocks as there are.
    for (const { first, last } of blocksOf([...erased.keys()], erased.size)) {
      const rows = Array.from({ length: last - first + 1 }, (_, index) => erased.get(first + index) ?? []);
      this.sheet.getRange(first, /* column= */ 1, rows.length, LOG_HEADERS.length).setValues(rows);
    }
    this.tail = null;
  }

  read(): ReturnType<ErasableLog['read']> {
    return eventsIn(this.readFrom(HEADER_ROW + 1));
  }

  /** The last rows only, read once. */
  readTail(): ReturnType<ErasableLog['read']> {
    return eventsIn(this.readEnd());
  }

  private asText(row: readonly (string | number)[]): (string | number)[] {
    return row.map((cell) => (typeof cell === 'string' ? asWritten(cell, this.apostrophe) : cell));
  }

  private readEnd(): Block {
    const from = this.marks.read().logTail?.row ?? 0;
    this.tail ??= this.readFrom(Math.max(from, HEADER_ROW + 1));
    // Rows were deleted from below, and the end of the log lies above.
    if (filled(this.tail.cells) === 0 && from > HEADER_ROW + 1) this.tail = this.readFrom(HEADER_ROW + 1);
    return this.tail;
  }

  /** The last row with anything in it, and the last one of the grid. */
  private ends(): readonly [number, number] {
    if (this.tail === null) return [this.sheet.getLastRow(), this.sheet.getMaxRows()];
    const { firstRow, cells } = this.tail;
    return [firstRow + filled(cells) - 1, firstRow + cells.length - 1];
  }

  private moveTail(lastRow: number): void {
    const { logTail } = this.marks.read();
    if (lastRow - (this.tailRow ?? logTail?.row ?? HEADER_ROW) <= LONGEST_TAIL) return;
    const row = lastRow - SHORTEST_TAIL;
    const whole = this.sheet.getRange(`${row}:${row}`);
    if (logTail === null) mark(whole, LOG_TAIL_MARK, {});
    else logTail.entry.moveToRow(whole);
    this.marks.forget();
  }

  private readFrom(firstRow: number): Block {
    const values = this.sheet.getRange(`A${firstRow}:${columnLetters(LOG_HEADERS.length)}`).getValues();
    return { firstRow, cells: toCells(values, this.offsetAt) };
  }
}

/** How many of the rows there are up to the last one with anything in it. */
function filled(cells: Block['cells']): number {
  let rows = cells.length;
  while (rows > 0 && cells[rows - 1]?.every((cell) => cell === '') === true) rows -= 1;
  return rows;
}

function eventsIn({ firstRow, cells }: Block): ReturnType<ErasableLog['read']> {
  const events: LogEvent[] = [];
  const problems: { row: number; says: string }[] = [];
  cells.forEach((row, index) => {
    const read = fromLogRow(row);
    if (read === null) return;
    if (typeof read === 'string') problems.push({ row: firstRow + index, says: `In the touch log, ${read}.` });
    else events.push(read);
  });
  return { events, problems };
}

/** Header, formats, room for so many rows, a warning-only protection and the mark of the tail, whose row is answered. */
function layOutTouchLog(sheet: GoogleAppsScript.Spreadsheet.Sheet, room: number): number {
  sheet.getRange(`A:${columnLetters(LOG_HEADERS.length)}`).setNumberFormat('@');
  sheet.getRangeList(['A2:A', `${DUE}2:${DUE}`]).setNumberFormat(LOG_FORMATS[0] ?? '');
  // Behind the first row below the header, whose formats the new ones take.
  sheet.insertRowsAfter(HEADER_ROW + 1, Math.max(room, 1));
  const tail = Math.max(HEADER_ROW + 1, HEADER_ROW + room - SHORTEST_TAIL);
  mark(sheet.getRange(`${tail}:${tail}`), LOG_TAIL_MARK, {});
  sheet
    .getRange(HEADER_ROW, 1, 1, LOG_HEADERS.length)
    .setValues([[...LOG_HEADERS.slice(0, -1), TRIAL.written]])
    .setFontWeight('bold');
  sheet.setFrozenRows(HEADER_ROW);
  sheet.setColumnWidth(LOG_HEADERS.indexOf('Summary') + 1, /* pixels= */ 360);
  sheet.hideColumns(FIRST_HIDDEN, LOG_HEADERS.length - FIRST_HIDDEN + 1);
  sheet.protect().setWarningOnly(true);
  return tail;
}
