import type { CellOutput, SheetKey, Workbook, Zone } from '../../engine/workbook.js';
import { type Bounds, CLOSED, contains, notationOf } from './a1.js';
import type { GRange, GSheet } from './google.js';
import { ServiceObject } from './service-object.js';
import type { SheetPlace } from './sheet-place.js';

/** Where a range lies. A range is its coordinates only: it doesn't follow rows that are inserted above it. */
export class RangePlace
  extends ServiceObject<GRange>
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
  readonly apiName = 'Spreadsheet.Range';

  constructor(
    readonly sheet: SheetPlace,
    readonly zone: Zone,
    readonly bounds: Bounds = CLOSED,
  ) {
    super(sheet.session);
  }

  get workbook(): Workbook {
    return this.sheet.workbook;
  }

  get key(): SheetKey {
    return this.sheet.key;
  }

  get rows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }

  get columns(): number {
    return this.zone.right - this.zone.left + 1;
  }

  /** A notation may name cells that the grid has not; only their use is refused. */
  override assertUsable(): void {
    this.sheet.assertThere();
    if (!contains(this.sheet.grid(), this.zone)) this.session.fail('outside');
  }

  override cellCount(): number {
    return this.rows * this.columns;
  }

  /** The cells, evaluated. */
  protected cells(): CellOutput[][] {
    this.sheet.assertThere();
    return this.workbook.read(this.key, this.zone);
  }

  /** Collects a change of these cells, refused when the running user may not make it. */
  protected change(work: () => void): GRange {
    this.session.later(() => {
      this.sheet.assertThere();
      this.sheet.mayEdit(this.zone);
      work();
    });
    return this.handle;
  }

  /** Throws unless a block has exactly this range's rows and columns. */
  protected assertShape(block: readonly (readonly unknown[])[]): void {
    if (block.length !== this.rows) this.session.fail('rowsMismatch', block.length, this.rows);
    const odd = block.find((row) => row.length !== this.columns);
    if (odd !== undefined) this.session.fail('columnsMismatch', odd.length, this.columns);
  }

  /** A block of this range's shape. */
  protected fill<T>(make: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) => make(row, column)),
    );
  }

  /** The first cell as a zone. */
  protected get corner(): Zone {
    return { ...this.zone, bottom: this.zone.top, right: this.zone.left };
  }

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
