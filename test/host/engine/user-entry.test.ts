import { setClock } from '../../../host/engine/clock.js';
import { oneSheet } from './sheets.js';

beforeAll(() => setClock(() => Date.UTC(2026, 10, 20, 12)));
afterAll(() => setClock(() => Date.now()));

function typed(text: string, locale = 'en_US', format: string | null = null) {
  return oneSheet({ locale }).workbook.parseEntry(text, format);
}

const day = 46083; // 2 March 2026

describe('what somebody types is read as Google reads it', () => {
  it.each([
    ['5', 5, undefined],
    ['-5', -5, undefined],
    ['+5', 5, undefined],
    ['.5', 0.5, undefined],
    ['007', 7, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['50%', 0.5, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['$5', 5, '"$"#,##0'],
    ['$1,000.50', 1000.5, '"$"#,##0.00'],
    ['€7', 7, '"€"#,##0'],
    ['1e3', 1000, '0.00E+00'],
    ['(5)', -5, undefined],
    ['($1,000.50)', -1000.5, '"$"#,##0.00'],
  ])('%s is the number %d', (text, value, format) => {
    expect(typed(text)).toEqual({ kind: 'number', value, ...(format === undefined ? {} : { format }) });
  });

  it.each([
    ['2026-03-02', 'en_US', 'yyyy-mm-dd'],
    ['3/2/2026', 'en_US', 'm/d/yyyy'],
    ['02/03/2026', 'en_GB', 'dd/mm/yyyy'],
    ['2.3.2026', 'de_DE', 'dd.mm.yyyy'],
    ['2-3-2026', 'nl_NL', 'd-m-yyyy'],
    ['2026/03/02', 'ja_JP', 'yyyy/mm/dd'],
    ['2 Mar 2026', 'en_US', 'd mmm yyyy'],
    ['2 March 2026', 'en_GB', 'd mmmm yyyy'],
    ['Mar 2, 2026', 'en_US', 'mmm d, yyyy'],
    ['Monday, March 2, 2026', 'en_US', 'mmmm d, yyyy'],
    ['2-Mar-2026', 'en_US', 'd-mmm-yyyy'],
    ['2. März 2026', 'de_DE', 'd. mmmm yyyy'],
    ['2-Mar-26', 'en_US', 'd-mmm-yyyy'],
    ['2-Mar', 'en_US', 'd-mmm'],
    ['2.3.', 'de_DE', 'd.m.'],
    ['2026年3月2日', 'ja_JP', 'yyyy"年"m"月"d"日"'],
    ['3月2日', 'ja_JP', 'm"月"d"日"'],
    ['2 de março de 2026', 'pt_BR', 'd" de "mmmm" de "yyyy'],
    ['2 mars 2026', 'fr_FR', 'd mmmm yyyy'],
    ['2 de marzo de 2026', 'es_ES', 'd" de "mmmm" de "yyyy'],
    ['3/2', 'en_US', 'm/d'],
    ['3/2/26', 'en_US', 'm/d/yyyy'],
  ])('%s in %s is the second of March', (text, locale, format) => {
    expect(typed(text, locale)).toEqual({ kind: 'number', value: day, format });
  });

  it('and a day that does not exist is a text', () => {
    expect(typed('2/30/2026')).toEqual({ kind: 'text', value: '2/30/2026' });
    expect(typed('13/13/2026')).toEqual({ kind: 'text', value: '13/13/2026' });
  });

  it.each([
    ['12:30', 0.5 + 30 / 1440, 'h:mm'],
    ['1:30 PM', 13.5 / 24, 'h:mm am/pm'],
    ['9 am', 9 / 24, 'h:mm am/pm'],
    ['2026-03-02 06:00', day + 0.25, 'yyyy-mm-dd h:mm'],
    ['3/2/2026 6:00:00 PM', day + 0.75, 'm/d/yyyy h:mm:ss am/pm'],
  ])('%s is a time', (text, value, format) => {
    expect(typed(text)).toEqual({ kind: 'number', value, format });
  });

  it('numbers and formulas in a locale with a decimal comma', () => {
    expect(typed('1.234,5', 'de_DE')).toEqual({ kind: 'number', value: 1234.5, format: '#,##0.00' });
    expect(typed('1,5', 'fr_FR')).toEqual({ kind: 'number', value: 1.5 });
    expect(typed('5 €', 'de_DE')).toEqual({ kind: 'number', value: 5, format: '#,##0 "€"' });
    expect(typed('=SUMME(1,5;A1;"a;b,c")', 'de_DE')).toEqual({ kind: 'formula', formula: '=SUMME(1.5,A1,"a;b,c")' });
    expect(typed('={1\\2;3\\4}', 'de_DE')).toEqual({ kind: 'formula', formula: '={1,2;3,4}' });
    expect(typed('R$ 5,00', 'pt_BR')).toEqual({ kind: 'number', value: 5, format: '"R$ "#,##0.00' });
    expect(typed('￥500', 'ja_JP')).toEqual({ kind: 'number', value: 500, format: '"￥"#,##0' });
    expect(typed('WAHR', 'de_DE')).toEqual({ kind: 'boolean', value: true });
  });

  it.each([
    ['Ana'],
    ['1,23'],
    ['1.2.3'],
    ['12 people'],
    ['-'],
    ['---'],
    ['='],
    ['May'],
    ['Mar'],
    ['3 of 5'],
    ['http://x.example'],
    ['a@b.example'],
    ['1:2:3:4'],
    ['24 Street 5'],
    ['2026-03-02T06:00:00Z'],
    ['(-5)'],
  ])('%s is a text', (text) => {
    expect(typed(text)).toEqual({ kind: 'text', value: text });
  });

  it('TRUE and false are booleans, an apostrophe makes a text, nothing is blank', () => {
    expect([typed('TRUE'), typed(' false '), typed("'=1+1"), typed('')]).toEqual([
      { kind: 'boolean', value: true },
      { kind: 'boolean', value: false },
      { kind: 'text', value: '=1+1' },
      { kind: 'blank' },
    ]);
  });

  it('a phone number with a plus is taken for a formula, unless the cell is plain text', () => {
    expect(typed('+44 7700 900123')).toEqual({ kind: 'formula', formula: '=+44 7700 900123' });
    expect(typed('+44 7700 900123', 'en_US', '@')).toEqual({ kind: 'text', value: '+44 7700 900123' });
    expect(typed('=1+1', 'en_US', '@')).toEqual({ kind: 'text', value: '=1+1' });
  });

  it('a cell that has a format keeps it', () => {
    expect(typed('50%', 'en_US', '0.00')).toEqual({ kind: 'number', value: 0.5 });
    expect(typed('2026-03-02', 'en_US', 'ddd d mmm')).toEqual({ kind: 'number', value: day });
    expect(typed('2026-03-02', 'en_US', '0.00')).toEqual({ kind: 'number', value: day, format: 'yyyy-mm-dd' });
  });
});
