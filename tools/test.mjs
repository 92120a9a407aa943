// `npm test`: builds when stale, then the Node tests and the browser tests. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from './build/files.mjs';
import { buildIfStale } from './build/run.mjs';
import { tool } from './steps.mjs';

await buildIfStale();
const reports = mkdtempSync(join(tmpdir(), 'close-the-loop-tests-'));
try {
  const node = jest(join(reports, 'jest.json'));
  const browser = playwright(join(reports, 'playwright.json'));
  const passed = node.passed + browser.passed;
  const failed = node.failed + browser.failed;
  // A browser test that did not run has proved nothing: it counts as failed.
  process.stdout.write(`\n${passed} passed, ${failed + browser.skipped} failed\n`);
  process.exitCode = failed + browser.skipped > 0 || passed === 0 ? 1 : 0;
} finally {
  rmSync(reports, { recursive: true, force: true });
}

function run([program, ...args], env = {}) {
  return spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }).status;
}

function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function jest(file) {
  const status = run(tool('jest/bin/jest.js', '--json', `--outputFile=${file}`));
  const result = report(file);
  if (result === null) return { passed: 0, failed: 1 };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: status === 0 ? failed : Math.max(1, failed) };
}

function playwright(file) {
  const status = run(tool('@playwright/test/cli.js', 'test', '--reporter=list,json'), {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const stats = report(file)?.stats;
  if (stats === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: status === 0 ? failed : Math.max(1, failed), skipped: stats.skipped };
}
