import type { DocumentLock } from '../../app/ports/ports.js';

/**
 * One execution at a time on this document. The document's lock and not the script's: that one would make every
 * customer of a published add-on wait for every other. For work that leaves nothing buffered: marks alone, or a save.
 * Costs two calls.
 */
export class BareLock implements DocumentLock {
  constructor(private readonly lock: GoogleAppsScript.Lock.Lock) {}

  hold<T>(waitMs: number, work: () => T): T | null {
    if (!this.lock.tryLock(waitMs)) return null;
    try {
      return work();
    } finally {
      this.lock.releaseLock();
    }
  }
}

/** The same for every other work on the tabs: what is still buffered must be in the sheet before the next one reads. */
export class FlushingLock extends BareLock {
  override hold<T>(waitMs: number, work: () => T): T | null {
    return super.hold(waitMs, () => {
      const done = work();
      SpreadsheetApp.flush();
      return done;
    });
  }
}
