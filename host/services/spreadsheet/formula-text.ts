import { localeFor } from '../../engine/locales.js';
import { canonicalFormula, localFormula } from '../../engine/typed-formula.js';
import type { Workbook } from '../../engine/workbook.js';

/** A formula that a script hands over, canonical: read as the spreadsheet's locale reads it. */
export function formulaGiven(formula: string, workbook: Workbook): string {
  return canonicalFormula(formula, localeFor(workbook.locale));
}

/** A canonical formula as a script gets it: with the separators of the spreadsheet's locale. */
export function formulaAnswered(formula: string, workbook: Workbook): string {
  return localFormula(formula, localeFor(workbook.locale));
}

/** A criterion's values: those that are formulas are read as the spreadsheet's locale reads them. */
export function criterionGiven<T>(values: readonly T[], workbook: Workbook): (T | string)[] {
  return values.map((value) => (isFormula(value) ? formulaGiven(value, workbook) : value));
}

export function criterionAnswered<T>(values: readonly T[], workbook: Workbook): (T | string)[] {
  return values.map((value) => (isFormula(value) ? formulaAnswered(value, workbook) : value));
}

const isFormula = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');
