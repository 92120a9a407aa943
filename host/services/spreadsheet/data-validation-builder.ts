import { AnyValidation, DataValidation, registerValidationBuilder, type ValidationParts } from './data-validation.js';
import { enumKey } from './enums.js';
import type { GRange, GValidation, GValidationBuilder } from './google.js';

type GDate = GoogleAppsScript.Base.Date;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** A new builder has no criterion and lets invalid data in with a warning. */
export const NEW_VALIDATION: ValidationParts = { criteria: null, values: [], allowInvalid: true, helpText: null };

export class DataValidationBuilder extends AnyValidation<GValidationBuilder> implements GValidationBuilder {
  readonly apiName = 'Spreadsheet.DataValidationBuilder';

  private require(criteria: string, ...values: unknown[]): GValidationBuilder {
    this.parts = { ...this.parts, criteria, values };
    return this.handle;
  }

  build(): GValidation {
    return new DataValidation(this.session, this.parts).handle;
  }

  getHelpText(): string | null {
    return this.parts.helpText;
  }

  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): GValidationBuilder {
    const values = [checkedValue, uncheckedValue].filter((value) => value !== undefined && value !== null);
    return this.require('CHECKBOX', ...values);
  }

  requireDate(): GValidationBuilder {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: GDate): GValidationBuilder {
    return this.require('DATE_AFTER', date);
  }

  requireDateBefore(date: GDate): GValidationBuilder {
    return this.require('DATE_BEFORE', date);
  }

  requireDateBetween(start: GDate, end: GDate): GValidationBuilder {
    return this.require('DATE_BETWEEN', start, end);
  }

  requireDateEqualTo(date: GDate): GValidationBuilder {
    return this.require('DATE_EQUAL_TO', date);
  }

  requireDateNotBetween(start: GDate, end: GDate): GValidationBuilder {
    return this.require('DATE_NOT_BETWEEN', start, end);
  }

  requireDateOnOrAfter(date: GDate): GValidationBuilder {
    return this.require('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: GDate): GValidationBuilder {
    return this.require('DATE_ON_OR_BEFORE', date);
  }

  requireFormulaSatisfied(formula: string): GValidationBuilder {
    return this.require('CUSTOM_FORMULA', formula);
  }

  requireNumberBetween(start: number, end: number): GValidationBuilder {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  requireNumberEqualTo(number: number): GValidationBuilder {
    return this.require('NUMBER_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): GValidationBuilder {
    return this.require('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GValidationBuilder {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): GValidationBuilder {
    return this.require('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): GValidationBuilder {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireNumberNotBetween(start: number, end: number): GValidationBuilder {
    return this.require('NUMBER_NOT_BETWEEN', start, end);
  }

  requireNumberNotEqualTo(number: number): GValidationBuilder {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }

  requireTextContains(text: string): GValidationBuilder {
    return this.require('TEXT_CONTAINS', text);
  }

  requireTextDoesNotContain(text: string): GValidationBuilder {
    return this.require('TEXT_DOES_NOT_CONTAIN', text);
  }

  requireTextEqualTo(text: string): GValidationBuilder {
    return this.require('TEXT_EQUAL_TO', text);
  }

  requireTextIsEmail(): GValidationBuilder {
    return this.require('TEXT_IS_VALID_EMAIL');
  }

  requireTextIsUrl(): GValidationBuilder {
    return this.require('TEXT_IS_VALID_URL');
  }

  /** Whatever the values are, texts are kept (gas-fakes, testsheetsdatavalidations.js:347). */
  requireValueInList(values: unknown[], showDropdown = true): GValidationBuilder {
    return this.require('VALUE_IN_LIST', Array.from(values, String), showDropdown);
  }

  requireValueInRange(range: GRange, showDropdown = true): GValidationBuilder {
    return this.require('VALUE_IN_RANGE', range, showDropdown);
  }

  setAllowInvalid(allowInvalidData: boolean): GValidationBuilder {
    this.parts = { ...this.parts, allowInvalid: allowInvalidData };
    return this.handle;
  }

  setHelpText(helpText: string | null): GValidationBuilder {
    this.parts = { ...this.parts, helpText };
    return this.handle;
  }

  withCriteria(criteria: Criteria, args: unknown[]): GValidationBuilder {
    const key = enumKey(criteria) ?? '';
    if (key.endsWith('_RELATIVE')) this.session.fail('badValue', key);
    return this.require(key, ...Array.from(args));
  }
}

registerValidationBuilder((session, parts) => new DataValidationBuilder(session, parts).handle);
