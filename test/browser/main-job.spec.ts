import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

import { chooseFromMenu, clickCell, seen } from './page-test.js';
import { test } from './started.js';

/** Column and row of a cell of the active tab by what stands in it; null when it is nowhere. */
function find(page: Page, words: string): Promise<{ column: number; row: number } | null> {
  return page.evaluate((wanted) => {
    const { getters } = globalThis.spreadsheetModel;
    const sheetId = getters.getActiveSheetId();
    for (let row = 0; row < 60; row += 1) {
      for (let col = 0; col < getters.getNumberCols(sheetId); col += 1) {
        if (getters.getEvaluatedCell({ sheetId, col, row }).formattedValue === wanted) return { column: col, row };
      }
    }
    return null;
  }, words);
}

async function place(page: Page, words: string): Promise<{ column: number; row: number }> {
  const found = await find(page, words);
  if (found === null) throw new Error(`“${words}” is not on the tab.`);
  return found;
}

/** How far red is ahead of green and blue in a fill such as #f4c7c3. */
function redness(fill: string | undefined): number {
  const [red = 0, green = 0, blue = 0] =
    (fill ?? '#ffffff').match(/[\da-f]{2}/gi)?.map((part) => parseInt(part, 16)) ?? [];
  return red - Math.max(green, blue);
}

test('a candidate sheet becomes a tracker: overdue in red, a touch turns it, Friday’s mail lists who waits', async ({
  page,
  startPage,
}) => {
  test.setTimeout(240_000);
  const started = await startPage('--on', '2026-11-18', '--zone', 'Europe/Berlin', '--as', 'rita@agency.example');
  await page.goto(started.url);
  await expect(page.locator('body[data-ready=yes]')).toBeAttached();

  // Set up from the menu.
  await chooseFromMenu(page, 'Set up tracker');
  const sidebar = page.frameLocator('aside iframe');
  const look = sidebar.getByRole('button', { name: 'Look at this sheet' });
  const turn = sidebar.getByRole('button', { name: 'Turn into a tracker' });
  await expect(async () => {
    // The sidebar looks by itself when it was opened for that; the first click may come too early for its button.
    if ((await look.count()) > 0) await look.click({ timeout: 1000 });
    await expect(turn).toBeVisible({ timeout: 3000 });
  }).toPass();
  await turn.click();
  await expect.poll(() => find(page, 'Follow-up'), { timeout: 30_000 }).not.toBeNull();
  const followUp = await place(page, 'Follow-up');

  // Tomás heard from us eleven days ago: overdue, and red.
  const tomas = (await place(page, 'Tomás Ibarra')).row;
  const status = () => seen(page, followUp.column, tomas);
  await expect.poll(async () => (await status()).text).toContain('Overdue');
  await expect.poll(async () => redness((await status()).fill)).toBeGreaterThan(20);

  // The recipients are right: from now on each recruiter is mailed.
  await sidebar.getByRole('button', { name: 'Start for the team' }).click();

  // One click in the sidebar, and he has had his word.
  await clickCell(page, 0, tomas);
  await expect(sidebar.getByRole('heading', { name: 'Tomás Ibarra' })).toBeVisible({ timeout: 15_000 });
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
  ).toEqual([]);

  // What is half written stays his while somebody else is looked up.
  await sidebar.getByLabel('What was said').fill('Panel decides on Thursday');
  await clickCell(page, 0, (await place(page, 'Darius Webb')).row);
  await expect(sidebar.getByRole('heading', { name: 'Darius Webb' })).toBeVisible({ timeout: 15_000 });
  await expect(sidebar.getByLabel('What was said')).toHaveValue('');
  await expect(sidebar.getByText('Written and not logged yet: Tomás Ibarra.')).toBeVisible();
  await clickCell(page, 0, tomas);
  await expect(sidebar.getByRole('heading', { name: 'Tomás Ibarra' })).toBeVisible({ timeout: 15_000 });
  await expect(sidebar.getByLabel('What was said')).toHaveValue('Panel decides on Thursday');
  await sidebar.getByRole('button', { name: 'Spoke' }).click();
  await expect.poll(async () => (await status()).text, { timeout: 15_000 }).not.toContain('Overdue');
  await expect(sidebar.getByLabel('What was said')).toHaveValue('');
  expect(redness((await status()).fill)).toBeLessThanOrEqual(20);

  // Friday comes: the mail stands in the outbox and names who waits, Tomás not among the overdue.
  await page.getByRole('button', { name: 'Next Friday 15:00' }).click();
  await expect(page.getByRole('button', { name: /Outbox [1-9]/ })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: /Outbox [1-9]/ }).click();
  await page
    .getByRole('button', { name: /rita@agency\.example/ })
    .first()
    .click();
  const mail = page.frameLocator('iframe[title^="Mail:"]');
  await expect(mail.locator('body')).toContainText('Darius Webb');
});
