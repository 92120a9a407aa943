import { expect, test } from '@playwright/test';
import { answersWith } from './a-card.js';
import { openSidebar } from './sidebar-alone.js';

test('a card dials the number without its extension and writes to the whole address', async ({ page }) => {
  await openSidebar(page, answersWith());
  await expect(page.getByRole('link', { name: '030 1234567 ext. 5' })).toHaveAttribute('href', 'tel:0301234567');
  const mail = page.getByRole('link', { name: 'ana.ruiz+jobs@mail.example' });
  await expect(mail).toHaveAttribute('href', 'mailto:ana.ruiz%2Bjobs@mail.example');
});

test('a card leads nowhere where nobody can be called', async ({ page }) => {
  await openSidebar(page, answersWith({ phone: 'ask her brother' }));
  await expect(page.getByText('ask her brother')).toBeVisible();
  await expect(page.getByRole('link', { name: 'ask her brother' })).toHaveCount(0);
});

test('a day that is named in words is meant as on the day of the touch', async ({ page }) => {
  await openSidebar(page, answersWith());
  await page.getByText('Another day, a promise…').click();
  await page.getByLabel('Day', { exact: true }).fill('2026-11-23');
  await page.getByLabel('What was said').fill('I will call you on Wednesday');
  await expect(page.getByRole('button', { name: 'Keep it by Wed 25 Nov' })).toBeVisible();
});

test('a card says once how late a word is, and of several things each of its own', async ({ page }) => {
  const status = '▲ Overdue 5 days';
  const owed = [
    { rule: 'week', dueOn: '2026-11-20', actBy: '2026-11-20', daysLate: 5, why: 'Last word from us on Fri 13 Nov' },
  ];
  const list = page.getByRole('region', { name: 'What is owed' }).getByRole('listitem');
  await openSidebar(page, answersWith({ status, tone: 'late', owed }));
  await expect(page.getByText('Overdue 5 days')).toHaveCount(1);
  await expect(list).toHaveText(['Last word from us on Fri 13 Nov']);
  const promise = {
    rule: 'promise',
    dueOn: '2026-11-25',
    actBy: '2026-11-25',
    daysLate: 2,
    why: 'Promised for Wed 25 Nov',
  };
  await openSidebar(page, answersWith({ status, tone: 'late', owed: [...owed, promise] }));
  await expect(list).toHaveText([/^Overdue 5 days/, /^Overdue 2 days/]);
  await openSidebar(
    page,
    answersWith({ status: '✓ On track', owed: [{ ...promise, daysLate: 0, actBy: '2026-11-30' }] }),
  );
  await expect(list).toHaveText([/^By Mon 30 Nov/]);
});
