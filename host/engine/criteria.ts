/**
 * Google's criteria for conditional formats and data validation, in the engine's words. What the engine has no word for
 * becomes a formula over the cell, which its CUSTOM criterion evaluates.
 */
const ENGINE_TYPES: Readonly<Record<string, string>> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CUSTOM_FORMULA: 'customFormula',
};

/** A scheme and a host, something behind "mailto:", or a host with dots; then whatever has no space. */
const URL = '^((https?|ftp)://[^\\s/?#]+|mailto:\\S+|([\\p{L}\\d-]+\\.)+\\p{L}{2,}(:\\d+)?)([/?#]\\S*)?$';

/** Criteria that are a formula over the cell (`@`) and the criterion's values. */
const FORMULAS: Readonly<Record<string, (first?: string, second?: string) => string>> = {
  TEXT_EQUAL_TO: (text = '""') => `=LOWER(@)=LOWER(${text})`,
  TEXT_NOT_EQUAL_TO: (text = '""') => `=LOWER(@)<>LOWER(${text})`,
  DATE_EQUAL_TO: (day = '0') => `=AND(ISNUMBER(@),INT(@)=${day})`,
  DATE_NOT_EQUAL_TO: (day = '0') => `=AND(ISNUMBER(@),INT(@)<>${day})`,
  DATE_BEFORE: (day = '0') => `=AND(ISNUMBER(@),INT(@)<${day})`,
  DATE_AFTER: (day = '0') => `=AND(ISNUMBER(@),INT(@)>${day})`,
  // The engine's own criteria for these two want a kind of day beside the day.
  DATE_ON_OR_AFTER: (day) => `=AND(ISNUMBER(@),INT(@)>=${day})`,
  DATE_ON_OR_BEFORE: (day) => `=AND(ISNUMBER(@),INT(@)<=${day})`,
  // The engine knows few top-level domains and no address without its scheme; ISURL's reference has both.
  TEXT_IS_VALID_URL: () => `=REGEXMATCH(LOWER(@),"${URL}")`,
  CHECKBOX: (ticked, unticked) => {
    if (ticked === undefined) return '=ISLOGICAL(@)';
    return unticked === undefined ? `=OR(@=${ticked},@="")` : `=OR(@=${ticked},@=${unticked})`;
  },
};

/** RelativeDate names as days: what the named period starts with, and for DATE_EQUAL_TO where it ends. */
const RELATIVE: Readonly<Record<string, { readonly from: string; readonly to: string }>> = {
  TODAY: { from: 'TODAY()', to: 'TODAY()' },
  TOMORROW: { from: 'TODAY()+1', to: 'TODAY()+1' },
  YESTERDAY: { from: 'TODAY()-1', to: 'TODAY()-1' },
  PAST_WEEK: { from: 'TODAY()-6', to: 'TODAY()' },
  PAST_MONTH: { from: 'EDATE(TODAY(),-1)', to: 'TODAY()' },
  PAST_YEAR: { from: 'EDATE(TODAY(),-12)', to: 'TODAY()' },
};

export interface EngineCriterion {
  readonly type: string;
  readonly values: readonly string[];
}

/** @param anchor the A1 name of the cell that formulas are relative to */
export function engineCriterion(
  type: string,
  values: readonly (string | number | boolean)[],
  anchor: string,
): EngineCriterion {
  const relative = relativeFormula(type, values);
  const formula = relative ?? FORMULAS[type]?.(...firstTwo(values));
  if (formula !== undefined) return { type: 'customFormula', values: [formula.replace(/@/g, anchor)] };
  const engineType = ENGINE_TYPES[type];
  if (engineType === undefined) throw new Error(`The local host does not know the criterion ${type}.`);
  return { type: engineType, values: values.map(String) };
}

function firstTwo([first, second]: readonly (string | number | boolean)[]): [first?: string, second?: string] {
  if (first === undefined) return [];
  return second === undefined ? [literal(first)] : [literal(first), literal(second)];
}

function relativeFormula(type: string, values: readonly (string | number | boolean)[]): string | undefined {
  const period = type.endsWith('_RELATIVE') ? RELATIVE[String(values[0])] : undefined;
  if (period === undefined) return undefined;
  const day = '=AND(ISNUMBER(@),';
  if (type === 'DATE_BEFORE_RELATIVE') return `${day}INT(@)<${period.from})`;
  if (type === 'DATE_AFTER_RELATIVE') return `${day}INT(@)>${period.to})`;
  return `${day}INT(@)>=${period.from},INT(@)<=${period.to})`;
}

/** A criterion's value inside a formula. */
function literal(value: string | number | boolean): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.startsWith('=') ? `(${value.slice(1)})` : `"${value.replace(/"/g, '""')}"`;
}

/** The Google name of a criterion that the engine itself made, from its page or from a file. */
export function googleCriterion(engineType: string): string | undefined {
  if (engineType === 'isBoolean') return 'CHECKBOX';
  if (engineType === 'isEqualText') return 'TEXT_EQUAL_TO';
  if (engineType === 'dateIs') return 'DATE_EQUAL_TO';
  if (engineType === 'dateIsBefore') return 'DATE_BEFORE';
  if (engineType === 'dateIsAfter') return 'DATE_AFTER';
  return Object.entries(ENGINE_TYPES).find(([, name]) => name === engineType)?.[0];
}

/** Criteria that the engine evaluates itself, as a formula over the cell: for filters and for Excel files. */
const AS_FORMULA: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  CELL_EMPTY: (cell) => `=${cell}=""`,
  CELL_NOT_EMPTY: (cell) => `=${cell}<>""`,
  TEXT_CONTAINS: (cell, text) => `=ISNUMBER(SEARCH(${text},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, text) => `=NOT(ISNUMBER(SEARCH(${text},${cell})))`,
  TEXT_STARTS_WITH: (cell, text) => `=LOWER(LEFT(${cell},LEN(${text})))=LOWER(${text})`,
  TEXT_ENDS_WITH: (cell, text) => `=LOWER(RIGHT(${cell},LEN(${text})))=LOWER(${text})`,
  TEXT_IS_VALID_EMAIL: (cell) => `=ISNUMBER(SEARCH("?*@?*.?*",${cell}))`,
  TEXT_IS_VALID_URL: (cell) => `=ISNUMBER(SEARCH("?*.?*",${cell}))`,
  NUMBER_EQUAL_TO: (cell, first) => `=AND(ISNUMBER(${cell}),${cell}=${first})`,
  NUMBER_NOT_EQUAL_TO: (cell, first) => `=AND(ISNUMBER(${cell}),${cell}<>${first})`,
  NUMBER_GREATER_THAN: (cell, first) => `=AND(ISNUMBER(${cell}),${cell}>${first})`,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (cell, first) => `=AND(ISNUMBER(${cell}),${cell}>=${first})`,
  NUMBER_LESS_THAN: (cell, first) => `=AND(ISNUMBER(${cell}),${cell}<${first})`,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (cell, first) => `=AND(ISNUMBER(${cell}),${cell}<=${first})`,
  NUMBER_BETWEEN: (cell, first, second) => `=AND(ISNUMBER(${cell}),${cell}>=${first},${cell}<=${second})`,
  NUMBER_NOT_BETWEEN: (cell, first, second) => `=AND(ISNUMBER(${cell}),OR(${cell}<${first},${cell}>${second}))`,
  DATE_IS_VALID_DATE: (cell) => `=ISNUMBER(${cell})`,
  DATE_BETWEEN: (cell, first, second) => `=AND(ISNUMBER(${cell}),INT(${cell})>=${first},INT(${cell})<=${second})`,
  DATE_NOT_BETWEEN: (cell, first, second) => `=AND(ISNUMBER(${cell}),OR(INT(${cell})<${first},INT(${cell})>${second}))`,
  DATE_ON_OR_AFTER: (cell, first) => `=AND(ISNUMBER(${cell}),INT(${cell})>=${first})`,
  DATE_ON_OR_BEFORE: (cell, first) => `=AND(ISNUMBER(${cell}),INT(${cell})<=${first})`,
};

/** Filters' criteria with a list of values: whether the cell meets the criterion of one. */
const ANY_OF: Readonly<Record<string, string>> = {
  TEXT_EQUAL_TO_ANY: 'TEXT_EQUAL_TO',
  TEXT_NOT_EQUAL_TO_ANY: 'TEXT_EQUAL_TO',
  NUMBER_EQUAL_TO_ANY: 'NUMBER_EQUAL_TO',
  NUMBER_NOT_EQUAL_TO_ANY: 'NUMBER_EQUAL_TO',
  DATE_EQUAL_TO_ANY: 'DATE_EQUAL_TO',
  DATE_NOT_EQUAL_TO_ANY: 'DATE_EQUAL_TO',
};

/** Any criterion as a formula that is TRUE where the cell meets it. */
export function criterionFormula(type: string, values: readonly (string | number | boolean)[], cell: string): string {
  const one = ANY_OF[type];
  if (one !== undefined) {
    const each = values.map((value) => criterionFormula(one, [value], cell).slice(1));
    const any = each.length === 0 ? 'FALSE' : `OR(${each.join(',')})`;
    return type.includes('NOT_EQUAL') ? `=NOT(${any})` : `=${any}`;
  }
  const written = AS_FORMULA[type]?.(cell, literal(values[0] ?? ''), literal(values[1] ?? ''));
  return written ?? engineCriterion(type, values, cell).values[0] ?? '=FALSE';
}
