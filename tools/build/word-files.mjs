import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transform } from 'esbuild';

import { ROOT } from './files.mjs';

const FOLDER = join(ROOT, 'src', 'domain', 'recognition', 'words');
const NOT_A_LANGUAGE = ['words.ts', 'languages.ts'];
/** Stand for the names, one each: none that a word file uses by itself, or that needs a backslash. */
const LETTERS = Array.from({ length: 400 }, (_, index) => String.fromCharCode(35 + index))
  .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  .join('');

/** Goes into the script as it stands here, and turns a shortened record back into the word file's. */
function keyed(names, letters, text) {
  return Object.fromEntries(text.split('|').map((entry) => [names[letters.indexOf(entry[0])], entry.slice(1)]));
}

/**
 * An esbuild plugin for the word files: in every language the same hundred names stand before the words. In the script
 * each name stands once, and one letter for it in the languages, in the order of the file. The files stay readable.
 */
export async function shortWordFiles() {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !NOT_A_LANGUAGE.includes(name));
  const modules = new Map();
  for (const name of files) modules.set(name, await exportsOf(join(FOLDER, name)));
  const parts = [...modules.values()].flatMap((each) => Object.values(each).flatMap((words) => Object.values(words)));
  const names = [...new Set(parts.flatMap((part) => (typeof part === 'object' ? Object.keys(part) : [])))];
  const letters = LETTERS.slice(0, names.length);

  const shortened = (part) => {
    const asItIs = JSON.stringify(part);
    if (typeof part !== 'object') return asItIs;
    const text = Object.entries(part)
      .map(([name, words]) => letters[names.indexOf(name)] + words)
      .join('|');
    // A list that the bar would cut in two, and what is no list, stay as they are.
    const back = JSON.stringify(keyed(names, letters, text));
    return back === asItIs ? `keyed(names, letters, ${JSON.stringify(text)})` : asItIs;
  };
  const asModule = (each) =>
    Object.entries(each).map(([code, words]) => {
      const short = Object.entries(words).map(([part, value]) => `${part}: ${shortened(value)}`);
      return `export const ${code} = { ${short.join(', ')} };`;
    });

  return {
    name: 'word files',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^word-names$/ }, ({ path }) => ({ path, namespace: 'word-names' }));
      onLoad({ filter: /.*/, namespace: 'word-names' }, () => {
        const data = { names, letters };
        const constants = Object.entries(data).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`);
        return { contents: [`export ${keyed.toString()}`, ...constants].join('\n') };
      });
      onLoad({ filter: /[\\/]domain[\\/]recognition[\\/]words[\\/]\w+\.ts$/ }, ({ path }) => {
        const words = modules.get(basename(path));
        if (words === undefined) return null;
        return { contents: ["import { keyed, letters, names } from 'word-names';", ...asModule(words)].join('\n') };
      });
    },
  };
}

/** What a file exports that holds data alone, and imports types alone. */
export async function exportsOf(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' });
  return { ...(await import(`data:text/javascript,${encodeURIComponent(code)}`)) };
}
