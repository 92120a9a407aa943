import { rig } from './rig.js';

describe('values', () => {
  // platform facts 4a; gas-fakes, testsheetsvalues.js
  it('read blank as an empty text', () => {
    const { sheet } = rig();
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['', '']]);
    expect([sheet.getRange('A1').isBlank(), sheet.getRange('A1').getFormula()]).toEqual([true, '']);
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
  });

  it('come back with their types', () => {
    const { sheet } = rig();
    const block = [['text', 1.5, true, '', 'Zoë 🎉']];
    sheet.getRange(1, 1, 1, 5).setValues(block);
    expect(sheet.getRange(1, 1, 1, 5).getValues()).toEqual(block);
  });

  // platform facts 4b: every written text is read as if somebody typed it
  it('are read as if typed', () => {
    const { sheet } = rig();
    sheet.getRange('A1:F1').setValues([['12', '10%', 'TRUE', '=1+2', "'=1+2", '2026-11-20']]);
    const [number, percent, yes, sum, text, date] = sheet.getRange('A1:F1').getValues()[0] ?? [];
    expect([number, percent, yes, sum, text]).toEqual([12, 0.1, true, 3, '=1+2']);
    expect(date).toBeInstanceOf(Date);
  });

  it('stay text in a cell formatted as text', () => {
    const { sheet } = rig();
    sheet
      .getRange('A1:B1')
      .setNumberFormat('@')
      .setValues([['007', '+44 7700 900123']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['007', '+44 7700 900123']]);
  });

  it('follow the locale of the file', () => {
    const { sheet } = rig({ locale: 'de_DE' });
    sheet.getRange('A1:B1').setValues([['1,5', '24.12.2026']]);
    const [number, date] = sheet.getRange('A1:B1').getValues()[0] ?? [];
    expect(number).toBe(1.5);
    expect(date instanceof Date && date.toISOString()).toBe('2026-12-24T00:00:00.000Z');
  });

  // platform facts 4h
  it('are dates at the wall clock of the spreadsheet’s zone, both ways', () => {
    const { sheet } = rig({ timeZone: 'America/Los_Angeles' });
    const noon = new Date('2026-11-20T20:00:00Z');
    sheet.getRange('A1').setValue(noon);
    expect(sheet.getRange('A1').getDisplayValue()).toMatch(/11\/20\/2026 12:00:00/);
    expect(sheet.getRange('A1').getValue()).toEqual(noon);
  });

  it('survive both daylight-saving days', () => {
    const { sheet } = rig({ timeZone: 'Europe/Berlin' });
    for (const iso of [
      '2026-03-29T00:30:00Z',
      '2026-03-29T01:30:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T02:30:00Z',
    ]) {
      sheet.getRange('A1').setValue(new Date(iso));
      expect(sheet.getRange('A1').getValue()).toEqual(new Date(iso));
    }
  });

  it('are made with the script’s own Date', () => {
    class OtherDate extends Date {}
    const { sheet } = rig({ context: { DateOf: OtherDate as unknown as DateConstructor } });
    sheet.getRange('A1').setValue(new Date('2026-11-20T00:00:00Z'));
    expect(sheet.getRange('A1').getValue()).toBeInstanceOf(OtherDate);
  });

  it.each([
    ['en_US', '11/2/2026', '11/2/2026 9:05:00'],
    ['en_GB', '02/11/2026', '02/11/2026 09:05:00'],
    ['de_DE', '02.11.2026', '02.11.2026 09:05:00'],
    ['nl_NL', '2-11-2026', '2-11-2026 09:05:00'],
    ['ja_JP', '2026/11/02', '2026/11/02 09:05:00'],
  ])('of a script are shown as the locale %s writes days', (locale, day, moment) => {
    const { sheet } = rig({ locale });
    sheet.getRange('A1:B1').setValues([[new Date('2026-11-02T00:00:00Z'), new Date('2026-11-02T09:05:00Z')]]);
    expect(sheet.getRange('A1:B1').getDisplayValues()).toEqual([[day, moment]]);
  });

  it('keep a number a number until its cell has a date format', () => {
    const { sheet } = rig();
    const cell = sheet.getRange('A1').setValue(46346);
    expect(cell.getValue()).toBe(46346);
    cell.setNumberFormat('yyyy-mm-dd');
    expect(cell.getValue()).toEqual(new Date('2026-11-20T00:00:00Z'));
    expect(cell.getDisplayValue()).toBe('2026-11-20');
  });

  it('clear a cell with null or undefined', () => {
    const { sheet } = rig();
    const cell = sheet.getRange('A1').setValue('x').setValue(null);
    expect(cell.getValue()).toBe('');
    sheet
      .getRange('A1:B1')
      .setValues([['x', 'y']])
      .setValues([[undefined, null]]);
    expect(sheet.getRange('A1:B1').isBlank()).toBe(true);
  });

  it('show errors as their text', () => {
    const { sheet } = rig();
    expect(sheet.getRange('A1').setValue('=1/0').getValue()).toBe('#DIV/0!');
  });

  // platform facts 4b
  it('refuse a block of another shape at once', () => {
    const { sheet } = rig();
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B1').setValues([[1, 2, 3]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
  });

  it('refuse arguments of another type, and name them', () => {
    const { sheet } = rig();
    const call =
      (...args: unknown[]) =>
      () =>
        Reflect.apply(sheet.getRange('A1').setValues, null, args);
    expect(call('x')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(call([1])).toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(call()).toThrow("The parameters () don't match the method signature for SpreadsheetApp.Range.setValues.");
    expect(call([[1]], 2)).toThrow(/^The parameters \(number\[\]\[\],number\) don't match/);
  });

  it('are told in German where the user reads German', () => {
    const { sheet } = rig({ context: { localizedErrors: 'de' } });
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2]])).toThrow('Die Anzahl der Zeilen in den Daten');
    expect(() => sheet.getRange(2000, 1).getValue()).toThrow('Die Koordinaten des Bereichs');
  });

  it('fail as an Exception', () => {
    const { sheet } = rig();
    try {
      sheet.getRange('no such name');
    } catch (error) {
      expect(String(error)).toBe('Exception: Range not found');
    }
    expect.assertions(1);
  });
});

describe('formulas', () => {
  // gas-fakes, testsheets.js:2178
  it('written to a block shift their references', () => {
    const { sheet } = rig();
    sheet.getRange('C1:D2').setFormula('=A1');
    expect(sheet.getRange('C1:D2').getFormulas()).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ]);
  });

  // gas-fakes, testsheets.js:150-167
  it('get an equals sign when they lack one', () => {
    const { sheet } = rig();
    sheet.getRange('A1:A2').setFormulas([['Value'], ['=1']]);
    expect(sheet.getRange('A1:A2').getFormulas()).toEqual([['=Value'], ['=1']]);
  });

  // gas-fakes, testsheets.js:45-210
  it('read back canonical in R1C1', () => {
    const { sheet } = rig();
    const cell = sheet.getRange('B2').setFormulaR1C1('=R[1]C+R1C1&"A1 R[1]C"');
    expect(cell.getFormula()).toBe('=B3+$A$1&"A1 R[1]C"');
    expect(cell.getFormulaR1C1()).toBe('=R[1]C[0]+R1C1&"A1 R[1]C"');
    expect(sheet.getRange('A1').getFormulaR1C1()).toBeNull();
    expect(sheet.getRange('A1:B1').getFormulasR1C1()).toEqual([[null, null]]);
  });

  // Which separators a locale reads: formula-locales.test.ts.
  it('have English names whatever the locale', () => {
    const { sheet } = rig({ locale: 'de_DE' });
    sheet.getRange('A1').setFormula('=IF(TRUE;1,5;2)');
    expect([sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()]).toEqual(['=IF(TRUE;1,5;2)', 1.5]);
  });
});

describe('the last row', () => {
  // platform facts 4a
  it('counts formulas that show nothing and unticked checkboxes', () => {
    const { sheet } = rig();
    sheet.getRange('A5').setFormula('=""');
    expect([sheet.getLastRow(), sheet.getRange('A5').isBlank()]).toEqual([5, false]);
    sheet.getRange('B9').insertCheckboxes();
    expect(sheet.getLastRow()).toBe(9);
  });

  it('counts neither formats nor drop-downs', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet.getRange('A20').setBackground('red');
    sheet.getRange('A30').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
    expect(sheet.getLastRow()).toBe(0);
  });

  it('is where appendRow goes on, growing the grid', () => {
    const { sheet } = rig({ rows: 2, columns: 2 });
    sheet.appendRow(['a', 1]).appendRow(['b']).appendRow(['c', 2, 3]);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', 1, ''],
      ['b', '', ''],
      ['c', 2, 3],
    ]);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([3, 3]);
  });
});
