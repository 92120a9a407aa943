import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';

const SAYS =
  'The Friday mails last went out on Fri 6 Nov. The timer of rita@agency.example may be gone. The deputy is dana@agency.example.';

/** The built sidebar at 300 px over a server that answers from a table, and notes what it was asked. */
async function openSidebar(page: Page, answers: Readonly<Record<string, unknown>>): Promise<() => Promise<string[]>> {
  await page.setViewportSize({ width: 300, height: 700 });
  await page.addInitScript((table: Readonly<Record<string, unknown>>) => {
    const asked: string[] = [];
    const runner = (success: (value: unknown) => void): object =>
      new Proxy(
        {},
        {
          get: (_, name) => {
            if (name === 'withSuccessHandler') return runner;
            if (name === 'withFailureHandler') return () => runner(success);
            return () => {
              asked.push(String(name));
              setTimeout(() => success(table[String(name)]), 0);
            };
          },
        },
      );
    Object.assign(globalThis, { google: { script: { run: runner(() => undefined) } }, asked });
  }, answers);
  await page.goto(pathToFileURL('build/sidebar.html').href);
  return () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

const NOBODY = { kind: 'nobody', key: 'n', says: 'Select a row.', isTracker: true };
const friday = (attention: string | null, mend: string | null) => ({
  kind: 'friday',
  line: '',
  attention,
  mend,
  timersOf: [],
  deputy: '',
});

test('a forgotten Friday run is told in the sidebar, and taken over with one click', async ({ page }) => {
  const asked = await openSidebar(page, {
    getSelection: NOBODY,
    getFridayState: friday(`${SAYS} Menu → Close the Loop → Repair gives it a timer of yours.`, 'take over'),
    takeOverFriday: { kind: 'done', says: 'The Friday run has a timer of yours now.' },
  });
  const notice = page.getByRole('region', { name: 'Friday run' });
  await expect(notice.locator('p')).toHaveText(SAYS);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await notice.getByRole('button', { name: 'Take it over' }).click();
  await expect(page.getByText('The Friday run has a timer of yours now.').first()).toBeVisible();
  await expect(notice).toBeHidden();
  expect((await asked()).filter((name) => name.includes('Friday'))).toEqual(['getFridayState', 'takeOverFriday']);
});

test('a run that did not reach everybody is sent to the rest from the sidebar', async ({ page }) => {
  const asked = await openSidebar(page, {
    getSelection: NOBODY,
    getFridayState: friday(
      'The Friday run of Fri 20 Nov did not reach everybody. Not mailed: ben@agency.example.',
      'send',
    ),
    sendFriday: { kind: 'done', says: '1 mail was sent.' },
  });
  await page.getByRole('button', { name: 'Send what is missing' }).click();
  await expect(page.getByText('1 mail was sent.').first()).toBeVisible();
  expect(await asked()).toContain('sendFriday');
});

test('nothing is said of a Friday run that is well', async ({ page }) => {
  const asked = await openSidebar(page, { getSelection: NOBODY, getFridayState: friday(null, null) });
  await expect.poll(asked).toContain('getFridayState');
  await expect(page.getByRole('region', { name: 'Friday run' })).toBeHidden();
});
