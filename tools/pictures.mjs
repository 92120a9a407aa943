// `npm run pictures`: the README's pictures, of the page of `npm start` as it is. A fixed clock, the same browser and
// fonts everywhere: on another machine the very same files come out.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

import { findBrowser } from './browser/find-browser.mjs';
import { ROOT } from './build/files.mjs';

const FOLDER = join(ROOT, 'docs', 'pictures');
const START = [
  'tools/command.mjs',
  'start',
  '--no-open',
  '--port',
  '0',
  '--on',
  '2026-11-18',
  '--zone',
  'Europe/Berlin',
  '--as',
  'rita@agency.example',
];

mkdirSync(FOLDER, { recursive: true });
const server = spawn(process.execPath, START, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
const browser = await chromium.launch(await findBrowser({ only: 'fetched' }));
try {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(await addressOf(server));
  await page.waitForSelector('body[data-ready=yes]');
  await takePictures(page);
} finally {
  await browser.close();
  server.kill();
}

async function takePictures(page) {
  const sidebar = page.frameLocator('aside iframe');
  await page.getByRole('button', { name: 'Close the Loop', exact: true }).click();
  await page.locator('.o-menu-item', { hasText: 'Set up tracker' }).first().click();
  const turn = sidebar.getByRole('button', { name: 'Turn into a tracker' });
  // The sidebar looks at the sheet by itself when the menu opened it for that.
  await turn.waitFor();
  await take(page, 'preview.png');
  await turn.click();
  await page.waitForFunction(() => {
    const { getters } = globalThis.spreadsheetModel;
    const sheetId = getters.getActiveSheetId();
    const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => col);
    return columns.some((col) => getters.getEvaluatedCell({ sheetId, col, row: 1 }).formattedValue === 'Follow-up');
  });
  await sidebar.getByRole('button', { name: 'Start for the team' }).click();
  await select(page, 0, 3);
  await sidebar.getByRole('button', { name: 'Spoke' }).waitFor();
  // Our columns stand at the right end of the recruiter's own.
  await page.evaluate(() => globalThis.spreadsheetModel.dispatch('SET_VIEWPORT_OFFSET', { offsetX: 1110, offsetY: 0 }));
  await take(page, 'tracker.png');
  await page.getByRole('button', { name: 'Next Friday 15:00' }).click();
  await page.getByRole('button', { name: /Outbox [1-9]/ }).click();
  await page.frameLocator('iframe[title^="Mail:"]').locator('body').waitFor();
  for (const close of await page.getByRole('button', { name: 'Dismiss' }).all()) await close.click();
  await take(page, 'friday-mail.png');
}

function select(page, col, row) {
  return page.evaluate(([column, line]) => globalThis.spreadsheetModel.selection.selectCell(column, line), [col, row]);
}

async function take(page, name) {
  // Two frames: the grid draws in the first, the sidebar's answer may come in the second.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.screenshot({ path: join(FOLDER, name), animations: 'disabled', caret: 'hide' });
  process.stderr.write(`docs/pictures/${name}\n`);
}

function addressOf({ stdout }) {
  return new Promise((resolve) => {
    let said = '';
    stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*(?=\s)/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
  });
}
