import { cellCommands, readCell } from './cells.js';
import type { WrittenCell } from './plugins/cells.js';
import type { Engine } from './engine.js';
import { noteCommand, notesByCell, noteText } from './notes.js';
import { helpers } from './odoo.js';
import type { Command } from './odoo.js';
import type { SheetKey, SortKey, Zone } from './workbook.js';

/** A value as sorting sees it. Blanks come last whatever the direction, as at Google. */
type Sortable = number | string | boolean | null;

/** numbers < texts < booleans. */
function rank(value: Sortable): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

const texts = new Intl.Collator('en', { sensitivity: 'accent', numeric: false });

export function compareValues(one: Sortable, other: Sortable): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string' && typeof other === 'string') return texts.compare(one, other);
  return Number(one) - Number(other);
}

/** The rows of a zone in their new order: `order[n]` is the row that comes to stand n-th. Stable. */
export function sortedOrder(engine: Engine, sheet: SheetKey, zone: Zone, keys: readonly SortKey[]): number[] {
  const values = keys.map(({ column }) => {
    const held: Sortable[] = [];
    for (let row = zone.top; row <= zone.bottom; row++) held.push(sortable(engine, sheet, row, column));
    return held;
  });
  const order = Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => index);
  order.sort((one, other) => {
    for (const [index, { ascending }] of keys.entries()) {
      const first = values[index]?.[one] ?? null;
      const second = values[index]?.[other] ?? null;
      if (first === null || second === null) {
        if (first !== second) return first === null ? 1 : -1;
        continue;
      }
      const difference = compareValues(first, second);
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return one - other;
  });
  return order.map((index) => zone.top + index);
}

function sortable(engine: Engine, sheet: SheetKey, row: number, column: number): Sortable {
  const { kind, value } = readCell(engine, sheet, row, column);
  return kind === 'blank' || value === '' ? null : value;
}

/**
 * Sorts the rows of a zone. Contents, formats, borders and notes move; row heights, metadata, validation and
 * conditional rules stay, as at Google. A formula's relative references follow its cell.
 */
export function sortRows(engine: Engine, sheet: SheetKey, zone: Zone, keys: readonly SortKey[]): void {
  const { getters } = engine;
  const order = sortedOrder(engine, sheet, zone, keys);
  const notes = notesByCell(engine, sheet);
  const changes: WrittenCell[] = [];
  const others: Command[] = [];
  order.forEach((from, index) => {
    const row = zone.top + index;
    if (from === row) return;
    for (let column = zone.left; column <= zone.right; column++) {
      const source = getters.getCell(engine.at(sheet, from, column));
      const target = getters.getCell(engine.at(sheet, row, column));
      if (source !== undefined || target !== undefined) {
        const content = source?.isFormula
          ? getters.getTranslatedCellFormula(sheet, 0, row - from, source.compiledFormula)
          : (source?.content ?? '');
        changes.push({ row, col: column, content, style: source?.style ?? null, format: source?.format ?? '' });
      }
      const border = getters.getCellBorder(engine.at(sheet, from, column)) ?? undefined;
      if (!helpers.deepEquals(border, getters.getCellBorder(engine.at(sheet, row, column)) ?? undefined)) {
        others.push({ type: 'SET_BORDER', sheetId: sheet, row, col: column, border });
      }
      const text = noteText(notes.get(`${from}:${column}`));
      if (notes.size > 0) others.push(...noteCommand(engine, sheet, row, column, text, notes));
    }
  });
  engine.runAll([...cellCommands(engine, sheet, changes), ...others]);
}
