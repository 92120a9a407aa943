import type { Engine } from './engine.js';
import { helpers, isError } from './odoo.js';
import type { Command } from './odoo.js';
import { engineFormat, googleFormat } from './plugins/google-format.js';
import { writeCommand } from './plugins/cells.js';
import type { WrittenCell } from './plugins/cells.js';
import { CACHED } from './plugins/cached-results.js';
import { contentOfLink, contentOfText, markedLink, markedText } from './plugins/literal-text.js';
import { formulaForEngine, formulaFromEngine } from './sheet-names.js';
import type { CellInput, CellOutput, SheetKey, Zone } from './workbook.js';

/** Google's name for an error that the engine spells otherwise; #ERROR! is left for formulas that cannot be read. */
const ERRORS: Readonly<Record<string, string>> = {
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#ERROR!',
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

const BLANK: CellOutput = {
  kind: 'blank',
  value: null,
  formula: null,
  display: '',
  format: null,
  isDate: false,
  link: null,
};

export function readCells(engine: Engine, sheet: SheetKey, zone: Zone): CellOutput[][] {
  const rows: CellOutput[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: CellOutput[] = [];
    for (let column = zone.left; column <= zone.right; column++) cells.push(readCell(engine, sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

export function readCell(engine: Engine, sheet: SheetKey, row: number, column: number): CellOutput {
  const { getters } = engine;
  const position = { sheetId: sheet, row, col: column };
  const evaluated = getters.getEvaluatedCell(position);
  const cell = getters.getCell(position);
  if (cell === undefined && evaluated.value === null) return BLANK;
  const formula = cell?.isFormula === true ? formulaFromEngine(cell.compiledFormula.toFormulaString(getters)) : null;
  const given = evaluated.format ?? cell?.format;
  const { value, formattedValue } = evaluated;
  const isNumber = typeof value === 'number';
  const lost = isError(evaluated) ? errorShown(String(value), formula) : null;
  // One literal for all kinds: a quarter of a million of these are made at a time.
  return {
    kind: lost === null ? (KINDS[typeof value] ?? 'blank') : 'error',
    value: lost ?? value,
    formula,
    display: lost ?? (value === null ? '' : formattedValue),
    format: given === undefined ? null : googleFormat(given),
    isDate: isNumber && given !== undefined && helpers.isDateTimeFormat(given),
    link: evaluated.link === undefined ? null : evaluated.link.url,
  };
}

const KINDS: Readonly<Record<string, CellOutput['kind']>> = { number: 'number', boolean: 'boolean', string: 'text' };

function errorShown(error: string, formula: string | null): string {
  // The engine cannot read a formula that names a lost cell by hand; Google gives what the formula says.
  if (error === '#BAD_EXPR' && formula?.includes('#REF!') === true) return '#REF!';
  return ERRORS[error] ?? error;
}

/** From this many cells on, evaluating everything once is cheaper than following each cell. */
const BLOCK = 400;

/** The commands that make the changes. Results that a file brought along are dropped where content is overwritten. */
export function cellCommands(engine: Engine, sheet: SheetKey, changes: readonly WrittenCell[]): Command[] {
  const cells = withoutCoveredContents(engine, sheet, changes);
  const commands: Command[] =
    cells.length < BLOCK
      ? cells.map((cell) => ({ type: 'UPDATE_CELL', sheetId: sheet, ...cell }))
      : [writeCommand(sheet, cells)];
  const cached = engine.ours.getAnnotations(CACHED).filter((annotation) => annotation.range?.sheetId === sheet);
  if (cached.length > 0) {
    const written = new Set(
      changes.filter((change) => change.content !== undefined).map(({ row, col }) => `${row}:${col}`),
    );
    for (const { id, range } of cached) {
      if (range && written.has(`${range.zone.top}:${range.zone.left}`)) commands.push(engine.removeAnnotation(id));
    }
  }
  return commands;
}

/** Cells that a merge covers hold nothing; what is written there is dropped, as at Google. */
function withoutCoveredContents(
  engine: Engine,
  sheet: SheetKey,
  changes: readonly WrittenCell[],
): readonly WrittenCell[] {
  const { getters } = engine;
  if (getters.getMerges(sheet).length === 0) return changes;
  return changes.map((change) => {
    if (getters.isMainCellPosition(engine.at(sheet, change.row, change.col))) return change;
    const { row, col, style, format } = change;
    return { row, col, ...(style === undefined ? {} : { style }), ...(format === undefined ? {} : { format }) };
  });
}

export function writeCells(
  engine: Engine,
  sheet: SheetKey,
  top: number,
  left: number,
  cells: readonly (readonly (CellInput | undefined)[])[],
): void {
  const changes: WrittenCell[] = [];
  const cached: Command[] = [];
  cells.forEach((inputs, down) => {
    inputs.forEach((input, across) => {
      if (input === undefined) return;
      const row = top + down;
      const column = left + across;
      changes.push(changeOf(row, column, input));
      if (input.kind === 'formula' && input.cached !== undefined) {
        const range = engine.rangeData(sheet, { top: row, bottom: row, left: column, right: column });
        const data = { formula: formulaForEngine(input.formula), value: input.cached };
        cached.push(engine.setAnnotation(CACHED, engine.newId(CACHED), [range], data));
      }
    });
  });
  engine.runAll([...cellCommands(engine, sheet, changes), ...cached]);
}

function changeOf(row: number, col: number, input: CellInput): WrittenCell {
  if (input.kind !== 'number' || input.format === undefined) return { row, col, content: engineContent(input) };
  return { row, col, content: engineContent(input), format: engineFormat(input.format) };
}

function engineContent(input: CellInput): string {
  switch (input.kind) {
    case 'blank':
      return '';
    case 'text':
      return contentOfText(input.value);
    case 'boolean':
      return input.value ? 'TRUE' : 'FALSE';
    case 'formula':
      return formulaForEngine(input.formula);
    case 'number':
      return numberContent(input.value);
  }
}

/** Fills a sheet from a file in one block, in the engine's terms. */
export function writeSheetCells(engine: Engine, sheet: SheetKey, cells: readonly FileCell[]): void {
  const block = cells.map(({ row, column, content, style, format }) => {
    return {
      row,
      col: column,
      content: content ?? '',
      ...(style === undefined ? {} : { style }),
      ...(format === undefined ? {} : { format }),
    };
  });
  if (block.length > 0) engine.run(writeCommand(sheet, block));
}

interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly content?: string;
  readonly style?: object;
  readonly format?: string;
}

/** The engine reads exponents down to -307; what is smaller is nothing. */
function numberContent(value: number): string {
  return Math.abs(value) < 1e-306 ? '0' : String(value);
}

export function linkAt(engine: Engine, sheet: SheetKey, row: number, column: number): string | null {
  return engine.getters.getEvaluatedCell(engine.at(sheet, row, column)).link?.url ?? null;
}

/** Links the whole cell, or takes the link away; the text stays. A formula's cell is left alone, as at Google. */
export function setLinkAt(engine: Engine, sheet: SheetKey, row: number, column: number, url: string | null): void {
  const cell = engine.getters.getCell(engine.at(sheet, row, column));
  if (cell === undefined || cell.isFormula || cell.content === '') return;
  const label = markedLink(cell.content)?.label ?? markedText(cell.content) ?? cell.content;
  const content = url === null ? contentOfText(label) : contentOfLink(label, url);
  engine.runAll(cellCommands(engine, sheet, [{ row, col: column, content }]));
}

/** Last row with content, -1 where there is none: formulas, what they spill and unticked checkboxes count. */
export function lastRowWithContent(engine: Engine, sheet: SheetKey): number {
  const { bottom, right } = engine.getters.getSheetZone(sheet);
  for (let row = bottom; row >= 0; row--) {
    for (let column = 0; column <= right; column++) if (hasContent(engine, sheet, row, column)) return row;
  }
  return -1;
}

export function lastColumnWithContent(engine: Engine, sheet: SheetKey): number {
  const { right } = engine.getters.getSheetZone(sheet);
  const lastRow = lastRowWithContent(engine, sheet);
  for (let column = right; column >= 0; column--) {
    for (let row = 0; row <= lastRow; row++) if (hasContent(engine, sheet, row, column)) return column;
  }
  return -1;
}

function hasContent(engine: Engine, sheet: SheetKey, row: number, column: number): boolean {
  const position = engine.at(sheet, row, column);
  if (engine.getters.getEvaluatedCell(position).value !== null) return true;
  const cell = engine.getters.getCell(position);
  return cell !== undefined && (cell.isFormula || cell.content !== '');
}
