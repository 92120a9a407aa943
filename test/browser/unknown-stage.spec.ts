import { expect, test } from '@playwright/test';
import { answersWith } from './a-card.js';
import { openSidebar } from './sidebar-alone.js';

const of = (phase: string) =>
  answersWith({
    stage: 'Vibe check',
    phase,
    status: '? Stage not known',
    tone: 'ask',
  });
const says = 'Nobody has said yet what “Vibe check” means';

test('a card says when nobody has said what its stage means, and of no other stage', async ({ page }) => {
  await openSidebar(page, of('unknown'));
  await expect(page.getByText(says)).toBeVisible();
  await openSidebar(page, of('screen'));
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  await expect(page.getByText(says)).toHaveCount(0);
});
