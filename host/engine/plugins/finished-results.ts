import { keepBlanks } from './blank-results.js';
import type { Evaluator, OurGetters } from './engine-evaluation.js';
import { asShown, asStored } from './shown-cell.js';

/** Each result that the engine works out is kept as it is shown here: its own, or what its file had for it. */
export function finishResults(evaluator: Evaluator, getters: OurGetters): void {
  const compute = evaluator.computeCell.bind(evaluator);
  evaluator.computeCell = (position) => {
    // Whenever a formula reads a cell the engine asks again; what it keeps is finished already.
    const known = evaluator.evaluatedCells.get(position);
    if (known !== undefined) return known;
    const evaluated = compute(position);
    const finished = asShown(asStored(position, evaluated, getters), getters);
    if (finished !== evaluated && evaluator.evaluatedCells.get(position) === evaluated) {
      evaluator.evaluatedCells.set(position, finished);
    }
    return finished;
  };
  keepBlanks(evaluator);
  const spread = evaluator.spreadValues.bind(evaluator);
  evaluator.spreadValues = (from, result) => {
    const write = spread(from, result);
    return (column, row) => {
      write(column, row);
      const position = { sheetId: from.sheetId, col: from.col + column, row: from.row + row };
      const evaluated = evaluator.evaluatedCells.get(position);
      if (evaluated !== undefined) evaluator.evaluatedCells.set(position, asShown(evaluated, getters));
    };
  };
}
