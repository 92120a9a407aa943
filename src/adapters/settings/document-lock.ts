import type { DocumentLock } from '../../app/ports.js';

/**
 * One execution at a time on this document. The document's lock and not the script's: that one would make every
 * customer of a published add-on wait for every other.
 */
export class SheetDocumentLock implements DocumentLock {
  constructor(private readonly lock: GoogleAppsScript.Lock.Lock) {}

  hold<T>(waitMs: number, work: () => T): T | null {
    if (!this.lock.tryLock(waitMs)) return null;
    try {
      const done = work();
      // What is still buffered must be in the sheet before the next one reads.
      SpreadsheetApp.flush();
      return done;
    } finally {
      this.lock.releaseLock();
    }
  }
}
