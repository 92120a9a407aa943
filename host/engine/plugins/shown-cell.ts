import { helpers, isError } from '../odoo.js';
import type { CellPosition, EvaluatedCell, Getters } from '../odoo.js';
import type { CachedResults } from './cached-results.js';
import { displayAs } from './display.js';
import { carriedFormat } from './google-format.js';
import { markedLink, markedText } from './literal-text.js';

type OurGetters = Getters & { getCachedResults(): CachedResults };

/**
 * A value in Google's number format where the engine only carries that format along for us; TRUE and FALSE in the
 * locale's language, whatever the format.
 */
export function asShown(evaluated: EvaluatedCell, getters: Getters): EvaluatedCell {
  const { format, value } = evaluated;
  if (value === null || isError(evaluated)) return evaluated;
  const ofFormat = format === undefined ? undefined : carriedFormat(format);
  const carried = typeof value === 'boolean' ? 'general' : ofFormat;
  return carried === undefined
    ? evaluated
    : { ...evaluated, formattedValue: displayAs(value, carried, getters.getLocale()) };
}

/**
 * What the engine made of a cell, except that a marked text is that text whatever it looks like, a whole-cell link
 * shows its label as text, and a formula that the engine cannot run shows the result that its file brought along.
 */
export function asStored(position: CellPosition, evaluated: EvaluatedCell, getters: OurGetters): EvaluatedCell {
  const cell = getters.getCell(position);
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
  const formula = cell.compiledFormula.toFormulaString(getters);
  const cached = getters.getCachedResults().find(position, formula, String(evaluated.value));
  return cached === undefined ? evaluated : cachedCell(cached, cell.format, position, getters);
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
    origin: position,
  };
  // The engine's own shape of a text cell: `type` is an enum there whose value is this string.
  return cell as unknown as EvaluatedCell;
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
