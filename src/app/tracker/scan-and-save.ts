import type { Moment, ScannedTracker } from '../ports/ports.js';
import type { SheetTracker } from './sheet-tracker.js';
import { untilRowsStand } from './retry-when-moved.js';

/** Looks at all rows and saves what is new; answers with the look that is true then. The caller holds the document's lock. */
export function saveNow(tracker: SheetTracker, moment: Moment): ScannedTracker | null {
  return untilRowsStand(() => {
    const scan = tracker.scan(moment);
    return scan === null ? null : tracker.save(scan);
  });
}
