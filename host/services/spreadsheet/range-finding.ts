import type { Zone } from '../../engine/workbook.js';
import { enumKey } from './enums.js';
import type { GRange } from './google.js';
import { RangeOrder } from './range-order.js';

type Direction = GoogleAppsScript.Spreadsheet.Direction;
type Dimension = GoogleAppsScript.Spreadsheet.Dimension;

/** Moving about as Ctrl+arrow and Ctrl+A do. */
export class RangeFinding extends RangeOrder {
  /**
   * The block of cells around: grows while a neighbouring row or column holds anything. An empty cell beside a block
   * is part of it (gas-fakes, testsheetssets.js:195).
   */
  getDataRegion(dimension?: Dimension): GRange {
    const filled = this.filledCells();
    const key = enumKey(dimension);
    const grid = this.sheet.grid();
    let zone = this.zone;
    for (;;) {
      let next = zone;
      if (key !== 'COLUMNS') next = grow(next, 'rows', grid, filled);
      if (key !== 'ROWS') next = grow(next, 'columns', grid, filled);
      if (next === zone) break;
      zone = next;
    }
    return this.sheet.range(zone).handle;
  }

  private filledCells(): (row: number, column: number) => boolean {
    const zone = this.sheet.dataZone();
    const cells = this.workbook.read(this.key, zone);
    return (row, column) => {
      const cell = cells[row]?.[column];
      return cell !== undefined && (cell.kind !== 'blank' || cell.formula !== null);
    };
  }

  /**
   * Ctrl+arrow from the first cell: to the end of its block, or over blanks to the next content, or to the edge of
   * the grid (gas-fakes, testsheets.js:1033).
   */
  getNextDataCell(direction: Direction): GRange {
    const filled = this.filledCells();
    const grid = this.sheet.grid();
    const [down, across] = STEPS[enumKey(direction) ?? 'DOWN'] ?? [1, 0];
    const inside = (row: number, column: number): boolean =>
      row >= 0 && column >= 0 && row <= grid.bottom && column <= grid.right;
    let row = this.zone.top;
    let column = this.zone.left;
    const step = (): void => {
      row += down;
      column += across;
    };
    if (!inside(row + down, column + across)) return this.cellAt(row, column);
    const runs = filled(row, column) && filled(row + down, column + across);
    step();
    while (inside(row + down, column + across) && (runs ? filled(row + down, column + across) : !filled(row, column)))
      step();
    return this.cellAt(row, column);
  }

  private cellAt(row: number, column: number): GRange {
    return this.sheet.range({ top: row, bottom: row, left: column, right: column }).handle;
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

function grow(
  zone: Zone,
  along: 'rows' | 'columns',
  grid: Zone,
  filled: (row: number, column: number) => boolean,
): Zone {
  const hasContent = (edge: number): boolean => {
    const [from, to] = along === 'rows' ? [zone.left, zone.right] : [zone.top, zone.bottom];
    for (let at = from; at <= to; at++) {
      if (along === 'rows' ? filled(edge, at) : filled(at, edge)) return true;
    }
    return false;
  };
  const [start, end] = along === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const before = zone[start] > 0 && hasContent(zone[start] - 1);
  const after = zone[end] < grid[end] && hasContent(zone[end] + 1);
  if (!before && !after) return zone;
  return { ...zone, [start]: zone[start] - (before ? 1 : 0), [end]: zone[end] + (after ? 1 : 0) };
}
