import { printed, rig } from './rig.js';

type Table = readonly (readonly [setter: string, value: unknown, getter: string, read: unknown])[];
const call = (object: object, member: string, ...args: unknown[]): unknown =>
  (Reflect.get(object, member) as (...given: unknown[]) => unknown)(...args);

/** What a setter is told its getter says: Google's reference for Range, RangeList and Sheet. */
describe('looks of cells', () => {
  const looks: Table = [
    ['setFontFamily', 'Courier New', 'getFontFamily', 'Courier New'],
    ['setFontLine', 'line-through', 'getFontLine', 'line-through'],
    ['setFontStyle', 'italic', 'getFontStyle', 'italic'],
    ['setFontWeight', 'bold', 'getFontWeight', 'bold'],
    ['setFontSize', 14, 'getFontSize', 14],
    ['setFontColor', 'Teal', 'getFontColor', '#008080'],
    ['setBackground', 'LIGHTCORAL', 'getBackground', '#f08080'],
    ['setHorizontalAlignment', 'right', 'getHorizontalAlignment', 'right'],
    ['setVerticalAlignment', 'middle', 'getVerticalAlignment', 'middle'],
    ['setWrap', false, 'getWrap', false],
    ['setNumberFormat', '0.00', 'getNumberFormat', '0.00'],
    ['setNote', 'called twice', 'getNote', 'called twice'],
  ];

  it.each(looks)('%s of a range is seen in all its cells', (setter, value, getter, read) => {
    const { sheet } = rig({ rows: 20, columns: 5 });
    const range = sheet.getRange('B2:C3');
    expect(call(range, setter, value)).toBe(range);
    expect([call(range, getter), call(sheet.getRange('C3'), getter)]).toEqual([read, read]);
    expect(call(sheet.getRange('D4'), getter)).not.toEqual(read);
  });

  it.each(looks)('%s of a list of ranges reaches each of them', (setter, value, getter, read) => {
    const { sheet } = rig({ rows: 20, columns: 5 });
    const list = sheet.getRangeList(['A1', 'C3:D4']);
    expect(call(list, setter, value)).toBe(list);
    expect(['A1', 'D4'].map((a1) => call(sheet.getRange(a1), getter))).toEqual([read, read]);
  });

  const blocks: readonly (readonly [setter: string, getter: string, block: readonly (readonly unknown[])[]])[] = [
    ['setFontFamilies', 'getFontFamilies', [['Arial', 'Verdana']]],
    ['setFontLines', 'getFontLines', [['none', 'underline']]],
    ['setFontStyles', 'getFontStyles', [['normal', 'italic']]],
    ['setFontWeights', 'getFontWeights', [['bold', 'normal']]],
    ['setFontSizes', 'getFontSizes', [[8, 20]]],
    ['setFontColors', 'getFontColors', [['#ff0000', '#00ff00']]],
    ['setBackgrounds', 'getBackgrounds', [['#ff0000', '#ffffff']]],
    ['setHorizontalAlignments', 'getHorizontalAlignments', [['left', 'center']]],
    ['setVerticalAlignments', 'getVerticalAlignments', [['top', 'bottom']]],
    ['setWraps', 'getWraps', [[true, false]]],
    ['setNumberFormats', 'getNumberFormats', [['0.00', '@']]],
    ['setNotes', 'getNotes', [['a', '']]],
  ];
  it.each(blocks)('%s gives each cell its own', (setter, getter, block) => {
    const { sheet } = rig({ rows: 20, columns: 5 });
    const range = sheet.getRange('B2:C2');
    call(range, setter, block);
    expect(call(range, getter)).toEqual(block);
    expect(() => call(range, setter, [block[0], block[0]])).toThrow(/number of rows/);
  });

  it('take colours, directions, wraps, rotations and styles as objects', () => {
    const { SpreadsheetApp, sheet } = rig({ rows: 20, columns: 5 });
    const { ThemeColorType, TextDirection, WrapStrategy } = SpreadsheetApp;
    const red = SpreadsheetApp.newColor().setRgbColor('#ff0000').build();
    const accent = SpreadsheetApp.newColor().setThemeColor(ThemeColorType.ACCENT2).build();
    const range = sheet.getRange('A1:B1');
    range.setBackgroundObject(red).setFontColorObject(red);
    expect([range.getBackground(), range.getFontColorObject().asRgbColor().asHexString()]).toEqual([
      '#ff0000',
      '#ff0000',
    ]);
    range.setBackgroundObjects([[red, accent]]).setFontColorObjects([[accent, red]]);
    expect(range.getBackgroundObjects()[0]?.map((color) => printed(color.getColorType()))).toEqual(['RGB', 'THEME']);
    expect(range.getFontColorObjects()[0]?.[0]?.asThemeColor().getThemeColorType()).toBe(ThemeColorType.ACCENT2);
    range.setTextDirection(TextDirection.RIGHT_TO_LEFT).setTextDirections([[TextDirection.LEFT_TO_RIGHT, null]]);
    expect(range.getTextDirections()).toEqual([[TextDirection.LEFT_TO_RIGHT, null]]);
    range.setWrapStrategies([[WrapStrategy.WRAP, WrapStrategy.CLIP]]);
    expect(range.getWrapStrategies()).toEqual([[WrapStrategy.WRAP, WrapStrategy.CLIP]]);
    const slanted = sheet.getRange('C1').setTextRotation(45).getTextRotation();
    range.setTextRotations([[slanted, sheet.getRange('D1').getTextRotation()]]);
    expect(range.getTextRotations()[0]?.map((rotation) => rotation.getDegrees())).toEqual([45, 0]);
    const style = SpreadsheetApp.newTextStyle()
      .setFontFamily('Verdana')
      .setForegroundColor('#0000ff')
      .setUnderline(true)
      .setStrikethrough(false)
      .setItalic(true)
      .build();
    range.setTextStyles([[style, style]]);
    const read = range.getTextStyles()[0]?.[1];
    expect([
      read?.getFontFamily(),
      read?.getForegroundColor(),
      read?.isUnderline(),
      read?.isStrikethrough(),
      read?.isItalic(),
    ]).toEqual(['Verdana', '#0000ff', true, false, true]);
    expect([red.asRgbColor().getRed(), red.asRgbColor().getGreen(), red.asRgbColor().getBlue()]).toEqual([255, 0, 0]);
  });
});

describe('a tab', () => {
  it('knows its names, its file, its kind and what it lacks', () => {
    const { SpreadsheetApp, sheet, ss } = rig({ rows: 20, columns: 5 });
    expect([sheet.getSheetName(), sheet.getParent().getId(), sheet.getType()]).toEqual([
      'Sheet1',
      ss.getId(),
      SpreadsheetApp.SheetType.GRID,
    ]);
    expect([sheet.getFormUrl(), sheet.asDataSourceSheet(), ss.getFormUrl()]).toEqual([null, null, null]);
    expect([sheet.getDrawings(), sheet.getImages(), sheet.getPivotTables(), sheet.getSlicers()]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    expect(sheet.getSheetValues(1, 1, 2, 2)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(ss.getSheetValues(1, 2, 2, 1)).toEqual([[2], [4]]);
  });

  it('hides and shows lines, sizes them, and remembers its grid and direction', () => {
    const { sheet, ss } = rig({ rows: 20, columns: 8 });
    sheet.hideRows(2, 2);
    sheet.hideColumn(sheet.getRange('B1'));
    expect([sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(2), ss.isColumnHiddenByUser(2)]).toEqual([
      true,
      true,
      true,
    ]);
    sheet.showRows(2, 2);
    sheet.unhideColumn(sheet.getRange('B1'));
    ss.hideColumn(sheet.getRange('C1'));
    expect([sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3)]).toEqual([
      false,
      false,
      true,
    ]);
    ss.unhideColumn(sheet.getRange('C1'));
    sheet.setRowHeights(2, 3, 40).setRowHeightsForced(5, 1, 3).setColumnWidth(2, 77);
    ss.setColumnWidth(3, 55);
    expect([sheet.getRowHeight(4), sheet.getRowHeight(5), sheet.getColumnWidth(2), ss.getColumnWidth(3)]).toEqual([
      40, 3, 77, 55,
    ]);
    sheet.getRange('D1').setValue('a rather long text for a narrow column');
    sheet.autoResizeColumn(4).autoResizeRows(1, 2);
    expect(sheet.getColumnWidth(4)).toBeGreaterThan(200);
    expect(sheet.setHiddenGridlines(true).hasHiddenGridlines()).toBe(true);
    expect(sheet.setRightToLeft(true).isRightToLeft()).toBe(true);
    sheet.insertRowsBefore(1, 2);
    ss.insertRowsBefore(1, 1);
    expect(sheet.getRange('D4').getValue()).toBe('a rather long text for a narrow column');
  });

  it('can be selected in, cell by cell and range by range', () => {
    const { SpreadsheetApp, sheet, ss } = rig({ rows: 20, columns: 8 });
    sheet.setActiveRange(sheet.getRange('B2:C3'));
    expect([ss.getActiveRange()?.getA1Notation(), sheet.getActiveCell().getA1Notation()]).toEqual(['B2:C3', 'B2']);
    sheet.setActiveSelection('C5');
    ss.setCurrentCell(sheet.getRange('C5'));
    expect([ss.getActiveCell().getA1Notation(), sheet.getCurrentCell()?.getA1Notation()]).toEqual(['C5', 'C5']);
    sheet.setActiveRangeList(sheet.getRangeList(['A1', 'D4:E5']));
    expect(
      sheet
        .getActiveRangeList()
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1', 'D4:E5']);
    const other = ss.insertSheet('Other');
    expect(ss.setActiveSheet(sheet).getName()).toBe('Sheet1');
    SpreadsheetApp.setActiveSheet(other);
    expect(SpreadsheetApp.getActiveSheet().getName()).toBe('Other');
    SpreadsheetApp.setActiveRange(sheet.getRange('E5'));
    expect([SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveSheet().getName()]).toEqual([
      'E5',
      'Sheet1',
    ]);
    sheet.getRange('A1:A3').setValue('x');
    sheet.setCurrentCell(sheet.getRange('A1'));
    const next = (direction: GoogleAppsScript.Spreadsheet.Direction) =>
      ss.getSelection().getNextDataRange(direction)?.getA1Notation();
    expect([next(SpreadsheetApp.Direction.DOWN), next(SpreadsheetApp.Direction.NEXT)]).toEqual(['A1:A3', 'A1:H1']);
    sheet.setActiveRange(sheet.getRange('A1:B2'));
    expect(next(SpreadsheetApp.Direction.DOWN)).toBe('A1:B3');
  });
});

describe('a file', () => {
  it('has editors and viewers, who come and go', () => {
    const { ss } = rig();
    ss.addEditors(['ana@agency.example', 'bo@agency.example']).addViewer('cy@agency.example');
    expect(ss.getEditors().map((user) => user.getEmail())).toEqual(
      expect.arrayContaining(['ana@agency.example', 'bo@agency.example']),
    );
    expect(ss.getViewers().map((user) => user.getEmail())).toContain('cy@agency.example');
    ss.removeViewer('cy@agency.example');
    expect(ss.getViewers().map((user) => user.getEmail())).not.toContain('cy@agency.example');
  });

  it('keeps how it calculates', () => {
    const { SpreadsheetApp, ss } = rig();
    ss.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR);
    ss.setIterativeCalculationEnabled(true)
      .setMaxIterativeCalculationCycles(7)
      .setIterativeCalculationConvergenceThreshold(0.5);
    expect([
      ss.getRecalculationInterval(),
      ss.isIterativeCalculationEnabled(),
      ss.getMaxIterativeCalculationCycles(),
      ss.getIterativeCalculationConvergenceThreshold(),
    ]).toEqual([SpreadsheetApp.RecalculationInterval.HOUR, true, 7, 0.5]);
  });

  it('knows its named ranges, by tab and by file, and forgets them', () => {
    const { sheet, ss } = rig();
    ss.setNamedRange('Stages', sheet.getRange('B2:B9'));
    ss.setNamedRange('Offers', ss.insertSheet('Other').getRange('A1'));
    expect([ss.getNamedRanges().length, sheet.getNamedRanges().map((named) => named.getName())]).toEqual([
      2,
      ['Stages'],
    ]);
    ss.removeNamedRange('Stages');
    expect(ss.getRangeByName('Stages')).toBeNull();
  });
});
