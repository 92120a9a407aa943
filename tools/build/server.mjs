import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';

import { ROOT, place } from './files.mjs';

/** The file whose literal `global.name = …` lines become the functions that Google sees. */
const GLOBALS = join(ROOT, 'src', 'entry', 'globals.ts');

/** Modules are minified before they are joined; globals.ts never is, for gas-webpack-plugin reads its assignments. */
const loaders = [
  {
    test: /\.ts$/,
    exclude: GLOBALS,
    loader: 'esbuild-loader',
    options: { target: 'es2020', format: 'esm', minify: true, legalComments: 'none', charset: 'utf8' },
  },
  { test: GLOBALS, loader: 'esbuild-loader', options: { target: 'es2020', format: 'esm' } },
];

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

/** src/ → build/Code.js: one script of top-level functions, as Apps Script wants it. */
export async function buildServer() {
  const folder = mkdtempSync(join(tmpdir(), 'close-the-loop-'));
  try {
    await run({
      mode: 'production',
      context: ROOT,
      entry: GLOBALS,
      target: 'es2020',
      devtool: false,
      performance: false,
      output: { path: folder, filename: 'Code.js', iife: true, chunkFormat: false },
      resolve: { extensions: ['.ts'], extensionAlias: { '.js': ['.ts'] } },
      module: { rules: loaders },
      // A minimizer after gas-webpack-plugin would rename or delete the functions it made.
      optimization: { minimize: false },
      plugins: [plainGlobal, new GasPlugin({ comment: false, include: [GLOBALS] })],
    });
    return { 'Code.js': place('build/Code.js', await shorten(readFileSync(join(folder, 'Code.js'), 'utf8'))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Shorter names inside the one function that webpack makes of our modules. As a script, its top-level names stay: they
 * are what Google calls. Lines stay short enough to find a place in an error's stack.
 */
async function shorten(code) {
  const options = { loader: 'js', target: 'es2020', charset: 'utf8', legalComments: 'none', lineLimit: 500 };
  const shortened = await transform(code, { ...options, minifyWhitespace: true, minifyIdentifiers: true });
  return shortened.code;
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
