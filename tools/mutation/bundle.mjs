// Run by Stryker in its copy of the project: the tests of a round and the changed rules, as one file for mocha.
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const HERE = 'tools/mutation';
const [recognition] = process.argv.slice(2);

/** Tests of the built files or of the whole host notice nothing that Stryker changes in src; faults of Google are no rules. */
const NOT_OF_SOURCES =
  /support\/(?:add-on-in-workbook|build-folder|commands|page-host|mail-server)|from '.*host\/(?:index|runtime)/;

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
const folders = recognition === 'recognition' ? ['test/domain/recognition'] : ['test/domain', 'test/app'];
const tests = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  )
  .filter((file) => file.endsWith('.test.ts') && !/\.on-host\.|friday-faults/.test(file))
  .filter((file) => folders.length === 1 || !file.startsWith('test/domain/recognition/'))
  .filter((file) => !NOT_OF_SOURCES.test(readFileSync(file, 'utf8')))
  .map((file) => `./${file}`)
  .sort();
await build({
  stdin: {
    contents: [`./${HERE}/jest-globals.mjs`, ...tests, `./${HERE}/examples-first.mjs`]
      .map((file) => `import '${file}';`)
      .join('\n'),
    resolveDir: '.',
  },
  outfile: `${HERE}/tests.cjs`,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  plugins: [fewerExamples],
  logLevel: 'warning',
});
