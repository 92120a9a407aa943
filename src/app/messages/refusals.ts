import type { Refused } from '../../contract/server-api.js';
import { en } from '../../domain/texts/en/index.js';

export const refused = (says: string): Refused => ({ kind: 'refused', says });

export const NO_TRACKER = refused(en['refusal.noTracker']);

/** Somebody holds the document's lock. */
export const BUSY = refused(en['refusal.busy']);

/** A copy of the workbook: see `trackerId` in Settings. */
export const COPY_MAILS_NOBODY = en['refusal.copyMailsNobody'];
