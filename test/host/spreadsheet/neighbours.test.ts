import { printed, rig } from './rig.js';

const call = (object: object, member: string, ...args: unknown[]): unknown =>
  (Reflect.get(object, member) as (...given: unknown[]) => unknown)(...args);

// developers.google.com/apps-script/reference/spreadsheet/text-finder
describe('a text finder', () => {
  const found = () => {
    const made = rig({ rows: 10, columns: 4 });
    made.sheet.getRange('A1:B3').setValues([
      ['offer', 'x'],
      ['no', 'Offer made'],
      ['offers', ''],
    ]);
    return made;
  };

  it('goes forth and back, and begins behind the range it is told', () => {
    const { sheet } = found();
    const finder = sheet.createTextFinder('offer');
    expect([finder.getCurrentMatch(), finder.findNext()?.getA1Notation()]).toEqual([null, 'A1']);
    expect([finder.findNext()?.getA1Notation(), finder.getCurrentMatch()?.getA1Notation()]).toEqual(['B2', 'B2']);
    expect([finder.findPrevious()?.getA1Notation(), finder.findNext()?.getA1Notation()]).toEqual(['A1', 'B2']);
    expect(sheet.createTextFinder('offer').startFrom(sheet.getRange('A2')).findNext()?.getA1Notation()).toBe('B2');
  });

  it('replaces what it stands on', () => {
    const { sheet } = found();
    const finder = sheet.createTextFinder('offer').matchCase(false);
    finder.findNext();
    expect(finder.replaceWith('bid')).toBe(1);
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      ['bid', 'x'],
      ['no', 'Offer made'],
      ['offers', ''],
    ]);
  });
});

describe('developer metadata', () => {
  it('is found by its visibility, changes it, and moves to a tab', () => {
    const { SpreadsheetApp, sheet, ss } = rig({ rows: 10, columns: 4 });
    const { DOCUMENT, PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
    sheet.addDeveloperMetadata('a', '1').addDeveloperMetadata('b', '2', PROJECT);
    const [found] = ss.createDeveloperMetadataFinder().withVisibility(PROJECT).find();
    expect([found?.getKey(), found?.getVisibility()]).toEqual(['b', PROJECT]);
    found?.setVisibility(DOCUMENT);
    expect(ss.createDeveloperMetadataFinder().withVisibility(PROJECT).find()).toEqual([]);
    const other = ss.insertSheet('Other');
    found?.moveToSheet(other);
    expect([other.getDeveloperMetadata().length, sheet.getDeveloperMetadata().length]).toEqual([1, 1]);
  });
});

describe('rules and criteria', () => {
  it('remember a scale whose colours are objects', () => {
    const { SpreadsheetApp, sheet } = rig({ rows: 10, columns: 4 });
    const { NUMBER, PERCENT } = SpreadsheetApp.InterpolationType;
    const color = (hex: string) => SpreadsheetApp.newColor().setRgbColor(hex).build();
    const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A9')]);
    call(builder, 'setGradientMinpointObjectWithValue', color('#ff0000'), NUMBER, '1');
    call(builder, 'setGradientMidpointObjectWithValue', color('#ffffff'), PERCENT, '50');
    call(builder, 'setGradientMaxpointObject', color('#00ff00'));
    sheet.setConditionalFormatRules([builder.build()]);
    const gradient = sheet.getConditionalFormatRules()[0]?.getGradientCondition();
    if (gradient == null) throw new Error('no gradient');
    const hex = (member: string) =>
      (call(gradient, member) as GoogleAppsScript.Spreadsheet.Color).asRgbColor().asHexString();
    expect([hex('getMinColorObject'), hex('getMidColorObject'), hex('getMaxColorObject')]).toEqual([
      '#ff0000',
      '#ffffff',
      '#00ff00',
    ]);
    expect([gradient.getMinType(), gradient.getMinValue(), gradient.getMidType(), gradient.getMidValue()]).toEqual([
      NUMBER,
      '1',
      PERCENT,
      '50',
    ]);
    expect([gradient.getMidColor(), gradient.getMaxType()]).toEqual(['#ffffff', SpreadsheetApp.InterpolationType.MAX]);
  });

  it('remember how a rule writes', () => {
    const { SpreadsheetApp, sheet } = rig({ rows: 10, columns: 4 });
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenCellNotEmpty()
      .setItalic(true)
      .setStrikethrough(true)
      .setUnderline(true)
      .setFontColor('#112233')
      .setRanges([sheet.getRange('A1:A9')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const read = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
    expect([read?.getItalic(), read?.getStrikethrough(), read?.getUnderline(), read?.getBold()]).toEqual([
      true,
      true,
      true,
      null,
    ]);
  });

  // "Sets the values to show on a pivot table": no filter of a tab asks for them.
  it('keep the values that a pivot table would show', () => {
    const { SpreadsheetApp } = rig();
    const criteria = SpreadsheetApp.newFilterCriteria().setVisibleValues(['Offer', 'Onsite']);
    expect([criteria.getVisibleValues(), criteria.build().getVisibleValues()]).toEqual([
      ['Offer', 'Onsite'],
      ['Offer', 'Onsite'],
    ]);
  });
});

describe('what is left of ranges, tabs and files', () => {
  it('clears contents and notes each by itself, of ranges and of lists', () => {
    const { sheet } = rig({ rows: 10, columns: 4 });
    const [one, list] = [sheet.getRange('A1'), sheet.getRangeList(['B1', 'C1'])];
    sheet.getRange('A1:C1').setValue('x').setNote('n').setBackground('#ff0000');
    one.clearContent();
    list.clearNote();
    expect([one.getValue(), one.getNote(), one.getBackground()]).toEqual(['', 'n', '#ff0000']);
    list.clearContent();
    one.clearNote();
    expect([sheet.getRange('A1:C1').getValues(), sheet.getRange('A1:C1').getNotes()]).toEqual([
      [['', '', '']],
      [['', '', '']],
    ]);
  });

  it('writes formulas in R1C1 and rich texts as blocks', () => {
    const { SpreadsheetApp, sheet } = rig({ rows: 10, columns: 4 });
    sheet.getRange('A1:A2').setValues([[2], [3]]);
    sheet.getRange('B1:B2').setFormulasR1C1([['=R[0]C[-1]*2'], ['=R1C1+R[0]C[-1]']]);
    expect(sheet.getRange('B1:B2').getValues()).toEqual([[4], [5]]);
    const rich = (text: string) =>
      SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl('https://agency.example').build();
    sheet.getRange('C1:C2').setRichTextValues([[rich('one')], [rich('=two')]]);
    expect(sheet.getRange('C1:C2').getValues()).toEqual([['one'], ['=two']]);
    expect(sheet.getRange('C2').setShowHyperlink(true).getRichTextValue()?.getLinkUrl()).toBe('https://agency.example');
    expect(sheet.getRangeList(['C1']).setShowHyperlink(false).getRanges()).toHaveLength(1);
    expect(sheet.getRange('C1').getGridId()).toBe(sheet.getSheetId());
  });

  it('colours a tab, names it, widens columns to what they hold', () => {
    const { SpreadsheetApp, sheet, ss } = rig({ rows: 10, columns: 4 });
    call(sheet, 'setTabColorObject', SpreadsheetApp.newColor().setRgbColor('#00ff00').build());
    const color = call(sheet, 'getTabColorObject') as GoogleAppsScript.Spreadsheet.Color;
    expect([color.asRgbColor().asHexString(), sheet.getTabColor()]).toEqual(['#00ff00', '#00ff00']);
    ss.renameActiveSheet('Pipeline');
    expect(sheet.getName()).toBe('Pipeline');
    sheet.getRange('A1:B1').setValues([['a rather long text for a narrow column', 'x']]);
    sheet.autoResizeColumns(1, 2);
    expect(sheet.getColumnWidth(1)).toBeGreaterThan(sheet.getColumnWidth(2));
    expect([sheet.getBandings(), sheet.getRange('A1').getBandings()]).toEqual([[], []]);
    SpreadsheetApp.setActiveSpreadsheet(ss);
    expect(SpreadsheetApp.getActive().getId()).toBe(ss.getId());
  });

  it('puts up menus of the old kind, and dialogs beside the page', () => {
    const { SpreadsheetApp, ss, events } = rig();
    ss.addMenu('Tools', [{ name: 'Run', functionName: 'run' }]);
    ss.updateMenu('Tools', [{ name: 'Stop', functionName: 'stop' }]);
    expect(events.map((event) => printed(Reflect.get(event, 'kind')))).toEqual(['menu', 'menu']);
    expect(Object.keys(Reflect.get(SpreadsheetApp, 'SortOrder') as object)).toEqual(['ASCENDING', 'DESCENDING']);
    expect(Object.keys(SpreadsheetApp.ColorType)).toEqual(expect.arrayContaining(['RGB', 'THEME']));
    expect(Object.keys(SpreadsheetApp.BooleanCriteria)).toContain('CUSTOM_FORMULA');
    expect(Object.keys(SpreadsheetApp.ValueType)).toEqual(['IMAGE']);
  });
});
