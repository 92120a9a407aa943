import { rig } from './rig.js';

describe('sorting', () => {
  // gas-fakes, testsheetsvalues.js:203
  it('takes absolute columns: numbers, texts in any case, booleans, blanks last', () => {
    const { sheet } = rig();
    const range = sheet.getRange('B2:B8').setValues([['b'], [true], [''], [2], ['A'], [false], [-1]]);
    range.sort(2);
    expect(range.getValues().flat()).toEqual([-1, 2, 'A', 'b', false, true, '']);
    range.sort({ column: 2, ascending: false });
    expect(range.getValues().flat()).toEqual([true, false, 'b', 'A', 2, -1, '']);
  });

  it('by several columns', () => {
    const { sheet } = rig();
    const range = sheet.getRange('A1:B4').setValues([
      ['x', 1],
      ['y', 2],
      ['x', 3],
      ['y', 4],
    ]);
    range.sort([{ column: 1, ascending: false }, { column: 2 }]);
    expect(range.getValues()).toEqual([
      ['y', 2],
      ['y', 4],
      ['x', 1],
      ['x', 3],
    ]);
  });

  // platform facts 4d
  it('moves contents and notes, not the metadata of rows', () => {
    const { sheet } = rig();
    sheet
      .getRange('A1:A2')
      .setValues([['z'], ['a']])
      .setNotes([['of z'], ['of a']]);
    sheet.getRange('1:1').addDeveloperMetadata('candidate', 'z');
    sheet.getRange('A1:A2').sort(1);
    expect(sheet.getRange('A1:A2').getNotes()).toEqual([['of a'], ['of z']]);
    expect(sheet.createDeveloperMetadataFinder().withKey('candidate').find()[0]?.getLocation().getRow()?.getRow()).toBe(
      1,
    );
  });

  // gas-fakes, testsheetsbasic.js "Sheet.sort()"
  it('of a tab takes the header along unless it is frozen', () => {
    const { sheet } = rig();
    sheet.sort(1);
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
    sheet.getRange('A1:A3').setValues([['Name'], ['b'], ['a']]);
    sheet.sort(1);
    expect(sheet.getDataRange().getValues().flat()).toEqual(['a', 'b', 'Name']);
    sheet.setFrozenRows(1);
    sheet.sort(1, false);
    expect(sheet.getDataRange().getValues().flat()).toEqual(['a', 'Name', 'b']);
  });
});

describe('tidying up', () => {
  // gas-fakes, testsheetsvalues.js:278
  it('removes rows that repeat an earlier one, and returns what is left', () => {
    const { sheet } = rig();
    const range = sheet.getRange('C5:D8').setValues([
      ['foo', 'bar'],
      ['bar', 'foo'],
      ['foo', 'foo'],
      ['BAR', 'foo'],
    ]);
    expect(range.removeDuplicates().getA1Notation()).toBe('C5:D7');
    expect(range.removeDuplicates([4]).getValues()).toEqual([
      ['foo', 'bar'],
      ['bar', 'foo'],
      ['', ''],
    ]);
  });

  it('trims texts and leaves what looks like a formula a text', () => {
    const { sheet } = rig();
    const range = sheet.getRange('A1:A4').setNumberFormat('@');
    range.setValues([[' in front'], ['behind '], ['two  in   between'], ['   =SUM(1,2)']]).trimWhitespace();
    expect(range.getValues().flat()).toEqual(['in front', 'behind', 'two in between', '=SUM(1,2)']);
  });

  // gas-fakes, testsheetssets.js "Splitting text into columns"
  it('splits texts into columns', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet
      .getRange('A1:A3')
      .setValues([['a,b,c'], ['a'], ['a,,c']])
      .splitTextToColumns();
    expect(sheet.getRange('A1:C3').getValues()).toEqual([
      ['a', 'b', 'c'],
      ['a', '', ''],
      ['a', '', 'c'],
    ]);
    sheet.getRange('E1').setValue('x:y').splitTextToColumns(':');
    sheet.getRange('E2').setValue('x y').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SPACE);
    expect(sheet.getRange('E1:F2').getValues()).toEqual([
      ['x', 'y'],
      ['x', 'y'],
    ]);
  });

  it('shuffles rows and loses none', () => {
    const { sheet } = rig();
    const rows = Array.from({ length: 30 }, (_, index) => [index, `r${index}`]);
    const range = sheet.getRange(1, 1, 30, 2).setValues(rows).randomize();
    expect(range.getValues()).not.toEqual(rows);
    expect(range.sort(1).getValues()).toEqual(rows);
  });
});

describe('the text finder', () => {
  // gas-fakes, testsheetstext.js
  it('finds parts of what is shown in any case, unless told otherwise', () => {
    const { sheet } = rig();
    sheet.getRange('A1:B2').setValues([
      ['sample', 'sámplé'],
      ['SampleA', '=UPPER("sample")'],
    ]);
    const found = (finder: GoogleAppsScript.Spreadsheet.TextFinder) =>
      finder.findAll().map((range) => range.getA1Notation());
    expect(found(sheet.createTextFinder('sample'))).toEqual(['A1', 'A2', 'B2']);
    expect(
      found(sheet.createTextFinder('sample').ignoreDiacritics(true).matchCase(true).matchEntireCell(true)),
    ).toEqual(['A1', 'B1']);
    expect(found(sheet.createTextFinder('upper').matchFormulaText(true))).toEqual(['B2']);
    expect(found(sheet.createTextFinder('^s.mp').useRegularExpression(true))).toEqual(['A1', 'B1', 'A2', 'B2']);
    expect(sheet.createTextFinder('sample').replaceAllWith('test')).toBe(2);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['test'], ['testA']]);
  });

  it('goes from match to match', () => {
    const { sheet } = rig();
    sheet.getRange('A1:A3').setValues([['x'], ['y'], ['x']]);
    const finder = sheet.createTextFinder('x');
    expect([finder.findNext()?.getRow(), finder.findNext()?.getRow(), finder.findNext()]).toEqual([1, 3, null]);
  });
});
