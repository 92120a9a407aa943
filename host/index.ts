/** What `dist/host.mjs` exports: the local host for tests, commands and anybody else. */
import { fileURLToPath } from 'node:url';
import { createHost as hostFrom, restoreHost as hostAgain } from './runtime/create-host.js';
import type { Host, HostOptions } from './runtime/host.js';

export { newWorkbook, openFile, UnreadableFile, workbookFromJSON } from './engine/open.js';
export { runFriday } from './commands/friday.js';
export { runRecognise } from './commands/recognise.js';
export { expectedCost } from './runtime/trace.js';
export type { Host, HostOptions };

/** The threads of concurrent executions run from the file beside this one. */
const thread = fileURLToPath(new URL('script-thread.mjs', import.meta.url));

export const createHost = (options: HostOptions = {}): Host => hostFrom({ thread, ...options });
export const restoreHost = (saved: unknown, options: HostOptions = {}): Host =>
  hostAgain(saved, { thread, ...options });
