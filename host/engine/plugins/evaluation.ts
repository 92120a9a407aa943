import { helpers, isError, registries } from '../odoo.js';
import type { CellPosition, EngineFormula, EvaluatedCell, Getters } from '../odoo.js';
import { markedLink, markedText } from './literal-text.js';
import { displayAs } from './display.js';
import { carriedFormat } from './google-format.js';
import type { CachedResults } from './cached-results.js';

/** The parts of the engine's evaluation that are overridden here; its types keep them private. */
interface Evaluator {
  computeCell(position: CellPosition): EvaluatedCell;
  /** How the cells of an array's result are written: column and row within the result. */
  spreadValues(from: CellPosition, result: unknown): (column: number, row: number) => void;
  readonly evaluatedCells: {
    get(position: CellPosition): EvaluatedCell | undefined;
    set(position: CellPosition, cell: EvaluatedCell): void;
  };
  readonly compilationParams: { readonly evalContext: { __originCellPosition?: CellPosition | undefined } };
  updateCompilationParametersForIsolatedFormula(position: CellPosition): void;
}
interface EngineEvaluation {
  evaluator: Evaluator;
  getters: Getters & { getCachedResults(): CachedResults };
  finalize(): void;
}
type EngineEvaluationClass = (new (config: never) => EngineEvaluation) & { readonly getters: readonly string[] };

// The registry hands the class out under its public plugin type; what is used of it is spelled out above.
const EnginePlugin = registries.coreViewsPluginRegistry.get('evaluation') as unknown as EngineEvaluationClass;

/**
 * The engine's evaluation, except that a marked text is that text whatever it looks like, a whole-cell link shows its
 * label as text, and a formula that the engine cannot run shows the result that its file brought along.
 */
export class EvaluationPlugin extends EnginePlugin {
  static override getters = [...EnginePlugin.getters, 'evaluateRule'];
  private readyForRules = false;

  constructor(config: never) {
    super(config);
    const { evaluator } = this;
    const compute = evaluator.computeCell.bind(evaluator);
    evaluator.computeCell = (position) => {
      // Whenever a formula reads a cell the engine asks again; what it keeps is finished already.
      const known = evaluator.evaluatedCells.get(position);
      if (known !== undefined) return known;
      const evaluated = compute(position);
      const finished = this.asShown(this.asStored(position, evaluated));
      if (finished !== evaluated && evaluator.evaluatedCells.get(position) === evaluated) {
        evaluator.evaluatedCells.set(position, finished);
      }
      return finished;
    };
    const spread = evaluator.spreadValues.bind(evaluator);
    evaluator.spreadValues = (from, result) => {
      const write = spread(from, result);
      return (column, row) => {
        write(column, row);
        const position = { sheetId: from.sheetId, col: from.col + column, row: from.row + row };
        const evaluated = evaluator.evaluatedCells.get(position);
        if (evaluated !== undefined) evaluator.evaluatedCells.set(position, this.asShown(evaluated));
      };
    };
  }

  override finalize(): void {
    super.finalize();
    this.readyForRules = false;
  }

  /**
   * Evaluates a conditional rule's formula at a cell, whose ROW() and COLUMN() are the cell's. The engine makes the
   * setting for a formula outside the grid anew each time; between two edits one serves all rules.
   */
  evaluateRule(sheetId: string, formula: EngineFormula, position: CellPosition): unknown {
    const { evaluator } = this;
    if (!this.readyForRules) evaluator.updateCompilationParametersForIsolatedFormula(position);
    this.readyForRules = true;
    evaluator.compilationParams.evalContext.__originCellPosition = position;
    return this.getters.evaluateCompiledFormula(sheetId, formula);
  }

  private asShown(evaluated: EvaluatedCell): EvaluatedCell {
    const format = carried(evaluated);
    if (format === undefined || evaluated.value === null || isError(evaluated)) return evaluated;
    return { ...evaluated, formattedValue: displayAs(evaluated.value, format, this.getters.getLocale()) };
  }

  private asStored(position: CellPosition, evaluated: EvaluatedCell): EvaluatedCell {
    const cell = this.getters.getCell(position);
    if (cell === undefined) return evaluated;
    if (!cell.isFormula) {
      const text = markedText(cell.content);
      if (text !== undefined) return textCell(text, cell.format, position);
      const link = markedLink(cell.content);
      if (link === undefined) return evaluated;
      const shown = { ...link, isExternal: true, isUrlEditable: true };
      return { ...textCell(link.label, cell.format, position), link: shown };
    }
    if (evaluated.value === null || !isError(evaluated)) return evaluated;
    const formula = cell.compiledFormula.toFormulaString(this.getters);
    const cached = this.getters.getCachedResults().find(position, formula, String(evaluated.value));
    return cached === undefined ? evaluated : cachedCell(cached, cell.format, position, this.getters);
  }
}

/** A format that the engine carries along for us is shown by us. */
function carried(evaluated: EvaluatedCell): string | undefined {
  return evaluated.format === undefined ? undefined : carriedFormat(evaluated.format);
}

function textCell(value: string, format: string | undefined, position: CellPosition): EvaluatedCell {
  const cell = {
    value,
    format,
    formattedValue: value,
    position,
    type: 'text',
    isAutoSummable: true,
    defaultAlign: 'left',
  };
  // The engine's own shape of a text cell: `type` is an enum there whose value is this string.
  return { ...cell, origin: position } as unknown as EvaluatedCell;
}

function cachedCell(
  value: string | number | boolean,
  format: string | undefined,
  position: CellPosition,
  getters: Getters,
): EvaluatedCell {
  if (typeof value === 'string') return textCell(value, format, position);
  const locale = getters.getLocale();
  const formattedValue = helpers.formatValue(value, { ...(format === undefined ? {} : { format }), locale });
  const type = typeof value === 'number' ? 'number' : 'boolean';
  const align = typeof value === 'number' ? 'right' : 'center';
  const cell = { value, format, formattedValue, position, type, isAutoSummable: true, defaultAlign: align };
  return cell as unknown as EvaluatedCell;
}
