// A process of its own for each trial: runs tests of one script and answers with how each came out, for each seed.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { configureGlobal } from 'fast-check';

import { ROOT } from '../build/files.mjs';
import { clearAway, collected, layOut } from '../mutation/collected.mjs';

process.once('message', async ({ script, testFile, title, seeds }) => {
  const filename = join(ROOT, testFile);
  // Where a file of tests asks for its folder, it is one of test/support.
  const folder = join(ROOT, 'test', 'support');
  const loaded = new Script(`(function (require, module, exports, __dirname) {${script}\n})`, { filename });
  const evaluate = () => loaded.runInThisContext()(createRequire(filename), { exports: {} }, {}, folder);
  const tests = collected(evaluate).filter((test) => title.length === 0 || isCalled(test.title, title));
  const runs = [];
  await layOut();
  for (const seed of seeds) {
    configureGlobal({ seed, endOnFailure: true });
    for (const test of tests) runs.push({ title: test.title, seed, failure: await failureOf(test) });
  }
  await clearAway();
  process.send(runs, () => process.exit());
});

/** `title` as it stands in the file of tests: `%s` and `$name` are filled in by `it.each`. */
function isCalled(full, title) {
  const pattern = title
    .split(/%[sdijop#]|\$\w+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^]*');
  return new RegExp(`(?:^| )${pattern}$`).test(full);
}

async function failureOf({ run }) {
  try {
    await run();
    return null;
  } catch (error) {
    const examples = /^Property failed after (\d+) tests/.exec(error.message)?.[1];
    const cause = examples === undefined ? error : (error.cause ?? error);
    const expected = cause.matcherResult !== undefined || cause.message === 'Property failed by returning false';
    return { examples: Number(examples ?? 1), by: expected ? 'expectation' : cause.name, says: String(cause.message) };
  }
}
