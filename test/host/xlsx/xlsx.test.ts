import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook, openFile } from '../../../host/engine/open.js';
import type { CellInput, ImportNote, Workbook } from '../../../host/engine/workbook.js';
import { everythingWorkbook } from '../../support/workbooks.js';
import { excelParts, type ExcelParts } from '../../support/xlsx-files.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function throughExcel(workbook: Workbook): Promise<{ workbook: Workbook; notes: readonly ImportNote[] }> {
  const path = join(folder, `${workbook.name}.xlsx`);
  await writeFile(path, workbook.toXlsx().bytes);
  // TODAY() is the workbook's own day, which a file does not say.
  return openFile(path, { timeZone: 'Europe/Berlin' });
}

const text = (value: string): CellInput => ({ kind: 'text', value });
const number = (value: number, format?: string): CellInput => ({
  kind: 'number',
  value,
  ...(format === undefined ? {} : { format }),
});
const formula = (written: string): CellInput => ({ kind: 'formula', formula: written });
const zone = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('a workbook that goes through Excel and back', () => {
  let before: Workbook;
  let after: Workbook;
  let sheet = '';
  let again = '';
  beforeAll(async () => {
    before = everythingWorkbook();
    after = (await throughExcel(before)).workbook;
    [sheet = ''] = before.sheets();
    [again = ''] = after.sheets();
  });

  it('has the same cells, formulas and formats', () => {
    const all = zone(0, 0, 12, 5);
    expect(after.read(again, all)).toEqual(before.read(sheet, all));
  });

  it('has the same looks and the same conditional colours', () => {
    expect(after.styles(again, zone(0, 0, 4, 4))).toEqual(before.styles(sheet, zone(0, 0, 4, 4)));
    expect(after.seenStyles(again, zone(0, 0, 4, 4))).toEqual(before.seenStyles(sheet, zone(0, 0, 4, 4)));
    expect(after.conditionalRules(again)).toEqual(before.conditionalRules(sheet));
  });

  it('has the same rules, notes, names, filter and hidden parts', () => {
    expect(after.validations(again)).toEqual(before.validations(sheet));
    expect(after.notes(again, zone(0, 0, 3, 3))).toEqual(before.notes(sheet, zone(0, 0, 3, 3)));
    expect(after.namedRanges()).toEqual(before.namedRanges());
    expect(after.filter(again)).toEqual(before.filter(sheet));
    expect(after.merges(again)).toEqual(before.merges(sheet));
    expect(after.frozen(again)).toEqual({ rows: 1, columns: 0 });
    expect(after.columnWidth(again, 0)).toBe(210);
    expect([after.isColumnHidden(again, 3), after.isColumnHidden(again, 2)]).toEqual([true, false]);
    expect([1, 2, 3].map((row) => after.isRowHidden(again, row))).toEqual([false, false, true]);
    expect([1, 2, 3].map((row) => after.isRowHiddenByFilter(again, row))).toEqual([false, true, false]);
    expect(after.sheets().map((key) => [after.sheetName(key), after.isSheetHidden(key)])).toEqual([
      ["Ana's people", false],
      ['Touch log', true],
    ]);
  });
});

it('writes a text that looks like a formula as a text, never as a formula', () => {
  const workbook = newWorkbook();
  const [sheet = ''] = workbook.sheets();
  workbook.write(sheet, 0, 0, [[text('=1+1'), text('+44'), text('-2'), text('@x'), formula('=1+1')]]);
  const parts = excelParts(workbook.toXlsx().bytes);
  const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(xml.match(/<f>[^<]*<\/f>/g)).toEqual(['<f>1+1</f>']);
  expect(xml.match(/t="s"/g)).toHaveLength(4);
  expect(parts['xl/styles.xml']).toContain('quotePrefix="1"');
});

describe('formulas that fill other cells', () => {
  const written = (...formulas: string[]): { parts: ExcelParts; xml: string } => {
    const workbook = newWorkbook();
    const [sheet = ''] = workbook.sheets();
    workbook.write(sheet, 0, 0, [
      [number(3), number(1)],
      [number(2), number(1)],
      [number(1), number(0)],
    ]);
    workbook.write(sheet, 5, 0, [formulas.map(formula)]);
    const parts = excelParts(workbook.toXlsx().bytes);
    return { parts, xml: parts['xl/worksheets/sheet1.xml'] ?? '' };
  };

  it('may grow in Excel too: the cell is marked as a dynamic array', () => {
    const { parts, xml } = written('=SORT(FILTER(A1:A3,(B1:B3=1)*(A1:A3>0)),1,TRUE)');
    expect(xml).toContain('cm="1"><f t="array" ref="A6:A7">_xlfn._xlws.SORT(_xlfn._xlws.FILTER(');
    expect(parts['xl/metadata.xml']).toContain('fDynamic="1"');
    expect(parts['[Content_Types].xml']).toContain('/xl/metadata.xml');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('metadata.xml');
  });

  // Excel: FILTER(array, include, [if_empty]) and SORT(array, [index], [order], [by_col]); its own help pages.
  it.each([
    '=FILTER(A1:A3,B1:B3=1,A1:A3>0)',
    '=SORT(A1:B3,1,TRUE,2,TRUE)',
    '=IF(1=1,SUM(SORT(A1:B3,2,TRUE,1,TRUE)),"a,b")',
  ])('are kept as Google wrote them where Excel would take them otherwise: %s', (each) => {
    expect(written(each).xml).toContain('IFERROR(__xludf.DUMMYFUNCTION(');
  });

  it('count a comma inside a text or an inner call for nothing', () => {
    const { xml } = written('=SORT(FILTER(A1:A3,IF(B1:B3=1,TRUE,FALSE)),1,IF("a,b,c"="",FALSE,TRUE))');
    expect(xml).not.toContain('DUMMYFUNCTION');
  });
});

it('tells what an Excel file has no place for', () => {
  const workbook = newWorkbook();
  const [sheet = ''] = workbook.sheets();
  workbook.addMetadata({ key: 'role', value: 'name', visibility: 'DOCUMENT', at: { kind: 'column', sheet, index: 0 } });
  expect(workbook.toXlsx().notes.map(({ says }) => says)).toEqual([expect.stringContaining('Developer metadata')]);
});
