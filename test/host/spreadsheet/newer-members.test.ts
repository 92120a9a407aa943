import { rig } from './rig.js';

/** Members that Google's reference has and @types/google-apps-script does not yet (gas-types-detailed 1.1.3). */
const call = (object: object, member: string, ...args: unknown[]): unknown =>
  (Reflect.get(object, member) as (...given: unknown[]) => unknown)(...args);

describe('a filter', () => {
  it('takes lists of values and their opposite', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet.getRange('A1:B5').setValues([
      ['Stage', 'Days'],
      ['Offer', 3],
      ['Screen', 9],
      ['offer', 12],
      ['Onsite', 3],
    ]);
    const filter = sheet.getRange('A1:B5').createFilter();
    const hidden = () => [2, 3, 4, 5].filter((row) => sheet.isRowHiddenByFilter(row));
    const by = (column: number, member: string, values: unknown[]) => {
      const builder = call(SpreadsheetApp.newFilterCriteria(), member, values);
      const criteria = (builder as GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder).build();
      filter.setColumnFilterCriteria(column, criteria);
      return criteria;
    };
    const offers = by(1, 'whenTextEqualToAny', ['Offer', 'Onsite']);
    expect(String(offers.getCriteriaType())).toBe('TEXT_EQUAL_TO_ANY');
    expect(offers.getCriteriaValues()).toEqual(['Offer', 'Onsite']);
    expect(hidden()).toEqual([3]);
    filter.removeColumnFilterCriteria(1);
    by(2, 'whenNumberNotEqualToAny', [3, 9]);
    expect(hidden()).toEqual([2, 3, 5]);
  });
});

describe('rules of conditional formats', () => {
  it('take colours as objects; a theme’s colour is kept as it is now', () => {
    const { SpreadsheetApp, sheet } = rig();
    const accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
    const green = SpreadsheetApp.newColor().setRgbColor('#00ff00').build();
    const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A9')]);
    call(builder, 'setGradientMinpointObject', accent);
    call(builder, 'setGradientMaxpointObjectWithValue', green, SpreadsheetApp.InterpolationType.NUMBER, '9');
    sheet.setConditionalFormatRules([builder.build()]);
    const gradient = sheet.getConditionalFormatRules()[0]?.getGradientCondition();
    expect([gradient?.getMinColor(), gradient?.getMaxColor(), gradient?.getMaxValue()]).toEqual([
      '#4285f4',
      '#00ff00',
      '9',
    ]);
  });
});

describe('a colour', () => {
  // gas-fakes, testsheetsformatting.js: the builder itself is passed on
  it('may be passed unbuilt', () => {
    const { SpreadsheetApp } = rig();
    const builder = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4);
    const style = call(SpreadsheetApp.newTextStyle(), 'setForegroundColorObject', builder);
    const built = (style as GoogleAppsScript.Spreadsheet.TextStyleBuilder).build();
    expect(built.getForegroundColor()).toBe('ACCENT4');
  });
});

describe('formulas', () => {
  // gas-fakes, testsheets.js "R1C1 Formula Notation"
  it('read back with the spaces they were written with, moved or not', () => {
    const { sheet } = rig();
    sheet.getRange('C2').setFormula('=A1 & " R1C1 " &  B1');
    expect(sheet.getRange('C2').getFormula()).toBe('=A1 & " R1C1 " &  B1');
    expect(sheet.getRange('C2').getFormulaR1C1()).toBe('=R[-1]C[-2] & " R1C1 " &  R[-1]C[-1]');
    sheet.insertRowBefore(1);
    expect(sheet.getRange('C3').getFormula()).toBe('=A2 & " R1C1 " &  B2');
  });

  it('show #VALUE! for wrong kinds of values and #ERROR! only where they cannot be read', () => {
    const { sheet } = rig();
    sheet.getRange('A1:C1').setFormulas([['="a"+1', '=SUM(1,2)+', '=#REF!+1']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['#VALUE!', '#ERROR!', '#REF!']]);
  });
});

describe('a protection', () => {
  it('remembers whether the domain may edit, for itself alone', () => {
    const { sheet } = rig();
    const first = sheet.getRange('A1:B2').protect();
    first.setDomainEdit(true);
    expect(first.canDomainEdit()).toBe(true);
    first.remove();
    expect(sheet.getRange('A1:B2').protect().canDomainEdit()).toBe(false);
  });
});

describe('named ranges', () => {
  // gas-fakes, testsheetsbasic.js "Protection"; reference of NamedRange
  it('are renamed, moved and removed, on a tab larger than the first one, too', () => {
    const { SpreadsheetApp } = rig();
    const ss = SpreadsheetApp.create('small first', 1, 1);
    const large = ss.insertSheet('large');
    ss.setNamedRange('Candidates', large.getRange('C3:F7'));
    const [named] = large.getNamedRanges();
    named?.setName('People').setRange(large.getRange('B2:B9'));
    expect([ss.getRangeByName('People')?.getA1Notation(), ss.getRangeByName('Candidates')]).toEqual(['B2:B9', null]);
    named?.remove();
    expect(ss.getNamedRanges()).toEqual([]);
    ss.setNamedRange('Again', large.getRange('A1'));
    ss.removeNamedRange('Again');
    expect(ss.getRangeByName('Again')).toBeNull();
    expect(() => {
      ss.removeNamedRange('Again');
    }).toThrow('Again');
  });
});

describe('getRangeByName', () => {
  it('takes a notation with its tab, too, and gives null for what is none', () => {
    const { ss } = rig();
    expect(ss.getRangeByName('Sheet1!B2:C3')?.getA1Notation()).toBe('B2:C3');
    expect([ss.getRangeByName('Nowhere!B2'), ss.getRangeByName('B2')]).toEqual([null, null]);
  });
});
