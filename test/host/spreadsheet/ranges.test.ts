import { printed, rig } from './rig.js';

describe('A1 notation', () => {
  // gas-fakes, testsheetsdeveloper.js:18-60, testsheets.js:221-250
  it.each([
    ['$C$3', 'C3'],
    ['aa11', 'AA11'],
    ['5:7', '5:7'],
    ['D:F', 'D:F'],
    ['!c2:e5', 'C2:E5'],
    ['Sheet1!E10:F12', 'E10:F12'],
    ["'Sheet1'!B2", 'B2'],
    ['R5C3', 'C5'],
    ['R2C2:R4C5', 'B2:E4'],
    ['r1c1:r2c2', 'A1:B2'],
    ['RC1', 'RC1'],
    ['C5:B2', 'B2:C5'],
    ['5:2', '2:5'],
    ['D:B', 'B:D'],
    ['R10C5:R1C2', 'B1:E10'],
    ['A2:A', 'A2:A'],
  ])('%s is %s', (written, read) => {
    expect(rig().sheet.getRange(written).getA1Notation()).toBe(read);
  });

  // gas-fakes, testsheetsdeveloper.js:63-94
  it('leaves the sides open that were not written', () => {
    const { sheet } = rig();
    const rows = sheet.getRange('5:7');
    expect([rows.getNumColumns(), rows.getNumRows()]).toEqual([26, 3]);
    expect([rows.isStartColumnBounded(), rows.isEndColumnBounded(), rows.isStartRowBounded()]).toEqual([
      false,
      false,
      true,
    ]);
    const columns = sheet.getRange('D:F');
    expect([columns.getNumRows(), columns.isStartRowBounded(), columns.isEndRowBounded()]).toEqual([
      1000,
      false,
      false,
    ]);
    expect(sheet.getRange('A1').isEndRowBounded()).toBe(true);
  });

  it('refuses what is no range, in Google’s words', () => {
    const { sheet, ss } = rig();
    expect(() => sheet.getRange('no such name')).toThrow('Range not found');
    expect(() => ss.getRange('Nowhere!A1')).toThrow('Range not found');
  });

  it('refuses coordinates before the grid, and an empty range', () => {
    const { sheet } = rig();
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow(/number of rows/);
  });

  // gas-fakes, testsheets.js:221: on a tab of 26 columns getRange("RC1") is a range. Reports name the text at its use.
  it('refuses cells behind the grid when somebody reads, writes, selects or hands them on', () => {
    const { sheet, ss } = rig();
    const says = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => sheet.getRange(1001, 1).getValue()).toThrow(says);
    expect(() => sheet.getRange(1000, 26, 2, 1).setValue('x')).toThrow(says);
    expect(() => sheet.getRange('AA1').getBackground()).toThrow(says);
    expect(() => sheet.getRange('A1').offset(1000, 0).clear()).toThrow(says);
    expect(() => sheet.getRange('A1001').activate()).toThrow(says);
    expect(() => {
      ss.setNamedRange('Far', sheet.getRange('A1001'));
    }).toThrow(says);
    expect(() => {
      sheet.getRange('A1').copyTo(sheet.getRange('AA1'));
    }).toThrow(says);
    const last = sheet.getRange('A1000').setValue('the last row');
    sheet.deleteRow(1000);
    expect(() => last.getValue()).toThrow(says);
  });

  it('finds a named range by its name', () => {
    const { sheet, ss } = rig();
    ss.setNamedRange('Candidates', sheet.getRange('B2:D9'));
    expect(ss.getRange('Candidates').getA1Notation()).toBe('B2:D9');
    expect(ss.getRangeByName('candidates')?.getA1Notation()).toBe('B2:D9');
    expect(ss.getRangeByName('nobody')).toBeNull();
  });
});

describe('a range', () => {
  it('knows where it lies, 1-based (gas-fakes, testsheetsvalues.js)', () => {
    const range = rig().sheet.getRange(3, 2, 4, 5);
    expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()]).toEqual([3, 2, 6, 6]);
    expect([range.getRowIndex(), range.getHeight(), range.getWidth()]).toEqual([3, 4, 5]);
    expect(range.getCell(2, 2).getA1Notation()).toBe('C4');
    expect(() => range.getCell(5, 1)).toThrow('Cell reference out of range');
    expect(`${printed(range)} ${printed(range.getSheet())}`).toBe('Range Sheet');
  });

  // gas-fakes, testsheetsvui.js:252
  it('offsets, and refuses an empty range or one off the grid', () => {
    const range = rig().sheet.getRange('B2:C3');
    expect(range.offset(1, 1).getA1Notation()).toBe('C3:D4');
    expect(range.offset(1, 1, 1, 3).getA1Notation()).toBe('C3:E3');
    expect(() => range.offset(0, 0, 0)).toThrow(/number of rows/);
    expect(() => range.offset(0, 0, 1, 0)).toThrow(/number of columns/);
    expect(() => range.offset(-2, 0)).toThrow(/outside the dimensions/);
  });

  // gas-fakes, testsheetssets.js:195
  it('has a data region, which takes in an empty cell beside it', () => {
    const { sheet } = rig();
    sheet.getRange('B2:D4').setValue(1);
    const region = (a1: string) => sheet.getRange(a1).getDataRegion().getA1Notation();
    expect([region('C3'), region('B1'), region('E3'), region('J9')]).toEqual(['B2:D4', 'B1:D4', 'B2:E4', 'J9']);
  });

  // gas-fakes, testsheets.js:1033
  it('finds the next data cell as Ctrl+arrow does', () => {
    const { SpreadsheetApp, sheet } = rig({ rows: 20, columns: 10 });
    sheet.getRange('B2:B4').setValue('x');
    sheet.getRange('B8').setValue('y');
    const down = (a1: string) => sheet.getRange(a1).getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation();
    expect([down('B2'), down('B4'), down('B8'), down('A1'), down('B1'), down('B20')]).toEqual([
      'B4',
      'B8',
      'B20',
      'A20',
      'B2',
      'B20',
    ]);
    const up = (a1: string) => sheet.getRange(a1).getNextDataCell(SpreadsheetApp.Direction.UP).getA1Notation();
    expect([up('B8'), up('B4'), up('B2')]).toEqual(['B4', 'B2', 'B1']);
  });

  it('stays where it is when rows come above it', () => {
    const { sheet } = rig();
    const range = sheet.getRange('A2').setValue('here');
    sheet.insertRowBefore(1);
    expect([range.getA1Notation(), range.getValue(), sheet.getRange('A3').getValue()]).toEqual(['A2', '', 'here']);
  });
});
