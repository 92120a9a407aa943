import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

import { FOLDERS, ROOT, place } from './files.mjs';
import { buildHost } from './host.mjs';
import { buildServer } from './server.mjs';
import { buildSidebar } from './sidebar.mjs';

/** Everything that what we build depends on. Outputs are not among it: who edits build/ by hand keeps the edit. */
const INPUTS = ['src', 'host', 'tools/build', 'appsscript.json', 'package-lock.json', 'tsconfig.json'];
/** Written last: what the folder was built from. */
const STAMPS = { bound: 'dist/.inputs', addOn: 'dist/.inputs-add-on' };
const pushed = (folder) => ['Code.js', 'sidebar.html', 'appsscript.json'].map((file) => `${folder}/${file}`);
const OUTPUTS = {
  bound: [...pushed(FOLDERS.bound), 'dist/host.mjs', 'dist/script-thread.mjs', 'dist/cli.mjs'],
  addOn: pushed(FOLDERS.addOn),
};

/** What is bound to a spreadsheet, with the host; or what is published as an add-on, in a folder of its own. */
export async function build(variant = 'bound') {
  const started = Date.now();
  const [folder, isAddOn] = [FOLDERS[variant], variant === 'addOn'];
  const inputs = fingerprint();
  place(`${folder}/appsscript.json`, readFileSync(join(ROOT, 'appsscript.json')));
  const sizes = { ...(await buildServer(folder, isAddOn)), ...(await buildSidebar(folder, isAddOn)) };
  if (!isAddOn) await buildHost();
  place(STAMPS[variant], inputs);
  const said = Object.entries(sizes).map(([file, bytes]) => `${file} ${(bytes / 1000).toFixed(1)} kB`);
  process.stderr.write(`Built ${said.join(', ')} in ${folder}/ in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
}

export async function buildIfStale(variant = 'bound') {
  const built = OUTPUTS[variant].every((file) => existsSync(join(ROOT, file)));
  const stamp = join(ROOT, STAMPS[variant]);
  if (built && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return;
  process.stderr.write('Building…\n');
  await build(variant);
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
