/** What `dist/host.mjs` exports: the local host for tests, commands and anybody else. */
export { createHost, restoreHost } from './runtime/create-host.js';
export { newWorkbook, openFile, UnreadableFile, workbookFromJSON } from './engine/open.js';
export { runFriday } from './commands/friday.js';
export { runRecognise } from './commands/recognise.js';
export { expectedCost } from './runtime/trace.js';
export type { Host, HostOptions } from './runtime/host.js';
