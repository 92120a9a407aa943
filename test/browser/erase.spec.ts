import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { aToday, aUser } from './a-card.js';
import { openSidebar } from './sidebar-alone.js';

const gone = {
  kind: 'gone',
  noSuchTabs: ['Old candidates of 2019 and before'],
  rows: [
    {
      candidateId: 'c1',
      name: 'Maximiliana Wolkenstein-Trostburg de la Cruz',
      owner: 'rita.the.recruiter@agency.example',
      sheet: 'Archive',
      why: 'Decided on Tue 17 Nov, and not told yet',
      dueOn: '2026-11-24',
      isOwed: true,
      mayBeMoved: false,
    },
    {
      candidateId: 'c2',
      name: 'Ben Okoro',
      owner: 'Sam',
      sheet: 'Candidates',
      why: '',
      dueOn: '2026-11-18',
      isOwed: false,
      mayBeMoved: true,
    },
  ],
};
const answers = {
  getSelection: { kind: 'nobody', key: 'n', says: 'Select a candidate’s row.', isTracker: true },
  getUser: aUser,
  getToday: aToday,
  getFridayState: { kind: 'friday', line: '', attention: null, mend: null, timersOf: [], deputy: '' },
  getGone: gone,
  getErasure: {
    kind: 'erasure',
    name: 'Maximiliana Wolkenstein-Trostburg de la Cruz',
    rows: [
      { candidateId: 'c1', sheet: 'Archive', row: null },
      { candidateId: 'c7', sheet: 'Candidates', row: 12 },
    ],
    logRows: 14,
    mentions: [31, 47],
  },
  erase: { kind: 'done', says: 'Erased: Maximiliana. Still yours to delete: row 12 of “Candidates”.' },
  getProblems: {
    kind: 'problems',
    cells: [
      { sheet: 'Candidates', row: 7, column: 'Last contact', says: '“31/12/20222” is not a date.' },
      { sheet: 'Touch log', row: 90, column: '', says: 'In the touch log, the day cannot be read.' },
    ],
  },
};

test('erasing shows what goes and what stays, and is done with the keyboard alone (300 px)', async ({ page }) => {
  // Light whatever the machine is set to: the sheet beside it is.
  await page.emulateMedia({ colorScheme: 'dark' });
  const asked = await openSidebar(page, answers);
  const press = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  const isSound = async (): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  };
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await press('Rows that left the sheet');
  await expect(page.getByText('this file has none of that name')).toBeVisible();
  await isSound();
  await page.screenshot({ path: 'test-results/gone.png', fullPage: true });

  await press(/^Erase Maximiliana/);
  await expect(page.getByRole('heading', { name: /^Erase Maximiliana/ })).toBeFocused();
  await expect(page.getByText('14 entries of the touch log')).toBeVisible();
  await expect(page.getByText('row 12 of “Candidates”')).toBeVisible();
  await expect(page.getByText('rows 31, 47 of the touch log')).toBeVisible();
  await expect(page.getByText(/version history of this file.*mails that were sent/)).toBeVisible();
  await isSound();
  await page.screenshot({ path: 'test-results/erase.png', fullPage: true });

  // Nothing happens before somebody says that they were asked for it.
  const forGood = page.getByRole('button', { name: 'Erase for good' });
  await expect(forGood).toBeDisabled();
  await page.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await press('Erase for good');
  await expect(page.getByText('Still yours to delete').first()).toBeVisible();
  const erased = (await asked()).filter(({ name }) => name === 'erase');
  expect(erased).toMatchObject([{ given: [{ candidateIds: ['c1', 'c7'] }] }]);
});
test('cells that cannot be read are listed, each with its place', async ({ page }) => {
  await openSidebar(page, answers);
  await page.getByRole('button', { name: 'Cells that cannot be read' }).click();
  await expect(page.getByText('Candidates, row 7, Last contact')).toBeVisible();
  await expect(page.getByText('Touch log, row 90')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
