import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

import type { AddOnInWorkbook } from '../support/add-on-in-workbook.js';

type Class = typeof AddOnInWorkbook;

/**
 * The add-on over the engine, in the process of the browser test. Joined to one file first: Playwright's loader leaves
 * JSON imports to Node, which wants them written otherwise than TypeScript does.
 */
export async function addOnInWorkbook(): Promise<Class> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'add-on-')), 'add-on.mjs');
  await build({
    entryPoints: ['test/support/add-on-in-workbook.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${JSON.stringify(pathToFileURL(join(process.cwd(), 'package.json')).href)}); const __dirname = ${JSON.stringify(join(process.cwd(), 'test', 'support'))};`,
    },
    logLevel: 'error',
  });
  const loaded = (await import(pathToFileURL(outfile).href)) as { readonly AddOnInWorkbook: Class };
  return loaded.AddOnInWorkbook;
}
