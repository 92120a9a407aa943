import fc from 'fast-check';
import { blank, formula, number, oneSheet, text, ticked, valuesIn, zone } from './sheets.js';
import type { CellInput } from '../../../host/engine/workbook.js';

describe('sorting', () => {
  it('puts numbers before texts before booleans, and blanks last in both directions', () => {
    const { workbook, sheet } = oneSheet();
    const cells = [text('b'), blank, ticked(true), number(2), text('A'), ticked(false), number(-1)];
    workbook.write(
      sheet,
      0,
      0,
      cells.map((cell) => [cell]),
    );
    workbook.sort(sheet, zone(0, 0, 6, 0), [{ column: 0, ascending: true }]);
    expect(valuesIn(workbook, sheet, zone(0, 0, 6, 0)).flat()).toEqual([-1, 2, 'A', 'b', false, true, null]);
    workbook.sort(sheet, zone(0, 0, 6, 0), [{ column: 0, ascending: false }]);
    expect(valuesIn(workbook, sheet, zone(0, 0, 6, 0)).flat()).toEqual([true, false, 'b', 'A', 2, -1, null]);
  });

  it('takes along notes, formats and links, and leaves row metadata and row heights', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [
      [text('Zoë'), number(46083, 'yyyy-mm-dd')],
      [text('Ana'), number(1)],
    ]);
    workbook.setNotes(sheet, 0, 0, [['late']]);
    workbook.setStyle(sheet, zone(0, 0), { bold: true });
    workbook.setLink(sheet, 0, 0, 'https://example.com/zoe');
    workbook.addMetadata({ key: 'row', value: null, visibility: 'DOCUMENT', at: { kind: 'row', sheet, index: 0 } });
    workbook.sort(sheet, zone(0, 0, 1, 1), [{ column: 0, ascending: true }]);
    const [, zoe] = workbook.read(sheet, zone(0, 0, 1, 1));
    expect(zoe).toMatchObject([{ value: 'Zoë', link: 'https://example.com/zoe' }, { display: '2026-03-02' }]);
    expect(workbook.notes(sheet, zone(0, 0, 1, 0))).toEqual([[''], ['late']]);
    expect(workbook.styles(sheet, zone(0, 0, 1, 0))).toEqual([[{}], [{ bold: true }]]);
    expect(workbook.metadata()[0]?.at).toEqual({ kind: 'row', sheet, index: 0 });
  });

  it('lets a formula look at its own row again', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [
      [number(2), formula('=A1*10')],
      [number(1), formula('=A2*10+$A$9')],
    ]);
    workbook.sort(sheet, zone(0, 0, 1, 1), [{ column: 0, ascending: true }]);
    expect(workbook.read(sheet, zone(0, 1, 1, 1)).map(([cell]) => cell?.formula)).toEqual(['=A1*10+$A$9', '=A2*10']);
  });

  it('by several keys leaves rows that are the same in their order', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, (pairs) => {
        const { workbook, sheet } = oneSheet();
        const cells: CellInput[][] = pairs.map(([one, two], index) => [number(one), number(two), number(index)]);
        workbook.write(sheet, 0, 0, cells);
        workbook.sort(sheet, zone(0, 0, pairs.length - 1, 2), [
          { column: 0, ascending: true },
          { column: 1, ascending: false },
        ]);
        const expected = pairs
          .map(([one, two], index) => [one, two, index])
          .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || d - b);
        expect(valuesIn(workbook, sheet, zone(0, 0, pairs.length - 1, 2))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('does 10,000 rows of 20 columns', () => {
    const { workbook, sheet } = oneSheet({ rows: 10_001, columns: 20 });
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => number(((row * 7919) % 10_000) + column)),
    );
    workbook.write(sheet, 0, 0, rows);
    workbook.sort(sheet, zone(0, 0, 9_999, 19), [{ column: 0, ascending: true }]);
    expect(valuesIn(workbook, sheet, zone(0, 0, 9_999, 0)).flat()).toEqual(
      Array.from({ length: 10_000 }, (_, index) => index),
    );
  }, 60_000);
});
