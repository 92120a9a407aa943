import { criterionFormula } from '../engine/criteria.js';
import { helpers } from '../engine/odoo.js';
import type { CellStyle, ConditionalRule, ValidationRule, Zone } from '../engine/workbook.js';
import { excelFormula } from './formula-out.js';
import { escapeExcelText, tag } from './xml-out.js';

/** What a sheet's rules need of the file around them. */
export interface RuleSurroundings {
  readonly sheetNames: ReadonlyMap<string, string>;
  differenceOf(style: CellStyle): number;
  /** Told about what Excel has no place for. */
  note(says: string): void;
}

export function sqref(zones: readonly Zone[]): string {
  return zones.map(reference).join(' ');
}

export function reference({ top, left, bottom, right }: Zone): string {
  const start = helpers.toXC(left, top);
  const end = helpers.toXC(right, bottom);
  return start === end ? start : `${start}:${end}`;
}

const CELL_IS: Readonly<Record<string, string>> = {
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};

/** The first match decides at Google, so each rule stops the ones behind it. */
export function writeConditional(rules: readonly ConditionalRule[], around: RuleSurroundings): string {
  return rules
    .map((rule, index) => {
      const [first] = rule.ranges;
      if (first === undefined) return '';
      const written = ruleTag(rule, index + 1, helpers.toXC(first.left, first.top), around);
      return written === '' ? '' : tag('conditionalFormatting', { sqref: sqref(rule.ranges) }, written);
    })
    .join('');
}

function ruleTag(rule: ConditionalRule, priority: number, anchor: string, around: RuleSurroundings): string {
  const { condition } = rule;
  if (condition.kind === 'opaque') {
    const scale = colorScale(condition.data);
    if (scale === undefined) around.note('A conditional format (a data bar or an icon set) is not in the Excel file.');
    return scale === undefined ? '' : tag('cfRule', { type: 'colorScale', priority }, scale);
  }
  const common = { dxfId: around.differenceOf(rule.style), priority, stopIfTrue: 1 };
  const formula = (text: string): string =>
    tag('formula', {}, escapeExcelText(excelFormula(text, null, around.sheetNames).text));
  if (condition.kind === 'formula') return tag('cfRule', { type: 'expression', ...common }, formula(condition.formula));
  const operator = CELL_IS[condition.type];
  if (operator !== undefined) {
    return tag(
      'cfRule',
      { type: 'cellIs', operator, ...common },
      condition.values.map((value) => formula(String(value))).join(''),
    );
  }
  return tag(
    'cfRule',
    { type: 'expression', ...common },
    formula(criterionFormula(condition.type, condition.values, anchor)),
  );
}

/** The engine's colour scale, whose colours are numbers. */
function colorScale(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'ColorScaleRule')
    return undefined;
  const points: unknown[] = ['minimum', 'midpoint', 'maximum'].map((name): unknown =>
    new Map<string, unknown>(Object.entries(data)).get(name),
  );
  const written = points.flatMap((point, index) => {
    if (typeof point !== 'object' || point === null || !('type' in point) || !('color' in point)) return [];
    const byName: Readonly<Record<string, string>> = {
      value: index === 0 ? 'min' : 'max',
      number: 'num',
      percentage: 'percent',
    };
    const type = byName[String(point.type)] ?? String(point.type);
    const value = 'value' in point && point.type !== 'value' ? String(point.value) : undefined;
    const rgb = `FF${Number(point.color).toString(16).toUpperCase().padStart(6, '0')}`;
    return [{ cfvo: tag('cfvo', { type, val: value }), color: tag('color', { rgb }) }];
  });
  if (written.length < 2) return undefined;
  return tag(
    'colorScale',
    {},
    written.map((point) => point.cfvo).join('') + written.map((point) => point.color).join(''),
  );
}

/** The longest list that Excel takes inside a rule. */
const LONGEST_LIST = 255;

export function writeValidations(rules: readonly ValidationRule[], around: RuleSurroundings): string {
  const written = rules.map((rule) => validationTag(rule, around)).filter((text) => text !== '');
  return written.length === 0 ? '' : tag('dataValidations', { count: written.length }, written.join(''));
}

function validationTag(rule: ValidationRule, around: RuleSurroundings): string {
  const [first] = rule.ranges;
  if (first === undefined) return '';
  const body = validationBody(rule, helpers.toXC(first.left, first.top), around);
  if (body === undefined) return '';
  const errorStyle = rule.allowInvalid ? 'warning' : undefined;
  const help = rule.helpText === null ? {} : { showInputMessage: 1, prompt: rule.helpText.slice(0, 255) };
  const hidden = rule.showDropdown === false ? { showDropDown: 1 } : {};
  const { type, operator, formulas } = body;
  const attributes = {
    type,
    operator,
    errorStyle,
    allowBlank: 1,
    showErrorMessage: 1,
    ...help,
    ...hidden,
    sqref: sqref(rule.ranges),
  };
  const texts = formulas.map((text, index) => tag(`formula${index + 1}`, {}, escapeExcelText(text)));
  return tag('dataValidation', attributes, texts.join(''));
}

interface ValidationBody {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function validationBody(rule: ValidationRule, anchor: string, around: RuleSurroundings): ValidationBody | undefined {
  const formula = (text: string): string => excelFormula(text, null, around.sheetNames).text;
  if (rule.type === 'VALUE_IN_LIST' || (rule.type === 'CHECKBOX' && rule.values.length === 0)) {
    const items = rule.type === 'CHECKBOX' ? ['TRUE', 'FALSE'] : rule.values.map(String);
    const text = items.join(',');
    if (text.length <= LONGEST_LIST && !items.some((item) => item.includes(','))) {
      return { type: 'list', formulas: [`"${text.replace(/"/g, '""')}"`] };
    }
    around.note(
      `A drop-down list of ${items.length} values is not in the Excel file: Excel takes no commas in them and no more than ${LONGEST_LIST} characters.`,
    );
    return undefined;
  }
  if (rule.type === 'VALUE_IN_RANGE') return { type: 'list', formulas: [formula(absolute(String(rule.values[0])))] };
  const operator = CELL_IS[rule.type];
  if (operator !== undefined)
    return { type: 'decimal', operator, formulas: rule.values.map((value) => formula(String(value))) };
  return { type: 'custom', formulas: [formula(criterionFormula(rule.type, rule.values, anchor))] };
}

/** A list's range does not move with the cell that has the rule. */
function absolute(range: string): string {
  return range
    .replace(/^=/, '')
    .replace(
      /\$?\b([A-Z]{1,3})\$?(\d+)?(?=$|:)/gi,
      (_, column: string, row: string | undefined) => `$${column}${row === undefined ? '' : `$${row}`}`,
    );
}
