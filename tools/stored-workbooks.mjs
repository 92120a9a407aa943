// `node tools/stored-workbooks.mjs RELEASE`: makes the workbooks that later versions must open, with a released build.
//
// RELEASE is a folder of that version after `npm ci && npm run build` (a clone at its tag). Three workbooks go to
// test/fixtures/workbooks/<its version>/ as a host keeps them (outbox, timers and properties included), each with what
// that version itself answered to it:
//
//   fresh         just set up, and started for the team
//   twelve-weeks  46 people, four recruiters and twelve weeks on: every kind of event
//   damaged       the same with cells of ours, log rows and settings that somebody spoilt
//
// Run it once for each release, before the next version changes anything; never again for an old one. What is kept is
// what a user would have. `life.mjs` speaks the calls of the version that it is run with.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

import { ROOT } from './build/files.mjs';
import { damage } from './stored-workbooks/damage.mjs';
import { fresh, twelveWeeks } from './stored-workbooks/life.mjs';

const [release] = process.argv.slice(2);
if (release === undefined) {
  process.stderr.write('Say which release: node tools/stored-workbooks.mjs FOLDER (a clone at its tag, built).\n');
  process.exit(2);
}
const folder = resolve(release);
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const { createHost, restoreHost, newWorkbook } = await import(pathToFileURL(join(folder, 'dist', 'host.mjs')));
const answersOf = await questions();
const bundle = join(folder, 'build');
const target = join(ROOT, 'test', 'fixtures', 'workbooks', version);
mkdirSync(target, { recursive: true });

const host = fresh({ createHost, newWorkbook, bundle });
keep('fresh', host);
twelveWeeks(host);
keep('twelve-weeks', host);
damage(host);
keep('damaged', host);

function keep(name, made) {
  const saved = JSON.stringify(made.save());
  const started = Date.now();
  const answers = answersOf(restoreHost(JSON.parse(saved), { bundle, now: 0 }));
  const packed = gzipSync(saved, { level: 9 });
  writeFileSync(join(target, `${name}.json.gz`), packed);
  writeFileSync(join(target, `${name}.answers.json`), `${JSON.stringify(answers, null, 1)}\n`);
  process.stderr.write(
    `${name}: ${answers.people.length} people, ${answers.mails.length} mails, ${packed.length} bytes, asked in ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
  );
}

/** The same questions that the test puts to the present build. */
async function questions() {
  const entryPoints = [join(ROOT, 'test', 'support', 'answers-of-a-tracker.ts')];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'esm' });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${source}`)).answersOf;
}
