import type { Moment } from './ports.js';
import type { SheetTracker } from './scan.js';
import { untilRowsStand } from './until-rows-stand.js';

/** Looks at all rows and saves what is new. The caller holds the document's lock. */
export function saveNow(tracker: SheetTracker, moment: Moment): void {
  untilRowsStand(() => {
    const scan = tracker.scan(moment);
    if (scan !== null) tracker.save(scan);
  });
}
