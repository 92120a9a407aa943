import { rig } from './rig.js';

describe('the look of a new cell', () => {
  // gas-fakes, testsheets.js:2300-2570
  it('is Google’s default', () => {
    const cell = rig().sheet.getRange('B2');
    expect([cell.getBackground(), cell.getFontFamily(), cell.getFontSize()]).toEqual(['#ffffff', 'Arial', 10]);
    expect([cell.getFontLine(), cell.getFontWeight(), cell.getFontStyle()]).toEqual(['none', 'normal', 'normal']);
    expect([cell.getHorizontalAlignment(), cell.getVerticalAlignment()]).toEqual(['general', 'bottom']);
    expect([cell.getTextDirection(), cell.getTextRotation().getDegrees(), cell.getTextRotation().isVertical()]).toEqual(
      [null, 0, false],
    );
    const style = cell.getTextStyle();
    expect([style.getFontSize(), style.getFontFamily(), style.getForegroundColor(), style.isBold()]).toEqual([
      10,
      'arial,sans,sans-serif',
      '#000000',
      false,
    ]);
  });

  // gas-fakes, oddities.md; issue 427134600
  it('says it wraps although it overflows, until it is told to overflow', () => {
    const { SpreadsheetApp, sheet } = rig();
    const cell = sheet.getRange('A1');
    expect([cell.getWrap(), `${cell.getWrapStrategy()}`]).toEqual([true, 'OVERFLOW']);
    cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW);
    expect([cell.getWrap(), `${cell.getWrapStrategy()}`]).toEqual([false, 'OVERFLOW']);
    sheet.getRange('A2:B2').setWraps([[true, false]]);
    expect(sheet.getRange('A2:B2').getWraps()).toEqual([[true, false]]);
  });
});

describe('formats of a block', () => {
  // gas-fakes, testsheets.js:2014-2160
  it('come back as set, and null resets them', () => {
    const { sheet } = rig();
    const range = sheet.getRange('A1:C1');
    expect(range.setFontWeights([['bold', 'normal', null]]).getFontWeights()).toEqual([['bold', 'normal', 'normal']]);
    expect(range.setFontStyles([['italic', 'normal', null]]).getFontStyles()).toEqual([['italic', 'normal', 'normal']]);
    expect(range.setFontLines([['line-through', 'underline', null]]).getFontLines()).toEqual([
      ['line-through', 'underline', 'none'],
    ]);
    expect(range.setFontSizes([[8, 20, 11]]).getFontSizes()).toEqual([[8, 20, 11]]);
    expect(range.setFontFamilies([['Courier New', 'Verdana,Sans Serif', null]]).getFontFamilies()).toEqual([
      ['Courier New', 'Verdana,Sans Serif', 'Arial'],
    ]);
    expect(range.setVerticalAlignments([['top', 'middle', null]]).getVerticalAlignments()).toEqual([
      ['top', 'middle', 'bottom'],
    ]);
    expect(range.setHorizontalAlignments([['right', 'normal', null]]).getHorizontalAlignments()).toEqual([
      ['right', 'general-left', 'general'],
    ]);
    expect(range.setNumberFormats([['0.0000', '#,##0.00', 'general']]).getNumberFormats()).toEqual([
      ['0.0000', '#,##0.00', '0.###############'],
    ]);
  });

  it('take a date format as it is written', () => {
    const { sheet } = rig();
    const cell = sheet.getRange('A1').setValue(new Date('2026-11-20T00:00:00Z')).setNumberFormat('yyyy-MM-dd');
    expect([cell.getNumberFormat(), cell.getDisplayValue()]).toEqual(['yyyy-MM-dd', '2026-11-20']);
  });

  it('keep direction, rotation and vertical text', () => {
    const { SpreadsheetApp, sheet } = rig();
    const range = sheet.getRange('A1:B1');
    range.setTextDirections([[SpreadsheetApp.TextDirection.RIGHT_TO_LEFT, null]]);
    expect(range.getTextDirections().flat().map(String)).toEqual(['RIGHT_TO_LEFT', 'null']);
    range.setTextRotation(45);
    expect(sheet.getRange('B1').getTextRotation().getDegrees()).toBe(45);
    range.setVerticalText(true);
    expect([range.getTextRotation().getDegrees(), range.getTextRotation().isVertical()]).toEqual([0, true]);
    sheet.insertRowBefore(1);
    expect(sheet.getRange('A2').getTextRotation().isVertical()).toBe(true);
  });
});

describe('colours', () => {
  // gas-fakes, testsheetssets.js:256; issue 428869869
  it('are CSS names in any case, read back as hex; what is none changes nothing', () => {
    const { sheet } = rig();
    const cell = sheet.getRange('A1').setBackground('LightCoral').setFontColor('#ABC');
    expect([cell.getBackground(), cell.getTextStyle().getForegroundColor()]).toEqual(['#f08080', '#aabbcc']);
    cell.setBackground('not-a-colour');
    expect(cell.getBackground()).toBe('#f08080');
    expect(cell.setBackground(null).getBackground()).toBe('#ffffff');
    expect(cell.setBackgroundRGB(1, 2, 255).getBackground()).toBe('#0102ff');
  });

  // gas-fakes, testsheets.js:2625-2750, testsheetsvui.js
  it('of the theme keep their name', () => {
    const { SpreadsheetApp, sheet } = rig();
    const builder = SpreadsheetApp.newColor();
    expect(`${builder.getColorType()}`).toBe('UNSUPPORTED');
    expect(() => builder.asRgbColor()).toThrow('Object is not of type RgbColor.');
    const accent = builder.setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4).build();
    expect(() => accent.asRgbColor()).toThrow('Object is not of type RgbColor.');
    const style = SpreadsheetApp.newTextStyle().setForegroundColorObject(accent).setFontSize(20).build();
    const read = sheet.getRange('A1').setTextStyle(style).getTextStyle();
    expect([read.getForegroundColor(), read.getFontSize()]).toEqual(['ACCENT4', 20]);
    expect(`${read.getForegroundColorObject()?.asThemeColor().getThemeColorType()}`).toBe('ACCENT4');
    const red = sheet.getRange('B1').setBackground('red').getBackgroundObject();
    expect([red.asRgbColor().asHexString(), red.asRgbColor().getRed()]).toEqual(['#ff0000', 255]);
    expect(() => red.asThemeColor()).toThrow('Object is not of type ThemeColor.');
  });
});

describe('borders', () => {
  // gas-fakes, testsheetsexotics.js
  it('read back with style and colour; a new cell has none', () => {
    const { SpreadsheetApp, sheet } = rig();
    const range = sheet.getRange('A1:B2');
    const read = (a1: string): unknown => Reflect.get(sheet.getRange(a1), 'getBorder')();
    expect(read('A1')).toBeNull();
    range.setBorder(true, true, true, true, null, null, 'red', SpreadsheetApp.BorderStyle.DOTTED);
    expect(read('A1')).toMatchObject({ getTop: expect.any(Function) as unknown });
    const border = read('A1') as {
      getTop(): { getBorderStyle(): unknown };
      getBottom(): { getBorderStyle(): unknown };
    };
    expect(border.getTop().getBorderStyle()).toBe(SpreadsheetApp.BorderStyle.DOTTED);
    expect(border.getBottom().getBorderStyle()).toBeNull();
  });
});

describe('rich text', () => {
  // gas-fakes, testsheetsformatting.js "rich text tests"
  it('keeps its runs, the plain ones between too', () => {
    const { SpreadsheetApp, sheet } = rig();
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const value = SpreadsheetApp.newRichTextValue()
      .setText('Bold and link')
      .setTextStyle(0, 4, bold)
      .setLinkUrl(9, 13, 'https://example.com')
      .build();
    const read = sheet.getRange('A1').setRichTextValue(value).getRichTextValue();
    const runs = read?.getRuns() ?? [];
    expect(
      runs.map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex(), run.getTextStyle().isBold()]),
    ).toEqual([
      ['Bold', 0, 4, true],
      [' and ', 4, 9, false],
      ['link', 9, 13, false],
    ]);
    expect([runs[2]?.getLinkUrl(), runs[0]?.getLinkUrl()]).toEqual(['https://example.com', null]);
  });

  it('is text, whatever it looks like', () => {
    const { SpreadsheetApp, sheet } = rig();
    for (const text of ['=1+1', '+44 7700', '2026-11-20', '10%']) {
      const value = SpreadsheetApp.newRichTextValue().setText(text).build();
      const cell = sheet.getRange('A1').setRichTextValue(value);
      expect([cell.getValue(), cell.getFormula()]).toEqual([text, '']);
    }
  });

  it('is null where there is no text', () => {
    const { sheet } = rig();
    sheet.getRange('A1:C1').setValues([['plain', 5, '=1']]);
    const [plain, number, formula] = sheet.getRange('A1:C1').getRichTextValues()[0] ?? [];
    expect([plain?.getText(), plain?.getTextStyle().getFontSize(), number, formula]).toEqual(['plain', 10, null, null]);
  });
});
