import type {
  AsideChange,
  Card,
  CardDone,
  ClosingInput,
  InterviewAnswer,
  PromiseChange,
  QuestionAnswer,
  TouchInput,
} from './card.js';
import type { IsoDay, Refused } from './answers.js';
import type { TodaySection } from '../domain/follow-up/today-sections.js';
import type { ClosedPhase } from '../domain/touch-log/phase.js';

export { BLITZ_SECTIONS, TODAY_SECTIONS } from '../domain/follow-up/today-sections.js';
export type { TodaySection } from '../domain/follow-up/today-sections.js';

/** What `data-opens` of the page's body says where the sidebar was opened by *Friday Blitz*: it begins with *Today*. */
export const OPENS_ON_TODAY = 'today';

/** One person on *Today*: several rows of one person are one line. */
export interface TodayLine {
  /** The row to work on: of the person's rows the one with the most pressing follow-up. */
  readonly candidateId: string;
  readonly name: string;
  readonly role: string;
  /** The recruiter's cell, '' where there is none. */
  readonly owner: string;
  /** Why they wait, in a few words; a question where one is asked. */
  readonly why: string;
  /** Calendar days past due; 0 or less before. */
  readonly daysLate: number;
  /** The day on which to write, where one is due. */
  readonly actBy: IsoDay | null;
  readonly tone: Card['tone'];
  /** Rows of this person that are owed something, this one among them. */
  readonly rows: number;
  /** The running user left them for later today. */
  readonly skipped: boolean;
  /** Their row has left the tracker: there is no card, and what became of them is asked on the page of such rows. */
  readonly isGone: boolean;
}

/** Who is waiting, by section; everybody is in one section only. */
export interface Today {
  readonly kind: 'today';
  readonly today: IsoDay;
  readonly nextBlitz: IsoDay;
  /** Whose people these are: a recruiter as the sheet names them, or null: everybody's. */
  readonly whose: string | null;
  /** Whose list can be asked for, the running user's own first; `people`: those whom a Blitz would work. */
  readonly recruiters: readonly { readonly name: string; readonly people: number; readonly isMe: boolean }[];
  readonly sections: readonly { readonly section: TodaySection; readonly people: readonly TodayLine[] }[];
  /** People who wait for a hiring manager, by job, with one text about all of them, to copy. */
  readonly nudges: readonly { readonly role: string; readonly people: readonly string[]; readonly text: string }[];
  /** What the running user did today; names for the screen only. */
  readonly done: DoneToday;
  /** Whether the single-letter keys are on for the running user (WCAG 2.1.4). */
  readonly keysOn: boolean;
}

/** Who sits at the sidebar. */
export interface User {
  readonly kind: 'user';
  /** Their address; '' where Google does not tell. */
  readonly me: string;
  /** Whether single letters are shortcuts for them. */
  readonly keysOn: boolean;
}

export interface DoneToday {
  /** People who heard from the running user today. */
  readonly heard: readonly string[];
  readonly promisesKept: number;
  readonly promisesMade: number;
}

/** Everybody in the tracker, for the search field: one call, then the browser finds. */
export interface People {
  readonly kind: 'people';
  readonly people: readonly {
    readonly candidateId: string;
    readonly name: string;
    readonly email: string;
    readonly role: string;
    readonly stage: string;
    readonly status: string;
    readonly tone: Card['tone'];
    readonly sheet: string;
    readonly row: number;
  }[];
}

/** What one card of the Blitz can do. */
export type BlitzDeed =
  | { readonly what: 'touch'; readonly touch: TouchInput }
  | { readonly what: 'question'; readonly answer: QuestionAnswer }
  | { readonly what: 'interview'; readonly answer: InterviewAnswer }
  | { readonly what: 'promise'; readonly change: PromiseChange }
  | { readonly what: 'aside'; readonly change: AsideChange }
  | { readonly what: 'close'; readonly closing: ClosingInput }
  /** Left for later today: remembered for the running user, logged for nobody. */
  | { readonly what: 'skip'; readonly candidateId: string }
  /** Nothing but moving on or back. */
  | { readonly what: 'go' };

/** One step of the Blitz in one round trip: does it, moves the selection on, and brings the card after. */
export interface BlitzStep {
  readonly deed: BlitzDeed;
  /** Whose row is selected afterwards, on the Follow-up cell of ours; null: the selection stays. */
  readonly show: string | null;
  /** Whose cards come back, ready to be shown: the next one, at the start the first two. At most 3. */
  readonly cards: readonly string[];
}

export interface BlitzStepDone {
  readonly kind: 'step';
  /** What became of the deed; null for 'skip' and 'go'. A refusal leaves the rest of the step done. */
  readonly done: CardDone | Refused | null;
  /** In the order asked for; null where somebody's row is gone by now. */
  readonly cards: readonly (Card | null)[];
}

/** Whether anybody wrote down a word with them since the card was made: asked before a text is copied. */
export interface TouchedMeanwhile {
  readonly kind: 'meanwhile';
  /** "Lena spoke with them today at 14:05."; '' where nobody did. */
  readonly says: string;
}

export interface MeanwhileQuestion {
  readonly candidateId: string;
  /** Ids of the touches that the card shows. */
  readonly known: readonly string[];
}

/** Ways in which many can have been told or reached at once. */
export const ROUND_TOUCHES = ['mailed', 'messaged', 'spoke', 'met', 'told by the system'] as const;

/** One kind of touch for all who were ticked: one call, one undo. */
export interface RoundInput {
  readonly candidateIds: readonly string[];
  readonly what: (typeof ROUND_TOUCHES)[number];
  readonly on: IsoDay;
  readonly summary: string;
  /** For 'told by the system': the decision of those whose stage does not say one. Nobody is told why by it. */
  readonly decision: ClosedPhase;
  readonly key: string;
}

export interface RoundDone {
  readonly kind: 'round';
  /** "Logged for 6 people: told by the system." */
  readonly says: string;
  /** Those who were left out after all, each with the reason. */
  readonly leftOut: readonly string[];
  /** All events, for one undo by `takeBack` on `candidateId`. */
  readonly candidateId: string;
  readonly undo: readonly string[];
}
