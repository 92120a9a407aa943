import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Budgets of what is pushed, in bytes; docs/decisions/0003 says what Code.js spends its own on. */
export const BUDGET = { 'build/Code.js': 600_000, 'build/sidebar.html': 150_000 };

/** Writes a file whole or not at all: somebody may be running from it. Returns its size in bytes. */
export function place(file, contents) {
  const target = join(ROOT, file);
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = `${target}.${process.pid}.tmp`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, target);
  const bytes = Buffer.byteLength(contents);
  const budget = BUDGET[file];
  if (budget !== undefined && bytes > budget) {
    throw new Error(`${file} is ${bytes} bytes, over its budget of ${budget}. Make it smaller before it is pushed.`);
  }
  return bytes;
}
