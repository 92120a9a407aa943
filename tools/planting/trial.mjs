// What becomes of a test with a bug in what it tests.
import { fork } from 'node:child_process';
import { join } from 'node:path';

import { ROOT } from '../build/files.mjs';
import { testScript, withBug, withBuild } from './script.mjs';
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
      ? await withBuild(bug, async (build) => runsOf(await testScript(bug.testFile), bug, SEEDS.slice(0, 1), build))
      : await runsOf(await testScript(bug.testFile, bug), bug, SEEDS);
    return {
      escaped: howItEscaped(runs, bug),
      examples: Math.max(...runs.map(({ failure }) => failure?.examples ?? 0)),
    };
  } catch (error) {
    return { escaped: error.message, examples: 0 };
  }
}

/** `null` where the test passes with no bug, as it must, or else what it says. */
export async function withoutBug({ testFile, title }) {
  const runs = await runsOf(await testScript(testFile), { testFile, title }, SEEDS.slice(0, 1));
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

function runsOf(script, { testFile, title }, seeds, build) {
  const env = { ...process.env, ...(build === undefined ? {} : { CLOSE_THE_LOOP_BUILD: build }) };
  return new Promise((resolve, reject) => {
    const child = fork(join(ROOT, 'tools', 'planting', 'child.mjs'), {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
    let runs = null;
    child.once('message', (message) => (runs = message));
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (runs !== null) resolve(runs);
      else if (signal === 'SIGKILL') reject(new Error(`it runs for more than ${LONGEST_MS / 60_000} minutes`));
      else reject(new Error(/^\w*Error: .*$/m.exec(said)?.[0] ?? `it ended with ${code}`));
    });
    child.send({ script, testFile, title, seeds });
  });
}
