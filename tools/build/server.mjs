import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import ts from 'typescript';
import webpack from 'webpack';

import { ROOT, addOnOrNot, place } from './files.mjs';

/** The file whose literal `global.name = …` lines become the functions that Google sees. */
const GLOBALS = join(ROOT, 'src', 'entry', 'globals.ts');

const SCRIPT = { target: 'es2020', charset: 'utf8', legalComments: 'none', minifySyntax: true };

/**
 * Everything that globals.ts imports, as one module: esbuild leaves out what nobody uses. globals.ts itself stays as it is, for gas-webpack-plugin reads its assignments.
 */
async function joinModules(outfile, addOn) {
  const imported = [...readFileSync(GLOBALS, 'utf8').matchAll(/ from '(\..+)';/g)].map(([, path]) => path);
  const contents = imported.map((path) => `export * from '${path}';`).join('\n');
  const stdin = { contents, resolveDir: dirname(GLOBALS), loader: 'ts' };
  await build({
    ...SCRIPT,
    stdin,
    bundle: true,
    format: 'esm',
    outfile,
    define: addOnOrNot(addOn),
  });
  writeFileSync(outfile, withoutComments(readFileSync(outfile, 'utf8')));
  return new webpack.NormalModuleReplacementPlugin(/^\.\//, (module) => {
    if (imported.includes(module.request)) module.request = outfile;
  });
}

/** Without the comments that esbuild leaves, which are read in the sources: those that name a file stay. */
function withoutComments(text) {
  const comments = new Map();
  const visit = (node) => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.pos) ?? []) {
      if (!/^\/\/ (?:src|node_modules)\//.test(text.slice(pos, end))) comments.set(pos, end);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('joined.mjs', text, ts.ScriptTarget.ESNext, /* setParentNodes= */ false, ts.ScriptKind.JS));
  return [...comments]
    .sort(([one], [other]) => other - one)
    .reduce((left, [pos, end]) => left.slice(0, pos).trimEnd() + left.slice(end), text);
}

/** webpack's own way to the global object tries `window` and `new Function`; Google's V8 has `globalThis`. */
class PlainGlobal extends webpack.RuntimeModule {
  constructor() {
    super('global');
  }
  generate() {
    return `${webpack.RuntimeGlobals.global} = globalThis;`;
  }
}

const plainGlobal = {
  apply(compiler) {
    compiler.hooks.compilation.tap('PlainGlobal', (compilation) => {
      compilation.hooks.runtimeRequirementInTree
        .for(webpack.RuntimeGlobals.global)
        .tap({ name: 'PlainGlobal', stage: -10 }, (chunk) => {
          compilation.addRuntimeModule(chunk, new PlainGlobal());
          return true;
        });
    });
  },
};

/** src/ → Code.js of the folder: one script of top-level functions, as Apps Script wants it. */
export async function buildServer(target, addOn) {
  const folder = mkdtempSync(join(tmpdir(), 'close-the-loop-'));
  try {
    const joined = await joinModules(join(folder, 'joined.mjs'), addOn);
    await run({
      mode: 'production',
      context: ROOT,
      entry: GLOBALS,
      target: 'es2020',
      devtool: false,
      performance: false,
      output: { path: folder, filename: 'Code.js', iife: true, chunkFormat: false },
      module: { rules: [{ test: GLOBALS, loader: 'esbuild-loader', options: { target: 'es2020', format: 'esm' } }] },
      // A minimizer after gas-webpack-plugin would rename or delete the functions it made.
      optimization: { minimize: false },
      plugins: [joined, plainGlobal, new GasPlugin({ comment: false, include: [GLOBALS] })],
    });
    return { 'Code.js': place(`${target}/Code.js`, readFileSync(join(folder, 'Code.js'))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(config) {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
