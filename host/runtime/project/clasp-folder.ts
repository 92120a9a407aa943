import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import micromatch from 'micromatch';
import { projectFile, usualEndings } from './project-file.js';
import type { Endings, ProjectFile } from './project-file.js';

/**
 * The files that `clasp push` would send from a project's folder or from its `rootDir`, in its order: those of `filePushOrder`, then the others by path.
 * Follows clasp 3 (src/core/files.ts and clasp.ts of @google/clasp): `.claspignore`, subfolders, no symbolic links.
 *
 * @throws Error with one sentence when the folder, `.clasp.json` or two files of one name can't be read as a project
 */
export function claspFolder(folder: string): readonly ProjectFile[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const { content, ...settings } = settingsFor(resolve(folder));
  const rank = (path: string): number => {
    const place = settings.pushOrder.indexOf(resolve(content, path));
    return place === -1 ? settings.pushOrder.length : place;
  };
  const paths = micromatch.not(filesIn(content, settings.recursive), settings.ignored, { dot: true });
  paths.sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
  const files = paths.flatMap((path) => projectFile(path, readText(join(content, path)), settings.endings) ?? []);
  const scripts = files.filter(({ kind }) => kind === 'script').map(({ name }) => name);
  const twice = scripts.find((name, index) => scripts.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Error(`${folder} has two scripts named “${twice}”, as a .js and a .gs file; clasp pushes neither.`);
  }
  return files;
}

interface ClaspSettings {
  /** The folder that is pushed. */
  readonly content: string;
  readonly ignored: readonly string[];
  /** Whole paths. */
  readonly pushOrder: readonly string[];
  readonly endings: Endings;
  readonly recursive: boolean;
}

/** clasp's own, for a project without a .claspignore. */
const USUALLY_IGNORED = [
  '**/**',
  '!**/appsscript.json',
  '!**/*.gs',
  '!**/*.js',
  '!**/*.ts',
  '!**/*.html',
  '.git/**',
  'node_modules/**',
];

/** A .clasp.json in the folder says what is pushed; one above it counts if it is this folder that it pushes. */
function settingsFor(folder: string): ClaspSettings {
  for (let project = folder; ; project = dirname(project)) {
    const file = join(project, '.clasp.json');
    if (existsSync(file)) {
      const config = readConfig(file);
      const content = resolve(project, text(config['srcDir']) ?? text(config['rootDir']) ?? '.');
      if (project === folder || content === folder) return settingsOf(project, content, config);
    }
    if (dirname(project) === project) return settingsOf(folder, folder, {});
  }
}

function settingsOf(project: string, content: string, config: Readonly<Record<string, unknown>>): ClaspSettings {
  const ignoreFile = join(project, '.claspignore');
  const endings = (setting: unknown, usual: readonly string[]): readonly string[] => {
    const given = texts(setting).map((each) => each.trim().toLowerCase().replace(/^\.?/, '.'));
    return given.length === 0 ? usual : given;
  };
  return {
    content,
    ignored: existsSync(ignoreFile)
      ? readText(ignoreFile)
          .split(/\r?\n/)
          .filter((line) => line !== '')
      : USUALLY_IGNORED,
    // Relative to where clasp is called, which is the project's own folder.
    pushOrder: texts(config['filePushOrder']).map((path) => resolve(project, path)),
    endings: {
      script: endings(config['scriptExtensions'] ?? config['fileExtension'], usualEndings.script),
      page: endings(config['htmlExtensions'], usualEndings.page),
      manifest: endings(config['jsonExtensions'], usualEndings.manifest),
    },
    recursive: config['skipSubdirectories'] !== true,
  };
}

function readConfig(file: string): Readonly<Record<string, unknown>> {
  let config: unknown;
  try {
    config = JSON.parse(readText(file));
  } catch {
    throw new Error(`${file} is not JSON.`);
  }
  return typeof config === 'object' && config !== null ? { ...config } : {};
}

/** Paths below the folder, with "/" between their parts. */
function filesIn(folder: string, recursive: boolean): readonly string[] {
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const readText = (file: string): string => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');
