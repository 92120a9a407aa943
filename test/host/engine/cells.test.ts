import fc from 'fast-check';
import { newWorkbook, workbookFromJSON } from '../../../host/engine/open.js';
import { cellAt, formula, number, oneSheet, text, ticked, valuesIn, zone } from './sheets.js';

/** Texts that something somewhere could take for something else. */
const HOSTILE = [
  '=1+1',
  '=',
  '==',
  '+44 7700 900123',
  '+',
  '-',
  '--',
  '-5',
  '@x',
  '@',
  "'quoted",
  "''",
  "'",
  'TRUE',
  'false',
  ' TRUE',
  '2026-01-01',
  '3/2/2026',
  '12:30',
  '1:30 PM',
  '50%',
  '$5',
  '€5',
  '5 €',
  '007',
  '1e3',
  '1,234',
  '1.5',
  ' 5 ',
  '.5',
  '[a](http://b)',
  '[5](https://x.example)',
  '[=x](https://x.example)',
  'https://example.com/a',
  'www.example.com',
  '#N/A',
  '#REF!',
  '#ERROR',
  'Loading...',
  ' leading',
  'trailing ',
  '\ttab',
  'two\nlines',
  '\n',
  '👩🏽‍💻 Zoë',
  'שלום עולם',
  'مرحبا',
  '&amp;',
  '<b>',
  '"',
  'a\u00a0b',
  '\u00a05',
  '{1;2}',
  'x'.repeat(50_000),
];

describe('a text stays that text', () => {
  it.each(HOSTILE.map((each) => [each]))('%j is read back letter for letter and never evaluated', (value) => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[text(value)]]);
    expect(cellAt(workbook, sheet, 0, 0)).toMatchObject({ kind: 'text', value, display: value, formula: null });
  });

  it('for any text, in any locale, through saving and into a cell of any format', () => {
    const anyText = fc
      .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }))
      .filter((value) => !value.includes('\r'));
    const anyFormat = fc.constantFrom(null, '@', '0.00', 'yyyy-mm-dd', 'h:mm AM/PM');
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 20 }),
        anyFormat,
        fc.constantFrom('en_US', 'de_DE', 'ja_JP'),
        (values, format, locale) => {
          const { workbook, sheet } = oneSheet({ locale });
          workbook.setFormat(sheet, zone(0, 0, 19, 0), format);
          workbook.write(
            sheet,
            0,
            0,
            values.map((value) => [text(value)]),
          );
          const area = zone(0, 0, values.length - 1, 0);
          expect(valuesIn(workbook, sheet, area)).toEqual(values.map((value) => [value]));
          const again = workbookFromJSON(JSON.parse(JSON.stringify(workbook.toJSON())));
          expect(valuesIn(again, sheet, area)).toEqual(values.map((value) => [value]));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('also for a formula that looks at it', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[text('=1+1'), formula('=A1&"!"'), formula('=ISTEXT(A1)')]]);
    expect(valuesIn(workbook, sheet, zone(0, 0, 0, 2))).toEqual([['=1+1', '=1+1!', true]]);
  });

  it('and a line break is a line feed, as at Google', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[text('one\r\ntwo\rthree')]]);
    expect(cellAt(workbook, sheet, 0, 0).value).toBe('one\ntwo\nthree');
  });
});

describe('numbers, days and booleans', () => {
  it('keep their value to the last digit', () => {
    fc.assert(
      fc.property(
        fc
          .double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })
          .filter((value) => value === 0 || Math.abs(value) > 1e-300),
        (value) => {
          const { workbook, sheet } = oneSheet();
          workbook.write(sheet, 0, 0, [[number(value)]]);
          expect(cellAt(workbook, sheet, 0, 0).value).toBe(value === 0 ? 0 : value);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('a day is a number that shows as a day', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[number(46083, 'yyyy-mm-dd'), number(46083), ticked(false)]]);
    expect(workbook.read(sheet, zone(0, 0, 0, 2))[0]).toMatchObject([
      { kind: 'number', value: 46083, display: '2026-03-02', isDate: true, format: 'yyyy-mm-dd' },
      { kind: 'number', value: 46083, display: '46083', isDate: false, format: null },
      { kind: 'boolean', value: false, display: 'FALSE' },
    ]);
  });

  it('a cell keeps its number format when a number is written over another', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[number(46083, 'yyyy-mm-dd')]]);
    workbook.write(sheet, 0, 0, [[number(46084)]]);
    expect(cellAt(workbook, sheet, 0, 0).display).toBe('2026-03-03');
  });

  it('show by the locale', () => {
    const shown = (locale: string) => {
      const { workbook, sheet } = oneSheet({ locale });
      workbook.write(sheet, 0, 0, [[number(1234.5, '#,##0.00'), formula('=TODAY()-TODAY()+46083')]]);
      return workbook.read(sheet, zone(0, 0, 0, 1))[0]?.map((cell) => cell.display);
    };
    expect(shown('en_US')).toEqual(['1,234.50', '3/2/2026']);
    expect(shown('en_GB')).toEqual(['1,234.50', '02/03/2026']);
    expect(shown('de_DE')).toEqual(['1.234,50', '02.03.2026']);
    expect(shown('sv_SE')).toEqual(['1\u00a0234,50', '2026-03-02']);
  });
});

describe('formulas', () => {
  it('are worked out at once, and errors have the names that Google gives them', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [
      [formula('=1/0'), formula('=NOPE(1)'), formula('=SUM(1,2)'), formula('=D2'), formula('=E1')],
    ]);
    expect(workbook.read(sheet, zone(0, 0, 0, 4))[0]?.map(({ kind, value }) => [kind, value])).toEqual([
      ['error', '#DIV/0!'],
      ['error', '#NAME?'],
      ['number', 3],
      ['blank', null],
      ['error', '#REF!'],
    ]);
  });

  it('that the engine cannot run show the result that their file had, until they are changed', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[{ kind: 'formula', formula: '=QUERY(B1:B2,"select B")', cached: 'Ana' }]]);
    expect(cellAt(workbook, sheet, 0, 0)).toMatchObject({
      kind: 'text',
      value: 'Ana',
      formula: '=QUERY(B1:B2,"select B")',
    });
    workbook.write(sheet, 0, 0, [[formula('=QUERY(B1:B3,"select B")')]]);
    expect(cellAt(workbook, sheet, 0, 0)).toMatchObject({ kind: 'error', value: '#NAME?' });
  });

  it('know the functions that Google has and the engine lacks', () => {
    const { workbook, sheet } = oneSheet();
    const cases = [
      '=REPT("ab",3)',
      '=REGEXMATCH("Rejected","(?i)^reject")',
      '=N(TRUE)',
      '=T(5)',
      '=ISDATE(B9)',
      '=XMATCH("b",{"a";"b"})',
      '=ARRAYFORMULA(SUM({1;2}*{3;4}))',
    ];
    workbook.write(
      sheet,
      0,
      0,
      cases.map((each) => [formula(each)]),
    );
    workbook.write(sheet, 8, 1, [[number(46083, 'yyyy-mm-dd')]]);
    expect(valuesIn(workbook, sheet, zone(0, 0, 6, 0)).flat()).toEqual(['ababab', true, 1, '', true, 2, 11]);
  });

  it('move with their cell: relative references follow, fixed ones stay', () => {
    const { workbook, sheet } = oneSheet();
    expect(workbook.shiftFormula('=A1+$B$1+A$2', sheet, 2, 1)).toBe('=B3+$B$1+B$2');
  });

  it('find a tab with an apostrophe in its name', () => {
    const { workbook, sheet } = oneSheet();
    const other = workbook.createSheet("Ana's 2026/27 [old]", 1, 10, 5);
    workbook.write(other, 0, 0, [[text('found')]]);
    workbook.write(sheet, 0, 0, [[formula("='Ana''s 2026/27 [old]'!A1")]]);
    expect(workbook.sheetName(other)).toBe("Ana's 2026/27 [old]");
    expect(cellAt(workbook, sheet, 0, 0)).toMatchObject({ value: 'found', formula: "='Ana''s 2026/27 [old]'!A1" });
  });
});

describe('the last row', () => {
  it('counts formulas that show nothing and unticked checkboxes, but no bare format', () => {
    const { workbook, sheet } = oneSheet();
    expect([workbook.lastRow(sheet), workbook.lastColumn(sheet)]).toEqual([-1, -1]);
    workbook.setFormat(sheet, zone(30, 0), '0.00');
    workbook.write(sheet, 3, 2, [[formula('=""')]]);
    workbook.write(sheet, 7, 1, [[ticked(false)]]);
    expect([workbook.lastRow(sheet), workbook.lastColumn(sheet)]).toEqual([7, 2]);
  });

  it('reaches as far as a formula spills', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[formula('=SEQUENCE(9,2)')]]);
    expect([workbook.lastRow(sheet), workbook.lastColumn(sheet)]).toEqual([8, 1]);
  });
});

describe('links', () => {
  it('belong to the whole cell and leave its text alone', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[text('=Ana (CV)')]]);
    workbook.setLink(sheet, 0, 0, 'https://example.com/a(1)');
    expect(cellAt(workbook, sheet, 0, 0)).toMatchObject({
      kind: 'text',
      value: '=Ana (CV)',
      link: 'https://example.com/a%281%29',
    });
    workbook.setLink(sheet, 0, 0, null);
    expect(cellAt(workbook, sheet, 0, 0)).toMatchObject({ kind: 'text', value: '=Ana (CV)', link: null });
  });
});

it('writes into a merge only what shows', () => {
  const { workbook, sheet } = oneSheet();
  workbook.addMerge(sheet, zone(0, 0, 0, 1));
  workbook.write(sheet, 0, 0, [[text('shown'), text('covered'), text('beside')]]);
  expect(valuesIn(workbook, sheet, zone(0, 0, 0, 2))).toEqual([['shown', null, 'beside']]);
});

it('has a grid of 1000 rows and 26 columns, 100 pixels wide, as a new sheet at Google', () => {
  const workbook = newWorkbook();
  const [sheet = ''] = workbook.sheets();
  expect(workbook.gridSize(sheet)).toEqual({ rows: 1000, columns: 26 });
  expect([workbook.columnWidth(sheet, 25), workbook.rowHeight(sheet, 0), workbook.gid(sheet)]).toEqual([100, 21, 0]);
});
