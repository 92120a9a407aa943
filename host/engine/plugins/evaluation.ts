import { helpers, registries } from '../odoo.js';
import type { CellPosition, EvaluatedCell, Getters } from '../odoo.js';
import { markedLink, markedText } from './literal-text.js';
import { couldNotRun } from './cached-results.js';
import type { CachedResults } from './cached-results.js';

/** The parts of the engine's evaluation that are overridden here; its types keep them private. */
interface Evaluator {
  computeCell(position: CellPosition): EvaluatedCell;
}
interface EngineEvaluation {
  evaluator: Evaluator;
  getters: Getters & { getCachedResults(): CachedResults };
}
type EngineEvaluationClass = (new (config: never) => EngineEvaluation) & { readonly getters: readonly string[] };

// The registry hands the class out under its public plugin type; what is used of it is spelled out above.
const EnginePlugin = registries.coreViewsPluginRegistry.get('evaluation') as unknown as EngineEvaluationClass;

/**
 * The engine's evaluation, except that a marked text is that text whatever it looks like, a whole-cell link shows its
 * label as text, and a formula that the engine cannot run shows the result that its file brought along.
 */
export class EvaluationPlugin extends EnginePlugin {
  static override getters = EnginePlugin.getters;

  constructor(config: never) {
    super(config);
    const { evaluator } = this;
    const compute = evaluator.computeCell.bind(evaluator);
    evaluator.computeCell = (position) => this.asStored(position, compute(position));
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
    if (!couldNotRun(evaluated)) return evaluated;
    const cached = this.getters.getCachedResults().find(position, cell.compiledFormula.toFormulaString(this.getters));
    return cached === undefined ? evaluated : cachedCell(cached, cell.format, position, this.getters);
  }
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
