import { claspFolder } from './clasp-folder.js';
import { projectFile } from './project-file.js';
import type { ProjectFile } from './project-file.js';
import { compiled, scriptsOf } from './script-source.js';
import type { CompiledScript, ScriptSource } from './script-source.js';

/** A folder that `clasp push` would send, or the files themselves: their texts by path, in the project's order. */
export type BundleSource = string | Readonly<Record<string, string>>;

/** A script project as Google holds it: scripts, pages and a manifest. */
export interface Bundle {
  /** Compiled once; each execution runs them in a realm of its own, in this order. */
  readonly scripts: readonly CompiledScript[];
  /** What they were compiled from, for a thread that must do so again. */
  readonly sources: readonly ScriptSource[];
  /** Names of the top-level functions: simple triggers, and what google.script.run can call. */
  readonly functions: readonly string[];
  /** HTML files by their name, folders included, without the ending. */
  readonly pages: ReadonlyMap<string, string>;
  readonly timeZone: string;
  /** null when the manifest lists none: Google then grants what the code is seen to use. */
  readonly scopes: readonly string[] | null;
}

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

/** @throws Error with one sentence when there is no script, or one that can't be read */
export function loadBundle(source: BundleSource): Bundle {
  const files = typeof source === 'string' ? claspFolder(source) : filesOf(source);
  const scripts = files.filter(({ kind }) => kind === 'script');
  if (scripts.length === 0) {
    const place = typeof source === 'string' ? `There is no script in ${source}` : 'The bundle has no script';
    throw new Error(`${place}: it needs at least one .js or .gs file.`);
  }
  const manifest = manifestOf(files);
  return {
    ...compiledOnce(scripts),
    pages: new Map(files.filter(({ kind }) => kind === 'page').map(({ name, text }) => [name, text])),
    timeZone: manifest.timeZone ?? 'America/New_York',
    scopes: manifest.oauthScopes ?? null,
  };
}

function filesOf(source: Readonly<Record<string, string>>): readonly ProjectFile[] {
  return Object.entries(source).map(([path, text]) => {
    const file = projectFile(path, text);
    if (file === null) throw new Error(`“${path}” is not a .js, .gs or .html file, nor appsscript.json.`);
    return file;
  });
}

function manifestOf(files: readonly ProjectFile[]): Manifest {
  const text = files.find(({ kind }) => kind === 'manifest')?.text ?? '{}';
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    throw new Error('appsscript.json is not JSON.');
  }
}

type Compiled = Pick<Bundle, 'scripts' | 'sources' | 'functions'>;
/** What was compiled last: a command that opens forty files compiles its bundle once. */
let latest: { readonly key: string; readonly parts: Compiled } | null = null;

function compiledOnce(files: readonly ProjectFile[]): Compiled {
  const key = JSON.stringify(files);
  if (latest?.key !== key) {
    const { sources, functions } = scriptsOf(files);
    latest = { key, parts: { scripts: compiled(sources), sources, functions } };
  }
  return latest.parts;
}
