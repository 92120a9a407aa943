// `npm run plant [-- WORD…]`: puts each planted bug into a copy of the source and asks whether its test fails, by an
// expectation of its own, while it passes without the bug. WORD is a part of a test's file or title, or of the bug.
import { availableParallelism } from 'node:os';

import { buildIfStale } from './build/run.mjs';
import { plantedBugs } from './planting/lists.mjs';
import { trialOf, withoutBug } from './planting/trial.mjs';

await buildIfStale();
const words = process.argv.slice(2);
const bugs = await plantedBugs(words);
if (bugs.length === 0) {
  const none =
    words.length === 0
      ? 'There are no lists of planted bugs.'
      : `No planted bug, nor its test, is called “${words.join('”, “')}”.`;
  process.stderr.write(`${none} The lists are the files test/**/*.planted.ts.\n`);
  process.exit(2);
}
const tests = new Map();
for (const bug of bugs) {
  const test = `${bug.testFile} ${bug.title}`;
  tests.set(test, [...(tests.get(test) ?? []), bug]);
}
let [caught, broken] = [0, 0];
await inParallel(tests.values(), async (planted) => {
  const [test] = planted;
  const fails = await withoutBug(test);
  if (fails !== null) broken += 1;
  const lines = [`\n${test.testFile}\n  ${test.title}`, ...(fails === null ? [] : [`  ✗ without a bug: ${fails}`])];
  for (const bug of planted) {
    const { escaped, examples } = await trialOf(bug);
    if (escaped === null) caught += 1;
    const how = escaped === null ? `✓ ${String(examples).padStart(4)}` : '✗     ';
    lines.push(`  ${how}  ${bug.bug} (${bug.file})`, ...(escaped === null ? [] : [`          ${escaped}`]));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
});
process.stdout.write(
  `\n${caught} of ${bugs.length} planted bugs are caught; beside each, the example that catches it.\n`,
);
if (caught < bugs.length || broken > 0) process.exitCode = 1;

/** As many at a time as the machine has processors. */
async function inParallel(all, work) {
  const left = [...all];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
