import type { Engine } from './engine.js';
import type { SheetKey, Zone } from './workbook.js';

export interface NamedZone {
  readonly name: string;
  readonly sheet: SheetKey;
  readonly zone: Zone;
}

export function namedRanges(engine: Engine): NamedZone[] {
  return engine.getters
    .getNamedRanges()
    .map(({ name, range }) => ({ name, sheet: range.sheetId, zone: { ...range.zone } }));
}

export function setNamedRange(engine: Engine, name: string, sheet: SheetKey, zone: Zone): void {
  const ranges = [engine.rangeData(sheet, zone)];
  const held = engine.getters.getNamedRange(name);
  // Without the sheet the engine holds the ranges against the one before its user.
  if (held === undefined) engine.run({ type: 'CREATE_NAMED_RANGE', sheetId: sheet, name, ranges });
  else engine.run({ type: 'UPDATE_NAMED_RANGE', sheetId: sheet, oldRangeName: held.name, newRangeName: name, ranges });
}

export function removeNamedRange(engine: Engine, name: string): void {
  const held = engine.getters.getNamedRange(name);
  if (held !== undefined) engine.run({ type: 'DELETE_NAMED_RANGE', name: held.name });
}
