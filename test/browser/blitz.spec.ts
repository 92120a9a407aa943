import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';

import type { Today } from '../../src/contract/server-api.js';
import type { AddOnInWorkbook } from '../support/add-on-in-workbook.js';
import { addOnInWorkbook } from './add-on-beside.js';

const MONDAY = '2026-11-16T10:00:00Z';
const FRIDAY = '2026-11-20T13:00:00Z';

/** The sidebar over the add-on itself: its calls, in order, are `asked`. */
async function openOver(page: Page, addOn: AddOnInWorkbook) {
  const asked: { readonly name: string; readonly given: readonly unknown[] }[] = [];
  await page.exposeFunction('serve', (name: string, given: readonly unknown[]) => {
    asked.push({ name, given });
    return addOn.run(name, ...given);
  });
  await page.addInitScript(() => {
    const serve = Reflect.get(globalThis, 'serve') as (name: string, given: readonly unknown[]) => Promise<unknown>;
    const runner = (success: (value: unknown) => void, failure: (error: unknown) => void): object =>
      new Proxy(
        {},
        {
          get: (_, name) => {
            if (name === 'withSuccessHandler') return (then: (value: unknown) => void) => runner(then, failure);
            if (name === 'withFailureHandler') return (then: (error: unknown) => void) => runner(success, then);
            return (...given: readonly unknown[]) => void serve(String(name), given).then(success, failure);
          },
        },
      );
    Object.assign(globalThis, {
      google: {
        script: {
          run: runner(
            () => undefined,
            () => undefined,
          ),
        },
      },
    });
  });
  await page.setViewportSize({ width: 300, height: 700 });
  await page.goto(pathToFileURL('build/sidebar.html').href);
  return asked;
}

const header = ['Candidate', 'Email', 'Stage', 'Recruiter', 'Last contact', 'Interview date'];
const title = (page: Page) => page.getByRole('heading', { level: 1 });
/** Whom a Blitz works, as the server says it. */
const linesOf = (addOn: AddOnInWorkbook) => {
  const today = addOn.run('getToday', null) as Today;
  return today.sections.filter(({ section }) => section !== 'next week').flatMap(({ people }) => people);
};
const names = (addOn: AddOnInWorkbook): readonly string[] => linesOf(addOn).map(({ name }) => name);

test('a Blitz of 60 by keyboard alone, with a reload and a colleague in between: no touch lost or doubled', async ({
  page,
}) => {
  // A quiet machine needs less than a minute.
  test.setTimeout(300_000);
  const people = Array.from({ length: 60 }, (_, index) => `Person ${String(index + 1).padStart(2, '0')}`);
  const addOn = (await addOnInWorkbook()).over(
    [
      header,
      ...people.map((name, index) => [
        name,
        `p${String(index)}@mail.example`,
        'Phone screen',
        'Rita',
        '2026-11-09',
        '',
      ]),
    ],
    MONDAY,
  );
  addOn.setUp();
  addOn.now = FRIDAY;
  const waiting = [...names(addOn)];
  expect(waiting).toHaveLength(60);
  const asked = await openOver(page, addOn);
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const worked: string[] = [];
  const work = async (card: number): Promise<void> => {
    await expect(page.locator('.blitz-top strong')).toHaveText(new RegExp(`^${card} of `));
    const name = waiting[0] ?? '';
    await expect(title(page)).toHaveText(name);
    await expect(title(page)).toBeFocused();
    await expect(page.getByRole('button', { name: 'Spoke', exact: true })).toBeVisible();
    const before = keys;
    await press('s');
    await expect(page.locator('button[aria-pressed=true]')).toHaveText(/^Spoke/);
    await press('Enter');
    expect(keys - before).toBeLessThanOrEqual(4);
    worked.push(name);
    waiting.shift();
    if (waiting.length > 0) await expect(title(page)).toHaveText(waiting[0] ?? '');
  };

  await expect(title(page)).toHaveText(/^60 people are waiting/);
  await expect(title(page)).toBeFocused();
  await press('Enter');
  for (let card = 1; card <= 22; card += 1) await work(card);
  await expect.poll(() => steps(asked, 'touch')).toBe(22);
  // A colleague logs a word with somebody who has not been shown yet.
  const [colleagues = ''] = waiting.splice(30, 1);
  const id = linesOf(addOn).find(({ name }) => name === colleagues)?.candidateId ?? '';
  // They have a selection of their own.
  const { selected } = addOn;
  addOn.selected = null;
  const logged = addOn.run('logTouch', touch(id));
  addOn.selected = selected;
  expect(logged, JSON.stringify(logged)).toMatchObject({ kind: 'card', card: { name: colleagues } });
  expect(names(addOn)).toHaveLength(37);
  await expect.poll(() => asked.filter(({ name }) => name === 'stepBlitz').length).toBe(23);
  await page.reload();
  // The selected row's card is shown; the list is one key away, and goes on with who still waits.
  await expect(title(page)).toHaveText(waiting[0] ?? '');
  await expect(page.getByRole('button', { name: 'Today' })).toHaveText(/Esc/);
  await press('Escape');
  await expect(title(page)).toHaveText(/^37 people are waiting/);
  await expect(title(page)).toBeFocused();
  await press('Enter');
  for (let card = 1; card <= 37; card += 1) await work(card);
  await expect(title(page)).toHaveText('Done today');
  await expect(page.getByText(/^60 people heard from you/)).toBeVisible();

  // One round trip a card, and one for each beginning.
  expect(steps(asked, 'touch')).toBe(59);
  expect(asked.filter(({ name }) => name === 'stepBlitz')).toHaveLength(59 + 2);
  expect(worked).toHaveLength(59);
  expect(new Set([...worked, colleagues]).size).toBe(60);
  expect(names(addOn)).toEqual([]);
  for (const name of people) expect(touchesOf(addOn, name)).toBe(1);
});

const touch = (candidateId: string) => ({
  candidateId,
  what: 'spoke',
  on: '2026-11-20',
  summary: 'a colleague’s word',
  scheduling: false,
  needsAnswer: false,
  promise: null,
  keeps: [],
  key: 'colleague',
});

const steps = (asked: readonly { readonly name: string; readonly given: readonly unknown[] }[], what: string): number =>
  asked.filter(({ name, given }) => name === 'stepBlitz' && JSON.stringify(given).includes(`"deed":{"what":"${what}"`))
    .length;

/** Touches of this Friday in the touch log. */
const touchesOf = (addOn: AddOnInWorkbook, name: string): number =>
  addOn
    .shown('Touch log')
    .filter((cells) => cells.includes(name) && cells.some((cell) => /20 Nov|2026-11-20/.test(cell))).length;

test('five kinds of card are worked by keyboard, and nobody of them is owed anything then', async ({ page }) => {
  const addOn = (await addOnInWorkbook()).over(
    [
      header,
      ['Ana Ruiz', 'ana@mail.example', 'Interview', 'Rita', '2026-11-13', '2026-11-18'],
      ['Ben Okoro', 'ben@mail.example', 'Phone screen', 'Rita', '2026-11-16', ''],
      ['Cem Yilmaz', 'cem@mail.example', 'On hold', 'Rita', '2026-11-04', ''],
      ['Dora Nagy', 'dora@mail.example', 'Interview', 'Rita', '', ''],
      ['Eva Lind', 'eva@mail.example', 'Phone screen', 'Rita', '2026-11-13', ''],
    ],
    MONDAY,
  );
  addOn.setUp();
  const ben = (addOn.shown()[2]?.[addOn.column('Candidate id')] ?? '').split('.')[0] ?? '';
  addOn.run('logTouch', {
    ...touch(ben),
    on: '2026-11-16',
    key: 'promise',
    promise: { text: 'the salary range', dueOn: '2026-11-20' },
  });
  addOn.now = '2026-11-18T10:00:00Z';
  addOn.type(5, 2, 'Rejected');
  addOn.now = FRIDAY;
  expect(names(addOn)).toEqual(['Cem Yilmaz', 'Ana Ruiz', 'Ben Okoro', 'Eva Lind', 'Dora Nagy']);

  await openOver(page, addOn);
  const chosen = page.locator('button[aria-pressed=true]');
  const choose = async (key: string, words: RegExp): Promise<void> => {
    await page.keyboard.press(key);
    await expect(chosen).toHaveText(words);
  };
  const shows = async (name: string): Promise<void> => {
    await expect(title(page)).toHaveText(name);
    await expect(title(page)).toBeFocused();
  };
  await expect(title(page)).toHaveText(/^5 people are waiting/);
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Enter');

  // On hold: they are told how it stands.
  await shows('Cem Yilmaz');
  await choose('m', /^Mailed/);
  await page.keyboard.press('Enter');
  // After an interview: it happened; then they are owed a word about it, and the card comes again.
  await shows('Ana Ruiz');
  await choose('1', /^Yes/);
  await page.keyboard.press('Enter');
  // A promise due: kept, by what is said.
  await shows('Ben Okoro');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.screenshot({ path: 'test-results/blitz.png', fullPage: true });
  await choose('k', /^Kept/);
  await page.keyboard.press('Enter');
  await shows('Ana Ruiz');
  await choose('s', /^Spoke/);
  await page.keyboard.press('Enter');
  // A promise is kept, and the week's word is still owed: the card comes again, and says so.
  await shows('Ben Okoro');
  await expect(page.getByText('Something is still owed to them:')).toBeVisible();
  await choose('s', /^Spoke/);
  await page.keyboard.press('Enter');
  // Still to be told.
  await shows('Eva Lind');
  await page.keyboard.press('l');
  await expect(title(page)).toHaveText('Close the loop with Eva Lind');
  await expect(title(page)).toBeFocused();
  await choose('m', /^They have been told/);
  await page.keyboard.press('Enter');
  // Nobody knows when we last spoke, and they are active: then a word is due, which is given.
  await shows('Dora Nagy');
  await choose('1', /^Still active/);
  await page.keyboard.press('Enter');
  await expect(async () => {
    const at = await title(page).textContent();
    if (at !== 'Done today') {
      await expect(title(page)).toBeFocused();
      await choose('s', /^Spoke/);
      await page.keyboard.press('Enter');
    }
    await expect(title(page)).toHaveText('Done today', { timeout: 2000 });
  }).toPass();
  expect(names(addOn)).toEqual([]);
  await page.screenshot({ path: 'test-results/done.png', fullPage: true });
});
