import { cellCommands, readCell } from './cells.js';
import type { WrittenCell } from './plugins/cells.js';
import type { Engine } from './engine.js';
import { noteCommand, notesByCell, noteText } from './notes.js';
import { CompiledFormula } from './odoo.js';
import type { Command } from './odoo.js';
import { contentOfText } from './plugins/literal-text.js';
import type { SheetKey, Zone } from './workbook.js';

/**
 * Copies a zone as Ctrl+C, Ctrl+V does: a smaller target takes the whole source, a larger one as many whole repeats as
 * fit. `all` also takes borders and notes along.
 */
export function copyZone(
  engine: Engine,
  from: SheetKey,
  zone: Zone,
  to: SheetKey,
  target: Zone,
  what: 'all' | 'values' | 'format',
): void {
  const { getters } = engine;
  const height = zone.bottom - zone.top + 1;
  const width = zone.right - zone.left + 1;
  const down = Math.max(1, Math.floor((target.bottom - target.top + 1) / height));
  const across = Math.max(1, Math.floor((target.right - target.left + 1) / width));
  const sourceNotes = notesByCell(engine, from);
  const targetNotes = notesByCell(engine, to);
  const changes: WrittenCell[] = [];
  const others: Command[] = [];
  for (let offsetRow = 0; offsetRow < height * down; offsetRow++) {
    for (let offsetColumn = 0; offsetColumn < width * across; offsetColumn++) {
      const source = { row: zone.top + (offsetRow % height), column: zone.left + (offsetColumn % width) };
      const row = target.top + offsetRow;
      const column = target.left + offsetColumn;
      const cell = getters.getCell(engine.at(from, source.row, source.column));
      const format = { style: cell?.style ?? null, format: cell?.format ?? '' };
      if (what === 'values') {
        changes.push({ row, col: column, content: valueContent(engine, from, source.row, source.column) });
        continue;
      }
      const content = cell?.isFormula
        ? moved(engine, cell.compiledFormula.toFormulaString(getters), to, row - source.row, column - source.column)
        : (cell?.content ?? '');
      changes.push({ row, col: column, ...format, ...(what === 'all' ? { content } : {}) });
      const border = getters.getCellBorder(engine.at(from, source.row, source.column)) ?? undefined;
      const before = getters.getCellBorder(engine.at(to, row, column));
      if (border !== undefined || before !== null)
        others.push({ type: 'SET_BORDER', sheetId: to, row, col: column, border });
      const note = noteText(sourceNotes.get(`${source.row}:${source.column}`));
      if (what === 'all') others.push(...noteCommand(engine, to, row, column, note, targetNotes));
    }
  }
  engine.runAll([...cellCommands(engine, to, changes), ...others]);
}

function valueContent(engine: Engine, sheet: SheetKey, row: number, column: number): string {
  const { kind, value } = readCell(engine, sheet, row, column);
  if (kind === 'text') return contentOfText(String(value));
  if (kind === 'boolean') return value === true ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

/** A formula moved by rows and columns: relative references follow, absolute ones stay. */
export function moved(engine: Engine, formula: string, sheet: SheetKey, rows: number, columns: number): string {
  const compiled = CompiledFormula.Compile(formula, sheet, engine.getters);
  return engine.getters.getTranslatedCellFormula(sheet, columns, rows, compiled);
}

/** A formula of one sheet as it reads on another, where what was at home needs its sheet's name. */
export function onSheet(engine: Engine, formula: string, from: SheetKey, to: SheetKey): string {
  if (from === to) return formula;
  return engine.getters.getFormulaMovedInSheet(to, CompiledFormula.Compile(formula, from, engine.getters));
}

/** The part of a cut and paste that every reference in the workbook hears of. */
export function moveReferences(
  engine: Engine,
  from: SheetKey,
  zone: Zone,
  to: SheetKey,
  top: number,
  left: number,
): void {
  const sheetName = engine.getters.getSheetName(from);
  const target = [{ ...zone }];
  engine.run({ type: 'MOVE_RANGES', sheetId: from, sheetName, target, targetSheetId: to, col: left, row: top });
}
