import type { EngineWorkbook } from '../engine/engine-workbook.js';
import { EngineRefusal } from '../engine/engine.js';
import type { SheetKey, Zone } from '../engine/workbook.js';

/** What a sheet can't have is left out, and the note says so. */
export function unlessRefused(work: () => void, note: (says: string) => void, says: string): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof EngineRefusal)) throw error;
    note(says);
  }
}

/** A rule over whole columns of Excel's million rows ends where the grid does. */
export function clipped(workbook: EngineWorkbook, sheet: SheetKey, zone: Zone): Zone[] {
  const { rows, columns } = workbook.gridSize(sheet);
  if (zone.top >= rows || zone.left >= columns) return [];
  return [{ ...zone, bottom: Math.min(zone.bottom, rows - 1), right: Math.min(zone.right, columns - 1) }];
}

export const isCountBelow = (limit: number, count: number): boolean =>
  Number.isInteger(count) && count >= 0 && count < limit;
