// `npm run plant [-- WORD…]`: puts each planted bug into a copy of the source and asks whether its test fails, by an
// expectation of its own, while it passes without the bug. WORD is a part of a test's file or title, or of the bug.
import { availableParallelism } from 'node:os';

import { buildIfStale } from './build/run.mjs';
import { plantedBugs } from './planting/lists.mjs';
import { trialOf, withoutBug } from './planting/trial.mjs';

await buildIfStale();
const bugs = await plantedBugs(process.argv.slice(2));
const tests = [...new Map(bugs.map((bug) => [`${bug.testFile} ${bug.title}`, bug])).values()];
const [sound, trials] = [await inParallel(tests, withoutBug), await inParallel(bugs, trialOf)];

let missed = 0;
for (const [at, test] of tests.entries()) {
  process.stdout.write(`\n${test.testFile}\n  ${test.title}\n`);
  if (sound[at] !== null) missed += 1;
  if (sound[at] !== null) process.stdout.write(`  ✗ it fails without a bug: ${sound[at]}\n`);
  for (const [index, bug] of bugs.entries()) {
    if (bug.testFile !== test.testFile || bug.title !== test.title) continue;
    const { escaped, examples } = trials[index];
    if (escaped !== null) missed += 1;
    const how = escaped === null ? `✓ ${String(examples).padStart(4)}` : '✗     ';
    process.stdout.write(`  ${how}  ${bug.bug} (${bug.file})${escaped === null ? '' : `\n          ${escaped}`}\n`);
  }
}
const caught = trials.filter(({ escaped }) => escaped === null).length;
process.stdout.write(
  `\n${caught} of ${bugs.length} planted bugs are caught; beside each, the example that catches it.\n`,
);
if (missed > 0 || bugs.length === 0) process.exitCode = 1;

/** The answers for all, in their order, worked out by as many at a time as the machine has processors. */
async function inParallel(all, work) {
  const answers = [];
  const left = [...all.entries()];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) answers[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return answers;
}
