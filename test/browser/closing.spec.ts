import { expect, type Page, test } from '@playwright/test';
import { answersWith } from './a-card.js';
import { openSidebar } from './sidebar-alone.js';

/** The closing screen of Ana Ruiz, who was interviewed. */
async function openClosing(page: Page) {
  const asked = await openSidebar(page, { ...answersWith(), closeLoop: { kind: 'refused', says: 'Not today.' } });
  await page.getByRole('button', { name: 'Close the loop…' }).click();
  await expect(page.getByRole('heading', { name: 'Close the loop with Ana Ruiz' })).toBeFocused();
  return asked;
}

test('three ticks come with something specific, each with the reason while it isn’t there', async ({ page }) => {
  const asked = await openClosing(page);
  await expect(page.getByText('Nothing is written yet.')).toHaveCount(3);
  await page.getByLabel('What the job needs').fill('SQL');
  await expect(page.getByText('One word says little.')).toBeVisible();
  await page.getByLabel('What the job needs').fill('SQL over three tables every week');
  await expect(page.getByText('It names a requirement.')).toBeVisible();
  await page.getByLabel('What we saw').fill('SQL over three tables every week');
  await expect(page.getByText('It says the same as a part above.')).toBeVisible();
  await page.getByLabel('What we saw').fill('The join of the exercise was still open.');
  await page.getByLabel('Why', { exact: true }).selectOption('skills');
  await page.getByRole('button', { name: 'They have been told' }).click();
  await expect(page.getByText('Not today.').first()).toBeVisible();
  expect((await asked()).find(({ name }) => name === 'closeLoop')?.given[0]).toMatchObject({
    reason: 'skills',
    situation: 'after an interview',
    ticks: { requirement: true, seen: true, nextStep: false },
  });
});

test('the note is in the recruiter’s order, and it is called copied only when it was', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openClosing(page);
  await page.getByLabel('What we saw').fill('The join was still open.');
  await page.getByLabel('What the job needs').fill('The role needs SQL every week.');
  const note = page.getByLabel('The note', { exact: true });
  await expect(note).toHaveValue(/^Dear Ana Ruiz,[^]*The role needs SQL every week\.\n\nThe join was still open\.$/);
  await page.getByRole('button', { name: 'Copy the note' }).click();
  await expect(page.getByText('Copied.').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await note.inputValue());
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.assign(document, { execCommand: () => false });
  });
  await page.getByLabel('What we saw').fill('The join of the two tables was still open.');
  await expect(page.locator('.note').getByText('Copied.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy the note' }).click();
  await expect(page.locator('.note').getByText('The browser doesn’t let us copy.')).toBeVisible();
  await expect(note).toBeFocused();
});

test('a withdrawal has words of its own: thanks, and why they left', async ({ page }) => {
  await openClosing(page);
  await page.getByLabel('What was decided').selectOption('withdrawn');
  await expect(page.getByLabel('What we saw')).toHaveCount(0);
  await expect(page.getByLabel('Why they left')).toBeVisible();
  await expect(page.getByLabel('The note', { exact: true })).toHaveValue(/Thank you for telling me/);
});
