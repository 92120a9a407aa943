import { shiftExtras } from './extras.js';
import type { GRange, GSheet } from './google.js';
import { RangePlace } from './places.js';
import { behind } from './service-object.js';
import { SheetCells } from './sheet-cells.js';

type Dimension = 'rows' | 'columns';

/** Rows and columns: coming, going, moving, hidden, sized, frozen. Positions are 1-based. */
export abstract class SheetLines extends SheetCells {
  private size(dimension: Dimension): number {
    return this.workbook.gridSize(this.key)[dimension];
  }

  /** The zone of whole rows or columns; refused where it leaves the grid. 0-based start. */
  private lines(dimension: Dimension, start: number, count: number) {
    this.assertThere();
    if (start < 0 || count < 1 || start + count > this.size(dimension)) {
      this.session.fail(dimension === 'rows' ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
    }
    const grid = this.grid();
    return dimension === 'rows'
      ? { ...grid, top: start, bottom: start + count - 1 }
      : { ...grid, left: start, right: start + count - 1 };
  }

  /** `before`: 0-based; the grid's size appends. */
  private insert(dimension: Dimension, before: number, howMany: number): GSheet {
    if (before < 0 || before > this.size(dimension) || howMany < 1) {
      this.session.fail(dimension === 'rows' ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
    }
    this.mayEdit(this.lines(dimension, Math.min(before, this.size(dimension) - 1), 1));
    this.growBy(howMany, this.size(dimension === 'rows' ? 'columns' : 'rows'), () => {
      if (dimension === 'rows') this.workbook.insertRows(this.key, before, howMany);
      else this.workbook.insertColumns(this.key, before, howMany);
    });
    shiftExtras(this.workbook, this.key, dimension, before, howMany);
    return this.handle;
  }

  insertRows(rowIndex: number, numRows = 1): void {
    this.insert('rows', rowIndex - 1, numRows);
  }

  insertRowBefore(beforePosition: number): GSheet {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertRowAfter(afterPosition: number): GSheet {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowsBefore(beforePosition: number, howMany: number): GSheet {
    this.lines('rows', beforePosition - 1, 1);
    return this.insert('rows', beforePosition - 1, howMany);
  }

  insertRowsAfter(afterPosition: number, howMany: number): GSheet {
    this.lines('rows', afterPosition - 1, 1);
    return this.insert('rows', afterPosition, howMany);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insert('columns', columnIndex - 1, numColumns);
  }

  insertColumnBefore(beforePosition: number): GSheet {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumnAfter(afterPosition: number): GSheet {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GSheet {
    this.lines('columns', beforePosition - 1, 1);
    return this.insert('columns', beforePosition - 1, howMany);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GSheet {
    this.lines('columns', afterPosition - 1, 1);
    return this.insert('columns', afterPosition, howMany);
  }

  private remove(dimension: Dimension, position: number, howMany: number): void {
    const zone = this.lines(dimension, position - 1, howMany);
    const size = this.size(dimension);
    const frozen = this.workbook.frozen(this.key)[dimension];
    if (howMany >= size) this.session.fail(dimension === 'rows' ? 'allRows' : 'allColumns');
    if (frozen > 0 && position - 1 <= frozen && position - 1 + howMany >= size) {
      this.session.fail(dimension === 'rows' ? 'allFreeRows' : 'allFreeColumns');
    }
    this.mayEdit(zone);
    if (dimension === 'rows') this.workbook.deleteRows(this.key, position - 1, howMany);
    else this.workbook.deleteColumns(this.key, position - 1, howMany);
    shiftExtras(this.workbook, this.key, dimension, position - 1, -howMany);
  }

  deleteRow(rowPosition: number): GSheet {
    this.remove('rows', rowPosition, 1);
    return this.handle;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.remove('rows', rowPosition, howMany);
  }

  deleteColumn(columnPosition: number): GSheet {
    this.remove('columns', columnPosition, 1);
    return this.handle;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.remove('columns', columnPosition, howMany);
  }

  /** The destination is in coordinates before the move. */
  moveRows(rowSpec: GRange, destinationIndex: number): void {
    const { zone } = behind(rowSpec, RangePlace);
    this.mayEdit(this.lines('rows', zone.top, zone.bottom - zone.top + 1));
    if (destinationIndex < 1 || destinationIndex > this.size('rows') + 1) this.session.fail('rowsOutOfBounds');
    const to = destinationIndex - 1;
    if (to >= zone.top && to <= zone.bottom + 1) return;
    this.workbook.moveRows(this.key, zone.top, zone.bottom - zone.top + 1, to);
  }

  moveColumns(columnSpec: GRange, destinationIndex: number): void {
    const { zone } = behind(columnSpec, RangePlace);
    this.mayEdit(this.lines('columns', zone.left, zone.right - zone.left + 1));
    if (destinationIndex < 1 || destinationIndex > this.size('columns') + 1) this.session.fail('columnsOutOfBounds');
    const to = destinationIndex - 1;
    if (to >= zone.left && to <= zone.right + 1) return;
    this.workbook.moveColumns(this.key, zone.left, zone.right - zone.left + 1, to);
  }

  private hidden(dimension: Dimension, start: number, count: number, hidden: boolean): void {
    this.lines(dimension, start, count);
    this.session.later(() => {
      if (dimension === 'rows') this.workbook.setRowsHidden(this.key, start, count, hidden);
      else this.workbook.setColumnsHidden(this.key, start, count, hidden);
    });
  }

  private hiddenOf(dimension: Dimension, range: GRange, hidden: boolean): void {
    const { zone } = behind(range, RangePlace);
    if (dimension === 'rows') this.hidden('rows', zone.top, zone.bottom - zone.top + 1, hidden);
    else this.hidden('columns', zone.left, zone.right - zone.left + 1, hidden);
  }

  hideRow(row: GRange): void {
    this.hiddenOf('rows', row, true);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this.hidden('rows', rowIndex - 1, numRows, true);
  }

  showRows(rowIndex: number, numRows = 1): void {
    this.hidden('rows', rowIndex - 1, numRows, false);
  }

  unhideRow(row: GRange): void {
    this.hiddenOf('rows', row, false);
  }

  hideColumn(column: GRange): void {
    this.hiddenOf('columns', column, true);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.hidden('columns', columnIndex - 1, numColumns, true);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this.hidden('columns', columnIndex - 1, numColumns, false);
  }

  unhideColumn(column: GRange): void {
    this.hiddenOf('columns', column, false);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    this.lines('rows', rowPosition - 1, 1);
    return this.workbook.isRowHidden(this.key, rowPosition - 1);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    this.lines('rows', rowPosition - 1, 1);
    return this.workbook.isRowHiddenByFilter(this.key, rowPosition - 1);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    this.lines('columns', columnPosition - 1, 1);
    return this.workbook.isColumnHidden(this.key, columnPosition - 1);
  }

  getFrozenRows(): number {
    return this.workbook.frozen(this.key).rows;
  }

  getFrozenColumns(): number {
    return this.workbook.frozen(this.key).columns;
  }

  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.size('rows')) this.session.fail('rowsOutOfBounds');
    this.workbook.setFrozen(this.key, rows, this.getFrozenColumns());
  }

  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.size('columns')) this.session.fail('columnsOutOfBounds');
    this.workbook.setFrozen(this.key, this.getFrozenRows(), columns);
  }

  getRowHeight(rowPosition: number): number {
    this.lines('rows', rowPosition - 1, 1);
    return this.workbook.rowHeight(this.key, rowPosition - 1);
  }

  getColumnWidth(columnPosition: number): number {
    this.lines('columns', columnPosition - 1, 1);
    return this.workbook.columnWidth(this.key, columnPosition - 1);
  }

  setRowHeight(rowPosition: number, height: number): GSheet {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): GSheet {
    this.lines('rows', startRow - 1, numRows);
    this.session.later(() => {
      this.workbook.setRowHeight(this.key, startRow - 1, numRows, height);
    });
    return this.handle;
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): GSheet {
    return this.setRowHeights(startRow, numRows, height);
  }

  setColumnWidth(columnPosition: number, width: number): GSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): GSheet {
    this.lines('columns', startColumn - 1, numColumns);
    this.session.later(() => {
      this.workbook.setColumnWidth(this.key, startColumn - 1, numColumns, width);
    });
    return this.handle;
  }

  autoResizeColumn(columnPosition: number): GSheet {
    return this.autoResizeColumns(columnPosition, 1);
  }

  /** As wide as the longest line shown; an estimate of 7 pixels a character, since nothing is drawn here. */
  autoResizeColumns(startColumn: number, numColumns: number): GSheet {
    const zone = this.lines('columns', startColumn - 1, numColumns);
    this.session.later(() => {
      const data = { ...zone, bottom: Math.max(0, this.workbook.lastRow(this.key)) };
      const cells = this.workbook.read(this.key, data);
      for (let at = 0; at < numColumns; at++) {
        const longest = Math.max(
          0,
          ...cells.flatMap((row) => (row[at]?.display ?? '').split('\n').map((line) => line.length)),
        );
        if (longest > 0)
          this.workbook.setColumnWidth(this.key, startColumn - 1 + at, 1, Math.max(21, longest * 7 + 10));
      }
    });
    return this.handle;
  }

  autoResizeRows(startRow: number, numRows: number): GSheet {
    this.lines('rows', startRow - 1, numRows);
    return this.handle;
  }
}
