import { printed, rig } from './rig.js';

describe('data validation', () => {
  // gas-fakes, testsheetsdatavalidations.js "data validation basics"
  it('starts without a criterion and lets invalid values in', () => {
    const builder = rig().SpreadsheetApp.newDataValidation();
    expect([builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText()]).toEqual([null, [], null]);
    expect(builder.getAllowInvalid()).toBe(true);
    expect(`${printed(builder)} ${printed(builder.requireDate().build())}`).toBe(
      'DataValidationBuilder DataValidation',
    );
  });

  // gas-fakes, testsheetsdatavalidations.js:347-440
  it('keeps the arguments of each criterion', () => {
    const { SpreadsheetApp, sheet } = rig({ timeZone: 'America/New_York' });
    const day = new Date('2026-11-20T05:00:00Z');
    const builder = () => SpreadsheetApp.newDataValidation();
    const list: string[] = Reflect.apply(Array, null, [9, false, 'z']) as string[];
    const rules: [GoogleAppsScript.Spreadsheet.DataValidationBuilder, string, unknown[]][] = [
      [builder().requireValueInList(list), 'VALUE_IN_LIST', [['9', 'false', 'z'], true]],
      [builder().requireValueInList(['a'], false), 'VALUE_IN_LIST', [['a'], false]],
      [builder().requireCheckbox(), 'CHECKBOX', []],
      [builder().requireCheckbox('A'), 'CHECKBOX', ['A']],
      [builder().requireCheckbox('A', 'B'), 'CHECKBOX', ['A', 'B']],
      [builder().requireNumberBetween(20, 40), 'NUMBER_BETWEEN', [20, 40]],
      [builder().requireTextContains('foo'), 'TEXT_CONTAINS', ['foo']],
      [builder().requireTextIsUrl(), 'TEXT_IS_VALID_URL', []],
      [builder().requireDateOnOrAfter(day), 'DATE_ON_OR_AFTER', [day]],
      [builder().requireDateBetween(day, day), 'DATE_BETWEEN', [day, day]],
      [builder().requireFormulaSatisfied('=F7'), 'CUSTOM_FORMULA', ['=F7']],
    ];
    for (const [rule, type, values] of rules) {
      const read = sheet.getRange('B2').setDataValidation(rule.build()).getDataValidation();
      expect([`${read?.getCriteriaType()}`, read?.getCriteriaValues()]).toEqual([type, values]);
    }
  });

  it('by a range gives the range back', () => {
    const { SpreadsheetApp, ss, sheet } = rig();
    const lists = ss.insertSheet("Recruiters' list");
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A2:A'), false).build();
    const [range, dropdown]: unknown[] =
      sheet.getRange('A1').setDataValidation(rule).getDataValidation()?.getCriteriaValues() ?? [];
    const read = range as GoogleAppsScript.Spreadsheet.Range;
    expect([read.getSheet().getName(), read.getA1Notation(), dropdown]).toEqual(["Recruiters' list", 'A2:A', false]);
  });

  it('is set cell by cell and cleared', () => {
    const { SpreadsheetApp, sheet } = rig();
    const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setHelpText('one').build();
    const range = sheet.getRange('A1:B1').setDataValidations([[rule, null]]);
    expect(range.getDataValidations()[0]?.map((one) => one?.getHelpText() ?? null)).toEqual(['one', null]);
    expect(range.clearDataValidations().getDataValidations()).toEqual([[null, null]]);
  });

  // gas-fakes, oddities.md; issue 418495831
  it('checks types, and relative dates cannot be set', () => {
    const { SpreadsheetApp } = rig();
    const builder = SpreadsheetApp.newDataValidation();
    expect(() => Reflect.apply(builder.requireDateAfter, null, ['=i1'])).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
    );
    const relative: unknown = Reflect.get(SpreadsheetApp.DataValidationCriteria, 'DATE_AFTER_RELATIVE');
    expect(String(relative)).toBe('DATE_AFTER_RELATIVE');
    expect(() => Reflect.apply(builder.withCriteria, null, [relative, []])).toThrow();
  });

  // platform facts 4b
  it('that rejects takes the whole block back, at the next read', () => {
    const { SpreadsheetApp, sheet } = rig();
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).setAllowInvalid(false).build();
    sheet.getRange('F1').setDataValidation(rule);
    const block = sheet.getRange('E1:F2').setValue('kept');
    const says = 'The data you entered in cell F1 violates the data validation rules set on this cell.';
    expect(() => block.getValues()).toThrow(says);
    expect(block.isBlank()).toBe(true);
    block.setValues([
      ['a', 6],
      ['b', 'c'],
    ]);
    SpreadsheetApp.flush();
    expect(block.getValues()).toEqual([
      ['a', 6],
      ['b', 'c'],
    ]);
    sheet.getRange('F1').setValue(1);
    expect(() => SpreadsheetApp.flush()).toThrow(says);
    expect(sheet.getRange('F1').getValue()).toBe(6);
  });
});

describe('checkboxes', () => {
  // gas-fakes, testsheetsdatavalidations.js:138-250; reference of Range.insertCheckboxes
  it('hold false at first, and check only what is a checkbox', () => {
    const { sheet } = rig();
    sheet.getRange('A1').insertCheckboxes();
    sheet.getRange('B1').insertCheckboxes('YES', 'NO');
    sheet.getRange('C1').setValue('text');
    const row = sheet.getRange('A1:D1');
    expect(row.getValues()).toEqual([[false, 'NO', 'text', '']]);
    expect(row.check().getValues()).toEqual([[true, 'YES', 'text', '']]);
    expect([sheet.getRange('A1:B1').isChecked(), row.isChecked()]).toEqual([true, null]);
    expect(row.uncheck().getValues()).toEqual([[false, 'NO', 'text', '']]);
    expect(row.removeCheckboxes().getValues()).toEqual([['', '', 'text', '']]);
    expect(row.getDataValidations()).toEqual([[null, null, null, null]]);
  });
});

describe('conditional formats', () => {
  const types = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
    sheet.getConditionalFormatRules().map((rule) => `${rule.getBooleanCondition()?.getCriteriaType()}`);

  // platform facts 4f; gas-fakes, testconditionalformat.js
  it('are replaced all together and keep their order', () => {
    const { SpreadsheetApp, sheet } = rig();
    const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:C10')]);
    sheet.setConditionalFormatRules([
      rule()
        .whenFormulaSatisfied('=$B2<TODAY()')
        .setBackground('#fce8e6')
        .setFontColor('#a50e0e')
        .setBold(true)
        .build(),
      rule().whenNumberGreaterThan(50).setItalic(true).build(),
      rule().whenTextContains('hello').setStrikethrough(true).build(),
    ]);
    expect(types(sheet)).toEqual(['CUSTOM_FORMULA', 'NUMBER_GREATER_THAN', 'TEXT_CONTAINS']);
    const [first, second] = sheet.getConditionalFormatRules();
    const condition = first?.getBooleanCondition();
    expect(condition?.getCriteriaValues()).toEqual(['=$B2<TODAY()']);
    expect([condition?.getBackground(), condition?.getFontColor(), condition?.getBold()]).toEqual([
      '#fce8e6',
      '#a50e0e',
      true,
    ]);
    expect(first?.getRanges().map((range) => range.getA1Notation())).toEqual(['A2:C10']);
    expect(second?.getBooleanCondition()?.getCriteriaValues()).toEqual([50]);
    expect([printed(first), printed(condition)]).toEqual([
      'ConditionalFormatRule',
      'ConditionalFormatBooleanCondition',
    ]);
    const copy = first?.copy().whenCellEmpty().build();
    expect(copy?.getBooleanCondition()?.getBackground()).toBe('#fce8e6');
    sheet.setConditionalFormatRules([rule().whenCellNotEmpty().setBold(true).build()]);
    expect(types(sheet)).toEqual(['CELL_NOT_EMPTY']);
    sheet.clearConditionalFormatRules();
    expect(types(sheet)).toEqual([]);
  });

  it('keep relative dates by name', () => {
    const { SpreadsheetApp, sheet } = rig();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)
      .setBackground('red')
      .setRanges([sheet.getRange('A1')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
    expect([`${condition?.getCriteriaType()}`, condition?.getCriteriaValues()]).toEqual([
      'DATE_EQUAL_TO_RELATIVE',
      [SpreadsheetApp.RelativeDate.TODAY],
    ]);
  });

  // gas-fakes, testconditionalformat.js
  it('keeps the smallest and the largest value as the ends of a scale, whatever value came with them', () => {
    const { SpreadsheetApp, sheet } = rig();
    const { MAX, MIN } = SpreadsheetApp.InterpolationType;
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpointWithValue('#00FF00', MIN, '')
      .setGradientMaxpointWithValue('#0000FF', MAX, '')
      .setRanges([sheet.getRange('C1:C10')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const gradient = sheet.getConditionalFormatRules()[0]?.getGradientCondition();
    expect([gradient?.getMinType(), gradient?.getMaxType()]).toEqual([MIN, MAX]);
    expect([gradient?.getMinColor(), gradient?.getMaxColor()]).toEqual(['#00ff00', '#0000ff']);
    expect([gradient?.getMinValue(), gradient?.getMaxValue(), gradient?.getMidType()]).toEqual(['', '', null]);
  });

  it('keep colour scales', () => {
    const { SpreadsheetApp, sheet } = rig();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpoint('#00ff00')
      .setGradientMidpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.PERCENTILE, '50')
      .setGradientMaxpoint('#ff0000')
      .setRanges([sheet.getRange('A1:A9')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const gradient = sheet.getConditionalFormatRules()[0]?.getGradientCondition();
    expect([
      gradient?.getMinColor(),
      gradient?.getMidValue(),
      `${gradient?.getMidType()}`,
      gradient?.getMaxColor(),
    ]).toEqual(['#00ff00', '50', 'PERCENTILE', '#ff0000']);
    expect(printed(gradient)).toBe('ConditionalFormatGradientCondition');
  });

  // platform facts 4f
  it('may not look at another tab but through INDIRECT', () => {
    const { SpreadsheetApp, sheet, ss } = rig();
    ss.insertSheet('Settings');
    const rule = (formula: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBold(true)
        .setRanges([sheet.getRange('A1')])
        .build();
    const says = 'Conditional format rule cannot reference a different sheet.';
    expect(() => sheet.setConditionalFormatRules([rule('=A1>Settings!B1')])).toThrow(says);
    expect(() => sheet.setConditionalFormatRules([rule("=A1>'Settings'!B1")])).toThrow(says);
    sheet.setConditionalFormatRules([rule('=A1>INDIRECT("Settings!B1")')]);
    expect(types(sheet)).toEqual(['CUSTOM_FORMULA']);
  });

  it('need a condition and a range', () => {
    const { SpreadsheetApp, sheet } = rig();
    expect(() => SpreadsheetApp.newConditionalFormatRule().build()).toThrow();
    const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).build();
    expect(() => sheet.setConditionalFormatRules([rule])).toThrow(/at least one range/);
  });
});
