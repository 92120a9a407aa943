import { rig } from './rig.js';

// gas-fakes, testsheets.js "Range.autoFill and autoFillToNeighbor"; the reference of AutoFillSeries.
describe('filling on', () => {
  it('goes on by the trend of numbers, to any one side', () => {
    const { SpreadsheetApp, sheet } = rig();
    const { DEFAULT_SERIES } = SpreadsheetApp.AutoFillSeries;
    sheet
      .getRange('A1:A3')
      .setValues([[1], [3], [5]])
      .autoFill(sheet.getRange('A1:A6'), DEFAULT_SERIES);
    expect(sheet.getRange('A1:A6').getValues().flat()).toEqual([1, 3, 5, 7, 9, 11]);
    sheet
      .getRange('G1:H1')
      .setValues([[6, 4]])
      .autoFill(sheet.getRange('E1:H1'), DEFAULT_SERIES);
    expect(sheet.getRange('E1:H1').getValues()).toEqual([[10, 8, 6, 4]]);
  });

  it('knows dates, months, weekdays and numbered words', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet.getRange('A1:E1').setValues([['2026-03-30', 'Nov', 'Monday', 'Round 1', 'blue']]);
    sheet.getRange('A1:E1').autoFill(sheet.getRange('A1:E3'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
    expect(sheet.getRange('A1:E3').getDisplayValues()).toEqual([
      ['2026-03-30', 'Nov', 'Monday', 'Round 1', 'blue'],
      ['2026-03-31', 'Dec', 'Tuesday', 'Round 2', 'blue'],
      ['2026-04-01', 'Jan', 'Wednesday', 'Round 3', 'blue'],
    ]);
  });

  it('moves the references of formulas and takes looks along', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('B1').setFormula('=A1*2').setBackground('red');
    sheet.getRange('B1').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
    expect(sheet.getRange('B1:B4').getFormulas().flat()).toEqual(['=A1*2', '=A2*2', '=A3*2', '']);
    expect(sheet.getRange('B3').getBackground()).toBe('#ff0000');
  });

  it('repeats in the alternate series', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    sheet.getRange('A1:A2').autoFill(sheet.getRange('A1:A5'), SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES);
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual([1, 2, 1, 2, 1]);
  });

  it('refuses a destination elsewhere, or in two directions', () => {
    const { SpreadsheetApp, sheet } = rig();
    const { DEFAULT_SERIES } = SpreadsheetApp.AutoFillSeries;
    const source = sheet.getRange('A1:A4');
    expect(() => source.autoFill(sheet.getRange('C1:C5'), DEFAULT_SERIES)).toThrow(/must contain the source range/);
    expect(() => source.autoFill(sheet.getRange('A1:B10'), DEFAULT_SERIES)).toThrow(/in only one direction/);
  });
});
