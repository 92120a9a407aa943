import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Temporal as TemporalNamespace } from 'temporal-polyfill';

/** The polyfill is an ES module, which jest can't require; its script build runs in a context of its own. */
const script = readFileSync(join(__dirname, '..', '..', 'node_modules', 'temporal-polyfill', 'global.js'), 'utf8');

/** The Temporal of the standard: an oracle for days and zones in tests, never shipped. */
export const Temporal = runInContext(`${script}; Temporal`, createContext({})) as typeof TemporalNamespace;
