import { rig } from './rig.js';

describe('clearing', () => {
  // gas-fakes, testsheets.js:475-600
  it('clears what its name says and nothing else', () => {
    const { SpreadsheetApp, sheet } = rig();
    const range = sheet.getRange('A1:B2');
    const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build();
    const fill = () => range.setValue('x').setBackground('red').setNote('n').setDataValidation(rule);
    const state = () => [
      range.getValue() !== '',
      range.getBackground() !== '#ffffff',
      range.getNote() !== '',
      range.getDataValidation() !== null,
    ];
    fill();
    sheet.clear();
    expect(state()).toEqual([false, false, true, true]);
    fill();
    sheet.clearContents();
    expect(state()).toEqual([false, true, true, true]);
    fill();
    sheet.clearFormats();
    expect(state()).toEqual([true, false, true, true]);
    fill();
    sheet.clearNotes();
    expect(state()).toEqual([true, true, false, true]);
    fill().clear({ commentsOnly: true, validationsOnly: true });
    expect(state()).toEqual([true, true, false, false]);
  });

  // reference of Range.clearFormat
  it('of formats leaves number formats', () => {
    const { sheet } = rig();
    const cell = sheet.getRange('A1').setValue(0.5).setNumberFormat('0%').setFontWeight('bold').clearFormat();
    expect([cell.getDisplayValue(), cell.getFontWeight()]).toEqual(['50%', 'normal']);
  });
});

describe('copyTo', () => {
  // gas-fakes, testsheets.js "Range.copyTo", oddities.md
  it('gives a smaller target the whole source and a larger one whole repeats', () => {
    const { sheet } = rig();
    const source = sheet.getRange('A1:B2').setValues([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    source.setBackground('red');
    source.copyTo(sheet.getRange('G1'));
    expect(sheet.getRange('G1:H2').getValues()).toEqual(source.getValues());
    source.copyTo(sheet.getRange('J1:L4'));
    expect(sheet.getRange('J1:L4').getValues()).toEqual([
      ['a', 'b', ''],
      ['c', 'd', ''],
      ['a', 'b', ''],
      ['c', 'd', ''],
    ]);
    expect([sheet.getRange('K4').getBackground(), sheet.getRange('L1').getBackground()]).toEqual([
      '#ff0000',
      '#ffffff',
    ]);
  });

  it('takes only what it was asked for', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet.getRange('A1').setFormula('=1+1').setBackground('red');
    sheet.getRange('B1:E1').setBackground('#cccccc').setValue('old');
    sheet.getRange('A1').copyTo(sheet.getRange('B1'), { contentsOnly: true });
    sheet.getRange('A1').copyTo(sheet.getRange('C1'), { formatOnly: true });
    sheet.getRange('A1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    sheet.getRange('A1').copyTo(sheet.getRange('E1'), SpreadsheetApp.CopyPasteType.PASTE_FORMULA, false);
    expect(sheet.getRange('B1:E1').getValues()).toEqual([[2, 'old', 2, 2]]);
    expect(sheet.getRange('B1:E1').getFormulas()).toEqual([['', '', '', '=1+1']]);
    expect(sheet.getRange('B1:E1').getBackgrounds()).toEqual([['#cccccc', '#ff0000', '#cccccc', '#cccccc']]);
  });

  it('transposes, moves references, and carries notes and rules along', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet
      .getRange('A1:B1')
      .setValues([[1, '=A1+1']])
      .setNotes([['n1', 'n2']]);
    sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build());
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D5'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
    expect(sheet.getRange('D5:D6').getNotes()).toEqual([['n1'], ['n2']]);
    expect(`${sheet.getRange('D5').getDataValidation()?.getCriteriaType()}`).toBe('NUMBER_EQUAL_TO');
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'));
    expect([sheet.getRange('B3').getFormula(), sheet.getRange('B3').getValue()]).toEqual(['=A3+1', 2]);
  });

  it('copies values alone with copyValuesToRange', () => {
    const { sheet } = rig();
    sheet.getRange('A1').setFormula('=2*3').setBackground('red').copyValuesToRange(sheet, 3, 4, 2, 3);
    expect(sheet.getRange('C2:D3').getValues()).toEqual([
      [6, 6],
      [6, 6],
    ]);
    expect(sheet.getRange('C2').getBackground()).toBe('#ffffff');
    sheet.getRange('A1').copyFormatToRange(sheet.getSheetId(), 5, 5, 1, 1);
    expect([sheet.getRange('E1').getBackground(), sheet.getRange('E1').getValue()]).toEqual(['#ff0000', '']);
  });

  it('refuses another kind of argument', () => {
    const { sheet } = rig();
    const call =
      (...args: unknown[]) =>
      () =>
        Reflect.apply(sheet.getRange('A1').copyTo, null, args);
    expect(call()).toThrow(/don't match the method signature for SpreadsheetApp.Range.copyTo/);
    expect(call('B1')).toThrow(/The parameters \(String\)/);
  });
});

describe('moveTo', () => {
  // gas-fakes, testsheets.js "Range.moveTo"
  it('leaves nothing behind, over its own target too', () => {
    const { sheet } = rig();
    const source = sheet.getRange('A1:B2').setValues([
      ['A1', 'B1'],
      ['A2', 'B2'],
    ]);
    source.setBackground('#ff0000').setFontWeight('bold');
    source.moveTo(sheet.getRange('B1'));
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['', 'A1', 'B1'],
      ['', 'A2', 'B2'],
    ]);
    expect(sheet.getRange('A1:C1').getBackgrounds()).toEqual([['#ffffff', '#ff0000', '#ff0000']]);
    expect(sheet.getRange('A2:C2').getFontWeights()).toEqual([['normal', 'bold', 'bold']]);
  });

  // reference of Range.moveTo: "cut and paste". That a cut takes references along is known from spreadsheets at large;
  // no text of Google's found says so, nor what becomes of ranges that reach out of the block.
  it('takes along what referred to the moved cells, on every tab', () => {
    const { ss, sheet } = rig();
    const other = ss.insertSheet('Other');
    sheet.getRange('A1:B2').setValues([
      [1, '=A1+$A$2+F1'],
      [2, 20],
    ]);
    sheet.getRange('F1').setValue(100);
    sheet.getRange('D1:D3').setFormulas([['=A1*10'], ['=SUM($A$1:A2)'], ['=SUM(A1:A3)']]);
    other.getRange('A1').setFormula('=Sheet1!A2');
    ss.setNamedRange('Both', sheet.getRange('A1:A2'));
    sheet.getRange('A1:B2').moveTo(sheet.getRange('B11'));
    expect(sheet.getRange('C11').getFormula()).toBe('=B11+$B$12+F1');
    expect(sheet.getRange('D1:D3').getFormulas()).toEqual([['=B11*10'], ['=SUM($B$11:B12)'], ['=SUM(A1:A3)']]);
    expect(sheet.getRange('D1:D3').getValues()).toEqual([[10], [3], [0]]);
    expect([other.getRange('A1').getFormula(), other.getRange('A1').getValue()]).toEqual(['=Sheet1!B12', 2]);
    expect(ss.getRangeByName('Both')?.getA1Notation()).toBe('B11:B12');
    expect([sheet.getRange('C11').getValue(), sheet.getRange('A1:A2').isBlank()]).toEqual([103, true]);
  });

  it('to another tab leaves formulas on both pointing at the same cells', () => {
    const { SpreadsheetApp, ss, sheet } = rig();
    const other = ss.insertSheet('Other');
    sheet
      .getRange('A1:C1')
      .setValues([[5, '=A1+F1', '=B1']])
      .setNotes([['n', '', '']]);
    sheet.getRange('F1').setValue(1);
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(2).build();
    sheet.getRange('A1').setDataValidation(rule);
    const format = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground('#ff0000');
    sheet.setConditionalFormatRules([format.setRanges([sheet.getRange('A1:B1'), sheet.getRange('F1')]).build()]);
    sheet.getRange('A1:B1').moveTo(other.getRange('C3'));
    expect(other.getRange('D3').getFormula()).toBe('=C3+Sheet1!F1');
    expect(sheet.getRange('C1').getFormula()).toBe('=Other!D3');
    expect([other.getRange('D3').getValue(), sheet.getRange('C1').getValue()]).toEqual([6, 6]);
    expect([other.getRange('C3').getNote(), sheet.getRange('A1').getNote()]).toEqual(['n', '']);
    expect(`${other.getRange('C3').getDataValidation()?.getCriteriaType()}`).toBe('NUMBER_GREATER_THAN');
    expect(sheet.getRange('A1').getDataValidation()).toBeNull();
    const zones = (tab: GoogleAppsScript.Spreadsheet.Sheet) =>
      tab.getConditionalFormatRules().map((one) => one.getRanges().map((range) => range.getA1Notation()));
    expect([zones(sheet), zones(other)]).toEqual([[['F1']], [['C3:D3']]]);
  });

  it('moves notes, rules and what they ask over its own target', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet.getRange('A1:C1').setNotes([['a', 'b', 'c']]);
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).build();
    sheet.getRange('B1:B5').setDataValidation(rule);
    const format = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A$1=1').setBackground('#ff0000');
    sheet.setConditionalFormatRules([format.setRanges([sheet.getRange('F1')]).build()]);
    sheet.getRange('A1:B2').moveTo(sheet.getRange('B1'));
    expect(sheet.getRange('A1:C1').getNotes()).toEqual([['', 'a', 'b']]);
    const ruled = sheet.getRange('A1:C3').getDataValidations();
    expect(ruled.map((row) => row.map((one) => one !== null))).toEqual([
      [false, false, true],
      [false, false, true],
      [false, true, false],
    ]);
    const asks = (a1: string) => sheet.getRange(a1).getDataValidation()?.getCriteriaValues()[0].getA1Notation();
    expect([asks('C1'), asks('B3')]).toEqual(['B1:B2', 'B1:B2']);
    const [asked] = sheet.getConditionalFormatRules();
    expect(asked?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$B$1=1']);
  });
});

describe('cells inserted and deleted', () => {
  // gas-fakes, testsheets.js:957
  const start = [
    ['A1', 'B1', 'C1', 'D1'],
    ['A2', 'B2', 'C2', 'D2'],
    ['A3', 'B3', 'C3', 'D3'],
    ['A4', 'B4', 'C4', 'D4'],
  ];
  it.each([
    ['deleteCells', 'COLUMNS', 'B2:C3', ['A2', 'D2', '', ''], ['A3', 'D3', '', ''], ['A4', 'B4', 'C4', 'D4']],
    ['deleteCells', 'ROWS', 'B2:C3', ['A2', 'B4', 'C4', 'D2'], ['A3', '', '', 'D3'], ['A4', '', '', 'D4']],
    ['insertCells', 'COLUMNS', 'B2:C2', ['A2', '', '', 'B2'], ['A3', 'B3', 'C3', 'D3'], ['A4', 'B4', 'C4', 'D4']],
    ['insertCells', 'ROWS', 'B2:B3', ['A2', '', 'C2', 'D2'], ['A3', '', 'C3', 'D3'], ['A4', 'B2', 'C4', 'D4']],
  ] as const)('%s %s of %s', (what, dimension, a1, ...rows) => {
    const { SpreadsheetApp, sheet } = rig();
    sheet.getRange('A1:D4').setValues(start);
    sheet.getRange(a1)[what](SpreadsheetApp.Dimension[dimension]);
    expect(sheet.getRange('A1:D4').getValues()).toEqual([start[0], ...rows]);
  });
});

describe('references to cells pushed aside', () => {
  // As for moveTo: unverified at Google.
  it('follow them, with notes and rules', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet.getRange('A1:A4').setValues([[1], [2], [3], ['=A3*2']]);
    sheet.getRange('A3').setNote('three');
    sheet.getRange('A3:A4').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
    sheet.getRange('C1').setFormula('=A3+$A$4');
    sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
    expect(sheet.getRange('A1:A5').getFormulas()).toEqual([[''], [''], [''], [''], ['=A4*2']]);
    expect([sheet.getRange('C1').getFormula(), sheet.getRange('C1').getValue()]).toEqual(['=A4+$A$5', 9]);
    expect(sheet.getRange('A3:A5').getNotes()).toEqual([[''], ['three'], ['']]);
    const ruled = () =>
      sheet
        .getRange('A2:A5')
        .getDataValidations()
        .map(([rule]) => rule !== null);
    expect(ruled()).toEqual([false, false, true, true]);
    sheet.getRange('A1:A2').deleteCells(SpreadsheetApp.Dimension.ROWS);
    expect([sheet.getRange('C1').getFormula(), sheet.getRange('C1').getValue()]).toEqual(['=A2+$A$3', 9]);
    expect(sheet.getRange('A1:A4').getValues()).toEqual([[2], [3], [6], ['']]);
    expect(sheet.getRange('A2').getNote()).toBe('three');
    expect(ruled()).toEqual([true, true, false, false]);
  });
});

describe('merges', () => {
  // gas-fakes, testsheets.js:349
  it('keep the top-left value; across by row, vertically by column', () => {
    const { sheet } = rig();
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    const range = sheet.getRange('A1:B2').merge();
    expect([range.isPartOfMerge(), sheet.getRange('B2').isPartOfMerge(), range.getDisplayValue()]).toEqual([
      true,
      true,
      '1',
    ]);
    expect(
      sheet
        .getRange('A1:C3')
        .getMergedRanges()
        .map((merged) => merged.getA1Notation()),
    ).toEqual(['A1:B2']);
    range.breakApart();
    expect(range.isPartOfMerge()).toBe(false);
    sheet.getRange('D1:F2').mergeAcross();
    sheet.getRange('A5:B7').mergeVertically();
    const merged = sheet
      .getRange('A1:Z20')
      .getMergedRanges()
      .map((one) => one.getA1Notation());
    expect(merged.sort()).toEqual(['A5:A7', 'B5:B7', 'D1:F1', 'D2:F2']);
  });
});
