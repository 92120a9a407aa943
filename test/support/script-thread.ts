import { join } from 'node:path';

/** The built file of the threads in which concurrent executions run: `createHost({ thread })`. */
export const thread = join(__dirname, '..', '..', 'dist', 'script-thread.mjs');
