import { expect, test } from '@playwright/test';
import { openSidebar } from './sidebar-alone.js';

const card = {
  candidateId: 'c1',
  sheetId: 1,
  row: 5,
  name: 'Ana Ruiz',
  role: 'Data Engineer',
  stage: 'Interview',
  phase: 'interview',
  owner: 'Rita',
  email: 'ana.ruiz+jobs@mail.example',
  phone: '030 1234567 ext. 5',
  status: '✓ On track',
  tone: 'fine',
  lastWord: '2026-11-24',
  owed: [],
  question: null,
  canClose: true,
  promises: [],
  interviews: [],
  pause: null,
  waitingOn: null,
  touches: [],
  otherRows: [],
  doNotContact: null,
  today: '2026-11-27',
};
const answersWith = (more: Partial<typeof card> = {}) => ({
  getSelection: { kind: 'card', key: 'k', card: { ...card, ...more } },
  getFridayState: { kind: 'friday', line: '', attention: null, mend: null, timersOf: [], deputy: '' },
});

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
