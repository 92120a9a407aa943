import { defineConfig } from '@playwright/test';

import { findBrowser } from './tools/browser/find-browser.mjs';

/** The browser tests: the page of `npm start`, in whatever browser there is. Each test starts a server of its own. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  // As long as a machine needs that is busy with something else; what is there already is seen at once.
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    headless: true,
    // Without a language set, Chromium calls itself "en-US@posix", which Intl refuses.
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    launchOptions: await findBrowser(),
    trace: 'retain-on-failure',
  },
});
