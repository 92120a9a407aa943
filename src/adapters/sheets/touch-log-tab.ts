import type { ErasableLog } from '../../app/ports/ports.js';
import { clockOf } from '../../domain/calendar/day.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import type { Cell } from '../../domain/cell.js';
import { LoopError } from '../../domain/texts/loop-error.js';
import type { Say } from '../../domain/texts/say.js';
import { LOG_HEADERS } from '../../domain/texts/sheet-words.js';
import { Erasure } from './erased-rows.js';
import { isFullFor } from './cells-used.js';
import { toCells } from './cells.js';
import { fromLogRow, LOG_FORMATS, toLogRow } from './event-rows.js';
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
/** Appends while somebody goes on moving rows. */
const MOST_TRIES = 4;
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
    private readonly say: Say,
  ) {}

  /** A log that was just laid out: whoever appends need not ask where it ends. */
  static laidOut(
    sheet: GoogleAppsScript.Spreadsheet.Sheet,
    room: number,
    ...others: [marks: MarkMemory, apostrophe: () => Apostrophe, offsetAt: OffsetAt, say: Say]
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

  /**
   * One block below the last row, in the sheet when this returns. The caller holds the document's lock, which no person
   * does: somebody may insert, sort or delete rows between our read and our write. So the end is read back, and what was
   * written over, or never arrived, is written again below.
   *
   * @throws LoopError where the file is full; nothing was written then
   */
  append(events: readonly LogEvent[], names: ReadonlyMap<string, string> = new Map()): void {
    if (events.length === 0) return;
    const before = this.readEnd();
    const wanted = [
      ...before.cells.slice(0, filled(before.cells)),
      ...events.map((event): readonly Cell[] => toLogRow(event, names.get(event.candidateId))),
    ];
    let end = before;
    let missing: readonly (readonly Cell[])[] = wanted.slice(filled(before.cells));
    for (let tries = 1; missing.length > 0; tries += 1) {
      if (tries > MOST_TRIES) {
        throw new LoopError('SHEET_LAYOUT', this.say('log.rowsKeepMoving'));
      }
      const last = this.writeBelow(end, missing, { formatted: tries === 1 });
      if (this.isRightBelow(end, missing)) {
        this.moveTail(last);
        break;
      }
      // Wherever the rows are by now: a sort may have moved any of them.
      end = this.readFrom(HEADER_ROW + 1);
      missing = missingFrom(end.cells, wanted);
    }
    this.tail = null;
  }

  /** Writes rows below the last one of a block, into cells that are `formatted` or not; answers with the last row written. */
  private writeBelow(
    { firstRow, cells }: Block,
    rows: readonly (readonly Cell[])[],
    { formatted }: { readonly formatted: boolean },
  ): number {
    const first = Math.max(firstRow + filled(cells), HEADER_ROW + 1);
    const bottom = firstRow + cells.length - 1;
    const lacking = first + rows.length - 1 - bottom;
    // New rows take the formats of the row above.
    if (lacking > 0) this.addRows(bottom, lacking);
    const values = rows.map(plain);
    const block = this.sheet.getRange(first, /* column= */ 1, rows.length, LOG_HEADERS.length);
    if (!formatted || leansOnFormat(values.flat(), this.apostrophe))
      block.setNumberFormats(rows.map(() => [...LOG_FORMATS]));
    block.setValues(values.map((row) => this.asText(row)));
    return first + rows.length - 1;
  }

  private addRows(bottom: number, lacking: number): void {
    try {
      this.sheet.insertRowsAfter(bottom, lacking + SPARE_ROWS);
      SpreadsheetApp.flush();
    } catch (full) {
      if (!isFullFor(this.sheet.getParent(), (lacking + SPARE_ROWS) * this.sheet.getMaxColumns())) throw full;
      throw new LoopError('FILE_FULL', this.say('log.fileFull'));
    }
  }

  /** Whether the block still ends with its last row, and these rows are right below it. */
  private isRightBelow({ firstRow, cells }: Block, rows: readonly (readonly Cell[])[]): boolean {
    const last = cells[filled(cells) - 1];
    const expected = last === undefined ? rows : [last, ...rows];
    const top = Math.max(firstRow + filled(cells) - (last === undefined ? 0 : 1), HEADER_ROW + 1);
    const there = this.readFrom(top).cells;
    return expected.every((row, at) => keyOf(row) === keyOf(there[at] ?? []));
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

  /** @throws LoopError where somebody goes on moving rows; done again it finds the rest */
  erase(newIds: ReadonlyMap<string, string>): void {
    let now = this.readFrom(HEADER_ROW + 1);
    const erasure = new Erasure(now.cells, newIds, plain, keyOf);
    let { rows, below } = erasure.planFor(now.cells);
    // Whoever sorts or inserts meanwhile moves the rows from under what we write: it is read back until all is right.
    for (let tries = 1; rows.size + below.length > 0; tries += 1) {
      if (tries > MOST_TRIES) throw new LoopError('SHEET_LAYOUT', this.say('log.rowsKeepMoving'));
      this.writeOver(rows);
      if (below.length > 0) this.writeBelow(now, below, { formatted: false });
      now = this.readFrom(HEADER_ROW + 1);
      ({ rows, below } = erasure.planFor(now.cells));
    }
    this.tail = null;
  }

  /** Rows of others that lie between are not touched: as many blocks as there are. */
  private writeOver(written: ReadonlyMap<number, readonly (string | number)[]>): void {
    for (const { first, last } of blocksOf([...written.keys()], written.size)) {
      const rows = Array.from({ length: last - first + 1 }, (_, at) => this.asText(written.get(first + at) ?? []));
      this.sheet.getRange(HEADER_ROW + 1 + first, 1, rows.length, LOG_HEADERS.length).setValues(rows);
    }
  }

  read(): ReturnType<ErasableLog['read']> {
    return this.eventsIn(this.readFrom(HEADER_ROW + 1));
  }

  /** The last rows only, read once. */
  readTail(): ReturnType<ErasableLog['read']> {
    return this.eventsIn(this.readEnd());
  }

  private eventsIn({ firstRow, cells }: Block): ReturnType<ErasableLog['read']> {
    const events: LogEvent[] = [];
    const problems: { row: number; says: string }[] = [];
    cells.forEach((row, index) => {
      const read = fromLogRow(row);
      if (read === null) return;
      if (typeof read !== 'string') events.push(read);
      else problems.push({ row: firstRow + index, says: this.say('log.unreadable', { part: read }) });
    });
    return { events, problems };
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

const EVENT_AT = LOG_HEADERS.indexOf('Event id');

/** What a row is known by: its event, or all that it says where somebody wrote something of their own. */
function keyOf(cells: readonly Cell[]): string {
  const event = cells[EVENT_AT];
  return typeof event === 'string' && event !== '' ? event : JSON.stringify(plain(cells));
}

/** Those of the wanted rows that are nowhere among the others. */
function missingFrom(
  there: readonly (readonly Cell[])[],
  wanted: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  const keys = new Set(there.map(keyOf));
  return wanted.filter((row) => row.some((cell) => cell !== '') && !keys.has(keyOf(row)));
}

const plain = (cells: readonly Cell[]): (string | number)[] =>
  Array.from({ length: LOG_HEADERS.length }, (_, at) => {
    const cell = cells[at] ?? '';
    // A time of day that a sheet made of a text.
    if (typeof cell === 'object') return cell.day === 0 ? clockOf(cell.minute ?? 0) : cell.day;
    return typeof cell === 'boolean' ? String(cell) : cell;
  });

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
