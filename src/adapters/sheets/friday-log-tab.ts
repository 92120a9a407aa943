import { clockOf } from '../../domain/calendar/day.js';
import type { FridayLog, FridayLogEntry } from '../../app/ports/ports.js';
import type { Cell } from '../../domain/cell.js';
import { FRIDAY_LOG_HEADERS } from '../../domain/texts/sheet-words.js';
import { toCells } from './cells.js';
import { asWritten } from './text-cells.js';
import type { Apostrophe } from './text-cells.js';
import type { OffsetAt } from './zone.js';

const DAY = 2;
/** Rows added at once when the tab is full, and how few left are too few: a week of a large team. */
const SPARE_ROWS = 500;
const FEWEST_LEFT = 250;
const WHAT: readonly string[] = ['friday', 'rehearsal', 'morning', 'manager', 'mine'];
const RESULTS: readonly string[] = ['sent', 'sent again, unsure', 'failed', 'no quota', 'skipped'];

/** The tab that says who was mailed, when, by whom, and what failed. Only ever added to. */
export class FridayLogTab implements FridayLog {
  constructor(
    private readonly sheet: GoogleAppsScript.Spreadsheet.Sheet,
    private readonly apostrophe: () => Apostrophe,
    private readonly offsetAt: OffsetAt,
  ) {}

  /** Two calls at any number of entries: where the last row is, and one block below it. */
  append(entries: readonly FridayLogEntry[]): void {
    if (entries.length === 0) return;
    const first = Math.max(this.sheet.getLastRow(), 1) + 1;
    this.block(first, entries.length).setValues(entries.map((entry) => this.toRow(entry)));
  }

  makeRoom(): void {
    const last = this.sheet.getMaxRows();
    if (last - this.sheet.getLastRow() < FEWEST_LEFT) this.sheet.insertRowsAfter(last, SPARE_ROWS);
  }

  /** Rows of the grid; it grows only when they are outside of it, so that asking for its size costs nothing. */
  private block(first: number, rows: number): GoogleAppsScript.Spreadsheet.Range {
    try {
      return this.sheet.getRange(first, /* column= */ 1, rows, FRIDAY_LOG_HEADERS.length);
    } catch (outside) {
      const last = this.sheet.getMaxRows();
      if (first + rows - 1 <= last) throw outside;
      this.sheet.insertRowsAfter(last, first + rows - 1 - last + SPARE_ROWS);
      return this.sheet.getRange(first, /* column= */ 1, rows, FRIDAY_LOG_HEADERS.length);
    }
  }

  read(): readonly FridayLogEntry[] {
    const rows = this.sheet.getLastRow() - 1;
    if (rows < 1) return [];
    const values = this.sheet.getRange(2, /* column= */ 1, rows, FRIDAY_LOG_HEADERS.length).getValues();
    return toCells(values, this.offsetAt).flatMap((cells) => fromRow(cells) ?? []);
  }

  private toRow(entry: FridayLogEntry): (string | number)[] {
    const text = (value: string): string => asWritten(value.slice(0, 500), this.apostrophe);
    const { week, day, minute, what, to, result, says, by } = entry;
    return [text(week), day, text(clockOf(minute)), what, text(to), result, text(says), text(by)];
  }
}

/** Null for a row that somebody changed into something else. */
function fromRow(cells: readonly Cell[]): FridayLogEntry | null {
  const text = (index: number): string => (typeof cells[index] === 'string' ? cells[index] : '');
  const day = cells[DAY - 1];
  const dayNumber = typeof day === 'object' ? day.day : typeof day === 'number' ? Math.floor(day) : null;
  const time = /^(\d\d):(\d\d)$/.exec(text(2));
  const what = text(3);
  const result = text(5);
  if (dayNumber === null || time === null || !WHAT.includes(what) || !RESULTS.includes(result)) return null;
  return {
    week: text(0),
    day: dayNumber,
    minute: Number(time[1]) * 60 + Number(time[2]),
    what: what as FridayLogEntry['what'],
    to: text(4),
    result: result as FridayLogEntry['result'],
    says: text(6),
    by: text(7),
  };
}

/** Header, formats, widths and a warning-only protection on an empty tab: colleagues' own runs must write here too. */
export function layOutFridayLog(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  // "@" before anything is written: an address or an error text is never run as a formula.
  sheet.getRange('A:H').setNumberFormat('@');
  sheet.getRange('B2:B').setNumberFormat('yyyy-mm-dd');
  sheet
    .getRange(1, 1, 1, FRIDAY_LOG_HEADERS.length)
    .setValues([[...FRIDAY_LOG_HEADERS]])
    .setFontWeight('bold');
  sheet.setColumnWidths(/* startColumn= */ 5, /* numColumns= */ 4, /* pixels= */ 240);
  sheet.protect().setWarningOnly(true);
}
