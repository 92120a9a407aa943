import { shortened } from './shortened.js';
import { helpers } from '../engine/odoo.js';
import type { CellStyle, ConditionalRule, ValidationRule, Zone } from '../engine/workbook.js';
import { googleFormula } from './formula-in.js';
import { zonesOf } from './references.js';
import type { FileStyles } from './styles-in.js';
import { all, isOn, one } from './xml-in.js';
import type { XmlElement } from './xml-in.js';

const CELL_IS: Readonly<Record<string, string>> = {
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
};
const TEXT_RULES: Readonly<Record<string, string>> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
};

type NewRule = Omit<ConditionalRule, 'id'>;

/** A sheet's conditional formats, by their priority; `note` hears of the kinds that cannot be kept. */
export function readConditional(sheet: XmlElement, styles: FileStyles, note: (says: string) => void): NewRule[] {
  const found = all(sheet, 'conditionalFormatting').flatMap((formatting) => {
    const ranges = zonesOf(formatting.attributes['sqref']);
    return ranges.length === 0 ? [] : all(formatting, 'cfRule').map((rule) => ({ ranges, rule }));
  });
  found.sort(
    (one, other) => Number(one.rule.attributes['priority'] ?? 0) - Number(other.rule.attributes['priority'] ?? 0),
  );
  return found.flatMap(({ ranges, rule }) => {
    const condition = conditionOf(rule, ranges, styles);
    if (condition === undefined) {
      note(`A conditional format of the kind “${shortened(rule.attributes['type'] ?? 'unknown')}” was left out.`);
      return [];
    }
    const style: CellStyle = styles.differences[Number(rule.attributes['dxfId'] ?? -1)] ?? {};
    return [{ ranges, condition, style }];
  });
}

function conditionOf(
  rule: XmlElement,
  ranges: readonly Zone[],
  styles: FileStyles,
): ConditionalRule['condition'] | undefined {
  const { type = '', operator = '', text } = rule.attributes;
  const formulas = all(rule, 'formula').map((formula) => googleFormula(formula.text));
  const [first] = formulas;
  const cell = helpers.toXC(ranges[0]?.left ?? 0, ranges[0]?.top ?? 0);
  if (type === 'expression' && first !== undefined) return { kind: 'formula', formula: first };
  if (type === 'cellIs' && first !== undefined) return cellIs(operator, formulas, cell);
  const textRule = TEXT_RULES[type];
  if (textRule !== undefined && text !== undefined) return { kind: 'criteria', type: textRule, values: [text] };
  if (type === 'containsBlanks') return { kind: 'criteria', type: 'CELL_EMPTY', values: [] };
  if (type === 'notContainsBlanks') return { kind: 'criteria', type: 'CELL_NOT_EMPTY', values: [] };
  if (type === 'containsErrors') return { kind: 'formula', formula: `=ISERROR(${cell})` };
  if (type === 'notContainsErrors') return { kind: 'formula', formula: `=NOT(ISERROR(${cell}))` };
  if (type === 'timePeriod' && first !== undefined) return { kind: 'formula', formula: first };
  if (type === 'duplicateValues' || type === 'uniqueValues') {
    const range = absolute(ranges[0]);
    return { kind: 'formula', formula: `=COUNTIF(${range},${cell})${type === 'uniqueValues' ? '=1' : '>1'}` };
  }
  return type === 'colorScale' ? colorScale(one(rule, 'colorScale'), styles) : undefined;
}

function cellIs(operator: string, formulas: readonly string[], cell: string): ConditionalRule['condition'] | undefined {
  const [first = '', second] = formulas;
  const numbers = formulas.map((formula) => Number(formula.slice(1)));
  const name = CELL_IS[operator];
  if (name === undefined) return undefined;
  if (numbers.every((number) => !Number.isNaN(number))) return { kind: 'criteria', type: name, values: numbers };
  const limit = first.slice(1);
  const signs: Readonly<Record<string, string>> = {
    equal: '=',
    notEqual: '<>',
    greaterThan: '>',
    greaterThanOrEqual: '>=',
    lessThan: '<',
    lessThanOrEqual: '<=',
  };
  const sign = signs[operator];
  if (sign !== undefined) return { kind: 'formula', formula: `=${cell}${sign}${limit}` };
  const between = `AND(${cell}>=${limit},${cell}<=${second?.slice(1) ?? limit})`;
  return { kind: 'formula', formula: operator === 'between' ? `=${between}` : `=NOT(${between})` };
}

/** A colour scale in the engine's own words, which the services only carry through. */
function colorScale(scale: XmlElement | undefined, styles: FileStyles): ConditionalRule['condition'] | undefined {
  const points = all(scale, 'cfvo');
  const colors = all(scale, 'color').map((each) => parseInt((styles.colorOf(each) ?? '#000000').slice(1), 16));
  const types: Readonly<Record<string, string>> = {
    min: 'value',
    max: 'value',
    num: 'number',
    percent: 'percentage',
    percentile: 'percentile',
    formula: 'formula',
  };
  const written = points.map((point, index) => {
    const value = point.attributes['val'];
    return {
      color: colors[index] ?? 0,
      type: types[point.attributes['type'] ?? ''] ?? 'value',
      ...(value === undefined ? {} : { value }),
    };
  });
  const [minimum, ...rest] = written;
  const maximum = rest.pop();
  if (minimum === undefined || maximum === undefined) return undefined;
  const [midpoint] = rest;
  return {
    kind: 'opaque',
    data: { type: 'ColorScaleRule', minimum, maximum, ...(midpoint === undefined ? {} : { midpoint }) },
  };
}

type NewValidation = { readonly zones: readonly Zone[]; readonly rule: Omit<ValidationRule, 'id' | 'ranges'> };

/** A sheet's validation rules, those in Excel's newer extension too. */
export function readValidations(sheet: XmlElement, note: (says: string) => void): NewValidation[] {
  const extended = all(one(sheet, 'extLst'), 'ext').flatMap((ext) =>
    all(one(ext, 'dataValidations'), 'dataValidation'),
  );
  return [...all(one(sheet, 'dataValidations'), 'dataValidation'), ...extended].flatMap((element) => {
    const zones = zonesOf(element.attributes['sqref'] ?? one(element, 'sqref')?.text);
    const rule = validationOf(element);
    if (zones.length === 0) return [];
    if (rule === undefined) {
      note(`A validation rule of the kind “${shortened(element.attributes['type'] ?? 'any')}” was left out.`);
      return [];
    }
    return [{ zones, rule }];
  });
}

function validationOf(element: XmlElement): Omit<ValidationRule, 'id' | 'ranges'> | undefined {
  const { type, operator = 'between', errorStyle, showErrorMessage, showDropDown, prompt } = element.attributes;
  const formulas = ['formula1', 'formula2'].flatMap((name) => {
    const formula = one(element, name);
    return formula === undefined ? [] : [one(formula, 'f')?.text ?? formula.text];
  });
  const [first = ''] = formulas;
  const common = {
    allowInvalid: !isOn(showErrorMessage) || (errorStyle !== undefined && errorStyle !== 'stop'),
    helpText: prompt ?? null,
  };
  const numbers = formulas.map(Number);
  if (type === 'list') {
    const list = /^"([\s\S]*)"$/.exec(first)?.[1];
    // What Excel calls "in-cell drop-down off" is on when this is set.
    const showDropdown = !isOn(showDropDown);
    if (list === undefined) return { ...common, type: 'VALUE_IN_RANGE', values: [first], showDropdown };
    const values = list
      .replace(/""/g, '"')
      .split(',')
      .map((item) => item.trim());
    if (values.join(',').toUpperCase() === 'TRUE,FALSE') return { ...common, type: 'CHECKBOX', values: [] };
    return { ...common, type: 'VALUE_IN_LIST', values, showDropdown };
  }
  if (type === 'custom') return { ...common, type: 'CUSTOM_FORMULA', values: [googleFormula(first)] };
  const name = CELL_IS[operator];
  if (name === undefined || numbers.some((number) => Number.isNaN(number))) return undefined;
  if (type === 'whole' || type === 'decimal') return { ...common, type: name, values: numbers };
  const dates: Readonly<Record<string, string>> = {
    NUMBER_GREATER_THAN: 'DATE_AFTER',
    NUMBER_GREATER_THAN_OR_EQUAL_TO: 'DATE_ON_OR_AFTER',
    NUMBER_LESS_THAN: 'DATE_BEFORE',
    NUMBER_LESS_THAN_OR_EQUAL_TO: 'DATE_ON_OR_BEFORE',
    NUMBER_BETWEEN: 'DATE_BETWEEN',
    NUMBER_NOT_BETWEEN: 'DATE_NOT_BETWEEN',
    NUMBER_EQUAL_TO: 'DATE_EQUAL_TO',
  };
  const dateName = type === 'date' ? dates[name] : undefined;
  return dateName === undefined ? undefined : { ...common, type: dateName, values: numbers };
}

function absolute(zone: Zone | undefined): string {
  const { top, left, bottom, right } = zone ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return `$${helpers.numberToLetters(left)}$${top + 1}:$${helpers.numberToLetters(right)}$${bottom + 1}`;
}
