import type { Refused } from '../../contract/server-api.js';

export const refused = (says: string): Refused => ({ kind: 'refused', says });

export const NO_TRACKER = refused(
  'No tab of this file is a tracker yet. Menu → Close the Loop → Set up tracker makes one.',
);

/** Somebody holds the document's lock. */
export const BUSY = refused(
  'Somebody else is changing the tracker right now. Nothing was changed; try again in a minute.',
);

/** A copy of the workbook: see `trackerId` in Settings. */
export const COPY_MAILS_NOBODY =
  'This file is a copy of a tracker, so it mails nobody. The sidebar has the button “This is the tracker now”.';
