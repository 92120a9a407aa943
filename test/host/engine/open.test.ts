import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile, UnreadableFile } from '../../../host/engine/open.js';
import { excelFile } from '../../support/xlsx-files.js';
import { valuesIn, zone } from './sheets.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function opened(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  const { workbook, notes } = await openFile(path, { timeZone: 'Europe/Berlin' });
  const [sheet = ''] = workbook.sheets();
  const area = zone(0, 0, workbook.lastRow(sheet), workbook.lastColumn(sheet));
  return { workbook, sheet, notes, rows: valuesIn(workbook, sheet, area), cells: workbook.read(sheet, area) };
}

describe('a CSV file', () => {
  it('opens with every cell a text: nothing is run, nothing is turned into a date', async () => {
    const { cells } = await opened('texts.csv', 'Name,Heard,Age\n=1+1,2026-03-02,007\n+44 7700,TRUE,\n');
    expect(cells.map((row) => row.map(({ kind, value, formula }) => [kind, value, formula]))).toEqual([
      [
        ['text', 'Name', null],
        ['text', 'Heard', null],
        ['text', 'Age', null],
      ],
      [
        ['text', '=1+1', null],
        ['text', '2026-03-02', null],
        ['text', '007', null],
      ],
      [
        ['text', '+44 7700', null],
        ['text', 'TRUE', null],
        ['blank', null, null],
      ],
    ]);
  });

  it.each([
    ['comma', 'a,b,c\n1,2,3\n'],
    ['semicolon', 'a;b;c\n1;2;3\n'],
    ['tab', 'a\tb\tc\n1\t2\t3\n'],
    ['bar', 'a|b|c\n1|2|3\n'],
  ])('is split at the %s', async (name, content) => {
    expect((await opened(`${name}.csv`, content)).rows).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });

  it('takes the delimiter from outside the quotes', async () => {
    const { rows } = await opened('quotes.csv', 'name;note\n"a,b,c";"x;y"\n"d,e,f";"say ""hi"""\n');
    expect(rows).toEqual([
      ['name', 'note'],
      ['a,b,c', 'x;y'],
      ['d,e,f', 'say "hi"'],
    ]);
  });

  it('keeps an inch mark, and takes a blank behind a closing quotation mark for nothing', async () => {
    expect((await opened('inch.csv', 'a,b\n5" disk,"x" ,2\n')).rows[1]).toEqual(['5" disk', 'x', '2']);
  });

  it('may have line breaks in quotes, rows of any length and blank lines', async () => {
    const { rows } = await opened('ragged.csv', 'a,b\r\n"one\r\ntwo",2,3\r\n\r\nx\r\n');
    expect(rows).toEqual([
      ['a', 'b', null],
      ['one\ntwo', '2', '3'],
      [null, null, null],
      ['x', null, null],
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from('Zoë,Łukasz\n')],
    ['UTF-8 with its mark', Buffer.from('\ufeffZoë,Łukasz\n')],
    ['UTF-16 little end first', Buffer.from('\ufeffZoë,Łukasz\n', 'utf16le')],
    ['UTF-16 big end first', Buffer.from('\ufeffZoë,Łukasz\n', 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from('Zoë,Łukasz and some more words\n', 'utf16le')],
  ])('is read as %s', async (name, bytes) => {
    expect((await opened(`${name}.csv`, bytes)).rows[0]?.[0]).toBe('Zoë');
  });

  it('is read as Windows-1252 when it is no UTF-8', async () => {
    expect((await opened('old.csv', Buffer.from([0x5a, 0x6f, 0xeb, 0x2c, 0x80, 0x0a]))).rows).toEqual([['Zoë', '€']]);
  });

  it('names its tab after itself and leaves room below', async () => {
    const { workbook, sheet } = await opened("Ana's people 2026.csv", 'a\nb\n');
    expect([workbook.name, workbook.sheetName(sheet)]).toEqual(["Ana's people 2026", "Ana's people 2026"]);
    expect(workbook.gridSize(sheet)).toEqual({ rows: 1000, columns: 26 });
  });
});

describe('what cannot be opened is refused in one sentence', () => {
  const refusal = async (path: string): Promise<string> => {
    const error: unknown = await openFile(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableFile);
    return error instanceof Error ? error.message : '';
  };
  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  it('a missing file', async () => {
    expect(await refusal(join(folder, 'nobody.csv'))).toMatch(/^There is no file “.*nobody\.csv”\.$/);
  });
  it('an empty one', async () => {
    expect(await refusal(await file('empty.csv', ''))).toBe('“empty.csv” is empty.');
    expect(await refusal(await file('blank.csv', '\ufeff \n\n'))).toBe('“blank.csv” is empty.');
  });
  it('a folder', async () => {
    await mkdir(join(folder, 'inner'));
    expect(await refusal(join(folder, 'inner'))).toContain('is a folder');
  });
  it('a picture', async () => {
    expect(await refusal(await file('photo.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')))).toContain(
      'is not a table',
    );
  });
  it('a broken zip, a zip that is no workbook, and a workbook with a broken sheet', async () => {
    expect(await refusal(await file('broken.xlsx', Buffer.from('PK\u0003\u0004 and nothing more')))).toContain(
      'damaged',
    );
    const letter = excelFile({ 'letter.txt': 'Dear Ana' });
    expect(await refusal(await file('letter.xlsx', letter))).toContain('no Excel workbook');
    const cut = excelFile({ 'xl/workbook.xml': '<workbook><sheets><sheet' });
    expect(await refusal(await file('cut.xlsx', cut))).toBe(
      '“cut.xlsx” is a damaged Excel file: its part xl/workbook.xml cannot be read. Open it in Excel or Google Sheets, which may repair it, and save it again.',
    );
  });
  it.each([
    ['that is never closed', 'name,note\nAna,"asked about Monday\nBen,\n', 2],
    ['after which the text goes on', 'name,note\nAna,\n"Bob" Smith,2\n"Cy",3\n', 3],
  ])('a quotation mark %s, which would swallow rows', async (_, content, line) => {
    expect(await refusal(await file('quote.csv', content))).toBe(
      `In line ${line} of “quote.csv” a quotation mark is out of place, so that rows would run together: double the ones inside a text, or save the file as .xlsx.`,
    );
  });
  it('the old Excel format', async () => {
    expect(await refusal(await file('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toContain('old Excel format');
  });
});
