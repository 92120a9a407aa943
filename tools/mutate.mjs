// `npm run mutate [PATH…]`: changes the rules one small thing at a time and asks whether a test notices. By hand only:
// it takes most of an hour. PATH is a file or folder of src/domain.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { ROOT } from './build/files.mjs';

/** Of a hundred changes, so many have to be noticed. */
const AIM = 90;
const HERE = join(ROOT, 'tools', 'mutation');

if (!existsSync(join(HERE, 'node_modules'))) install();
const { mutate } = await import('./mutation/mutate.mjs');
process.chdir(ROOT);
const mutants = await mutate(process.argv.slice(2));
for (const mutant of mutants) if (isMissed(mutant)) process.stdout.write(`${sentence(mutant)}\n`);
const folders = new Map();
for (const mutant of mutants) for (const name of [folderOf(mutant), 'all']) count(name, mutant);
process.stdout.write('\n| folder | noticed | not noticed | share |\n|---|---:|---:|---:|\n');
for (const [name, { noticed, missed }] of folders) {
  process.stdout.write(`| ${name} | ${noticed} | ${missed} | ${share(noticed, missed).toFixed(1)} % |\n`);
}
const { noticed, missed } = folders.get('all') ?? { noticed: 0, missed: 0 };
if (!(share(noticed, missed) >= AIM)) {
  process.stderr.write(`The tests notice fewer than ${AIM} of a hundred changes.\n`);
  process.exitCode = 1;
}

function install() {
  process.stderr.write('Installing what it needs into tools/mutation, once…\n');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [program, ...first] = npm;
  const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(program, args, { cwd: HERE, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm could not install what tools/mutation/package-lock.json names.');
}

function count(name, mutant) {
  const counts = folders.get(name) ?? { noticed: 0, missed: 0 };
  if (isMissed(mutant)) counts.missed += 1;
  // A change after which nothing runs at all, or something runs for ever, is noticed, too.
  else if (['Killed', 'Timeout', 'RuntimeError'].includes(mutant.status)) counts.noticed += 1;
  folders.set(name, counts);
}

function isMissed({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

function folderOf({ fileName }) {
  return relative(ROOT, fileName).split(sep).slice(0, -1).join('/');
}

function share(noticed, missed) {
  return (100 * noticed) / (noticed + missed);
}

function sentence({ fileName, location: { start, end }, replacement, status }) {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const line = lines[start.line - 1] ?? '';
  const was =
    start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
  const now = replacement.replace(/\s+/g, ' ');
  const untested = status === 'NoCoverage' ? ' (no test comes there)' : '';
  return `${relative(ROOT, fileName)}:${start.line} “${was}” became “${now}”${untested}`;
}
