import { expect, test } from '@playwright/test';
import { openSidebar } from './sidebar-alone.js';

const card = {
  candidateId: 'c1',
  sheetId: 1,
  row: 4,
  name: 'Ana Ruiz',
  role: 'Data Engineer',
  stage: 'Vibe check',
  phase: 'unknown',
  owner: 'Rita',
  email: '',
  phone: '',
  status: '? Stage not known · Last word from us on Mon 16 Nov',
  tone: 'ask',
  lastWord: '2026-11-16',
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
  today: '2026-11-18',
};
const answers = { getFridayState: { kind: 'friday', line: '', attention: null, mend: null, timersOf: [], deputy: '' } };
const says = 'Nobody has said yet what “Vibe check” means';

test('a card says when nobody has said what its stage means, and of no other stage', async ({ page }) => {
  await openSidebar(page, { ...answers, getSelection: { kind: 'card', key: 'k', card } });
  await expect(page.getByText(says)).toBeVisible();
  await openSidebar(page, { ...answers, getSelection: { kind: 'card', key: 'k', card: { ...card, phase: 'screen' } } });
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  await expect(page.getByText(says)).toHaveCount(0);
});
