import type { Parts, Ticks } from '../domain/coaching/ticks.js';
import type { ClosingReason, Situation } from '../domain/touch-log/log-event.js';
import type { ClosedPhase } from '../domain/touch-log/phase.js';
import type { IsoDay, Party } from './answers.js';

/** Ways of reaching somebody. */
export const REACHING = ['spoke', 'mailed', 'messaged', 'met'] as const;
/** What a touch can be logged as: the ways of reaching them, what didn't reach them, and what they did. */
export const TOUCHES = [...REACHING, 'voicemail', 'no answer', 'they wrote'] as const;
/** How the first day's question can be answered. */
export const QUESTION_ANSWERS = ['active', 'not active', 'told', 'not told'] as const;
export const TAKE_BACK_REASONS = ['mistake', 'did not arrive'] as const;
/** How "Did it happen?" can be answered. */
export const INTERVIEW_ANSWERS = ['held', 'moved', 'cancelled', 'no-show'] as const;
export const PROMISE_CHANGES = ['keep', 'move', 'release'] as const;
export const ASIDE_CHANGES = ['pause', 'end pause', 'waiting on', 'do not contact', 'contact again'] as const;
/** Somebody who doesn't answer: a last word that names a day, and the row closed after it. */
export const NO_ANSWER_STEPS = ['last word', 'close'] as const;
export const JOB_ENDS = ['filled', 'cancelled'] as const;

/** What the selected row is: a candidate's card, nobody, or what the sidebar shows already. */
export type Selection =
  | { readonly kind: 'same' }
  | { readonly kind: 'nobody'; readonly key: string; readonly says: string; readonly isTracker: boolean }
  | { readonly kind: 'card'; readonly key: string; readonly card: Card }
  /** Several rows with more than one person. */
  | {
      readonly kind: 'several';
      readonly key: string;
      readonly people: readonly SelectedPerson[];
      /** Today in the spreadsheet's zone: the latest day a touch can be logged for. */
      readonly today: IsoDay;
    };

/** Somebody in a selection of several rows. */
export interface SelectedPerson {
  readonly candidateId: string;
  readonly name: string;
  readonly row: number;
  /** Why they cannot be meant ("closed", "do not contact"); '' where they can. */
  readonly cannot: string;
  /** Decided, and not told yet. */
  readonly toBeTold: boolean;
}

/** Something was done on a card: the card as it is now. */
export interface CardDone {
  readonly kind: 'card';
  readonly key: string;
  readonly card: Card;
  /** What was done, for the live region: "Logged: spoke with Ana Ruiz." */
  readonly says: string;
  /** The events that "Undo" takes back; none where there is nothing to undo. */
  readonly undo: readonly string[];
}

/** One candidate: where they stand, what is owed, what was last said. */
export interface Card {
  readonly candidateId: string;
  readonly sheetId: number;
  readonly row: number;
  readonly name: string;
  readonly role: string;
  readonly stage: string;
  readonly phase: string;
  readonly owner: string;
  readonly email: string;
  readonly phone: string;
  /** The live status as the sheet shows it, without its reason: "▲ Overdue 3 days". */
  readonly status: string;
  /** The reason that the sheet shows beside it: "Last word from us on Tue 10 Nov". */
  readonly why: string;
  /** For the colour. */
  readonly tone: 'overdue' | 'today' | 'soon' | 'fine' | 'ask' | 'closed' | 'quiet';
  readonly lastWord: IsoDay | null;
  readonly owed: readonly OwedLine[];
  /** The first day's question, when this row is unconfirmed. */
  readonly question: 'still active?' | null;
  /** Whether the loop can be closed: closed and not told, or still open. */
  readonly canClose: boolean;
  readonly promises: readonly {
    readonly id: string;
    readonly dueOn: IsoDay;
    readonly text: string;
    /** Its day has not passed: it can still be agreed anew. */
    readonly canMove: boolean;
  }[];
  /** Interviews whose day is over and of which nobody has said whether they happened, the latest first. */
  readonly interviews: readonly { readonly id: string; readonly on: IsoDay }[];
  /** Whether an interview was held, as far as the sheet and the log know. */
  readonly interviewed: boolean;
  readonly pause: { readonly wakeOn: IsoDay; readonly reason: string; readonly candidateKnows: boolean } | null;
  readonly waitingOn: { readonly whom: Party; readonly since: IsoDay } | null;
  /** The latest three, newest first. */
  readonly touches: readonly {
    readonly id: string;
    readonly on: IsoDay;
    readonly what: string;
    readonly summary: string;
    readonly who: string;
    /** Sent in a way that can fail to arrive; somebody who was spoken to was reached. */
    readonly mayNotHaveArrived: boolean;
  }[];
  /** The same person on other rows. */
  readonly otherRows: readonly { readonly sheet: string; readonly row: number; readonly says: string }[];
  /** They could not be reached: the days on which we tried, and when to try again. */
  readonly notReached: { readonly tries: number; readonly nextTryOn: IsoDay; readonly says: string } | null;
  /**
   * They leave our words unanswered: a last one may be sent (`offer`, with a sentence for it and a day), its day hasn't
   * passed (`wait`), or the row may be closed as *no answer from them* (`close`).
   */
  readonly noAnswer: {
    readonly step: 'offer' | 'wait' | 'close';
    readonly answerBy: IsoDay;
    readonly says: string;
  } | null;
  /** Who set it and when; null when they may be contacted. */
  readonly doNotContact: { readonly by: string; readonly since: IsoDay } | null;
  /** Today in the spreadsheet's zone: the latest day a touch can be logged for. */
  readonly today: IsoDay;
}

/** One follow-up; `daysLate` in calendar days, negative before it is due. */
export interface OwedLine {
  readonly rule: string;
  readonly dueOn: IsoDay;
  readonly actBy: IsoDay;
  readonly daysLate: number;
  readonly band: string;
  readonly why: string;
}

/** A touch to be logged, either way. */
export interface TouchInput {
  readonly candidateId: string;
  readonly what: (typeof TOUCHES)[number];
  readonly on: IsoDay;
  readonly summary: string;
  readonly scheduling: boolean;
  /** For 'they wrote'. */
  readonly needsAnswer: boolean;
  /** A promise made in this touch. */
  readonly promise: { readonly text: string; readonly dueOn: IsoDay } | null;
  /** Open promises that this touch keeps. */
  readonly keeps: readonly string[];
  /** Made up once per form; the same key twice logs one touch (a click repeated, an answer lost). */
  readonly key: string;
}

/** A candidate has been told the decision, and why. */
export interface ClosingInput {
  readonly candidateId: string;
  readonly on: IsoDay;
  readonly what: (typeof REACHING)[number];
  /** The decision, when the row's stage does not say one yet. */
  readonly decision: ClosedPhase;
  readonly feedback: Parts;
  /** Why, as the team counts it; null where nobody was asked: hired, or an older sidebar. */
  readonly reason: ClosingReason | null;
  readonly situation: Situation | null;
  /** Which parts of the feedback say something of their own, as the screen showed it. */
  readonly ticks: Ticks | null;
  readonly summary: string;
  readonly key: string;
}

/** The first day's question, answered. */
export interface QuestionAnswer {
  readonly candidateId: string;
  readonly answer: (typeof QUESTION_ANSWERS)[number];
  /** For 'active': the last word on …, null when nobody knows. */
  readonly lastWord: IsoDay | null;
  readonly key: string;
}

/** Events that were logged by mistake, or never arrived. */
export interface TakeBackInput {
  readonly candidateId: string;
  readonly eventIds: readonly string[];
  readonly why: (typeof TAKE_BACK_REASONS)[number];
  readonly key: string;
}

/** "Did it happen?", answered. */
export interface InterviewAnswer {
  readonly candidateId: string;
  readonly interviewId: string;
  readonly answer: (typeof INTERVIEW_ANSWERS)[number];
  /** For 'moved'. */
  readonly movedTo: IsoDay | null;
  readonly key: string;
}

/** What became of an open promise. */
export interface PromiseChange {
  readonly candidateId: string;
  readonly promiseId: string;
  readonly what: (typeof PROMISE_CHANGES)[number];
  /** For 'move'. */
  readonly dueOn: IsoDay | null;
  readonly key: string;
}

/** A pause, whom we wait for, do not contact: begun or ended. */
export interface AsideChange {
  readonly candidateId: string;
  readonly what: (typeof ASIDE_CHANGES)[number];
  /** For 'pause': the day on which it ends by itself. */
  readonly wakeOn: IsoDay | null;
  readonly candidateKnows: boolean;
  /** For 'pause' and 'do not contact'. */
  readonly reason: string;
  /** For 'waiting on'. */
  readonly whom: Party | null;
  readonly key: string;
}

/** Somebody who doesn't answer: the last word that was sent to them, or the end of it. */
export interface NoAnswerStep {
  readonly candidateId: string;
  readonly what: (typeof NO_ANSWER_STEPS)[number];
  /** For 'last word': how it was sent, and the day that it names. */
  readonly sent: 'mailed' | 'messaged';
  readonly answerBy: IsoDay | null;
  readonly key: string;
}

/** The others on a candidate's job, with the tick that is proposed of each. */
export interface OthersOn {
  readonly kind: 'others';
  readonly role: string;
  readonly others: readonly {
    readonly candidateId: string;
    readonly name: string;
    readonly stage: string;
    readonly row: number;
    readonly ticked: boolean;
  }[];
}

/** The job is filled or cancelled; who is ticked is owed a closing word. */
export interface RequisitionClosing {
  /** On whose card it was said. */
  readonly candidateId: string;
  readonly what: (typeof JOB_ENDS)[number];
  /** Openings that remain. */
  readonly openings: number;
  readonly ticked: readonly string[];
  readonly key: string;
}
