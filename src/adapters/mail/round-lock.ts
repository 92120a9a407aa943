import type { DocumentLock } from '../../app/ports.js';

/**
 * The document's lock while a round of mails is claimed. Nothing is written to a sheet under it, only marks; so,
 * unlike the lock for the tabs, it flushes nothing. Costs two calls.
 */
export class RoundLock implements DocumentLock {
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
