/** A file of a script project, by the name that Apps Script gives it: "Code", "lib/dates". */
export interface ProjectFile {
  readonly kind: 'script' | 'page' | 'manifest';
  readonly name: string;
  readonly text: string;
}

/** Which endings make a file a script, a page or a manifest; lower case, with the dot. */
export interface Endings {
  readonly script: readonly string[];
  readonly page: readonly string[];
  readonly manifest: readonly string[];
}

export const usualEndings: Endings = { script: ['.js', '.gs'], page: ['.html'], manifest: ['.json'] };

/** "lib/dates.js" → the script "lib/dates"; null: Apps Script has no place for such a file. */
export function projectFile(path: string, text: string, endings: Endings = usualEndings): ProjectFile | null {
  const name = path.replace(/\.[^./]*$/, '');
  const ending = path.slice(name.length).toLowerCase();
  if (endings.script.includes(ending)) return { kind: 'script', name, text };
  if (endings.page.includes(ending)) return { kind: 'page', name, text };
  return endings.manifest.includes(ending) && name === 'appsscript' ? { kind: 'manifest', name, text } : null;
}
