import type { Register } from '../../app/ports/ports.js';
import type { Cell } from '../../domain/cell.js';
import { addressesIn } from '../../domain/identity/addresses.js';
import type { Registered } from '../../domain/identity/registered.js';
import { PEOPLE_HEADERS } from '../../domain/texts/sheet-words.js';
import { toCells } from './cells.js';
import { blocksOf } from './our-cells.js';
import { columnLetters } from './tab-marks.js';
import { asWritten, leansOnFormat } from './text-cells.js';
import type { Apostrophe } from './text-cells.js';
import type { OffsetAt } from './zone.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_ROW = 1;
/** The first of the columns that hold a tab's id or a day; those before it hold text. */
const FIRST_NUMBER = PEOPLE_HEADERS.indexOf('Tab');
const FIRST_DAY = PEOPLE_HEADERS.indexOf('First seen');
const LAST_COLUMN = columnLetters(PEOPLE_HEADERS.length);
const FORMATS: readonly string[] = PEOPLE_HEADERS.map((_, at) =>
  at < FIRST_NUMBER ? '@' : at < FIRST_DAY ? '0' : 'yyyy-mm-dd',
);
/** Rows added at once when the tab is full. */
const SPARE_ROWS = 200;

/** The rows below the header as they were read. */
interface Block {
  readonly cells: readonly (readonly Cell[])[];
  /** Where the line of each id is, 0-based below the header. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** The hidden tab with one line for each candidate row that was ever seen. Read in one block, written in one. */
export class PeopleTab implements Register {
  private known: Block | null = null;

  constructor(
    private readonly find: () => Sheet | null,
    private readonly make: () => Sheet,
    private readonly apostrophe: () => Apostrophe,
    private readonly offsetAt: OffsetAt,
  ) {}

  read(): readonly Registered[] | null {
    const sheet = this.find();
    if (sheet === null) return null;
    const { cells, rowOf } = this.readBlock(sheet);
    // Of a line that somebody copied the lower one counts.
    return [...rowOf.values()].flatMap((row) => lineIn(cells[row] ?? []) ?? []);
  }

  write(lines: readonly Registered[], insteadOf: ReadonlyMap<string, string> = new Map()): void {
    if (lines.length === 0) return;
    const sheet = this.find() ?? this.make();
    const { cells, rowOf } = this.known ?? this.readBlock(sheet);
    let end = filled(cells);
    const written = new Map<number, readonly (string | number)[]>();
    for (const line of lines) {
      const at = rowOf.get(insteadOf.get(line.id) ?? line.id) ?? end++;
      written.set(at, cellsOf(line));
    }
    const missing = end - cells.length;
    if (missing > 0) sheet.insertRowsAfter(HEADER_ROW + cells.length, missing + SPARE_ROWS);
    for (const { first, last } of blocksOf([...written.keys()], /* most= */ 1)) {
      const rows = Array.from({ length: last - first + 1 }, (_, index) => [
        ...(written.get(first + index) ?? plain(cells[first + index] ?? [])),
      ]);
      const range = sheet.getRange(HEADER_ROW + 1 + first, /* column= */ 1, rows.length, PEOPLE_HEADERS.length);
      if (leansOnFormat(rows.flat(), this.apostrophe)) range.setNumberFormats(rows.map(() => [...FORMATS]));
      range.setValues(
        rows.map((row) => row.map((cell) => (typeof cell === 'string' ? asWritten(cell, this.apostrophe) : cell))),
      );
    }
    // Nothing that leans on a line may be in the sheet before it.
    SpreadsheetApp.flush();
    this.known = null;
  }

  private readBlock(sheet: Sheet): Block {
    const values = sheet.getRange(`A${String(HEADER_ROW + 1)}:${LAST_COLUMN}`).getValues();
    const cells = toCells(values, this.offsetAt);
    const rowOf = new Map<string, number>();
    cells.forEach(([id], row) => {
      if (typeof id === 'string' && id !== '') rowOf.set(id, row);
    });
    this.known = { cells, rowOf };
    return this.known;
  }
}

/** How many of the rows there are up to the last one with anything in it. */
function filled(cells: Block['cells']): number {
  let rows = cells.length;
  while (rows > 0 && cells[rows - 1]?.every((cell) => cell === '') === true) rows -= 1;
  return rows;
}

const plain = (cells: readonly Cell[]): (string | number)[] =>
  cells.map((cell) => (typeof cell === 'object' ? cell.day : typeof cell === 'boolean' ? String(cell) : cell));

const cellsOf = (line: Registered): readonly (string | number)[] => [
  line.id,
  line.name,
  line.emails.join(', '),
  line.phone,
  line.link,
  line.job ?? '',
  line.owner,
  line.tab,
  line.firstSeen ?? '',
  line.leftOn ?? '',
  line.erasedOn ?? '',
  line.keepUntil ?? '',
];

/** The line of a row; null where somebody wrote something else there. */
function lineIn(cells: readonly Cell[]): Registered | null {
  const text = (at: number): string => {
    const cell = cells[at];
    return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
  };
  const day = (at: number): number | null => {
    const cell = cells[at];
    return typeof cell === 'object' ? cell.day : typeof cell === 'number' ? Math.floor(cell) : null;
  };
  const tab = cells[FIRST_NUMBER];
  if (text(0) === '' || typeof tab !== 'number') return null;
  return {
    id: text(0),
    name: text(1),
    emails: addressesIn(text(2)),
    phone: text(3),
    link: text(4),
    job: text(5),
    owner: text(6),
    tab,
    firstSeen: day(FIRST_DAY),
    leftOn: day(FIRST_DAY + 1),
    erasedOn: day(FIRST_DAY + 2),
    keepUntil: day(FIRST_DAY + 3),
  };
}

/** Header, formats, a warning-only protection, and out of sight: it is for us. */
export function layOutPeople(sheet: Sheet, room: number): void {
  // Texts are "@" before anything is written: a name is never run as a formula.
  sheet.getRange(`A:${columnLetters(FIRST_NUMBER)}`).setNumberFormat('@');
  sheet.getRange(`${columnLetters(FIRST_DAY + 1)}2:${LAST_COLUMN}`).setNumberFormat('yyyy-mm-dd');
  if (room > 0) sheet.insertRowsAfter(HEADER_ROW + 1, room);
  sheet
    .getRange(HEADER_ROW, 1, 1, PEOPLE_HEADERS.length)
    .setValues([[...PEOPLE_HEADERS]])
    .setFontWeight('bold');
  sheet.setFrozenRows(HEADER_ROW);
  sheet.protect().setWarningOnly(true);
  sheet.hideSheet();
}
