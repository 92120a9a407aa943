/**
 * The tests test what ships: with one number of a copy of Code.js changed, a due day that is wrong, the Friday test, the
 * test of what a set-up tab says and the browser test each fail. That the three pass over the bundle as it is, the suite shows by running them.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildFolder } from '../support/build-folder.js';

const ROOT = join(__dirname, '..', '..');

/** A week of nine weeks and seven days. */
function brokenBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'broken-bundle-'));
  cpSync(buildFolder, folder, { recursive: true });
  const file = join(folder, 'Code.js');
  const code = readFileSync(file, 'utf8');
  const broken = code.replace(/(oweByCalendar\(unpaused\.dueOn)(, unpaused\.why)/, '$1 + 63$2');
  if (broken === code)
    throw new Error('The due day of the week promise is not where this test looks for it in Code.js.');
  writeFileSync(file, broken);
  return folder;
}

function passes(tool: string, args: readonly string[], bundle: string): boolean {
  // A tool that finds itself in a jest worker behaves differently, or refuses.
  const { JEST_WORKER_ID: _, ...env } = process.env;
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
    cwd: ROOT,
    env: { ...env, CLOSE_THE_LOOP_BUILD: bundle },
    stdio: 'ignore',
  });
  return status === 0;
}

const aTest = (file: string, test: string) => ['jest/bin/jest.js', [file, '-t', test, '--coverage=false']] as const;

describe('one wrong due day in Code.js', () => {
  it.each([
    ['the Friday test', ...aTest('test/host/commands/friday.test.ts', 'names who is owed')],
    [
      'the test of a set-up tab',
      ...aTest('test/add-on/set-up.on-host.test.ts', 'says of every candidate how they stand'),
    ],
    ['the browser test', '@playwright/test/cli.js', ['test', 'main-job', '--reporter=dot']],
  ])('is noticed by %s', (_, tool, args) => {
    expect(passes(tool, args, brokenBundle())).toBe(false);
  });
});
