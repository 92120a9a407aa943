import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { ROOT } from './files.mjs';
import { exportsOf } from './word-files.mjs';

const FOLDER = join(ROOT, 'src', 'domain', 'texts');
/** Stands in the script as it is written; its names serve for the others, too. */
const MODEL = 'en';
const LANGUAGE = /^[a-z]{2}\.ts$/;

const isGroup = (part) => typeof part === 'object' && part !== null && !Array.isArray(part);

/** Goes into the script as it stands here: the texts under the model's names, in the model's order. */
function likeModel(model, texts) {
  const named = Object.entries(model).map(([name, part], at) => {
    return [name, isGroup(part) ? likeModel(part, texts[at]) : texts[at]];
  });
  return Object.fromEntries(named);
}

const withoutNames = (model, texts) =>
  Object.entries(model).map(([name, part]) => (isGroup(part) ? withoutNames(part, texts[name]) : texts[name]));

/**
 * An esbuild plugin for the texts of mails: in every language the same names stand before the sentences. In the script
 * they stand once, in the model's language. The files stay readable.
 */
export async function shortTextFiles() {
  const { [MODEL]: model } = await exportsOf(join(FOLDER, `${MODEL}.ts`));
  const modules = new Map();
  for (const file of readdirSync(FOLDER).filter((name) => LANGUAGE.test(name) && name !== `${MODEL}.ts`)) {
    const code = basename(file, '.ts');
    const { [code]: texts } = await exportsOf(join(FOLDER, `${code}.ts`));
    const values = withoutNames(model, texts);
    if (JSON.stringify(likeModel(model, values)) !== JSON.stringify(texts)) {
      throw new Error(`src/domain/texts/${file} has other names than ${MODEL}.ts, or in another order.`);
    }
    modules.set(
      file,
      `import { ${MODEL} } from './${MODEL}.js'; import { likeModel } from 'like-model';
       export const ${code} = likeModel(${MODEL}, ${JSON.stringify(values)});`,
    );
  }
  return {
    name: 'text files',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^like-model$/ }, ({ path }) => ({ path, namespace: 'like-model' }));
      onLoad({ filter: /.*/, namespace: 'like-model' }, () => ({
        contents: `const isGroup = ${isGroup.toString()};\nexport ${likeModel.toString()}`,
      }));
      onLoad({ filter: /[\\/]domain[\\/]texts[\\/]\w+\.ts$/ }, ({ path }) => {
        const contents = modules.get(basename(path));
        return contents === undefined ? null : { contents, resolveDir: FOLDER };
      });
    },
  };
}
