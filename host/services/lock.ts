import type { Clock } from '../runtime/clock.js';
import { ServiceException } from './exception.js';
import { serve } from './refuse.js';
import type { Count } from './refuse.js';

/** Who holds each lock: the lock's key → the execution's id. */
export type LockTable = Map<string, string>;

type GoogleLock = GoogleAppsScript.Lock.Lock;
type GoogleLockService = Pick<GoogleAppsScript.Lock.LockService, keyof GoogleAppsScript.Lock.LockService>;

/**
 * A lock of one execution. Another execution can only hold it while this one runs inside it (a test interleaves two):
 * the holder cannot go on before we return, so waiting costs the whole time-out on the host's clock and is in vain.
 */
export class Lock implements GoogleLock {
  constructor(
    private readonly table: LockTable,
    private readonly key: string,
    private readonly holder: string,
    private readonly clock: Clock,
    private readonly checkTime: () => void,
  ) {}

  hasLock(): boolean {
    return this.table.get(this.key) === this.holder;
  }

  releaseLock(): void {
    if (this.hasLock()) this.table.delete(this.key);
  }

  /** Free or ours already: true. A negative time-out fails (gas-fakes, testlock.js, run on live Apps Script). */
  tryLock(timeoutInMillis: number): boolean {
    if (timeoutInMillis < 0) return false;
    const holder = this.table.get(this.key);
    if (holder === undefined || holder === this.holder) {
      this.table.set(this.key, this.holder);
      return true;
    }
    this.clock.advance(timeoutInMillis);
    this.checkTime();
    return false;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
    }
  }
}

export interface LockOwner {
  readonly executionId: string;
  readonly user: string;
  /** Runs in a document: without one there is no document lock. */
  readonly bound: boolean;
  readonly checkTime: () => void;
}

export function createLockService(table: LockTable, clock: Clock, owner: LockOwner, count: Count): GoogleLockService {
  const lock = (key: string): GoogleLock =>
    serve<GoogleLock>('Lock.Lock', new Lock(table, key, owner.executionId, clock, owner.checkTime), count);
  const service = {
    // Null where there is no document, whatever Google's types say.
    getDocumentLock: () => (owner.bound ? lock('document') : (null as unknown as GoogleLock)),
    getScriptLock: () => lock('script'),
    getUserLock: () => lock(`user:${owner.user}`),
  };
  return serve('Lock.LockService', service, count);
}

/** An execution that ends gives back what it held. */
export function releaseLocksOf(table: LockTable, executionId: string): void {
  for (const [key, holder] of table) if (holder === executionId) table.delete(key);
}
