/**
 * The host's clock. It stands still at a set moment, or runs with the machine's; either way only the host moves it,
 * and everything inside an execution (Date, TODAY(), quotas, locks, triggers) reads it. Where the caller's own realm
 * is the script's, a running clock is the machine's that its `Date` reads: there a sleep is a real one.
 */
export interface Clock {
  now(): number;
  set(to: number): void;
  /** A sleep, a wait for a lock, the simulated cost of a call. */
  advance(milliseconds: number): void;
  /** For who can't ask: the moment at which it stands, or how far it runs ahead of the machine's. */
  forOthers(): { readonly standsAt: number } | { readonly ahead: number };
  /** Called after every move, so that formulas can follow. */
  onMove(listener: () => void): void;
}

export function createClock(start: Date | number | string | undefined, inCallersRealm = false): Clock {
  const running = start === undefined;
  /** Running: how far we are from the machine's clock. Standing: the moment itself. */
  let value = running ? 0 : momentOf(start);
  const listeners: (() => void)[] = [];
  const now = (): number => (running ? Date.now() + value : value);
  const clock: Clock = {
    now,
    set(to) {
      value = running ? to - Date.now() : to;
      for (const listener of listeners) listener();
    },
    advance(milliseconds) {
      // A sleep of a running script does not recalculate the sheet; the next set or read will.
      if (milliseconds <= 0 || !Number.isFinite(milliseconds)) return;
      if (running && inCallersRealm) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
      else value += milliseconds;
    },
    forOthers: () => (running ? { ahead: value } : { standsAt: value }),
    onMove: (listener) => void listeners.push(listener),
  };
  return clock;
}

/** Milliseconds of a Date, a number or an ISO text; a text that is no date is refused. */
export function momentOf(value: Date | number | string): number {
  const at = typeof value === 'number' ? value : new Date(value).getTime();
  if (!Number.isFinite(at))
    throw new RangeError(`“${String(value)}” is not a moment: use an ISO text or milliseconds.`);
  return at;
}
