import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as HostModule from '../host/index.js';

/** `dist/`: a page runs from `dist/bench/`. */
const DIST = new URL('../', import.meta.url);

/** What is pushed: Code.js, sidebar.html, appsscript.json. */
export const BUILD = join(fileURLToPath(DIST), '..', 'build');

/** The host as `npm run build` made it: pages measure the file that people run, not the sources. */
export async function builtHost(): Promise<typeof HostModule> {
  const built: typeof HostModule = await import(new URL('host.mjs', DIST).href);
  return built;
}
