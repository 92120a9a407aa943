import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

import { ROOT, place } from './files.mjs';
import { buildHost } from './host.mjs';
import { buildServer } from './server.mjs';
import { buildSidebar } from './sidebar.mjs';

/** Everything that what we build depends on. Outputs are not among it: who edits build/ by hand keeps the edit. */
const INPUTS = ['src', 'host', 'tools/build', 'appsscript.json', 'package-lock.json', 'tsconfig.json'];
const STAMP = join(ROOT, 'dist', '.inputs');
const OUTPUTS = [
  'build/Code.js',
  'build/sidebar.html',
  'build/appsscript.json',
  'dist/host.mjs',
  'dist/script-thread.mjs',
  'dist/cli.mjs',
];

export async function build() {
  const started = Date.now();
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  const inputs = fingerprint();
  place('build/appsscript.json', readFileSync(join(ROOT, 'appsscript.json')));
  const sizes = { ...(await buildServer()), ...(await buildSidebar()) };
  await buildHost();
  place('dist/.inputs', inputs);
  const said = Object.entries(sizes).map(([file, bytes]) => `${file} ${(bytes / 1000).toFixed(1)} kB`);
  process.stderr.write(`Built ${said.join(', ')} in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
}

export async function buildIfStale() {
  const built = OUTPUTS.every((file) => existsSync(join(ROOT, file)));
  if (built && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()) return;
  process.stderr.write('Building…\n');
  await build();
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of filesUnder(join(ROOT, input))) hash.update(relative(ROOT, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}
