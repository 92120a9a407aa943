import { MENU } from '../menu.js';

/** What is refused anywhere: no tracker, somebody else at work, a copy. */
export const refusals = {
  'refusal.noTracker': `No tab of this file is a tracker yet. Menu → ${MENU} → Set up tracker makes one.`,
  'refusal.busy': 'Another change to the tracker is under way. Nothing was changed from here; try again in a minute.',
  'refusal.tabGone': 'This tab is gone. Open the preview again.',
  'refusal.ownTab': 'It is one of Close the Loop’s own tabs, not a list of candidates.',
  'refusal.copyMailsNobody.short': 'This file is a copy of a tracker, so it mails nobody.',
  'refusal.copyMailsNobody':
    'This file is a copy of a tracker, so it mails nobody. The sidebar has the button “This is the tracker now”.',
};
