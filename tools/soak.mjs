// `npm run soak [-- NAME…]`: all random tests of test/**/NAME.soak.test.ts, of which `npm test` runs a twentieth; those
// of identity where no name is given. They print what they counted. SEED=N repeats a run, RUNS=N makes it shorter.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { ROOT } from './build/files.mjs';
import { buildIfStale } from './build/run.mjs';
import { tool } from './steps.mjs';

const ENDING = '.soak.test.ts';
const soaks = readdirSync(join(ROOT, 'test'), { recursive: true }).filter((file) => file.endsWith(ENDING));
const names = [...new Set(soaks.map((file) => basename(file, ENDING)))].sort();
const given = process.argv.slice(2);
const asked = given.length === 0 ? ['identity'] : given;
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no soak “${unknown.join('”, “')}”. npm run soak -- NAME, where NAME is one of: ${names.join(', ')}.\n`,
  );
  process.exit(2);
}
await buildIfStale();
const files = soaks.filter((file) => asked.includes(basename(file, ENDING)));
const [program, ...args] = tool('jest/bin/jest.js', '--runInBand', '--testTimeout=7200000', '--runTestsByPath');
const { status } = spawnSync(program, [...args, ...files.map((file) => join('test', file))], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, SOAK: '1' },
});
process.exitCode = status ?? 1;
