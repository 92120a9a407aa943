import type { Day } from '../calendar/day.js';
import type { Phase } from '../touch-log/phase.js';
import type { Interview } from '../touch-log/log-event.js';
import type { History } from '../history/facts.js';

/**
 * One candidate as the rules see it: one row, one person in one process. Built by the scan from the row's cells and
 * the row's `History`; what concerns several rows (the same person on two rows) is already worked in.
 */
export interface Candidate {
  readonly id: string;
  readonly phase: Phase;
  /** True when the stage word itself says that they were told ("Regret sent"). */
  readonly stageSaysTold: boolean;
  /** The day in the row's own contact column, where it lies ahead: a slip that the status names. */
  readonly contactAhead?: Day;
  /** The day they applied, when the sheet has one. */
  readonly appliedOn: Day | null;
  /** The day this tracker tab was set up. */
  readonly startDay: Day;
  readonly history: History;
  /** Latest outbound touch that reached this *person*, on any row of theirs. At or after `history.lastWord`. */
  readonly personLastWord: Day | null;
  /** The day this *person* last wrote or called, on any row of theirs; without it, what this row says. */
  readonly personLastWrote?: Day;
  /** Interviews of the row's own columns and of the log, earliest first. */
  readonly interviews: readonly Interview[];
  /** What the person's rows have in common (see `peopleOf`); rows without one are a person each. */
  readonly person?: string;
}
