import type { EngineWorkbook } from '../engine/engine-workbook.js';
import type { FileBudget } from '../engine/file-limits.js';
import type { Command } from '../engine/odoo.js';
import type { SheetKey, Zone } from '../engine/workbook.js';
import type { FileCell } from './cells-in.js';
import { rowOf, zonesOf, type Place } from './references.js';
import { shortened } from './shortened.js';
import { clipped, isCountBelow, unlessRefused } from './what-fits.js';
import { all, isOn, one } from './xml-in.js';
import type { XmlElement } from './xml-in.js';

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;
/** Excel: 255 characters wide, 409 points high. */
const WIDEST = 255 * PIXELS_PER_CHARACTER;
const HIGHEST = 546;

/** The grid holds at least what the file does. */
export function growTo(
  workbook: EngineWorkbook,
  sheet: SheetKey,
  cells: readonly FileCell[],
  budget: FileBudget,
): void {
  const { rows, columns } = workbook.gridSize(sheet);
  const last = endOf(cells);
  budget.spend('gridCells', Math.max(rows, last.row + 1) * Math.max(columns, last.column + 1));
  if (last.row >= rows) workbook.insertRows(sheet, rows, last.row - rows + 1);
  if (last.column >= columns) workbook.insertColumns(sheet, columns, last.column - columns + 1);
}

/** The last row and the last column that any of them is in; -1 where there are none. */
export const endOf = (cells: readonly FileCell[]): Place =>
  cells.reduce((end, { row, column }) => ({ row: Math.max(end.row, row), column: Math.max(end.column, column) }), {
    row: -1,
    column: -1,
  });

export function readColumns(workbook: EngineWorkbook, sheet: SheetKey, element: XmlElement): void {
  const { columns } = workbook.gridSize(sheet);
  for (const { attributes } of all(one(element, 'cols'), 'col')) {
    const first = rowOf(attributes['min'] ?? '') ?? columns;
    const count = Math.min((rowOf(attributes['max'] ?? '') ?? -1) + 1, columns) - first;
    if (!(count > 0)) continue;
    const width = Math.min(WIDEST, Math.round(Number(attributes['width'] ?? NaN) * PIXELS_PER_CHARACTER));
    if (width > 0) workbook.setColumnWidth(sheet, first, count, width);
    if (isOn(attributes['hidden']) && count < columns) workbook.setColumnsHidden(sheet, first, count, true);
  }
}

export function readRows(workbook: EngineWorkbook, sheet: SheetKey, sheetData: XmlElement | undefined): void {
  const { rows } = workbook.gridSize(sheet);
  const byHeight = new Map<number, number[]>();
  const hidden: number[] = [];
  for (const { attributes } of all(sheetData, 'row')) {
    const row = Number(attributes['r']) - 1;
    if (!(row >= 0) || row >= rows) continue;
    const height = Math.min(HIGHEST, Math.round(Number(attributes['ht'] ?? NaN) * PIXELS_PER_POINT));
    if (isOn(attributes['customHeight']) && height > 0) {
      const same = byHeight.get(height);
      if (same === undefined) byHeight.set(height, [row]);
      else same.push(row);
    }
    if (isOn(attributes['hidden']) && !workbook.isRowHiddenByFilter(sheet, row)) hidden.push(row);
  }
  const sized = { sheetId: sheet, dimension: 'ROW' };
  const commands: Command[] = [...byHeight].map(([size, elements]) => ({
    type: 'RESIZE_COLUMNS_ROWS',
    ...sized,
    elements,
    size,
  }));
  if (hidden.length > 0 && hidden.length < rows)
    commands.push({ type: 'HIDE_COLUMNS_ROWS', ...sized, elements: hidden });
  workbook.engine.runAll(commands);
}

export function readView(
  workbook: EngineWorkbook,
  sheet: SheetKey,
  element: XmlElement,
  note: (says: string) => void,
): void {
  const pane = one(element, 'sheetViews', 'sheetView', 'pane')?.attributes;
  if (pane !== undefined && (pane['state'] === 'frozen' || pane['state'] === 'frozenSplit')) {
    const { rows, columns } = workbook.gridSize(sheet);
    const frozenRows = Number(pane['ySplit'] ?? 0);
    const frozenColumns = Number(pane['xSplit'] ?? 0);
    const leftOut = 'The frozen rows and columns were left out: the sheet has no room for them.';
    if (isCountBelow(rows, frozenRows) && isCountBelow(columns, frozenColumns)) {
      unlessRefused(() => workbook.setFrozen(sheet, frozenRows, frozenColumns), note, leftOut);
    } else note(leftOut);
  }
  const rgb = one(element, 'sheetPr', 'tabColor')?.attributes['rgb'];
  if (rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)) {
    workbook.setTabColor(sheet, `#${rgb.slice(-6).toLowerCase()}`);
  }
}

export function readMerges(
  workbook: EngineWorkbook,
  sheet: SheetKey,
  element: XmlElement,
  note: (says: string) => void,
): void {
  for (const { attributes } of all(one(element, 'mergeCells'), 'mergeCell')) {
    const reference = shortened(attributes['ref'] ?? '');
    const leftOut = `The merged cells “${reference}” were left out: they are not on the sheet, or merged already.`;
    const zones = zonesOf(attributes['ref']).flatMap((zone) => clipped(workbook, sheet, zone));
    if (zones.length === 0) note(leftOut);
    for (const zone of zones) {
      if (workbook.merges(sheet).some((merge) => overlap(merge, zone))) note(leftOut);
      else unlessRefused(() => workbook.addMerge(sheet, zone), note, leftOut);
    }
  }
}

const overlap = (one: Zone, other: Zone): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
