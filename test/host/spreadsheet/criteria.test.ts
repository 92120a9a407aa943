import { rig } from './rig.js';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** What each condition is told, and which of the samples meet it. */
const NUMBERS = [5, 10, 15, 20];
const TEXTS = ['apple', 'Apricot', 'banana', 'cherry pie'];
const DAYS = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'].map(day);
type Condition = readonly [
  when: string | null,
  require: string | null,
  args: readonly unknown[],
  samples: readonly unknown[],
  meet: readonly number[],
];
const conditions: readonly Condition[] = [
  ['whenNumberBetween', 'requireNumberBetween', [10, 15], NUMBERS, [1, 2]],
  ['whenNumberEqualTo', 'requireNumberEqualTo', [10], NUMBERS, [1]],
  ['whenNumberGreaterThan', 'requireNumberGreaterThan', [10], NUMBERS, [2, 3]],
  ['whenNumberGreaterThanOrEqualTo', 'requireNumberGreaterThanOrEqualTo', [10], NUMBERS, [1, 2, 3]],
  ['whenNumberLessThan', 'requireNumberLessThan', [10], NUMBERS, [0]],
  ['whenNumberLessThanOrEqualTo', 'requireNumberLessThanOrEqualTo', [10], NUMBERS, [0, 1]],
  ['whenNumberNotBetween', 'requireNumberNotBetween', [10, 15], NUMBERS, [0, 3]],
  ['whenNumberNotEqualTo', 'requireNumberNotEqualTo', [10], NUMBERS, [0, 2, 3]],
  ['whenTextContains', 'requireTextContains', ['ap'], TEXTS, [0, 1]],
  ['whenTextDoesNotContain', 'requireTextDoesNotContain', ['ap'], TEXTS, [2, 3]],
  ['whenTextEqualTo', 'requireTextEqualTo', ['apple'], TEXTS, [0]],
  ['whenDateAfter', 'requireDateAfter', [DAYS[1]], DAYS, [2, 3]],
  ['whenDateBefore', 'requireDateBefore', [DAYS[1]], DAYS, [0]],
  ['whenDateEqualTo', 'requireDateEqualTo', [DAYS[1]], DAYS, [1]],
];
/** Conditions that validations lack. */
const startsAndEnds: readonly Condition[] = [
  ['whenTextStartsWith', null, ['ap'], TEXTS, [0, 1]],
  ['whenTextEndsWith', null, ['e'], TEXTS, [0, 3]],
];
/** Conditions that only validations have. */
const daysOnly: readonly Condition[] = [
  [null, 'requireDateBetween', [DAYS[1], DAYS[2]], DAYS, [1, 2]],
  [null, 'requireDateNotBetween', [DAYS[1], DAYS[2]], DAYS, [0, 3]],
  [null, 'requireDateOnOrAfter', [DAYS[1]], DAYS, [1, 2, 3]],
  [null, 'requireDateOnOrBefore', [DAYS[1]], DAYS, [0, 1]],
];
const filtersOnly: readonly Condition[] = [
  ['whenDateEqualToAny', null, [[DAYS[0], DAYS[3]]], DAYS, [0, 3]],
  ['whenDateNotEqualTo', null, [DAYS[0]], DAYS, [1, 2, 3]],
  ['whenDateNotEqualToAny', null, [[DAYS[0], DAYS[3]]], DAYS, [1, 2]],
  ['whenNumberEqualToAny', null, [[5, 20]], NUMBERS, [0, 3]],
  ['whenTextNotEqualTo', null, ['apple'], TEXTS, [1, 2, 3]],
  ['whenTextNotEqualToAny', null, [['apple', 'banana']], TEXTS, [1, 3]],
  ['whenTextEqualToAny', null, [['apple', 'banana']], TEXTS, [0, 2]],
];

type Case = readonly [member: string, args: readonly unknown[], samples: readonly unknown[], meet: readonly number[]];
const cases = (of: 0 | 1, all: readonly Condition[]): readonly Case[] =>
  all.flatMap((condition): Case[] => {
    const member = condition[of];
    return member === null ? [] : [[member, condition[2], condition[3], condition[4]]];
  });
/** What the builder's member gives; the published types don't know all of them. */
const told = <T extends object>(builder: T, member: string, args: readonly unknown[]): T =>
  (Reflect.get(builder, member) as (...given: readonly unknown[]) => T)(...args);

// developers.google.com/apps-script/reference/spreadsheet: FilterCriteriaBuilder, ConditionalFormatRuleBuilder, DataValidationBuilder.
describe('a condition', () => {
  it.each(cases(0, [...conditions, ...startsAndEnds, ...filtersOnly]))(
    '%s lets a filter show its rows only',
    (member, args, samples, meet) => {
      const { SpreadsheetApp, sheet } = rig({ rows: 10, columns: 3 });
      sheet.getRange('A1:A5').setValues([['Head'], ...samples.map((value) => [value])]);
      const filter = sheet.getRange('A1:A5').createFilter();
      filter.setColumnFilterCriteria(1, told(SpreadsheetApp.newFilterCriteria(), member, args).build());
      expect([0, 1, 2, 3].filter((at) => !sheet.isRowHiddenByFilter(at + 2))).toEqual(meet);
    },
  );

  it.each(cases(0, [...conditions, ...startsAndEnds]))(
    '%s paints the cells that meet it',
    (member, args, samples, meet) => {
      const { SpreadsheetApp, sheet, workbook } = rig({ rows: 10, columns: 3 });
      sheet.getRange('A1:A4').setValues(samples.map((value) => [value]));
      const rule = told(SpreadsheetApp.newConditionalFormatRule(), member, args)
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1:A4')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const [key = ''] = workbook.sheets();
      const seen = workbook.seenStyles(key, { top: 0, left: 0, bottom: 3, right: 0 });
      expect([0, 1, 2, 3].filter((at) => seen[at]?.[0]?.fillColor?.toLowerCase() === '#ff0000')).toEqual(meet);
    },
  );

  it.each(cases(1, [...conditions, ...daysOnly]))(
    '%s lets a cell hold what meets it',
    (member, args, samples, meet) => {
      const { SpreadsheetApp, sheet } = rig({ rows: 10, columns: 3 });
      const rule = told(SpreadsheetApp.newDataValidation(), member, args).setAllowInvalid(false).build();
      const cell = sheet.getRange('A1').setDataValidation(rule);
      const taken = samples.flatMap((value, at) => {
        try {
          cell.setValue(value);
          SpreadsheetApp.flush();
          return [at];
        } catch {
          return [];
        }
      });
      expect(taken).toEqual(meet);
    },
  );

  it('requireTextIsEmail and requireTextIsUrl know an address from a word', () => {
    const { SpreadsheetApp, sheet } = rig({ rows: 10, columns: 3 });
    const takes = (rule: GoogleAppsScript.Spreadsheet.DataValidationBuilder, text: string): boolean => {
      const cell = sheet.getRange('A1').setDataValidation(rule.setAllowInvalid(false).build());
      try {
        cell.setValue(text);
        SpreadsheetApp.flush();
        return true;
      } catch {
        return false;
      }
    };
    const email = () => SpreadsheetApp.newDataValidation().requireTextIsEmail();
    const url = () => SpreadsheetApp.newDataValidation().requireTextIsUrl();
    expect([takes(email(), 'ana@agency.example'), takes(email(), 'ana')]).toEqual([true, false]);
    const urls = ['https://agency.example/a', 'http://localhost:80', 'www.google.com', 'google.com?q=1', 'ftp://x.com/a', 'mailto:a@b.c']; // prettier-ignore
    expect(urls.filter((text) => !takes(url(), text))).toEqual([]);
    expect(['agency', '(http://x.com)', 'a b.com'].filter((text) => takes(url(), text))).toEqual([]);
  });
});
