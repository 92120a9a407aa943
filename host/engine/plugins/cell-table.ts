import type { CellPosition } from '../odoo.js';

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * What is known of cells, by place: the engine's PositionMap in columns of arrays. The engine's own forgets a place by
 * `delete`, after which the whole column is slow to read.
 */
export class CellTable<T> {
  private readonly sheets = new Map<string, ((T | undefined)[] | undefined)[]>();

  get({ sheetId, col, row }: CellPosition): T | undefined {
    const column = this.sheets.get(sheetId)?.[col];
    return column?.[row];
  }

  has(position: CellPosition): boolean {
    return this.get(position) !== undefined;
  }

  set({ sheetId, col, row }: CellPosition, value: T): void {
    let columns = this.sheets.get(sheetId);
    if (columns === undefined) {
      columns = [];
      this.sheets.set(sheetId, columns);
    }
    (columns[col] ??= [])[row] = value;
  }

  delete({ sheetId, col, row }: CellPosition): void {
    const column = this.sheets.get(sheetId)?.[col];
    if (column !== undefined && row < column.length) column[row] = undefined;
  }

  deleteZone(sheetId: string, { top, left, bottom, right }: Zone): void {
    const columns = this.sheets.get(sheetId);
    if (columns === undefined) return;
    for (let col = left; col <= right; col++) columns[col]?.fill(undefined, top, bottom + 1);
  }

  /** The places of which something is known, column by column. */
  keys(): CellPosition[] {
    return [...this.sheets.keys()].flatMap((sheetId) => this.keysForSheet(sheetId));
  }

  keysForSheet(sheetId: string): CellPosition[] {
    const keys: CellPosition[] = [];
    this.sheets.get(sheetId)?.forEach((column, col) => {
      column?.forEach((value, row) => {
        if (value !== undefined) keys.push({ sheetId, col, row });
      });
    });
    return keys;
  }
}
