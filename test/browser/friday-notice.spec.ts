import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { aToday, aUser } from './a-card.js';
import { openSidebar } from './sidebar-alone.js';

const SAYS =
  'The last Friday run was on Fri 6 Nov. The timer of rita@agency.example may be gone. The deputy is dana@agency.example.';

const PLANNED = { week: '2026-W47', to: ['ben@agency.example'] };
const LIST = 'This is the list for Fri 20 Nov, which did not reach everybody. 1 person gets it: ben@agency.example.';
const NOBODY = { kind: 'nobody', key: 'n', says: 'Select a row.', isTracker: true };
const HOME = { getSelection: NOBODY, getUser: aUser, getToday: aToday };
const friday = (attention: string | null, mend: string | null, wrong = attention) => ({
  kind: 'friday',
  line: '',
  attention,
  wrong,
  mend,
  timersOf: [],
  deputy: '',
});

test('a forgotten Friday run is told in the sidebar, and taken over with one click', async ({ page }) => {
  const asked = await openSidebar(page, {
    ...HOME,
    getFridayState: friday(`${SAYS} Menu → Close the Loop → Repair gives it a timer of yours.`, 'take over', SAYS),
    takeOverFriday: { kind: 'done', says: 'The Friday run has a timer of yours now.' },
  });
  const notice = page.getByRole('region', { name: 'Friday run' });
  await expect(notice.locator('p')).toHaveText(SAYS);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await notice.getByRole('button', { name: 'Take it over' }).click();
  await expect(page.getByText('The Friday run has a timer of yours now.').first()).toBeVisible();
  await expect(notice).toBeHidden();
  expect((await asked()).map(({ name }) => name).filter((name) => name.includes('Friday'))).toEqual([
    'getFridayState',
    'takeOverFriday',
  ]);
});

test('a run that did not reach everybody is sent to the rest from the sidebar, once its list was named', async ({
  page,
}) => {
  const asked = await openSidebar(page, {
    ...HOME,
    getFridayState: friday(
      'The Friday run of Fri 20 Nov did not reach everybody. Not mailed: ben@agency.example.',
      'send',
    ),
    planFriday: { says: LIST, shown: PLANNED },
    sendFriday: { kind: 'done', says: '1 mail was sent.' },
  });
  await page.getByRole('button', { name: 'Send what is missing' }).click();
  await expect(page.getByText(LIST)).toBeVisible();
  expect((await asked()).map(({ name }) => name)).not.toContain('sendFriday');
  await page.getByRole('button', { name: 'Send it' }).click();
  await expect(page.getByText('1 mail was sent.').first()).toBeVisible();
  expect((await asked()).filter(({ name }) => name === 'sendFriday')).toEqual([
    { name: 'sendFriday', given: [PLANNED] },
  ]);
});

test('nothing is said of a Friday run that is well', async ({ page }) => {
  const asked = await openSidebar(page, { ...HOME, getFridayState: friday(null, null) });
  await expect.poll(async () => (await asked()).map(({ name }) => name)).toContain('getFridayState');
  await expect(page.getByRole('region', { name: 'Friday run' })).toBeHidden();
});
