import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { answersWith, aToday, card, everybody } from './a-card.js';
import { openSidebar } from './sidebar-alone.js';

const home = {
  ...answersWith(),
  getSelection: { kind: 'nobody', key: '1:1:h', says: 'Select a candidate’s row.', isTracker: true },
  getToday: aToday,
  getPeople: everybody,
  stepBlitz: { kind: 'step', done: null, cards: [card] },
  'stepBlitz, then': { getSelection: answersWith().getSelection },
};

/** Nothing that axe finds, and nothing wider than the sidebar. */
async function isSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
}

test('Today says who waits, in one call, and a click opens the card and selects the row', async ({ page }) => {
  const asked = await openSidebar(page, home);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '5 people are waiting to hear from you. 2 are overdue.',
  );
  await isSound(page);
  await page.screenshot({ path: 'test-results/today.png', fullPage: true });
  await page.getByRole('button', { name: /Ana Ruiz/ }).click();
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeFocused();
  expect((await asked()).filter(({ name }) => name === 'getToday')).toHaveLength(1);
  expect((await asked()).filter(({ name }) => name === 'stepBlitz')).toEqual([
    { name: 'stepBlitz', given: [{ deed: { what: 'go' }, show: 'c1', cards: ['c1'] }] },
  ]);
  await page.screenshot({ path: 'test-results/card.png', fullPage: true });
  await isSound(page);
  // And back to the list, by the key.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^5 people/);
});

test('opened by “Friday Blitz” it begins with Today, whoever is selected', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => (document.body.dataset['opens'] = 'today'));
  });
  await openSidebar(page, { ...home, getSelection: answersWith().getSelection });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^5 people are waiting/);
});

test('a colleague’s list and everybody’s are asked for by name', async ({ page }) => {
  const asked = await openSidebar(page, home);
  await page.getByLabel('Whose people').selectOption('Tom (4)');
  await expect
    .poll(async () => (await asked()).filter(({ name }) => name === 'getToday').map(({ given }) => given))
    .toEqual([[null], ['Tom']]);
});

test('the search finds as one types, with one call, and without accents', async ({ page }) => {
  const asked = await openSidebar(page, home);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('muller');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText([/^Jürgen Müller/]);
  await isSound(page);
  await page.screenshot({ path: 'test-results/search.png', fullPage: true });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeFocused();
  const calls = await asked();
  expect(calls.filter(({ name }) => name === 'getPeople')).toHaveLength(1);
  expect(calls.filter(({ name }) => name === 'stepBlitz')).toMatchObject([{ given: [{ show: 'c2' }] }]);
});

test('the keys are listed, and can be switched off for good', async ({ page }) => {
  const asked = await openSidebar(page, { ...home, setKeys: { kind: 'done', says: 'The keys are off.' } });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await isSound(page);
  await page.screenshot({ path: 'test-results/keys.png', fullPage: true });
  await page.getByLabel('Use these keys').uncheck();
  await expect(page.getByText('The keys are off.').first()).toBeVisible();
  expect((await asked()).filter(({ name }) => name === 'setKeys')).toEqual([{ name: 'setKeys', given: [false] }]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByLabel(/^Find somebody/)).not.toBeFocused();
});

test('a word typed in the wrong place logs nobody', async ({ page }) => {
  const asked = await openSidebar(page, answersWith());
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  await page.locator('h1').focus();
  for (const key of 'She came last week, spoke well') await page.keyboard.press(key === ' ' ? 'Space' : key);
  expect((await asked()).filter(({ name }) => !name.startsWith('get'))).toEqual([]);
});

test('several selected rows are logged at once, and undone at once', async ({ page }) => {
  const several = ['Ana Ruiz', 'Ben Okoro', 'Cem Yılmaz'].map((name, index) => ({
    candidateId: `c${index}`,
    name,
    row: index + 2,
    cannot: index === 2 ? 'do not contact' : '',
    toBeTold: index === 0,
  }));
  const asked = await openSidebar(page, {
    ...home,
    getSelection: { kind: 'several', key: '1:2:s', people: several, today: '2026-11-27' },
    logRound: {
      kind: 'round',
      says: 'Logged for 2 people: told by the system.',
      leftOut: [],
      candidateId: 'c0',
      undo: ['e1', 'e2'],
    },
    takeBack: { kind: 'card', key: '1:2:s', card, says: 'Taken back.', undo: [] },
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 people selected');
  await isSound(page);
  await page.screenshot({ path: 'test-results/several.png', fullPage: true });
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Told by the system' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back.').first()).toBeVisible();
  const done = (await asked()).filter(({ name }) => !name.startsWith('get'));
  expect(done).toMatchObject([
    { name: 'logRound', given: [{ candidateIds: ['c0', 'c1'], what: 'told by the system' }] },
    { name: 'takeBack', given: [{ candidateId: 'c0', eventIds: ['e1', 'e2'] }] },
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 people selected');
});

test('copying says so only when it is true, and warns of a colleague’s word before', async ({ page }) => {
  const says = 'Lena spoke with them today at 14:05.';
  const asked = await openSidebar(page, { ...answersWith(), wasTouchedMeanwhile: { kind: 'meanwhile', says } });
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('The frame may not.')) },
    });
    Object.assign(document, { execCommand: () => false });
  });
  await page.getByRole('button', { name: 'Copy address' }).click();
  await expect(page.getByText(says).first()).toBeVisible();
  await page.getByRole('button', { name: 'Copy all the same' }).click();
  const shown = page.getByLabel(/^The browser doesn’t let us copy/);
  await expect(shown).toHaveValue('ana.ruiz+jobs@mail.example');
  await expect(page.getByText('Copied')).toHaveCount(0);
  await isSound(page);
  await page.evaluate(() => {
    Object.assign(document, { execCommand: () => true });
  });
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copy all the same' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open our conversation' })).toBeFocused();
  expect((await asked()).filter(({ name }) => name === 'wasTouchedMeanwhile').length).toBe(2);
});

test('at 200 %, from right to left and with much to say nothing runs out of the sidebar', async ({ page }) => {
  await openSidebar(page, home);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.body.style.fontSize = '200%';
  });
  await isSound(page);
  await page.screenshot({ path: 'test-results/today-rtl.png', fullPage: true });
});
