import { notationOf } from './a1.js';
import type { GRange, GSheet } from './google.js';
import { RangePlace } from './places.js';

/** What a range says of where it lies, 1-based, and ranges beside it. */
export class RangeCoordinates
  extends RangePlace
  implements
    Pick<
      GRange,
      | 'getA1Notation'
      | 'getCell'
      | 'getColumn'
      | 'getGridId'
      | 'getHeight'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getNumColumns'
      | 'getNumRows'
      | 'getRow'
      | 'getRowIndex'
      | 'getSheet'
      | 'getWidth'
      | 'isEndColumnBounded'
      | 'isEndRowBounded'
      | 'isStartColumnBounded'
      | 'isStartRowBounded'
      | 'offset'
    >
{
  getA1Notation(): string {
    return notationOf(this.zone, this.bounds);
  }

  /** Row and column 1-based within the range. */
  getCell(row: number, column: number): GRange {
    if (row < 1 || column < 1 || row > this.rows || column > this.columns) this.session.fail('cellOutside');
    const top = this.zone.top + row - 1;
    const left = this.zone.left + column - 1;
    return this.sheet.range({ top, left, bottom: top, right: left }).handle;
  }

  getColumn(): number {
    return this.zone.left + 1;
  }

  getColumnIndex(): number {
    return this.getColumn();
  }

  getGridId(): number {
    return this.workbook.gid(this.key);
  }

  getHeight(): number {
    return this.rows;
  }

  getLastColumn(): number {
    return this.zone.right + 1;
  }

  getLastRow(): number {
    return this.zone.bottom + 1;
  }

  getNumColumns(): number {
    return this.columns;
  }

  getNumRows(): number {
    return this.rows;
  }

  getRow(): number {
    return this.zone.top + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getSheet(): GSheet {
    return this.sheet.handle;
  }

  getWidth(): number {
    return this.columns;
  }

  isEndColumnBounded(): boolean {
    return this.bounds.endColumn;
  }

  isEndRowBounded(): boolean {
    return this.bounds.endRow;
  }

  isStartColumnBounded(): boolean {
    return this.bounds.startColumn;
  }

  isStartRowBounded(): boolean {
    return this.bounds.startRow;
  }

  /** Refused where it would begin before the grid or be empty (gas-fakes, testsheetsvui.js:252). */
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GRange {
    const rows = numRows ?? this.rows;
    const columns = numColumns ?? this.columns;
    if (rows < 1) this.session.fail('fewRows');
    if (columns < 1) this.session.fail('fewColumns');
    const top = this.zone.top + rowOffset;
    const left = this.zone.left + columnOffset;
    if (top < 0 || left < 0) this.session.fail('outside');
    return this.sheet.range({ top, left, bottom: top + rows - 1, right: left + columns - 1 }).handle;
  }
}
