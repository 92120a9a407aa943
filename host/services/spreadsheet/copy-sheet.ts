import type { SheetKey, Workbook } from '../../engine/workbook.js';
import { inputOfOutput } from './cell-values.js';

/** A tab into another file: contents, looks, notes, rules, sizes. Its key there. */
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
  const frozen = from.frozen(sheet);
  to.setFrozen(key, frozen.rows, frozen.columns);
  return key;
}
