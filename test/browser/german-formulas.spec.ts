import { clickCell, expect, seen, test } from './page-test.js';

test('a formula typed in a German sheet is read with “;”, and shows #ERROR! with commas until they are mended', async ({
  openPage,
  host,
}) => {
  host.workbook.locale = 'de_DE';
  const page = await openPage();
  const editor = page.locator('.o-grid .o-composer.active');
  // The first key replaces what the cell held when the editor is painted; faster than that, no hand types the second.
  const typeHere = async (text: string): Promise<void> => {
    await page.keyboard.type(text.slice(0, 1));
    await expect(editor).toHaveText(text.slice(0, 1));
    await page.keyboard.type(text.slice(1));
    await page.keyboard.press('Enter');
  };
  const type = async (row: number, text: string): Promise<void> => {
    await clickCell(page, 5, row);
    await typeHere(text);
  };
  await type(2, '=IF(1=1;SUM(1,5;2);0)');
  await expect.poll(async () => (await seen(page, 5, 2)).text).toBe('3,5');
  await type(3, '=IF(A1="",A1,A2)');
  await expect.poll(async () => (await seen(page, 5, 3)).text).toMatch(/^#/);

  const [sheet = ''] = host.workbook.sheets();
  const onServer = () => host.workbook.read(sheet, { top: 2, bottom: 3, left: 5, right: 5 }).map(([cell]) => cell);
  await expect.poll(() => onServer().map((cell) => cell?.display)).toEqual(['3,5', '#ERROR!']);
  expect(onServer()[0]?.formula).toBe('=IF(1=1,SUM(1.5,2),0)');

  // The editor shows what was typed, commas and all; put right, it counts.
  await clickCell(page, 5, 3);
  await page.keyboard.press('F2');
  await expect(editor).toHaveText('=IF(A1="",A1,A2)');
  await page.keyboard.press('Escape');
  await expect(editor).toHaveCount(0);
  // Without a click: one soon after the last on the same cell would be a double click, which opens the editor.
  await typeHere('=IF(A1="";A1;"ok")');
  await expect.poll(async () => (await seen(page, 5, 3)).text).toBe('ok');
});
