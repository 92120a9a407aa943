import type { DocumentLock, ScannedTracker } from '../ports/ports.js';
import { untilRowsStand } from './retry-when-moved.js';
import type { SheetTracker } from './sheet-tracker.js';

/** Nobody waits longer for a list; the next look gives new rows their ids. */
const LOCK_WAIT_MS = 5_000;

/**
 * A look for a list of people. Anybody on it can be opened by id later, so what nobody has seen yet is saved first: a new
 * row gets its id now. Where the tab is locked to the user, or somebody holds the lock for long, the list is shown all the same.
 */
export function lookForList(
  { tracker, lock }: { readonly tracker: SheetTracker; readonly lock: DocumentLock },
  look: () => ScannedTracker | null,
): ScannedTracker | null {
  const first = look();
  if (first === null || tracker.isQuiet(first)) return first;
  try {
    // Looked at once more under the lock: others may have written since.
    return lock.hold(LOCK_WAIT_MS, () => untilRowsStand(() => tracker.save(look() ?? first))) ?? first;
  } catch {
    return first;
  }
}
