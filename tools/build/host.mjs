import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

import { ROOT } from './files.mjs';

/** host/ → dist/: what `npm start` and the commands run from. Packages stay packages; only our own code is joined. */
export async function buildHost() {
  const node = { platform: 'node', target: 'node20', packages: 'external', format: 'esm' };
  const browser = {
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    // The engine's "browser" file is a script that exports nothing; its module is what can be joined.
    mainFields: ['module', 'main'],
    loader: {
      '.xml': 'text',
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.eot': 'dataurl',
      '.svg': 'dataurl',
    },
  };
  await Promise.all([
    bundle('host/index.ts', 'dist/host.mjs', node),
    bundle('host/runtime/concurrent/script-thread.ts', 'dist/script-thread.mjs', node),
    bundle('host/cli.ts', 'dist/cli.mjs', node),
    bundle('host/web/client/main.ts', 'dist/page.js', browser),
    bundle('host/web/sidebar-frame.ts', 'dist/sidebar-frame.js', browser),
  ]);
}

async function bundle(entry, outfile, options) {
  if (!existsSync(join(ROOT, entry))) return;
  await build({
    entryPoints: [join(ROOT, entry)],
    outfile: join(ROOT, outfile),
    bundle: true,
    legalComments: 'none',
    logLevel: 'error',
    ...options,
  });
}
