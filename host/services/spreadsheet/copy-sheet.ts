import type { SheetKey, Workbook } from '../../engine/workbook.js';
import { inputOfOutput } from './cell-values.js';
import { copyExtras } from './extras.js';

/** A row's height that nobody set. */
const DEFAULT_HEIGHT = 21;

/** A tab into another file: contents, looks, borders, merges, notes, rules, sizes. Its key there. */
export function copySheetInto(from: Workbook, sheet: SheetKey, to: Workbook, name: string): SheetKey {
  const { rows, columns } = from.gridSize(sheet);
  const key = to.createSheet(name, to.sheets().length, rows, columns);
  const zone = { top: 0, left: 0, bottom: Math.max(0, from.lastRow(sheet)), right: columns - 1 };
  const cells = from.read(sheet, zone);
  to.setFormats(
    key,
    0,
    0,
    cells.map((row) => row.map(({ format }) => format)),
  );
  to.write(
    key,
    0,
    0,
    cells.map((row) => row.map(inputOfOutput)),
  );
  to.setStyles(key, 0, 0, from.styles(sheet, zone));
  to.setNotes(key, 0, 0, from.notes(sheet, zone));
  for (const merged of from.merges(sheet)) to.addMerge(key, merged);
  for (const { ranges, ...rule } of from.validations(sheet)) to.setValidation(key, ranges, rule);
  to.setConditionalRules(key, from.conditionalRules(sheet));
  for (let column = 0; column < columns; column++) to.setColumnWidth(key, column, 1, from.columnWidth(sheet, column));
  for (let row = 0; row <= zone.bottom; row++) {
    const height = from.rowHeight(sheet, row);
    if (height !== DEFAULT_HEIGHT) to.setRowHeight(key, row, 1, height);
    if (from.isRowHidden(sheet, row)) to.setRowsHidden(key, row, 1, true);
  }
  to.setTabColor(key, from.tabColor(sheet));
  const grid = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  copyExtras({ workbook: from, key: sheet }, grid, { workbook: to, key, top: 0, left: 0 }, 'contents and looks');
  to.beside.flags[key] = { ...from.beside.flags[sheet] };
  const frozen = from.frozen(sheet);
  to.setFrozen(key, frozen.rows, frozen.columns);
  return key;
}
