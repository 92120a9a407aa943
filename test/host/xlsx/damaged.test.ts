/** Excel files that are damaged, or small and meant to cost much: each opened, or refused in one sentence and soon. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openFile } from '../../../host/engine/open.js';
import { excelFile, sheetData, smallWorkbook, type ExcelParts } from '../../support/xlsx-files.js';

const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
afterAll(() => rmSync(folder, { recursive: true }));

const opened = (parts: ExcelParts | Uint8Array) => {
  const path = join(folder, 'x.xlsx');
  writeFileSync(path, parts instanceof Uint8Array ? parts : excelFile(parts));
  return openFile(path, { seconds: 20 });
};
const people = (inside: string, name = 'People') => smallWorkbook([[name, inside]]);
const cell = (place: string, row: string) =>
  `<sheetData><row r="${row}"><c r="${place}"><v>1</v></c></row></sheetData>`;

/** The tab's size as the archive's directory gives it (APPNOTE.TXT 4.3.12: 22 bytes before the name). */
function sayingItUnpacksTo(size: number): Uint8Array {
  const bytes = Buffer.from(excelFile(people(sheetData({ A1: 'Ana Ruiz' }))));
  bytes.writeUInt32LE(size, bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 22);
  return bytes;
}

describe('a damaged Excel file', () => {
  it.each([
    ['row 0', cell('A0', '0'), 'a row has the number “0”'],
    ['row -5', cell('A-5', '-5'), 'a row has the number “-5”'],
    ['row 1e9', cell('A1e9', '1e9'), 'a row has the number “1e9”'],
    ['a cell of another row', cell('B7', '2'), 'a cell of row 2 is called “B7”'],
    [
      'a text that isn’t there',
      '<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>',
      'text number 9',
    ],
  ])('with %s is refused, and the sentence names the tab', async (_, inside, what) => {
    await expect(opened(people(inside))).rejects.toThrow(`on its tab “People” `);
    await expect(opened(people(inside))).rejects.toThrow(what);
  });

  it('of which a bit has flipped is refused: its checksum tells', async () => {
    const bytes = excelFile(people(sheetData({ A1: 'Ana Ruiz' })));
    const at = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml') - 30;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await expect(opened(bytes)).rejects.toThrow('is a damaged Excel file');
  });

  it('with merges, panes, filters and comments that no sheet can have is opened without them, and the notes say so', async () => {
    const inside =
      '<sheetViews><sheetView><pane state="frozen" ySplit="-3"/></sheetView></sheetViews>' +
      sheetData({ A1: 'Name', A2: 'Ana' }) +
      '<autoFilter ref="Q"/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="A0:A9"/></mergeCells>';
    const { workbook, notes } = await opened(people(inside));
    expect(workbook.merges(workbook.sheets()[0] ?? '')).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(notes).toHaveLength(4);
  });

  it('with an empty name and one twice gets names of its own, and the notes say so', async () => {
    const tab = sheetData({ A1: 'Name' });
    const { workbook, notes } = await opened(smallWorkbook([['', tab], ['People', tab], ['people', tab]])); // prettier-ignore
    expect(workbook.sheets().map(workbook.sheetName)).toEqual(['Sheet1', 'People', 'people (2)']);
    expect(notes).toHaveLength(2);
  });
});

describe('a small file that would cost much', () => {
  it.each([
    ['thousands of "<" that nothing closes', people('<'.repeat(200_000)), 'damaged'],
    ['a formula over 17 billion cells', people('<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row></sheetData>'), null],
    ['SEQUENCE of ten billion', people(sheetData({ A1: '=SEQUENCE(100000,100000)' })), null],
    ['a column held against a row', people(sheetData({ A1: '=SUM(N(SEQUENCE(90000)=TRANSPOSE(SEQUENCE(90000))))' })), null],
    ['a cell in the last row of the last column', people(cell('XFD1048576', '1048576')), '10,000,000 cells'],
    ['a part that unpacks to 400 MB', sayingItUnpacksTo(400 * 1024 * 1024), 'unpacks to more than 300 MB'],
    ['a part that unpacks to more than it says', sayingItUnpacksTo(10), 'damaged'],
  ])('is opened or refused in a few seconds: %s', async (_, parts, refusal) => {
    if (refusal === null) expect((await opened(parts)).workbook.sheets()).toHaveLength(1);
    else await expect(opened(parts)).rejects.toThrow(refusal);
  }); // prettier-ignore
});
