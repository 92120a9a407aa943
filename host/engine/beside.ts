import type { CellLayer, KeptBeside, SheetKey, Zone } from './workbook.js';

/** What Google keeps with cells and tabs and the engine has no place for: saved with the workbook, drawn by nobody. */
export class Beside implements KeptBeside {
  readonly cells: Record<SheetKey, Record<string, readonly CellLayer[]>> = {};
  readonly flags: Record<string, Record<string, unknown>> = {};

  /** @param data a workbook's JSON; what in it is no layer of ours is left out */
  static read(data: object): Beside {
    const beside = new Beside();
    const saved = fieldsOf(Reflect.get(data, 'beside'));
    for (const [sheet, properties] of Object.entries(fieldsOf(saved['cells']))) {
      const layers = Object.entries(fieldsOf(properties)).map(([name, list]) => [name, layersOf(list)] as const);
      beside.cells[sheet] = Object.fromEntries(layers);
    }
    for (const [sheet, flags] of Object.entries(fieldsOf(saved['flags']))) beside.flags[sheet] = fieldsOf(flags);
    return beside;
  }

  /** A copied tab looks like its original. */
  duplicate(from: SheetKey, to: SheetKey): void {
    const cells = this.cells[from];
    if (cells !== undefined) this.cells[to] = { ...cells };
    const flags = this.flags[from];
    if (flags !== undefined) this.flags[to] = { ...flags };
  }

  /** As plain JSON of its own; layers are never changed, only replaced. */
  toJSON(): KeptBeside {
    const copied = <T>(records: Record<string, Record<string, T>>): Record<string, Record<string, T>> =>
      Object.fromEntries(Object.entries(records).map(([sheet, record]) => [sheet, { ...record }]));
    return { cells: copied(this.cells), flags: copied(this.flags) };
  }

  forget(sheet: SheetKey): void {
    this.cells[sheet] = {};
    this.flags[sheet] = {};
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function layersOf(list: unknown): CellLayer[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const { zone, value } = fieldsOf(entry);
    const place = zoneOf(zone);
    return place === null ? [] : [{ zone: place, value: value ?? null }];
  });
}

function zoneOf(value: unknown): Zone | null {
  const { top, left, bottom, right } = fieldsOf(value);
  const isPlace = (side: unknown): side is number => Number.isInteger(side);
  return isPlace(top) && isPlace(left) && isPlace(bottom) && isPlace(right) ? { top, left, bottom, right } : null;
}
