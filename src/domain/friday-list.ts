import type { Day } from './day.js';
import type { FollowUp } from './follow-up.js';
import type { Phase } from './phase.js';

/** What a list, a mail or a card shows of a candidate. Every text here came from a cell and is hostile. */
export interface ListedCandidate {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly stage: string;
  readonly phase: Phase;
  /** The owner cell's text, '' when there is none. */
  readonly owner: string;
  readonly email: string;
  readonly phone: string;
  readonly sheet: string;
  readonly sheetId: number;
  /** The sheet's own row number. */
  readonly row: number;
  readonly lastWord: Day | null;
  /** "also row 12, Data Engineer", one for each other row of the same person. */
  readonly otherRows: readonly string[];
}

export interface FridayLine {
  readonly who: ListedCandidate;
  readonly followUp: FollowUp;
  /** `on` − `dueOn`; negative while not yet due. */
  readonly daysLate: number;
  /** How many more follow-ups this candidate is owed that belong on this list. */
  readonly others: number;
}

export interface UnconfirmedLine {
  readonly who: ListedCandidate;
  /** "No contact date yet", "Still active? Last word on Mon 3 Aug". */
  readonly why: string;
}

/** One recruiter's list for a blitz. */
export interface FridayList {
  readonly on: Day;
  readonly nextBlitz: Day;
  /** Most late first. */
  readonly today: readonly FridayLine[];
  /** By `actBy` day, earliest first. */
  readonly nextWeek: readonly FridayLine[];
  /** Asked about this time: half of them at the first blitz, later phases first. */
  readonly unconfirmed: readonly UnconfirmedLine[];
  /** How many more are unconfirmed and will be asked about next time. */
  readonly unconfirmedLater: number;
  /**
   * Set when more than a week lies before the next blitz (holidays, leave): whoever hears from us today is due again
   * on this day, before the list comes round.
   */
  readonly dueAgainOn?: Day;
}
