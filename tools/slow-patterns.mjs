// Which regular expressions of src take more than linear time on a text that somebody made for it. A step of
// `npm run check`; `node tools/slow-patterns.mjs src/domain/mail` looks at one folder or file.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

import { ROOT } from './build/files.mjs';

// The pure JavaScript one: the others fetch or start a program of their own.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = createRequire(import.meta.url)('recheck');
/** One pattern; on a busy machine a large one needs some seconds. */
const TIMEOUT_MS = 60_000;

const given = process.argv.slice(2);
const folders = given.length === 0 ? ['src'] : given;
const files = folders.flatMap((path) =>
  statSync(join(ROOT, path)).isFile()
    ? [path]
    : readdirSync(join(ROOT, path), { recursive: true }).map((name) => join(path, name)),
);
const sources = files.filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts')).map(parsed);

const patterns = [...sources.flatMap(literalsOf), ...(await builtPatterns())];
const slow = patterns.flatMap(({ where, source, flags }) => {
  const { status, complexity, error } = checkSync(source, flags, { timeout: TIMEOUT_MS });
  const why = complexity?.summary ?? error?.kind ?? status;
  return status === 'safe' ? [] : [`${where}: /${source.slice(0, 120)}/${flags} is not linear (${why}).`];
});
for (const line of slow) process.stderr.write(`${line}\n`);
process.stdout.write(`${patterns.length} patterns, ${slow.length} of them slow.\n`);
process.exitCode = slow.length === 0 ? 0 : 1;

function parsed(name) {
  const text = readFileSync(join(ROOT, name), 'utf8');
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { name, file: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, /* setParentNodes= */ true, kind) };
}

/** The patterns that are written out. */
function literalsOf({ name, file }) {
  return nodesOf(file).flatMap((node) => {
    if (!ts.isRegularExpressionLiteral(node)) return [];
    const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text);
    return [{ where: `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, source, flags }];
  });
}

/** The patterns that a file puts together when it is loaded, caught as it does so. */
async function builtPatterns() {
  const building = sources.filter(({ file }) =>
    nodesOf(file).some((node) => ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp'),
  );
  const folder = mkdtempSync(join(tmpdir(), 'close-the-loop-patterns-'));
  const caught = new Map();
  try {
    for (const { name } of building) {
      const bundle = join(folder, `${name.replace(/\W/g, '-')}.mjs`);
      const result = await build({
        entryPoints: [join(ROOT, name)],
        bundle: true,
        write: false,
        format: 'esm',
        logLevel: 'silent',
        define: { RegExp: 'globalThis.CaughtRegExp' },
      });
      writeFileSync(bundle, result.outputFiles[0].text);
      globalThis.CaughtRegExp = class extends RegExp {
        constructor(source, flags = '') {
          super(source, flags);
          caught.set(`${source} ${flags}`, { where: name, source: this.source, flags: this.flags });
        }
      };
      await import(pathToFileURL(bundle));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return [...caught.values()];
}

function nodesOf(file) {
  const nodes = [];
  const visit = (node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}
