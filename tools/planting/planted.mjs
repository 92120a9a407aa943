// What a bug is planted in: a file in memory, or a copy of the project. The working tree stays as it is.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../build/files.mjs';

/** What the build reads. */
const BUILD_READS = ['src', 'host', 'tools', 'package.json', 'package-lock.json', 'tsconfig.json', 'appsscript.json'];

/** The text of a file of ours with the bug in it. */
export function withBug({ file, from, to }) {
  const parts = readFileSync(join(ROOT, file), 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`“${from}” is in ${file} ${parts.length - 1} times, not once.`);
  return parts.join(to);
}

/** A test of what is pushed needs a build with the bug: `work` gets its folder, which is gone afterwards. */
export async function withBuild(bug, work) {
  const copy = mkdtempSync(join(tmpdir(), 'planted-bug-'));
  try {
    const filter = (path) => !path.endsWith('node_modules');
    for (const each of BUILD_READS) cpSync(join(ROOT, each), join(copy, each), { recursive: true, filter });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    writeFileSync(join(copy, bug.file), withBug(bug));
    const { status, stderr } = spawnSync(process.execPath, [join(copy, 'tools', 'build.mjs')], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`It can’t be built: ${stderr}`);
    return await work(join(copy, 'build'));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
