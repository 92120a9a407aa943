import type { SheetKey, Workbook, Zone } from '../../engine/workbook.js';
import { clearExtras, setExtra } from './extras.js';

export function clearNotes(workbook: Workbook, key: SheetKey, zone: Zone): void {
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, () =>
    Array.from({ length: zone.right - zone.left + 1 }, () => null),
  );
  workbook.setNotes(key, zone.top, zone.left, rows);
}

/** Makes cells as new: no contents, looks, notes or validations. */
export function emptyZone(workbook: Workbook, key: SheetKey, zone: Zone): void {
  workbook.clear(key, zone, { contents: true, formats: true });
  clearExtras(workbook, key, zone);
  setExtra(workbook, key, zone, 'richText', null);
  clearNotes(workbook, key, zone);
  workbook.setValidation(key, [zone], null);
}
