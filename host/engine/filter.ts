import { criterionFormula } from './criteria.js';
import type { Engine } from './engine.js';
import { helpers } from './odoo.js';
import type { Command } from './odoo.js';
import type { FilterState, SheetKey, Zone } from './workbook.js';

const FILTER = 'filter';

/** What is hidden, by column counted from the filter's left edge: it moves with the filter. */
interface Held {
  readonly hidden: readonly (readonly [offset: number, values: readonly string[]])[];
  readonly criteria: readonly (readonly [offset: number, criterion: Criterion])[];
}
interface Criterion {
  readonly type: string;
  readonly values: readonly (string | number)[];
}

const NOTHING_HIDDEN: Held = { hidden: [], criteria: [] };

/** The look of the engine's table is none of a filter's: no style, no bands. */
const PLAIN_TABLE = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};

function filterZone(engine: Engine, sheet: SheetKey): Zone | undefined {
  return engine.getters.getCoreTables(sheet).find((table) => table.config.hasFilters)?.range.zone;
}

function heldFor(engine: Engine, sheet: SheetKey): Held {
  const held = engine.ours.getAnnotations(FILTER).find((annotation) => annotation.range?.sheetId === sheet);
  // Written by `setFilter` below only.
  return held === undefined ? NOTHING_HIDDEN : (held.data as Held);
}

export function filterOf(engine: Engine, sheet: SheetKey): FilterState | null {
  const zone = filterZone(engine, sheet);
  if (zone === undefined) return null;
  const { hidden, criteria } = heldFor(engine, sheet);
  return {
    zone: { ...zone },
    hidden: new Map(hidden.map(([offset, values]) => [zone.left + offset, [...values]])),
    criteria: new Map(criteria.map(([offset, criterion]) => [zone.left + offset, criterion])),
  };
}

export function setFilter(engine: Engine, sheet: SheetKey, filter: FilterState | null): void {
  const commands: Command[] = [];
  const before = filterZone(engine, sheet);
  const kept = before !== undefined && filter !== null && sameZone(before, filter.zone);
  if (before !== undefined && !kept) commands.push({ type: 'REMOVE_TABLE', sheetId: sheet, target: [{ ...before }] });
  const id = `${FILTER}:${sheet}`;
  if (filter === null) commands.push(engine.removeAnnotation(id));
  else {
    const range = engine.rangeData(sheet, filter.zone);
    if (!kept) {
      commands.push({
        type: 'CREATE_TABLE',
        sheetId: sheet,
        ranges: [range],
        config: PLAIN_TABLE,
        tableType: 'static',
      });
    }
    const { left } = filter.zone;
    const held: Held = {
      hidden: [...filter.hidden].map(([column, values]) => [column - left, [...values]]),
      criteria: [...filter.criteria].map(([column, criterion]) => [column - left, criterion]),
    };
    commands.push(engine.setAnnotation(FILTER, id, [range], held));
  }
  engine.runAll(commands);
  applyToEngine(engine, sheet);
}

/** Tells the engine's own filter, which forgets with every reload, for its grid, its charts and its export. */
export function applyToEngine(engine: Engine, sheet: SheetKey): void {
  const filter = filterOf(engine, sheet);
  if (filter === null) return;
  for (let column = filter.zone.left; column <= filter.zone.right; column++) {
    const hiddenValues = hiddenIn(engine, sheet, filter, column);
    const value = { filterType: 'values', hiddenValues };
    engine.ask('UPDATE_FILTER', { sheetId: sheet, col: column, row: filter.zone.top, value });
  }
}

function hiddenIn(engine: Engine, sheet: SheetKey, filter: FilterState, column: number): string[] {
  const hidden = [...(filter.hidden.get(column) ?? [])];
  const criterion = filter.criteria.get(column);
  if (criterion === undefined) return hidden;
  for (let row = filter.zone.top + 1; row <= filter.zone.bottom; row++) {
    const cell = engine.getters.getEvaluatedCell(engine.at(sheet, row, column));
    if (!meets(engine, sheet, row, column, criterion)) hidden.push(cell.formattedValue);
  }
  return hidden;
}

export function isRowFiltered(engine: Engine, sheet: SheetKey, row: number): boolean {
  const filter = filterOf(engine, sheet);
  if (filter === null || row <= filter.zone.top || row > filter.zone.bottom) return false;
  for (const [column, values] of filter.hidden) {
    const shown = engine.getters
      .getEvaluatedCell(engine.at(sheet, row, column))
      .formattedValue.trim()
      .toLowerCase();
    if (values.some((value) => value.trim().toLowerCase() === shown)) return true;
  }
  for (const [column, criterion] of filter.criteria) {
    if (!meets(engine, sheet, row, column, criterion)) return true;
  }
  return false;
}

/** Whether a cell meets a criterion; every criterion can be asked as a formula over the cell. */
function meets(engine: Engine, sheet: SheetKey, row: number, column: number, criterion: Criterion): boolean {
  const formula = criterionFormula(criterion.type, criterion.values, helpers.toXC(column, row));
  const result = engine.getters.evaluateFormula(sheet, formula, engine.at(sheet, row, column));
  return result === true || (typeof result === 'number' && result !== 0);
}

function sameZone(one: Zone, other: Zone): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
