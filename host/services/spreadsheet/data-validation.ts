import type { ValidationRule, Workbook } from '../../engine/workbook.js';
import { columnLetters, notationOf, parseNotation } from './a1.js';
import { dateOf, isDate } from './cell-values.js';
import { enumKey, enumMember } from './enums.js';
import { criterionAnswered, criterionGiven } from './formula-text.js';
import type { GRange, GValidation, GValidationBuilder } from './google.js';
import { implementationOf, ServiceObject } from './service-object.js';
import type { Session } from './session.js';
import type { SheetPlace } from './places.js';
import { serialOf } from './wall-clock.js';

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** A rule as the script sees it: dates are Dates, ranges are Ranges. */
export interface ValidationParts {
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export abstract class AnyValidation<T extends object> extends ServiceObject<T> {
  constructor(
    session: Session,
    protected parts: ValidationParts,
  ) {
    super(session);
  }

  get content(): ValidationParts {
    return this.parts;
  }

  copy(): GValidationBuilder {
    return validationBuilder(this.session, this.parts);
  }

  getAllowInvalid(): boolean {
    return this.parts.allowInvalid;
  }

  /** Null on a new builder. */
  getCriteriaType(): Criteria {
    const { criteria } = this.parts;
    return criteria === null ? noCriteria() : enumMember('DataValidationCriteria', criteria);
  }

  getCriteriaValues(): unknown[] {
    return this.parts.values.map((value) => (Array.isArray(value) ? [...(value as unknown[])] : value));
  }
}

/** The published type says that there always is a criterion; a new builder has none. */
function noCriteria(): Criteria {
  return null as unknown as Criteria;
}

let makeBuilder: ((session: Session, parts: ValidationParts) => GValidationBuilder) | null = null;

/** The builder registers itself: it extends the base above, so that the base cannot import it. */
export function registerValidationBuilder(
  make: (session: Session, parts: ValidationParts) => GValidationBuilder,
): void {
  makeBuilder = make;
}

function validationBuilder(session: Session, parts: ValidationParts): GValidationBuilder {
  if (makeBuilder === null) throw new Error('the validation builder is not loaded');
  return makeBuilder(session, parts);
}

export class DataValidation extends AnyValidation<GValidation> implements GValidation {
  readonly apiName = 'Spreadsheet.DataValidation';

  getHelpText(): string {
    return this.parts.helpText ?? noText();
  }

  /** From the document. */
  static fromRule(sheet: SheetPlace, rule: ValidationRule): DataValidation {
    return new DataValidation(sheet.session, {
      criteria: rule.type,
      values: scriptValues(sheet, rule),
      allowInvalid: rule.allowInvalid,
      helpText: rule.helpText,
    });
  }

  /** For the document. */
  static toRule(rule: GValidation, workbook: Workbook): Omit<ValidationRule, 'id' | 'ranges'> {
    const found = implementationOf(rule);
    if (!(found instanceof DataValidation)) throw new TypeError('expected a DataValidation');
    const { criteria, values, allowInvalid, helpText } = found.parts;
    const dropdown = criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE' ? values[1] !== false : undefined;
    return {
      type: criteria ?? 'CUSTOM_FORMULA',
      values: storedValues(workbook, criteria, values),
      allowInvalid,
      helpText,
      ...(dropdown === undefined ? {} : { showDropdown: dropdown }),
    };
  }
}

/** getHelpText() is null where none was set, whatever the published type says. */
function noText(): string {
  return null as unknown as string;
}

function scriptValues(sheet: SheetPlace, rule: ValidationRule): readonly unknown[] {
  const dropdown = rule.showDropdown ?? true;
  if (rule.type === 'VALUE_IN_LIST') return [rule.values.map(String), dropdown];
  if (rule.type === 'VALUE_IN_RANGE') return [rangeOf(sheet, String(rule.values[0] ?? '')), dropdown];
  const values = criterionAnswered(rule.values, sheet.workbook);
  if (!rule.type.startsWith('DATE_')) return values;
  return values.map((value) => (typeof value === 'number' ? dateOf(value, sheet.workbook, sheet.session) : value));
}

function rangeOf(sheet: SheetPlace, text: string): GRange | string {
  const notation = parseNotation(text.replace(/^=/, ''));
  if (notation === null) return text;
  const key =
    notation.sheet === null
      ? sheet.key
      : sheet.workbook.sheets().find((candidate) => sheet.workbook.sheetName(candidate) === notation.sheet);
  if (key === undefined) return text;
  const home = sheet.book.sheet(key);
  const grid = home.grid();
  const zone = {
    top: notation.top ?? 0,
    left: notation.left ?? 0,
    bottom: notation.bottom ?? grid.bottom,
    right: notation.right ?? grid.right,
  };
  const bounds = {
    startRow: notation.top !== null,
    endRow: notation.bottom !== null,
    startColumn: notation.left !== null,
    endColumn: notation.right !== null,
  };
  return home.range(zone, bounds).handle;
}

/** A range as the engine's rules name it: always with its sheet. */
export function rangeText(range: unknown): string {
  const found = implementationOf(range);
  if (found === null || !isRange(found)) return String(range);
  const { zone, bounds, workbook, key } = found;
  const name = `'${workbook.sheetName(key).replaceAll("'", "''")}'`;
  if (!bounds.endRow && bounds.startRow && bounds.endColumn) {
    return `${name}!${columnLetters(zone.left)}${zone.top + 1}:${columnLetters(zone.right)}`;
  }
  return `${name}!${notationOf(zone, bounds)}`;
}

interface RangeLike {
  readonly zone: Parameters<typeof notationOf>[0];
  readonly bounds: NonNullable<Parameters<typeof notationOf>[1]>;
  readonly workbook: Workbook;
  readonly key: string;
}

function isRange(object: object): object is RangeLike {
  return 'zone' in object && 'bounds' in object && 'key' in object;
}

function storedValues(
  workbook: Workbook,
  criteria: string | null,
  values: readonly unknown[],
): readonly (string | number | boolean)[] {
  if (criteria === 'VALUE_IN_LIST') return Array.isArray(values[0]) ? values[0].map(String) : [];
  if (criteria === 'VALUE_IN_RANGE') return [rangeText(values[0])];
  return criterionGiven(
    values.map((value) => stored(workbook.timeZone, value)),
    workbook,
  );
}

function stored(timeZone: string, value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return serialOf(value.getTime(), timeZone);
  return enumKey(value) ?? String(value);
}
