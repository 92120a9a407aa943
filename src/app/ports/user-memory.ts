import type { Day } from '../../domain/calendar/day.js';

/** What is remembered for the running user alone: of this workbook the skips of one day, of all of them the keys. */
export interface Remembered {
  /** Whom they left for later, and on which day: of an earlier day it is nothing any more. */
  readonly skipped: { readonly on: Day; readonly candidateIds: readonly string[] } | null;
  /** They switched the single-letter keys off. */
  readonly keysOff: boolean;
}

/** The running user's own memory. A value that nobody can read is as none. */
export interface UserMemory {
  read(): Remembered;
  /** `today`: skips of earlier days, on whichever workbook, are not kept. */
  write(remembered: Remembered, today: Day): void;
}
