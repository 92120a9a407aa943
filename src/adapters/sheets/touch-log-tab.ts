import type { TouchLog } from '../../app/ports.js';
import type { LogEvent } from '../../domain/touch-log.js';
import { toCells } from './cells.js';
import { fromLogRow, LOG_FORMATS, LOG_HEADERS, toLogRow } from './event-rows.js';
import { asWritten } from './text-cells.js';
import type { Apostrophe } from './text-cells.js';
import type { OffsetAt } from './zone.js';

/** Rows that a tail reads: a card shows the latest touches at the same cost whatever the length of the log. */
export const TAIL_ROWS = 2_000;
const HEADER_ROW = 1;

/** The append-only tab of everything that happened. Nothing here rewrites a row. */
export class TouchLogTab implements TouchLog {
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
    block.setValues(
      events.map((event) =>
        toLogRow(event).map((cell) => (typeof cell === 'string' ? asWritten(cell, this.apostrophe) : cell)),
      ),
    );
    SpreadsheetApp.flush();
  }

  read(): ReturnType<TouchLog['read']> {
    return this.readFrom(HEADER_ROW + 1);
  }

  /** The last rows only. */
  readTail(): ReturnType<TouchLog['read']> {
    return this.readFrom(Math.max(HEADER_ROW + 1, this.sheet.getLastRow() - TAIL_ROWS + 1));
  }

  private readFrom(first: number): ReturnType<TouchLog['read']> {
    const rows = this.sheet.getLastRow() - first + 1;
    if (rows < 1) return { events: [], problems: [] };
    const values = this.sheet.getRange(first, /* column= */ 1, rows, LOG_HEADERS.length).getValues();
    const events: LogEvent[] = [];
    const problems: { row: number; says: string }[] = [];
    toCells(values, this.offsetAt).forEach((cells, index) => {
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
