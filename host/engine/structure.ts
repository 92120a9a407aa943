import { EngineRefusal } from './engine.js';
import type { Engine } from './engine.js';
import type { Command } from './odoo.js';
import { engineSheetName } from './sheet-names.js';
import type { SheetKey, Zone } from './workbook.js';

/** Google's own width and height of a new column and row, in pixels. */
export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;

type Dimension = 'ROW' | 'COL';

/** The id of the sheet that a new workbook starts with; at Google its gid is 0. */
export const FIRST_SHEET = 'sheet0';

/** A sheet's number: 0 for the first sheet of a workbook, else made from its id, so that it lasts as long. */
export function gidOf(sheet: SheetKey): number {
  if (sheet === FIRST_SHEET) return 0;
  let hash = 0x811c9dc5;
  for (const character of sheet) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1 || 1;
}

export function newSheetId(engine: Engine): SheetKey {
  const taken = new Set(engine.getters.getSheetIds());
  let number = taken.size;
  while (taken.has(`sheet${number}`)) number++;
  return `sheet${number}`;
}

export function createSheet(engine: Engine, name: string, index: number, rows: number, columns: number): SheetKey {
  const sheetId = newSheetId(engine);
  const elements = listOf(0, columns);
  engine.run(
    { type: 'CREATE_SHEET', sheetId, name: engineSheetName(name), position: index, rows, cols: columns },
    { type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension: 'COL', elements, size: DEFAULT_COLUMN_WIDTH },
  );
  return sheetId;
}

export function duplicateSheet(engine: Engine, sheet: SheetKey, name: string): SheetKey {
  const sheetIdTo = newSheetId(engine);
  engine.run({ type: 'DUPLICATE_SHEET', sheetId: sheet, sheetIdTo, sheetNameTo: engineSheetName(name) });
  return sheetIdTo;
}

export function deleteSheet(engine: Engine, sheet: SheetKey): void {
  // The engine keeps one sheet that is seen, and counts the one to be deleted among them, hidden or not.
  setSheetHidden(engine, sheet, false);
  engine.run({ type: 'DELETE_SHEET', sheetId: sheet, sheetName: engine.getters.getSheetName(sheet) });
}

export function renameSheet(engine: Engine, sheet: SheetKey, name: string): void {
  const oldName = engine.getters.getSheetName(sheet);
  const newName = engineSheetName(name);
  if (oldName !== newName) engine.run({ type: 'RENAME_SHEET', sheetId: sheet, oldName, newName });
}

export function moveSheet(engine: Engine, sheet: SheetKey, index: number): void {
  const delta = index - engine.getters.getSheetIds().indexOf(sheet);
  if (delta !== 0) engine.run({ type: 'MOVE_SHEET', sheetId: sheet, delta });
}

export function setSheetHidden(engine: Engine, sheet: SheetKey, hidden: boolean): void {
  if (engine.getters.isSheetVisible(sheet) === !hidden) return;
  engine.run({ type: hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', sheetId: sheet });
}

/** Inserts before `before`; at the end of the grid, after the last one. */
export function insert(engine: Engine, sheet: SheetKey, dimension: Dimension, before: number, count: number): void {
  const size = engine.getters.getNumberHeaders(sheet, dimension);
  const place = before >= size ? { base: size - 1, position: 'after' } : { base: before, position: 'before' };
  engine.run({
    type: 'ADD_COLUMNS_ROWS',
    sheetId: sheet,
    sheetName: nameOf(engine, sheet),
    dimension,
    quantity: count,
    ...place,
  });
}

export function remove(engine: Engine, sheet: SheetKey, dimension: Dimension, first: number, count: number): void {
  const elements = listOf(first, count);
  engine.run({ type: 'REMOVE_COLUMNS_ROWS', sheetId: sheet, sheetName: nameOf(engine, sheet), dimension, elements });
}

/**
 * Moves rows or columns with everything on them. The engine moves on the sheet that it shows only, so a hidden sheet
 * is shown for the moment; sizes and hiding, which it forgets, are put back.
 */
export function move(
  engine: Engine,
  sheet: SheetKey,
  dimension: Dimension,
  first: number,
  count: number,
  to: number,
): void {
  if (to >= first && to <= first + count) return;
  const { getters } = engine;
  const elements = listOf(first, count);
  const hidden = elements.map((index) => getters.isHeaderHiddenByUser(sheet, dimension, index));
  const sizes = elements.map((index) => sizeOf(engine, sheet, dimension, index));
  const place = to > first ? { base: to - 1, position: 'after' } : { base: to, position: 'before' };
  const wasVisible = getters.isSheetVisible(sheet);
  setSheetHidden(engine, sheet, false);
  engine.ask('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheet });
  const landed = to > first ? to - count : to;
  const hide = elements.flatMap((_, index) => (hidden[index] ? [landed + index] : []));
  const commands: Command[] = [
    { type: 'MOVE_COLUMNS_ROWS', sheetId: sheet, sheetName: nameOf(engine, sheet), dimension, elements, ...place },
  ];
  const common = { sheetId: sheet, dimension };
  sizes.forEach((size, index) => {
    commands.push({ type: 'RESIZE_COLUMNS_ROWS', ...common, elements: [landed + index], size });
  });
  if (hide.length > 0) commands.push({ type: 'HIDE_COLUMNS_ROWS', sheetId: sheet, dimension, elements: hide });
  engine.runAll(commands);
  if (!wasVisible) setSheetHidden(engine, sheet, true);
}

/** A column's width or a row's own height; null for a row that is as high as its text. */
function sizeOf(engine: Engine, sheet: SheetKey, dimension: Dimension, index: number): number | null {
  const { getters } = engine;
  return dimension === 'COL' ? getters.getColSize(sheet, index) : (getters.getUserRowSize(sheet, index) ?? null);
}

export function setFrozen(engine: Engine, sheet: SheetKey, rows: number, columns: number): void {
  const { xSplit, ySplit } = engine.getters.getPaneDivisions(sheet);
  const commands: Command[] = [];
  if (rows !== ySplit) {
    commands.push(
      rows === 0 ? { type: 'UNFREEZE_ROWS', sheetId: sheet } : { type: 'FREEZE_ROWS', sheetId: sheet, quantity: rows },
    );
  }
  if (columns !== xSplit) {
    const freeze = { type: 'FREEZE_COLUMNS', sheetId: sheet, quantity: columns };
    commands.push(columns === 0 ? { type: 'UNFREEZE_COLUMNS', sheetId: sheet } : freeze);
  }
  engine.runAll(commands);
}

export function setHidden(
  engine: Engine,
  sheet: SheetKey,
  dimension: Dimension,
  first: number,
  count: number,
  hidden: boolean,
): void {
  const elements = listOf(first, count).filter(
    (index) => engine.getters.isHeaderHiddenByUser(sheet, dimension, index) !== hidden,
  );
  if (elements.length === 0) return;
  const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
  engine.run({ type, sheetId: sheet, dimension, elements });
}

export function setSize(
  engine: Engine,
  sheet: SheetKey,
  dimension: Dimension,
  first: number,
  count: number,
  pixels: number,
): void {
  engine.run({ type: 'RESIZE_COLUMNS_ROWS', sheetId: sheet, dimension, elements: listOf(first, count), size: pixels });
}

export function addMerge(engine: Engine, sheet: SheetKey, zone: Zone): void {
  engine.run({ type: 'ADD_MERGE', sheetId: sheet, target: [{ ...zone }], force: true });
}

export function removeMerge(engine: Engine, sheet: SheetKey, zone: Zone): void {
  try {
    engine.run({ type: 'REMOVE_MERGE', sheetId: sheet, target: [{ ...zone }] });
  } catch (error) {
    // Breaking apart what is not merged does nothing, as at Google.
    if (!(error instanceof EngineRefusal)) throw error;
  }
}

export function listOf(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function nameOf(engine: Engine, sheet: SheetKey): string {
  return engine.getters.getSheetName(sheet);
}
