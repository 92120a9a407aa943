import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/**
 * The folder with Code.js, sidebar.html and appsscript.json. `CLOSE_THE_LOOP_BUILD` names another one, so that a test
 * can break the bundle and see the others fail.
 */
export const buildFolder = process.env.CLOSE_THE_LOOP_BUILD ?? join(ROOT, 'build');

export function builtFile(name: string): string {
  const file = join(buildFolder, name);
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first.`);
  return readFileSync(file, 'utf8');
}

export const sourceFile = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
