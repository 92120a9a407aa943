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
