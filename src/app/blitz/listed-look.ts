import type { BlitzPorts } from '../ports/candidate-ports.js';
import type { ScannedTracker } from '../ports/ports.js';
import { tolerated } from '../mailing/retry.js';
import { untilRowsStand } from '../tracker/retry-when-moved.js';

const LOCK_WAIT_MS = 5_000;

/**
 * A look for a list of people. Anybody on it can be opened by id later, so what nobody has seen yet is saved first: a new
 * row gets its id now. Where the tab is locked to the user, or somebody holds the lock for long, the list is shown all the same.
 */
export function lookForList({ tracker, lock }: BlitzPorts, look: () => ScannedTracker | null): ScannedTracker | null {
  let scan = look();
  if (scan === null || tracker.isQuiet(scan)) return scan;
  tolerated(() => {
    lock.hold(LOCK_WAIT_MS, () => {
      untilRowsStand(() => {
        // Looked at once more under the lock: others may have written since.
        const now = look();
        if (now !== null) scan = tracker.save(now);
      });
    });
  });
  return scan;
}
