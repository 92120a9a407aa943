import type { CellPosition, EngineFormula, EvaluatedCell } from '../odoo.js';

/** A formula's cell as the engine's evaluation takes it. */
export interface FormulaCell {
  readonly compiledFormula: EngineFormula;
}

/** What the engine's evaluator offers for this. */
interface FormulaEvaluator {
  computeFormulaCell(position: CellPosition, cell: FormulaCell): EvaluatedCell;
  /** How the cells of an array's result are written: column and row within the result. */
  spreadValues(from: CellPosition, result: unknown): (column: number, row: number) => void;
  readonly evaluatedCells: {
    get(position: CellPosition): EvaluatedCell | undefined;
    set(position: CellPosition, cell: EvaluatedCell): void;
  };
}

/**
 * A formula whose result is empty (`=A1`, `=IF(TRUE,)`, the blanks that SORT and FILTER pass on) shows nothing, as at
 * Google; the engine shows 0, as Excel does. In another formula it counts as the blank that it is.
 */
export function keepBlanks(evaluator: FormulaEvaluator): void {
  const compute = evaluator.computeFormulaCell.bind(evaluator);
  evaluator.computeFormulaCell = (position, cell) => {
    let result: unknown;
    const { compiledFormula } = cell;
    // The engine asks for the formula's result itself and keeps only its own reading of it.
    const heard = Object.create(compiledFormula, {
      execute: {
        value: (...args: Parameters<EngineFormula['execute']>) => (result = compiledFormula.execute(...args)),
      },
    }) as EngineFormula;
    const evaluated = compute(position, Object.create(cell, { compiledFormula: { value: heard } }) as FormulaCell);
    return evaluated.value === 0 && isBlank(at(result, 0, 0)) ? blankCell(evaluated) : evaluated;
  };
  const spread = evaluator.spreadValues.bind(evaluator);
  evaluator.spreadValues = (from, result) => {
    const write = spread(from, result);
    return (column, row) => {
      write(column, row);
      if (!isBlank(at(result, column, row))) return;
      const position = { sheetId: from.sheetId, col: from.col + column, row: from.row + row };
      const evaluated = evaluator.evaluatedCells.get(position);
      if (evaluated !== undefined) evaluator.evaluatedCells.set(position, blankCell(evaluated));
    };
  };
}

/** A result is one value, or columns of them. */
const at = (result: unknown, column: number, row: number): unknown => {
  if (!Array.isArray(result)) return result;
  const values: unknown = result[column];
  return Array.isArray(values) ? values[row] : undefined;
};

const isBlank = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'value' in result && (result.value ?? null) === null;

/** The engine's own shape of an empty cell: `type` is an enum there whose value is this string. */
const blankCell = ({ format }: EvaluatedCell): EvaluatedCell =>
  ({
    value: null,
    format,
    formattedValue: '',
    type: 'empty',
    isAutoSummable: true,
    defaultAlign: 'left',
  }) as unknown as EvaluatedCell;
