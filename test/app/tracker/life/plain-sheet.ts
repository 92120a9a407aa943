import type { Cell } from '../../../../src/domain/cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a cell holds: a day that we write is a number until it is read as one. */
export type Written = Cell;

const AREA = /^([A-Z]+)(\d+):([A-Z]+)$/;
const letters = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * A grid with as much of Google's Sheet as the adapters of our own tabs and cells use: each read and each write is one
 * call, told to `tick`, so that something can happen before and after each of them. A member that it lacks is a TypeError.
 */
export class PlainSheet {
  /** Row 1 first. Rows may be shorter than the grid is wide. */
  rows: Written[][];

  constructor(
    private readonly tick: (call: () => void) => void,
    size: { readonly rows: number },
  ) {
    this.rows = Array.from({ length: size.rows }, () => []);
  }

  /** For the adapters, which take no less than the whole interface. */
  get asSheet(): Sheet {
    return this as unknown as Sheet;
  }

  getMaxRows(): number {
    return this.rows.length;
  }

  getRange(first: number | string, column = 1, rows = 1, columns = 1): PlainRange {
    if (typeof first === 'number') return new PlainRange(this, this.tick, first, column, rows, columns);
    const area = AREA.exec(first);
    if (area === null) throw new RangeError(`${first} is no area that this sheet knows.`);
    const [, left = 'A', top = '1', right = 'A'] = area;
    const [from, start] = [Number(top), letters(left)];
    return new PlainRange(this, this.tick, from, start, this.rows.length - from + 1, letters(right) - start + 1);
  }

  insertRowsAfter(row: number, count: number): void {
    this.tick(() => {
      this.rows.splice(row, 0, ...Array.from({ length: count }, (): Written[] => []));
    });
  }

  cell(row: number, column: number): Written {
    return this.rows[row - 1]?.[column - 1] ?? '';
  }

  set(row: number, column: number, value: Written): void {
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1] ?? [];
    while (cells.length < column) cells.push('');
    cells[column - 1] = value;
  }
}

class PlainRange {
  constructor(
    private readonly sheet: PlainSheet,
    private readonly tick: (call: () => void) => void,
    private readonly row: number,
    private readonly column: number,
    private readonly height: number,
    private readonly width: number,
  ) {}

  getValues(): Written[][] {
    let values: Written[][] = [];
    this.tick(() => {
      values = Array.from({ length: this.height }, (_, down) =>
        Array.from({ length: this.width }, (__, right) => this.sheet.cell(this.row + down, this.column + right)),
      );
    });
    return values;
  }

  setValues(values: readonly (readonly Written[])[]): this {
    this.tick(() => {
      values.forEach((cells, down) => {
        cells.forEach((cell, right) => {
          this.sheet.set(this.row + down, this.column + right, typeof cell === 'string' ? asTyped(cell) : cell);
        });
      });
    });
    return this;
  }

  setFormula(formula: string): this {
    return this.setValues(Array.from({ length: this.height }, () => [formula]));
  }

  setNumberFormat(): this {
    return this;
  }

  setNumberFormats(): this {
    return this;
  }
}

/** An apostrophe in front makes a text of what follows, and is dropped. */
const asTyped = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);
