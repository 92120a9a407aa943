// Whether a bug compiles: what the compiler refuses, no colleague could have pushed, and no test needs to catch.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

import { ROOT } from '../build/files.mjs';

/** Which project compiles a file; the entry's takes in all of the server. */
const PROJECTS = ['src/domain', 'src/sidebar', 'host', 'src/entry'];
/** A bug may leave a name unused: that is the linter's to say. */
const UNUSED = [6133, 6192, 6196, 6198];

const projects = new Map();

/** What the compiler says of the file with this text in its place, or null. */
export function compilerSays(file, text) {
  const path = join(ROOT, file).replaceAll('\\', '/');
  const { service, changed } = projectOf(file);
  changed.set(path, text);
  try {
    const found = [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)];
    const first = found.find(({ code }) => !UNUSED.includes(code));
    return first === undefined ? null : ts.flattenDiagnosticMessageText(first.messageText, ' ');
  } finally {
    changed.delete(path);
  }
}

function projectOf(file) {
  const folder = PROJECTS.find((each) => file.startsWith(`${each}/`)) ?? 'src/entry';
  if (!projects.has(folder)) projects.set(folder, projectIn(folder));
  return projects.get(folder);
}

function projectIn(folder) {
  const { sys } = ts;
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, folder, 'tsconfig.json'), {}, sys);
  const changed = new Map();
  const versions = new Map();
  const host = {
    ...sys,
    useCaseSensitiveFileNames: () => sys.useCaseSensitiveFileNames,
    getScriptFileNames: () => config.fileNames,
    // A text that was changed, and one that is as it was again, are each other versions of it.
    getScriptVersion: (path) => {
      const known = versions.get(path);
      const text = changed.get(path);
      if (known === undefined || known.text !== text) versions.set(path, { text, number: (known?.number ?? 0) + 1 });
      return String(versions.get(path).number);
    },
    getScriptSnapshot: (path) =>
      sys.fileExists(path) ? ts.ScriptSnapshot.fromString(changed.get(path) ?? readFileSync(path, 'utf8')) : undefined,
    getCurrentDirectory: () => ROOT,
    getCompilationSettings: () => config.options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  };
  return { service: ts.createLanguageService(host), changed };
}
