/** Waits between tries: services that fail for a moment are mostly back within seconds. Milliseconds. */
export const BACK_OFF_MS: readonly number[] = [1_000, 3_000, 8_000];

/**
 * Tries a call again that may be made twice without harm (a read, or a write of the same values). The last error is
 * passed on. Which error it was is not looked at: texts are in the user's language.
 */
export function retried<T>(sleep: (ms: number) => void, call: () => T): T {
  for (const pause of BACK_OFF_MS) {
    try {
      return call();
    } catch {
      sleep(pause);
    }
  }
  return call();
}

/** For what must not undo mails that have left: a log or a schedule that fails is mended by the next run. */
export function tolerated(work: () => void): void {
  try {
    work();
  } catch {
    // The marks have recorded what was sent, and the daily trigger looks again.
  }
}
