import { cellAt, number, oneSheet } from './sheets.js';

const monday = 46083.5625; // Monday, 2 March 2026, 13:30

describe('a number in a format of Google’s', () => {
  it.each([
    [monday, 'h:mm', '13:30'],
    [monday, 'h:mm AM/PM', '1:30 PM'],
    [monday, 'hh:mm:ss', '13:30:00'],
    [1.5, '[h]:mm', '36:00'],
    [monday, 'ddd d mmm', 'Mon 2 Mar'],
    [monday, 'dddd, mmmm d, yyyy', 'Monday, March 2, 2026'],
    [monday, 'yyyy-mm-dd', '2026-03-02'],
    [monday, 'm/d/yyyy h:mm:ss', '3/2/2026 13:30:00'],
    [0.999999, 'h:mm', '0:00'],
    [1 / 24 / 60, 'mm:ss', '01:00'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-5, '#,##0;(#,##0)', '(5)'],
    [-5, '0;[Red]-0', '-5'],
    [0, '0;-0;"none"', 'none'],
    [0.25, '0.0%', '25.0%'],
    [1234567, '0.0,,"M"', '1.2M'],
    [12345, '0.00E+00', '1.23E+04'],
    [5, '"$"#,##0', '$5'],
    [5, '00000', '00005'],
    [3, '0 "days"', '3 days'],
    [150, '[<100]"low";"high"', 'high'],
    [50, '[<100]"low";"high"', 'low'],
    [1.005, '0.00', '1.01'],
    [1.5, '0.###', '1.5'],
    [0.5, '#.##', '.5'],
    [1.5, '# ?/?', '1 1/2'],
    [-1.75, '# ?/?', '-1 3/4'],
    [2.5, '?/?', '5/2'],
    [1.333, '# ??/??', '1  1/3 '],
    [0.3, '# ?/8', ' 2/8'],
    [3, '# ?/?', '3    '],
    [0.999, '# ?/?', '1    '],
    [12345, '##0.0E+0', '12.3E+3'],
    [0.00012, '0.0E+00', '1.2E-04'],
    [1234567890, '(000) 000-0000', '(123) 456-7890'],
    [5551234, '000-0000', '555-1234'],
    [1234.5, '#,##0.00 [$USD]', '1,234.50 USD'],
    [5, '[$€-407] #,##0.00', '€ 5.00'],
    [-5, '_($* #,##0.00_);_($* (#,##0.00)', ' $(5.00)'],
    [1.5, '[m]', '2160'],
    [1.5, '[s]', '129600'],
    [monday, 'h:mm a/p', '1:30 P'],
    [monday, 'yyyy"年"m"月"d"日"', '2026年3月2日'],
  ])('%d as %s is %s', (value, format, display) => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[number(value, format)]]);
    const cell = cellAt(workbook, sheet, 0, 0);
    expect(cell).toMatchObject({ kind: 'number', value, format });
    expect(cell.display).toBe(display);
  });

  it('says true and false in the language of the workbook', () => {
    const shown = (locale: string) => {
      const { workbook, sheet } = oneSheet({ locale });
      workbook.write(sheet, 0, 0, [
        [
          { kind: 'boolean', value: true },
          { kind: 'formula', formula: '=1>2' },
        ],
      ]);
      return [0, 1].map((column) => cellAt(workbook, sheet, 0, column).display);
    };
    expect(shown('de_DE')).toEqual(['WAHR', 'FALSCH']);
    expect(shown('pt_BR')).toEqual(['VERDADEIRO', 'FALSO']);
    expect(shown('ja_JP')).toEqual(['TRUE', 'FALSE']);
  });

  it('has the month in the language of the workbook', () => {
    const shown = (locale: string) => {
      const { workbook, sheet } = oneSheet({ locale });
      workbook.write(sheet, 0, 0, [[number(monday, 'd mmmm yyyy')]]);
      return cellAt(workbook, sheet, 0, 0);
    };
    expect(
      ['de_DE', 'fr_FR', 'es_ES', 'it_IT', 'nl_NL', 'pt_BR', 'sv_SE'].map((locale) => shown(locale).display),
    ).toEqual([
      '2 März 2026',
      '2 mars 2026',
      '2 marzo 2026',
      '2 marzo 2026',
      '2 maart 2026',
      '2 março 2026',
      '2 mars 2026',
    ]);
    expect(shown('de_DE').isDate).toBe(true);
  });

  it('“General” is no format', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[number(5, 'General')]]);
    expect(cellAt(workbook, sheet, 0, 0)).toMatchObject({ format: null, display: '5' });
  });
});
