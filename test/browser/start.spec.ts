import { createServer } from 'node:net';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

import { runToEnd, test } from './started.js';
import { clickCell, seen } from './page-test.js';

const folder = () => mkdtempSync(join(tmpdir(), 'npm-start-'));

test('a mistake gets one sentence and exit code 2, and nothing is written', async () => {
  const kept = join(folder(), 'kept.json');
  const empty = join(folder(), 'empty.csv');
  writeFileSync(empty, '');
  const binary = join(folder(), 'photo.csv');
  writeFileSync(binary, Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 37) % 256)));
  for (const args of [['--colour'], ['no-such-file.csv'], [empty], [binary], [tmpdir()], ['--on', 'Friday']]) {
    const { code, err } = await runToEnd(...args, '--save', kept);
    expect({ args, code }).toEqual({ args, code: 2 });
    expect(err.trim().split('\n'), `${args.join(' ')}: ${err}`).toHaveLength(1);
    expect(existsSync(kept)).toBe(false);
  }
});

test('a port in use is said so', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => other.once('listening', listening));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const { code, err } = await runToEnd('--port', port);
  other.close();
  expect(code).toBe(2);
  expect(err).toBe(`Port ${port} is in use: stop what uses it, or choose another with --port.\n`);
});

test('what the page called saved is there after a kill, and FILE is opened instead of the input', async ({
  page,
  startPage,
}) => {
  const kept = join(folder(), 'kept.json');
  const first = await startPage('--save', kept, '--on', '2026-11-18');
  await page.goto(first.url);
  await expect(page.locator('body[data-ready=yes]')).toBeAttached();
  await clickCell(page, 3, 5);
  await page.keyboard.type('Typed before the power cut', { delay: 30 });
  const answered = page.waitForResponse('**/do');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '+1 day' }).click();
  await answered;
  await first.kill();
  await expect(page.getByRole('alert')).toContainText('The server is not running');
  const second = await startPage('another.csv', '--save', kept);
  await page.goto(second.url);
  await expect(page.locator('body[data-ready=yes]')).toBeAttached();
  expect((await seen(page, 3, 5)).text).toBe('Typed before the power cut');
});

test('your own file opens as texts, and a formula in it is not run', async ({ page, startPage }) => {
  const file = join(folder(), 'people.csv');
  writeFileSync(file, 'Name;Last contact;Stage\nAna;2026-11-02;=1+1\n');
  const started = await startPage(file);
  await page.goto(started.url);
  await expect(page.locator('body[data-ready=yes]')).toBeAttached();
  expect((await seen(page, 1, 1)).text).toBe('2026-11-02');
  expect((await seen(page, 2, 1)).text).toBe('=1+1');
});
