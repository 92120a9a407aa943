import { RoundLock } from '../mail/round-lock.js';

/**
 * One execution at a time on this document. The document's lock and not the script's: that one would make every
 * customer of a published add-on wait for every other.
 */
export class SheetDocumentLock extends RoundLock {
  override hold<T>(waitMs: number, work: () => T): T | null {
    return super.hold(waitMs, () => {
      const done = work();
      // What is still buffered must be in the sheet before the next one reads.
      SpreadsheetApp.flush();
      return done;
    });
  }
}
