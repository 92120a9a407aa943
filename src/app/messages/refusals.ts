import type { Refused } from '../../contract/server-api.js';
import type { Say } from '../../domain/texts/say.js';

export const refused = (says: string): Refused => ({ kind: 'refused', says });

export const noTracker = (say: Say): Refused => refused(say('refusal.noTracker'));

/** Somebody holds the document's lock. */
export const busy = (say: Say): Refused => refused(say('refusal.busy'));
