/** For tests: every table file is opened or refused with one sentence, whatever somebody did to it, and neither takes long. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';

import { openFile, UnreadableFile } from '../../host/engine/open.js';
import { soakRuns, soakSays, soakSeed } from './soak.js';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Long enough for any of these small files on a busy machine, and short enough to see what does not end. */
const SECONDS = 4;
/** Half a second beside the budget: the clock looks now and then only. */
const SLOWEST_MS = SECONDS * 1000 + 2000;

interface Counts {
  opened: number;
  refused: number;
  outOfTime: number;
  slowest: number;
}

/** Opens it, looks at every cell, and counts. Fails on anything but a workbook or a sentence. */
async function tryFile(name: string, bytes: Uint8Array, counts: Counts): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const began = performance.now();
  try {
    const { workbook, notes } = await openFile(path, { seconds: SECONDS });
    counts.opened++;
    for (const sheet of workbook.sheets()) {
      const bottom = Math.min(50, workbook.gridSize(sheet).rows - 1);
      workbook.read(sheet, { top: 0, left: 0, bottom, right: Math.min(20, workbook.gridSize(sheet).columns - 1) });
    }
    for (const { says } of notes) expectSentence(says);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    counts.refused++;
    if (error.message.startsWith('Opening ')) counts.outOfTime++;
    expect(error.message).toContain(`“${name}”`);
    expectSentence(error.message);
  }
  const took = performance.now() - began;
  counts.slowest = Math.max(counts.slowest, took);
  expect(took).toBeLessThan(SLOWEST_MS);
}

function expectSentence(text: string): void {
  expect(text).toMatch(/^[^\n\r]{10,700}\.$/);
  // What is quoted is the file's own.
  expect(text.replace(/“[^”]*”/g, '')).not.toMatch(/undefined|NaN|\[object|Error:|EngineRefusal|^\s+at /);
}

/** Opens `all` of these in a soak, a twentieth of them otherwise. Fails where not both kinds of answer come: the generator would have lost its way. */
export async function tryFiles(name: string, files: fc.Arbitrary<Uint8Array>, all: number): Promise<void> {
  const runs = soakRuns(all);
  const counts: Counts = { opened: 0, refused: 0, outOfTime: 0, slowest: 0 };
  const seed = soakSeed();
  await fc.assert(
    fc.asyncProperty(files, (bytes) => tryFile(name, bytes, counts)),
    { numRuns: runs, seed, endOnFailure: true },
  );
  const { opened, refused, outOfTime, slowest } = counts;
  soakSays(
    `${name}: ${String(runs)} files, ${String(opened)} opened, ${String(refused)} refused (${String(outOfTime)} of them out of time); slowest ${(slowest / 1000).toFixed(1)} s; seed ${String(seed)}`,
  );
  expect([opened > refused / 20, refused > opened / 20]).toEqual([true, true]);
}
