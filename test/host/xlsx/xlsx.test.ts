import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { newWorkbook, openFile } from '../../../host/engine/open.js';
import type { CellInput, ImportNote, Workbook } from '../../../host/engine/workbook.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function throughExcel(workbook: Workbook): Promise<{ workbook: Workbook; notes: readonly ImportNote[] }> {
  const path = join(folder, `${workbook.name}.xlsx`);
  await writeFile(path, (await workbook.toXlsx()).bytes);
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

/** A candidate sheet with something of everything that a recruiter's workbook has. */
function tracker(): Workbook {
  const workbook = newWorkbook({ name: 'Tracker', timeZone: 'Europe/Berlin' });
  const [sheet = ''] = workbook.sheets();
  workbook.renameSheet(sheet, "Ana's people");
  workbook.write(sheet, 0, 0, [
    [text('Name'), text('Heard from us'), text('Days'), text('Phone'), text('Owner')],
    [text('=Ana'), number(46083, 'yyyy-mm-dd'), formula('=TODAY()-B2'), text('+44 7700 900123'), text('Rita')],
    [
      text(' Ben '),
      number(46084.5, 'd mmm yyyy h:mm AM/PM'),
      formula('=QUERY(A1:B2,"select A")'),
      text('-'),
      text('Sam'),
    ],
    [
      text('TRUE'),
      { kind: 'boolean', value: false },
      formula('=IF(B2>1,"yes","no")'),
      text('2026-01-01'),
      text('Rita'),
    ],
  ]);
  workbook.setFormat(sheet, zone(1, 2, 1, 2), '0');
  workbook.setStyle(sheet, zone(0, 0, 0, 4), { bold: true, fillColor: '#ffee00', align: 'center' });
  workbook.setBorder(sheet, zone(0, 0, 0, 4), { bottom: { style: 'SOLID', color: '#000000' } });
  workbook.setNotes(sheet, 1, 0, [['Prefers mail.\nAsk & listen <3']]);
  workbook.setConditionalRules(sheet, [
    {
      ranges: [zone(1, 0, 20, 0)],
      condition: { kind: 'formula', formula: '=AND($B2<>"",$B2<TODAY()-7)' },
      style: { fillColor: '#f4c7c3', bold: true },
    },
    {
      ranges: [zone(1, 2, 20, 2)],
      condition: { kind: 'criteria', type: 'NUMBER_GREATER_THAN', values: [7] },
      style: { textColor: '#cc0000' },
    },
  ]);
  workbook.setValidation(sheet, [zone(1, 4, 20, 4)], {
    type: 'VALUE_IN_LIST',
    values: ['Rita', 'Sam'],
    allowInvalid: false,
    helpText: 'Who owes the word',
    showDropdown: true,
  });
  workbook.setFrozen(sheet, 1, 0);
  workbook.setColumnWidth(sheet, 0, 1, 210);
  workbook.setColumnsHidden(sheet, 3, 1, true);
  workbook.setRowsHidden(sheet, 3, 1, true);
  workbook.addMerge(sheet, zone(10, 0, 10, 2));
  workbook.setFilter(sheet, { zone: zone(0, 0, 3, 4), hidden: new Map([[4, ['Sam']]]), criteria: new Map() });
  workbook.setNamedRange('Owners', sheet, zone(1, 4, 3, 4));
  const other = workbook.createSheet('Touch log', 1, 50, 5);
  workbook.write(other, 0, 0, [[formula("='Ana''s people'!A2")]]);
  workbook.setSheetHidden(other, true);
  return workbook;
}

describe('a workbook that goes through Excel and back', () => {
  let before: Workbook;
  let after: Workbook;
  let sheet = '';
  let again = '';
  beforeAll(async () => {
    before = tracker();
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

it('writes a text that looks like a formula as a text, never as a formula', async () => {
  const workbook = newWorkbook();
  const [sheet = ''] = workbook.sheets();
  workbook.write(sheet, 0, 0, [[text('=1+1'), text('+44'), text('-2'), text('@x'), formula('=1+1')]]);
  const zip = await JSZip.loadAsync((await workbook.toXlsx()).bytes);
  const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  expect(xml.match(/<f>[^<]*<\/f>/g)).toEqual(['<f>1+1</f>']);
  expect(xml.match(/t="s"/g)).toHaveLength(4);
  expect(await zip.file('xl/styles.xml')?.async('string')).toContain('quotePrefix="1"');
});

describe('formulas that fill other cells', () => {
  const written = async (...formulas: string[]): Promise<{ zip: JSZip; xml: string }> => {
    const workbook = newWorkbook();
    const [sheet = ''] = workbook.sheets();
    workbook.write(sheet, 0, 0, [
      [number(3), number(1)],
      [number(2), number(1)],
      [number(1), number(0)],
    ]);
    workbook.write(sheet, 5, 0, [formulas.map(formula)]);
    const zip = await JSZip.loadAsync((await workbook.toXlsx()).bytes);
    return { zip, xml: (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '' };
  };

  it('may grow in Excel too: the cell is marked as a dynamic array', async () => {
    const { zip, xml } = await written('=SORT(FILTER(A1:A3,(B1:B3=1)*(A1:A3>0)),1,TRUE)');
    expect(xml).toContain('cm="1"><f t="array" ref="A6:A7">_xlfn._xlws.SORT(_xlfn._xlws.FILTER(');
    expect(await zip.file('xl/metadata.xml')?.async('string')).toContain('fDynamic="1"');
    expect(await zip.file('[Content_Types].xml')?.async('string')).toContain('/xl/metadata.xml');
    expect(await zip.file('xl/_rels/workbook.xml.rels')?.async('string')).toContain('metadata.xml');
  });

  // Excel: FILTER(array, include, [if_empty]) and SORT(array, [index], [order], [by_col]); its own help pages.
  it.each([
    '=FILTER(A1:A3,B1:B3=1,A1:A3>0)',
    '=SORT(A1:B3,1,TRUE,2,TRUE)',
    '=IF(1=1,SUM(SORT(A1:B3,2,TRUE,1,TRUE)),"a,b")',
  ])('are kept as Google wrote them where Excel would take them otherwise: %s', async (each) => {
    expect((await written(each)).xml).toContain('IFERROR(__xludf.DUMMYFUNCTION(');
  });

  it('count a comma inside a text or an inner call for nothing', async () => {
    const { xml } = await written('=SORT(FILTER(A1:A3,IF(B1:B3=1,TRUE,FALSE)),1,IF("a,b,c"="",FALSE,TRUE))');
    expect(xml).not.toContain('DUMMYFUNCTION');
  });
});

it('tells what an Excel file has no place for', async () => {
  const workbook = newWorkbook();
  const [sheet = ''] = workbook.sheets();
  workbook.addMetadata({ key: 'role', value: 'name', visibility: 'DOCUMENT', at: { kind: 'column', sheet, index: 0 } });
  expect((await workbook.toXlsx()).notes.map(({ says }) => says)).toEqual([
    expect.stringContaining('Developer metadata'),
  ]);
});
