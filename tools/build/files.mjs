import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Budgets of what is pushed, in bytes; docs/decisions/0003 says what Code.js spends its own on. */
export const BUDGET = { 'Code.js': 800_000, 'sidebar.html': 150_000 };

/** What is pushed: to a script bound to one spreadsheet, and to the project that is published as an editor add-on. */
export const FOLDERS = { bound: 'build', addOn: 'build-add-on' };

/** What src/domain/texts/menu.ts asks of the build. */
export const addOnOrNot = (addOn) => ({ CLOSE_THE_LOOP_ADD_ON: String(addOn) });

/** Writes a file whole or not at all: somebody may be running from it. Returns its size in bytes. */
export function place(file, contents) {
  const target = join(ROOT, file);
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = `${target}.${process.pid}.tmp`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, target);
  const bytes = Buffer.byteLength(contents);
  const budget = BUDGET[basename(file)];
  if (budget !== undefined && bytes > budget) {
    throw new Error(`${file} is ${bytes} bytes, over its budget of ${budget}. Make it smaller before it is pushed.`);
  }
  return bytes;
}
