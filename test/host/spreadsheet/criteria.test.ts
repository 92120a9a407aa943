import { rig } from './rig.js';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** What each condition is told, and which of the samples meet it. */
const NUMBERS = [5, 10, 15, 20];
const TEXTS = ['apple', 'Apricot', 'banana', 'cherry pie'];
const DAYS = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'].map(day);
const conditions: readonly [
  name: string,
  args: readonly unknown[],
  samples: readonly unknown[],
  meet: readonly number[],
][] = [
  ['NumberBetween', [10, 15], NUMBERS, [1, 2]],
  ['NumberEqualTo', [10], NUMBERS, [1]],
  ['NumberGreaterThan', [10], NUMBERS, [2, 3]],
  ['NumberGreaterThanOrEqualTo', [10], NUMBERS, [1, 2, 3]],
  ['NumberLessThan', [10], NUMBERS, [0]],
  ['NumberLessThanOrEqualTo', [10], NUMBERS, [0, 1]],
  ['NumberNotBetween', [10, 15], NUMBERS, [0, 3]],
  ['NumberNotEqualTo', [10], NUMBERS, [0, 2, 3]],
  ['TextContains', ['ap'], TEXTS, [0, 1]],
  ['TextDoesNotContain', ['ap'], TEXTS, [2, 3]],
  ['TextEqualTo', ['apple'], TEXTS, [0]],
  ['DateAfter', [DAYS[1]], DAYS, [2, 3]],
  ['DateBefore', [DAYS[1]], DAYS, [0]],
  ['DateEqualTo', [DAYS[1]], DAYS, [1]],
];
/** Conditions that validations lack. */
const startsAndEnds: typeof conditions = [
  ['TextStartsWith', ['ap'], TEXTS, [0, 1]],
  ['TextEndsWith', ['e'], TEXTS, [0, 3]],
];
/** Conditions that only validations have. */
const daysOnly: typeof conditions = [
  ['DateBetween', [DAYS[1], DAYS[2]], DAYS, [1, 2]],
  ['DateNotBetween', [DAYS[1], DAYS[2]], DAYS, [0, 3]],
  ['DateOnOrAfter', [DAYS[1]], DAYS, [1, 2, 3]],
  ['DateOnOrBefore', [DAYS[1]], DAYS, [0, 1]],
];
const filtersOnly: typeof conditions = [
  ['DateEqualToAny', [[DAYS[0], DAYS[3]]], DAYS, [0, 3]],
  ['DateNotEqualTo', [DAYS[0]], DAYS, [1, 2, 3]],
  ['DateNotEqualToAny', [[DAYS[0], DAYS[3]]], DAYS, [1, 2]],
  ['NumberEqualToAny', [[5, 20]], NUMBERS, [0, 3]],
  ['TextNotEqualTo', ['apple'], TEXTS, [1, 2, 3]],
  ['TextNotEqualToAny', [['apple', 'banana']], TEXTS, [1, 3]],
  ['TextEqualToAny', [['apple', 'banana']], TEXTS, [0, 2]],
];

/** The builder that `prefix + name` gives; the published types don't know all of them. */
const told = <T extends object>(builder: T, member: string, args: readonly unknown[]): T =>
  (Reflect.get(builder, member) as (...given: readonly unknown[]) => T)(...args);

// developers.google.com/apps-script/reference/spreadsheet: FilterCriteriaBuilder, ConditionalFormatRuleBuilder, DataValidationBuilder.
describe('a condition', () => {
  it.each([...conditions, ...startsAndEnds, ...filtersOnly])(
    'when%s lets a filter show its rows only',
    (name, args, samples, meet) => {
      const { SpreadsheetApp, sheet } = rig({ rows: 10, columns: 3 });
      sheet.getRange('A1:A5').setValues([['Head'], ...samples.map((value) => [value])]);
      const filter = sheet.getRange('A1:A5').createFilter();
      filter.setColumnFilterCriteria(1, told(SpreadsheetApp.newFilterCriteria(), `when${name}`, args).build());
      expect([0, 1, 2, 3].filter((at) => !sheet.isRowHiddenByFilter(at + 2))).toEqual(meet);
    },
  );

  it.each([...conditions, ...startsAndEnds])('when%s paints the cells that meet it', (name, args, samples, meet) => {
    const { SpreadsheetApp, sheet, workbook } = rig({ rows: 10, columns: 3 });
    sheet.getRange('A1:A4').setValues(samples.map((value) => [value]));
    const rule = told(SpreadsheetApp.newConditionalFormatRule(), `when${name}`, args)
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('A1:A4')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const [key = ''] = workbook.sheets();
    const seen = workbook.seenStyles(key, { top: 0, left: 0, bottom: 3, right: 0 });
    expect([0, 1, 2, 3].filter((at) => seen[at]?.[0]?.fillColor?.toLowerCase() === '#ff0000')).toEqual(meet);
  });

  it.each([...conditions, ...daysOnly])('require%s lets a cell hold what meets it', (name, args, samples, meet) => {
    const { SpreadsheetApp, sheet } = rig({ rows: 10, columns: 3 });
    const rule = told(SpreadsheetApp.newDataValidation(), `require${name}`, args).setAllowInvalid(false).build();
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
  });

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
