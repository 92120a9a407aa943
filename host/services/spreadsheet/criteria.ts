import type { Workbook } from '../../engine/workbook.js';
import { dateOf, isDate } from './cell-values.js';
import { enumKey, enumMember } from './enums.js';
import { criterionAnswered, criterionGiven } from './formula-text.js';
import { ServiceObject } from './service-object.js';
import type { SpreadsheetPlace } from './places.js';
import { serialOf } from './wall-clock.js';

type GDate = GoogleAppsScript.Base.Date;
type RelativeDate = GoogleAppsScript.Spreadsheet.RelativeDate;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** A condition as the script sees it: a BooleanCriteria name, Dates and RelativeDates as they were given. */
export interface Condition {
  readonly type: string;
  readonly values: readonly unknown[];
}

/** As the document keeps it: dates as serials, relative dates as their names, formulas canonical. */
export function storedCondition(
  condition: Condition,
  workbook: Workbook,
): { type: string; values: (string | number)[] } {
  const values = condition.values.map((value): string | number => {
    if (typeof value === 'number') return value;
    if (isDate(value)) return serialOf(value.getTime(), workbook.timeZone);
    return enumKey(value) ?? String(value);
  });
  return { type: condition.type, values: criterionGiven(values, workbook) };
}

/** The other way. */
export function scriptCondition(
  stored: { readonly type: string; readonly values: readonly (string | number)[] },
  book: SpreadsheetPlace,
): Condition {
  const values = criterionAnswered(stored.values, book.workbook).map((value): unknown => {
    if (stored.type.endsWith('_RELATIVE')) return enumMember('RelativeDate', String(value));
    if (stored.type.startsWith('DATE_') && typeof value === 'number') return dateOf(value, book.workbook, book.session);
    return value;
  });
  return { type: stored.type, values };
}

/** The `when…` methods of rules of conditional formats and of filters; those with “Any” and “Not” filters alone have. */
export abstract class ConditionBuilder<T extends object> extends ServiceObject<T> {
  /** Takes the condition in. */
  protected abstract when(type: string, ...values: unknown[]): T;

  private whenDate(type: string, date: GDate | RelativeDate): T {
    return this.when(enumKey(date) === null ? type : `${type}_RELATIVE`, date);
  }

  whenCellEmpty(): T {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): T {
    return this.when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: GDate | RelativeDate): T {
    return this.whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: GDate | RelativeDate): T {
    return this.whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: GDate | RelativeDate): T {
    return this.whenDate('DATE_EQUAL_TO', date);
  }

  whenDateEqualToAny(dates: readonly GDate[]): T {
    return this.when('DATE_EQUAL_TO_ANY', ...Array.from(dates));
  }

  whenDateNotEqualTo(date: GDate): T {
    return this.when('DATE_NOT_EQUAL_TO', date);
  }

  whenDateNotEqualToAny(dates: readonly GDate[]): T {
    return this.when('DATE_NOT_EQUAL_TO_ANY', ...Array.from(dates));
  }

  whenNumberEqualToAny(numbers: readonly number[]): T {
    return this.when('NUMBER_EQUAL_TO_ANY', ...Array.from(numbers));
  }

  whenNumberNotEqualToAny(numbers: readonly number[]): T {
    return this.when('NUMBER_NOT_EQUAL_TO_ANY', ...Array.from(numbers));
  }

  whenTextEqualToAny(texts: readonly string[]): T {
    return this.when('TEXT_EQUAL_TO_ANY', ...Array.from(texts));
  }

  whenTextNotEqualTo(text: string): T {
    return this.when('TEXT_NOT_EQUAL_TO', text);
  }

  whenTextNotEqualToAny(texts: readonly string[]): T {
    return this.when('TEXT_NOT_EQUAL_TO_ANY', ...Array.from(texts));
  }

  whenFormulaSatisfied(formula: string): T {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(start: number, end: number): T {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): T {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): T {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): T {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): T {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): T {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberNotBetween(start: number, end: number): T {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberNotEqualTo(number: number): T {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenTextContains(text: string): T {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): T {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEndsWith(text: string): T {
    return this.when('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): T {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): T {
    return this.when('TEXT_STARTS_WITH', text);
  }

  withCriteria(criteria: BooleanCriteria, args: unknown[]): T {
    return this.when(enumKey(criteria) ?? '', ...Array.from(args));
  }
}
