// The lists of planted bugs: beside `NAME.test.ts`, in `NAME.planted.ts`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

import { ROOT } from '../build/files.mjs';

/** Every planted bug with its test, in the order of the lists; with `names`, those that say one of them somewhere. */
export async function plantedBugs(names) {
  const files = readdirSync(join(ROOT, 'test'), { recursive: true })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.planted.ts'))
    .sort();
  const lists = await exportsOf(files);
  const bugs = files.flatMap((file, at) =>
    Object.entries(lists[at]).flatMap(([title, planted]) =>
      planted.map((bug) => ({ ...bug, testFile: file.replace('.planted.', '.test.'), title })),
    ),
  );
  const says = ({ testFile, title, bug, file }, name) =>
    [testFile, title, bug, file].some((text) => text.includes(name));
  return names.length === 0 ? bugs : bugs.filter((bug) => names.some((name) => says(bug, name)));
}

async function exportsOf(files) {
  const { outputFiles } = await build({
    stdin: {
      contents: `${files.map((file, at) => `import { planted as list${at} } from './${file}';`).join('\n')}
        export default [${files.map((_, at) => `list${at}`).join(', ')}];`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return module.default;
}
