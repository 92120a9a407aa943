import type { Moment } from '../ports/ports.js';
import type { SheetTracker } from './sheet-tracker.js';
import { untilRowsStand } from './retry-when-moved.js';

/** Looks at all rows and saves what is new. The caller holds the document's lock. */
export function saveNow(tracker: SheetTracker, moment: Moment): void {
  untilRowsStand(() => {
    const scan = tracker.scan(moment);
    if (scan !== null) tracker.save(scan);
  });
}
