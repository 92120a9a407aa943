import { cellAt, formula, number, oneSheet, text, valuesIn, zone } from './sheets.js';

/** A column of a name, nothing, a number and nothing, beside an empty column. */
function withGaps() {
  const { workbook, sheet } = oneSheet();
  workbook.write(sheet, 0, 0, [[text('b')], [{ kind: 'blank' }], [number(0)], [text('a')]]);
  const write = (written: string, row = 0, column = 3) => workbook.write(sheet, row, column, [[formula(written)]]);
  return { workbook, sheet, write };
}

describe('a formula whose result is empty', () => {
  // Not compared with a live account: reported of Sheets by everyone who uses =IF(…,) for an empty cell.
  it.each([
    ['=SORT(A1:A4)', [0, 'a', 'b', null]],
    ['=FILTER(A1:A4,{TRUE;TRUE;TRUE;FALSE})', ['b', null, 0, null]],
    ['=UNIQUE(A1:A4)', ['b', null, 0, 'a']],
    ['=ARRAYFORMULA(A1:A4)', ['b', null, 0, 'a']],
    ['=TRANSPOSE(TRANSPOSE(A1:A4))', ['b', null, 0, 'a']],
    ['=A2', [null, null, null, null]],
    ['=IF(TRUE,)', [null, null, null, null]],
    ['=IF(FALSE,1,)', [null, null, null, null]],
    ['=IFERROR(1/0)', [null, null, null, null]],
    ['=IFNA(MATCH("z",A1:A4,0),)', [null, null, null, null]],
    ['=IFS(TRUE,)', [null, null, null, null]],
    ['=SWITCH(1,1,,2,"b")', [null, null, null, null]],
    ['=ARRAYFORMULA(IF(A1:A4="",,A1:A4))', ['b', null, 0, 'a']],
    ['=IFERROR(A2,"x")', [null, null, null, null]],
    ['=FILTER(A1:A2,{FALSE;TRUE})', [null, null, null, null]],
    ['=INDEX(A1:A4,2)', [null, null, null, null]],
  ])('%s shows nothing there, and 0 where 0 is', (written, expected) => {
    const { workbook, sheet, write } = withGaps();
    write(written);
    const area = zone(0, 3, 3, 3);
    expect(valuesIn(workbook, sheet, area)).toEqual(expected.map((value) => [value]));
    expect(workbook.read(sheet, area).map(([cell]) => cell?.display)).toEqual(
      expected.map((value) => (value === null ? '' : String(value))),
    );
  });

  it('is FALSE where IF has no answer for what isn’t so', () => {
    const { workbook, sheet, write } = withGaps();
    write('=IF(FALSE,1)');
    expect(cellAt(workbook, sheet, 0, 3).value).toBe(false);
  });

  it('counts as 0 in a sum, as nothing in a text, and as no value in a count', () => {
    const { workbook, sheet, write } = withGaps();
    write('=SORT(A1:A4,1,FALSE)');
    write('=D4+1', 0, 4);
    write('="<"&D4&">"', 1, 4);
    write('=COUNTA(D1:D4)', 2, 4);
    write('=ISBLANK(D4)', 3, 4);
    expect(valuesIn(workbook, sheet, zone(0, 4, 3, 4))).toEqual([[1], ['<>'], [3], [true]]);
  });

  it('follows what it refers to', () => {
    const { workbook, sheet, write } = withGaps();
    write('=A2');
    expect(cellAt(workbook, sheet, 0, 3).value).toBeNull();
    workbook.write(sheet, 1, 0, [[number(0)]]);
    expect(cellAt(workbook, sheet, 0, 3).value).toBe(0);
    workbook.write(sheet, 1, 0, [[{ kind: 'blank' }]]);
    expect(cellAt(workbook, sheet, 0, 3).value).toBeNull();
  });
});
