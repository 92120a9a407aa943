// Run by Stryker in its copy of the project: the tests of a round and the changed rules, as one file.
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

import { ROUNDS } from './rounds.mjs';

const HERE = 'tools/mutation';
const { tests, not, last = /^$/, fewer = /^$/ } = ROUNDS[process.argv[2]];
const ONE_OF = 8;

// Stryker's copy lies two folders below the project.
for (const folder of ['node_modules', `${HERE}/node_modules`]) {
  if (!existsSync(folder)) symlinkSync(join(process.cwd(), '..', '..', folder), folder, 'junction');
}
/** The tests say `fast-check` and get ours, which gets the real one. */
const fewerExamples = {
  name: 'fewer examples',
  setup({ onResolve }) {
    onResolve({ filter: /^fast-check$/ }, () => ({ path: join(process.cwd(), HERE, 'fast-check.mjs') }));
    onResolve({ filter: /^fast-check-itself$/ }, () => ({ path: 'fast-check', external: true }));
  },
};
/** Of the sheets in a file of examples, some. */
const fewerSheets = {
  name: 'fewer sheets',
  setup({ onLoad }) {
    onLoad({ filter: fewer }, ({ path }) => {
      const given = JSON.parse(readFileSync(path, 'utf8'));
      const some = (sheets) => sheets.filter((_, at) => at % ONE_OF === 0);
      const contents = Array.isArray(given) ? some(given) : { ...given, sheets: some(given.sheets) };
      return { contents: JSON.stringify(contents), loader: 'json' };
    });
  },
};
const files = tests
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  )
  .filter((file) => file.endsWith('.test.ts') && !not.test(file))
  .sort((one, other) => last.test(one) - last.test(other) || one.localeCompare(other));
await build({
  stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: '.' },
  outfile: `${HERE}/tests.cjs`,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  plugins: [fewerExamples, fewerSheets],
  logLevel: 'warning',
});
