import type { Clock } from '../runtime/clock.js';
import type { Wait } from '../runtime/waiting.js';
import { ServiceException } from './exception.js';
import { serve } from './refuse.js';
import type { Count } from './refuse.js';

/** Who holds each lock: the lock's key → the execution's id. */
export type LockTable = Map<string, string>;

type GoogleLock = GoogleAppsScript.Lock.Lock;
type GoogleLockService = Pick<GoogleAppsScript.Lock.LockService, keyof GoogleAppsScript.Lock.LockService>;

/** A lock as one execution holds it. */
export class Lock implements GoogleLock {
  constructor(
    private readonly table: LockTable,
    private readonly key: string,
    private readonly holder: string,
    private readonly clock: Clock,
    private readonly wait: Wait,
  ) {}

  hasLock(): boolean {
    return this.table.get(this.key) === this.holder;
  }

  releaseLock(): void {
    if (this.hasLock()) this.table.delete(this.key);
  }

  /** Free or ours already: true. A negative time-out fails (gas-fakes, testlock.js, run on live Apps Script). */
  tryLock(timeoutInMillis: number): boolean {
    return this.take(timeoutInMillis, (taken) => taken);
  }

  waitLock(timeoutInMillis: number): void {
    this.take(timeoutInMillis, (taken) => {
      if (!taken) throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
    });
  }

  private take<T>(timeoutInMillis: number, then: (taken: boolean) => T): T {
    if (timeoutInMillis < 0) return then(false);
    const isOver = (): boolean => this.hasLock() || !this.table.has(this.key);
    return this.wait({
      isOver,
      until: this.clock.now() + timeoutInMillis,
      goOn: () => {
        const taken = isOver();
        if (taken) this.table.set(this.key, this.holder);
        return then(taken);
      },
    });
  }
}

export interface LockOwner {
  readonly executionId: string;
  readonly user: string;
  /** Runs in a document: without one there is no document lock. */
  readonly bound: boolean;
  readonly wait: Wait;
}

export function createLockService(table: LockTable, clock: Clock, owner: LockOwner, count: Count): GoogleLockService {
  const lock = (key: string): GoogleLock =>
    serve<GoogleLock>('Lock.Lock', new Lock(table, key, owner.executionId, clock, owner.wait), count);
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
