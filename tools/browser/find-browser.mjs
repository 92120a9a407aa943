// Finds a browser for the tests and pictures, or fetches one: nothing to install by hand on a bare Linux.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { fetchBrowser } from './fetch-browser.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

/** Where macOS and Windows keep programs that are on no path. */
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
      join(process.env[folder] ?? '', path),
    ),
  ),
};

/**
 * Playwright's launch options for the first browser there is: CHROME_PATH, Playwright's own, an installed one, the one
 * that npm has for Linux on x64. `only: 'fetched'` takes that last one alone: the same pixels on every machine.
 * @throws Error with one sentence that names both ways to install one
 */
export async function findBrowser({ only = null } = {}) {
  const found = only === 'fetched' ? null : await installed();
  if (found !== null) return launchOptions(found, {});
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      const { executablePath, env } = await fetchBrowser();
      return launchOptions(executablePath, env);
    } catch (error) {
      throw new Error(`${HOW_TO_INSTALL} (Fetching one from npm failed: ${error.message})`);
    }
  }
  throw new Error(HOW_TO_INSTALL);
}

const HOW_TO_INSTALL =
  'There is no browser for the tests: run “npx playwright install chromium-headless-shell” or “apt-get install chromium”, or set CHROME_PATH.';

async function installed() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is “${CHROME_PATH}”, and there is no such file.`);
  }
  return (await playwrightsOwn()) ?? onPath() ?? (PLACES[process.platform] ?? []).find(existsSync) ?? null;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  try {
    const path = chromium.executablePath();
    if (existsSync(path)) return path;
    // Headless runs use the shell, which is installed beside the full browser or alone.
    const shell = path
      .replace(/chromium-(\d+)/, 'chromium_headless_shell-$1')
      .replace(/chrome-linux(64)?[\\/]chrome$/, 'chrome-headless-shell-linux64/chrome-headless-shell');
    return existsSync(shell) ? shell : null;
  } catch {
    return null;
  }
}

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (folder !== '' && existsSync(path)) return path;
    }
  }
  return null;
}

function launchOptions(executablePath, env) {
  // Chromium's own sandbox refuses to start for root, as in a container.
  const isRoot = process.getuid?.() === 0;
  return { executablePath, args: isRoot ? ['--no-sandbox'] : [], env: { ...process.env, ...env } };
}
