// What becomes of a test with a bug in what it tests.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../build/files.mjs';
import { tool } from '../steps.mjs';
import { withBug, withBuild } from './planted.mjs';
import { compilerSays } from './types.mjs';

/** Random examples are tried from each of these: a bug that is only caught on some days is not caught. */
const SEEDS = [1, 2, 3];
const LONGEST_MS = 300_000;
const RUNS_THE_BUILD = /\.on-host\.test\.ts$/;

/** `null` where the test catches the bug with an expectation of its own, or else why that is not so; and how soon. */
export async function trialOf(bug) {
  try {
    const refused = compilerSays(bug.file, withBug(bug));
    if (refused !== null) return { escaped: `the compiler refuses it: ${refused}`, examples: 0 };
    const overBuild = RUNS_THE_BUILD.test(bug.testFile) && bug.file.startsWith('src/');
    const runs = overBuild
      ? await withBuild(bug, (build) => runsOf(bug, SEEDS.slice(0, 1), { CLOSE_THE_LOOP_BUILD: build }))
      : await runsOf(bug, SEEDS, { PLANTED_BUG: JSON.stringify({ ...bug, path: join(ROOT, bug.file) }) });
    return {
      escaped: howItEscaped(runs, bug),
      examples: Math.max(...runs.map(({ failure }) => failure?.examples ?? 0)),
    };
  } catch (error) {
    return { escaped: error.message, examples: 0 };
  }
}

/** `null` where the test passes with no bug, as it must, or else what it says. */
export async function withoutBug(test) {
  const runs = await runsOf(test, SEEDS.slice(0, 1), {});
  if (runs.length === 0) return 'there is no such test';
  return runs.find(({ failure }) => failure !== null)?.failure.says ?? null;
}

function howItEscaped(runs, { throws = 'expectation' }) {
  if (runs.length === 0) return 'there is no such test';
  for (const seed of new Set(runs.map((run) => run.seed))) {
    const failures = runs.filter((run) => run.seed === seed).flatMap(({ failure }) => failure ?? []);
    if (failures.length === 0) return `the test passes, from the random seed ${seed}`;
    const other = failures.find(({ by }) => by !== throws);
    if (other !== undefined) return `it ends in ${other.by}, not in ${throws}: ${other.says.split('\n', 1)[0]}`;
  }
  return null;
}

/** How the named test of a file came out, from each seed: by the project's jest. */
async function runsOf({ testFile, title }, seeds, env) {
  const folder = mkdtempSync(join(tmpdir(), 'planted-run-'));
  const report = join(folder, 'runs.jsonl');
  try {
    for (const seed of seeds) {
      await jest(testFile, title, { ...process.env, ...env, PLANTED_REPORT: report, PLANTED_SEED: String(seed) });
    }
    const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [];
    return lines.map((line) => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function jest(testFile, title, env) {
  const [program, ...args] = tool('jest/bin/jest.js', '-c', 'tools/planting/jest.config.mjs', '--runInBand');
  const only = ['--runTestsByPath', testFile, '--testNamePattern', patternOf(title)];
  const child = spawn(program, [...args, ...only], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
    child.once('close', (_, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') reject(new Error(`it runs for more than ${LONGEST_MS / 60_000} minutes`));
      else if (said.includes('Test suite failed to run')) reject(new Error(firstErrorIn(said)));
      else resolve();
    });
  });
}

const firstErrorIn = (said) => /^\s*(\w*Error: .*)$/m.exec(said)?.[1] ?? 'the tests can’t be loaded';

/** `title` as it is in the file of tests: `%s` and `$name` are filled in by `it.each`. */
function patternOf(title) {
  const pattern = title
    .split(/%[sdijop#]|\$\w+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^]*');
  return `(?:^| )${pattern}$`;
}
