import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { answersWith } from './a-card.js';
import { openSidebar } from './sidebar-alone.js';

const shown = answersWith();
const logged = {
  kind: 'card',
  key: 'k2',
  card: shown.getSelection.card,
  says: 'Logged: spoke with Ana Ruiz.',
  undo: ['e1'],
};
const server = { ...shown, logTouch: logged, takeBack: { ...logged, says: 'Taken back.', undo: [] } };

test('“Undo” leaves after a minute', async ({ page }) => {
  await page.clock.install();
  await openSidebar(page, server);
  await page.getByRole('button', { name: 'Spoke' }).click();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await page.clock.runFor(55_000);
  await expect(undo).toBeVisible();
  await page.clock.runFor(6_000);
  await expect(undo).toHaveCount(0);
});

test('after logging with the keyboard the next key works where the last one did', async ({ page }) => {
  const asked = await openSidebar(page, server);
  const spoke = page.getByRole('button', { name: 'Spoke' });
  await spoke.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(spoke).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await asked()).filter(({ name }) => name === 'logTouch').length).toBe(2);
});

test('Ctrl+Enter in what was said logs it as spoken, and nothing else in the card', async ({ page }) => {
  const asked = await openSidebar(page, server);
  await page.getByLabel('What was said').fill('She can start in March');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('What was said')).toHaveValue('');
  const sent = (await asked()).filter(({ name }) => !name.startsWith('get'));
  expect(sent).toMatchObject([{ name: 'logTouch', given: [{ what: 'spoke', summary: 'She can start in March' }] }]);
});

test('“They wrote” asks there and then whether an answer is owed', async ({ page }) => {
  const asked = await openSidebar(page, server);
  await page.getByRole('button', { name: 'They wrote' }).click();
  await expect(page.getByRole('button', { name: 'Yes, we owe an answer' })).toBeFocused();
  expect((await asked()).filter(({ name }) => name === 'logTouch')).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'No, it was only news' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect((await asked()).filter(({ name }) => name === 'logTouch')).toMatchObject([
    { given: [{ what: 'they wrote', needsAnswer: false }] },
  ]);
});

test('only what was sent can have got lost', async ({ page }) => {
  const touch = { on: '2026-11-24', summary: '', who: 'rita' };
  await openSidebar(page, {
    ...server,
    getSelection: {
      ...shown.getSelection,
      card: {
        ...shown.getSelection.card,
        touches: [
          { ...touch, id: 'a', what: 'mailed', mayNotHaveArrived: true },
          { ...touch, id: 'b', what: 'spoke', mayNotHaveArrived: false },
        ],
      },
    },
  });
  for (const summary of await page.getByText('Take back…').all()) await summary.click();
  await expect(page.getByRole('button', { name: 'Logged by mistake' })).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'It didn’t arrive' })).toHaveCount(1);
});

test('the preview breaks no stage word, and the team says its sentence once', async ({ page }) => {
  const stage = { count: 3, phase: 'rejected', certain: false, told: false };
  const recipient = { address: '', candidates: 4, says: 'No address yet: goes to lead@agency.example' };
  await openSidebar(page, {
    getSelection: { kind: 'nobody', key: 'n', says: 'This tab isn’t a tracker yet.', isTracker: false },
    getFridayState: shown.getFridayState,
    getPreview: {
      kind: 'preview',
      sheetId: 1,
      sheet: 'Candidates',
      alreadySetUp: false,
      firstLine: '3 people are being worked with.',
      whoCanRead: 'Everyone.',
      headerRow: 1,
      rows: 3,
      fields: [{ field: 'name', label: 'Name', column: 1, confidence: 1, because: 'The header says so.', kind: null }],
      columns: [{ column: 1, header: 'Name', samples: ['Ana Ruiz'] }],
      stages: [
        { ...stage, stage: 'Rejected.' },
        { ...stage, stage: 'Rejected after the second interview with the hiring manager' },
      ],
      adds: [],
      leaves: [],
      warnings: [],
      recipients: [],
      fingerprint: 'f',
    },
    turnIntoTracker: { kind: 'set up', sheet: 'Candidates', candidates: 3, says: 'It is a tracker now.' },
    getTeam: {
      kind: 'team',
      started: false,
      recipients: ['Rita', 'Tom', 'Uma'].map((owner) => ({ ...recipient, owner })),
    },
  });
  const label = page.locator('.stage > label').first();
  await expect(label).toBeVisible();
  // One line of the sidebar's letters, at 300 px.
  expect((await label.boundingBox())?.height).toBeLessThan(24);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await page.screenshot({ path: 'test-results/preview.png', fullPage: true });
  await page.getByRole('button', { name: 'Turn into a tracker' }).click();
  await expect(page.getByText(recipient.says)).toHaveCount(1);
  await page.screenshot({ path: 'test-results/team.png', fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
