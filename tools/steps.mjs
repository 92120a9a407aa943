// Runs named steps one after the other, each with its output shown, and says which failed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { ROOT } from './build/files.mjs';

/** A tool of node_modules as a command line that needs no shell. */
export const tool = (path, ...args) => [process.execPath, join(ROOT, 'node_modules', path), ...args];

/** @param {readonly [name: string, command: readonly string[]][]} steps */
export function runSteps(steps) {
  const failed = [];
  for (const [name, [program, ...args]] of steps) {
    const started = Date.now();
    const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' });
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    process.stderr.write(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`);
    if (status !== 0) failed.push(name);
  }
  return failed;
}
