import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

import { ROOT, addOnOrNot, place } from './files.mjs';

/** src/sidebar/ → sidebar.html of the folder: one page, everything inside, nothing fetched at run time. */
export async function buildSidebar(target, addOn) {
  const shell = readFileSync(join(ROOT, 'src', 'sidebar', 'sidebar.html'), 'utf8');
  const [script, style] = await Promise.all([bundle('main.tsx', addOn), bundle('sidebar.css', addOn)]);
  // HtmlService has been seen to strip `//` inside template literals; there must be none to strip.
  if (script.includes('`')) throw new Error('The sidebar bundle holds a template literal; HtmlService may damage it.');
  // A function as replacement: in a text, `$&` in the bundle would be expanded.
  const html = shell
    .replace('/* sidebar.css */', () => style)
    .replace('/* sidebar.js */', () => harmlessInHtml(script));
  if (html.includes('<?')) throw new Error('The sidebar holds "<?", which an HtmlService template would run.');
  return { 'sidebar.html': place(`${target}/sidebar.html`, html) };
}

async function bundle(entry, addOn) {
  const result = await build({
    entryPoints: [join(ROOT, 'src', 'sidebar', entry)],
    bundle: true,
    write: false,
    minify: true,
    define: addOnOrNot(addOn),
    target: 'es2020',
    format: entry.endsWith('.css') ? undefined : 'iife',
    charset: 'ascii',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
    logLevel: 'silent',
  });
  return result.outputFiles[0].text.trim();
}

/** Inside a <script> these three would end it or hide what follows; the escape means the same in texts and patterns. */
const harmlessInHtml = (script) => script.replace(/<(?=!--|\/?script)/gi, () => '\\x3c');
