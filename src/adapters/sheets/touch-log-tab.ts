import type { ErasableLog } from '../../app/ports.js';
import type { Cell } from '../../domain/cell.js';
import type { LogEvent } from '../../domain/touch-log.js';
import { toCells } from './cells.js';
import { erasedLogRow, fromLogRow, LOG_FORMATS, LOG_HEADERS, toLogRow } from './event-rows.js';
import { blocksOf } from './our-cells.js';
import { asWritten } from './text-cells.js';
import type { Apostrophe } from './text-cells.js';
import type { OffsetAt } from './zone.js';

/** Rows that a tail reads: a card shows the latest touches at the same cost whatever the length of the log. */
export const TAIL_ROWS = 2_000;
const HEADER_ROW = 1;
/** As many as anybody reads one by one. */
const MOST_MENTIONS = 20;

const ID_AT = LOG_HEADERS.indexOf('Candidate id');

const candidateOf = (cells: readonly Cell[]): string => {
  const cell = cells[ID_AT];
  return typeof cell === 'string' ? cell : '';
};

/** The append-only tab of everything that happened. Only *erase* rewrites a row. */
export class TouchLogTab implements ErasableLog {
  constructor(
    private readonly sheet: GoogleAppsScript.Spreadsheet.Sheet,
    private readonly apostrophe: Apostrophe,
    private readonly offsetAt: OffsetAt,
  ) {}

  /** One block below the last row. The caller holds the document lock: the last row is read, then written after. */
  append(events: readonly LogEvent[]): void {
    if (events.length === 0) return;
    const first = Math.max(this.sheet.getLastRow(), HEADER_ROW) + 1;
    const missing = first + events.length - 1 - this.sheet.getMaxRows();
    if (missing > 0) this.sheet.insertRowsAfter(this.sheet.getMaxRows(), missing);
    const block = this.sheet.getRange(first, /* column= */ 1, events.length, LOG_HEADERS.length);
    block.setNumberFormats(events.map(() => [...LOG_FORMATS]));
    block.setValues(events.map((event) => this.asText(toLogRow(event))));
    SpreadsheetApp.flush();
  }

  about(candidateIds: ReadonlySet<string>, words: readonly string[]): ReturnType<ErasableLog['about']> {
    const wanted = words.map((word) => word.toLowerCase());
    const mentions: number[] = [];
    let rows = 0;
    this.cells().forEach((cells, index) => {
      if (candidateIds.has(candidateOf(cells))) rows += 1;
      else if (
        cells.some((cell) => typeof cell === 'string' && wanted.some((word) => cell.toLowerCase().includes(word)))
      )
        mentions.push(HEADER_ROW + 1 + index);
    });
    return { rows, mentions: mentions.slice(0, MOST_MENTIONS) };
  }

  erase(newIds: ReadonlyMap<string, string>): void {
    const erased = new Map<number, (string | number)[]>();
    this.cells().forEach((cells, index) => {
      const newId = newIds.get(candidateOf(cells));
      if (newId !== undefined) erased.set(HEADER_ROW + 1 + index, this.asText(erasedLogRow(cells, newId)));
    });
    // Rows of others that lie between are not touched: as many blocks as there are.
    for (const { first, last } of blocksOf([...erased.keys()], erased.size)) {
      const rows = Array.from({ length: last - first + 1 }, (_, index) => erased.get(first + index) ?? []);
      this.sheet.getRange(first, /* column= */ 1, rows.length, LOG_HEADERS.length).setValues(rows);
    }
    SpreadsheetApp.flush();
  }

  read(): ReturnType<ErasableLog['read']> {
    return this.readFrom(HEADER_ROW + 1);
  }

  /** The last rows only. */
  readTail(): ReturnType<ErasableLog['read']> {
    return this.readFrom(Math.max(HEADER_ROW + 1, this.sheet.getLastRow() - TAIL_ROWS + 1));
  }

  private asText(row: readonly (string | number)[]): (string | number)[] {
    return row.map((cell) => (typeof cell === 'string' ? asWritten(cell, this.apostrophe) : cell));
  }

  private cells(first = HEADER_ROW + 1): Cell[][] {
    const rows = this.sheet.getLastRow() - first + 1;
    if (rows < 1) return [];
    const values = this.sheet.getRange(first, /* column= */ 1, rows, LOG_HEADERS.length).getValues();
    return toCells(values, this.offsetAt);
  }

  private readFrom(first: number): ReturnType<ErasableLog['read']> {
    const events: LogEvent[] = [];
    const problems: { row: number; says: string }[] = [];
    this.cells(first).forEach((cells, index) => {
      const read = fromLogRow(cells);
      if (read === null) return;
      if (typeof read === 'string') problems.push({ row: first + index, says: `In the touch log, ${read}.` });
      else events.push(read);
    });
    return { events, problems };
  }
}

/** Makes the log's header, formats and warning-only protection on an empty tab. */
export function layOutTouchLog(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const rows = sheet.getMaxRows();
  LOG_FORMATS.forEach((format, index) => {
    sheet.getRange(1, index + 1, rows, 1).setNumberFormat(format);
  });
  sheet
    .getRange(1, 1, 1, LOG_HEADERS.length)
    .setValues([[...LOG_HEADERS]])
    .setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(/* column= */ 6, /* pixels= */ 360);
  sheet.hideColumns(/* columnIndex= */ 8, /* numColumns= */ 4);
  sheet.protect().setDescription('Close the Loop: the touch log is only ever added to').setWarningOnly(true);
}
