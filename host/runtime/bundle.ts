import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Script } from 'node:vm';
import { parse } from 'acorn';

/** What `clasp push` would send: the script, its manifest, its pages. */
export interface Bundle {
  /** Compiled once; each execution runs it in a realm of its own. */
  readonly script: Script;
  readonly code: string;
  /** Names of the top-level functions: what triggers, menus and google.script.run can call. */
  readonly functions: readonly string[];
  /** HTML files by their name without the ending. */
  readonly pages: ReadonlyMap<string, string>;
  readonly timeZone: string;
  /** null when the manifest lists none: Google then grants what the code is seen to use. */
  readonly scopes: readonly string[] | null;
}

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

/** Reads a folder as Google holds a script project. All script files share one scope, in the order of their names. */
export function loadBundle(folder: string): Bundle {
  const files = readdirSync(folder).sort();
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const scripts = files.filter((file) => extname(file) === '.js' || extname(file) === '.gs');
  if (scripts.length === 0) throw new Error(`There is no script in ${folder}: run npm run build first.`);
  const code = scripts.map(text).join('\n');
  const manifest = JSON.parse(text('appsscript.json')) as Manifest;
  return {
    code,
    ...compiled(code),
    pages: new Map(
      files.filter((file) => extname(file) === '.html').map((file) => [basename(file, '.html'), text(file)]),
    ),
    timeZone: manifest.timeZone ?? 'America/New_York',
    scopes: manifest.oauthScopes ?? null,
  };
}

/** The bundle that was compiled last: a command that opens forty files compiles it once. */
let latest: { readonly code: string; readonly parts: Pick<Bundle, 'script' | 'functions'> } | null = null;

function compiled(code: string): Pick<Bundle, 'script' | 'functions'> {
  if (latest?.code !== code) {
    latest = {
      code,
      parts: { script: new Script(code, { filename: 'Code.js' }), functions: topLevelFunctions(code) },
    };
  }
  return latest.parts;
}

/** `function name() {}` and `var|let|const name = function`: Google's V8 runtime sees both. */
function topLevelFunctions(code: string): readonly string[] {
  const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  return program.body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration') return [node.id.name];
    if (node.type !== 'VariableDeclaration') return [];
    return node.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && (init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression')
        ? [id.name]
        : [],
    );
  });
}
