// `npm run bench [NAME…]`: measures, prints, asserts only counts and ratios of one run. Each bench/*.bench.ts is one page.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

import { ROOT } from './build/files.mjs';
import { buildIfStale } from './build/run.mjs';

await buildIfStale();
const wanted = process.argv.slice(2);
const pages = readdirSync(join(ROOT, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  .sort();
for (const page of pages) {
  const outfile = join(ROOT, 'dist', 'bench', page.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [join(ROOT, 'bench', page)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    external: ['../dist/*', '*/host.mjs'],
    logLevel: 'error',
  });
  const { run } = await import(pathToFileURL(outfile).href);
  process.stdout.write(`\n${page.replace('.bench.ts', '')}\n`);
  await run();
}
