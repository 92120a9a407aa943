import { newWorkbook } from '../../../host/engine/open.js';
import type { CellInput, Workbook, Zone } from '../../../host/engine/workbook.js';

/** Short words for the engine's tests: a workbook with one sheet, cells of each kind, zones by corners. */
export function oneSheet(options: Parameters<typeof newWorkbook>[0] = {}): { workbook: Workbook; sheet: string } {
  const workbook = newWorkbook({ timeZone: 'Europe/Berlin', rows: 50, columns: 10, ...options });
  const [sheet = ''] = workbook.sheets();
  return { workbook, sheet };
}

export const text = (value: string): CellInput => ({ kind: 'text', value });
export const formula = (written: string): CellInput => ({ kind: 'formula', formula: written });
export const ticked = (value: boolean): CellInput => ({ kind: 'boolean', value });
export const blank: CellInput = { kind: 'blank' };
export function number(value: number, format?: string): CellInput {
  return { kind: 'number', value, ...(format === undefined ? {} : { format }) };
}

export function zone(top: number, left: number, bottom = top, right = left): Zone {
  return { top, left, bottom, right };
}

export function cellAt(workbook: Workbook, sheet: string, row: number, column: number) {
  const [[cell] = []] = workbook.read(sheet, zone(row, column));
  if (cell === undefined) throw new Error('A read of one cell gave none.');
  return cell;
}

/** The values of a zone, row by row. */
export function valuesIn(workbook: Workbook, sheet: string, area: Zone) {
  return workbook.read(sheet, area).map((row) => row.map((cell) => cell.value));
}
