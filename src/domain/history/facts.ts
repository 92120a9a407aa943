import type { Day } from '../calendar/day.js';
import type { ClosedPhase, Phase } from '../touch-log/phase.js';
import type { Channel, KeptEvent, Interview, Pause, WaitingOn, Moment } from '../touch-log/log-event.js';

/**
 * What the log says of one candidate, folded: kept as compact JSON in the row's hidden state cell, so that logging a
 * touch costs the same at any length of the log. `foldHistory(events)` gives the identical value from the log.
 *
 * Besides the facts it keeps the latest few events as they were, so that one that is entered late, or taken back,
 * still finds its place. What comes too late even for that sets `mustRebuild`: then the log has to be read.
 */
export interface History extends Facts {
  /** The facts before the `recent` events, and the order key of the last event that is worked into them. */
  readonly before: { readonly facts: Facts; readonly key: number };
  /** The latest events that matter, earliest first, at most `RECENT_EVENTS`. */
  readonly recent: readonly RecentEvent[];
  /** True when an event could not be worked in without the log. Everything else here is then out of date. */
  readonly mustRebuild: boolean;
}

export interface RecentEvent {
  /** Day and minute as one number that sorts; see `orderKey`. */
  readonly key: number;
  readonly event: KeptEvent;
  /** Taken back since: it keeps its place and counts for nothing. */
  readonly takenBack: boolean;
  /** Taken back because it never arrived: a try. */
  readonly bounced?: true;
}

/** What is true of a candidate after everything that happened. */
export interface Facts {
  /** Latest outbound touch that reached them. A date the user ticked as contact at set-up counts. */
  readonly lastWord: Day | null;
  /** Latest outbound touch that reached them and was more than scheduling, and its minute of day if known. */
  readonly lastSubstantive: Moment | null;
  /** The first touch of theirs since our last word that needs an answer: writing again doesn't restart our two days. */
  readonly needsAnswerSince: Day | null;
  /** The day they first wrote or called, whether or not it needs an answer. */
  readonly theyFirstWroteOn: Day | null;
  /** The day they last wrote or called. */
  readonly theyLastWroteOn: Day | null;
  /** Tries that reached nobody since our last word that did, or theirs: of each channel the latest three days. */
  readonly tries: readonly Try[];
  /** Days of the latest three words from us that they left unanswered since the ball is in their court. */
  readonly unanswered: readonly Day[];
  /** The day that our last word named: from the next one on, the row may be closed as *no answer from them*. */
  readonly answerBy: Day | null;
  readonly openPromises: readonly OpenPromise[];
  /** Interviews by their id; "Did it happen?" answers live here. */
  readonly interviews: readonly Interview[];
  /** The phase at the last look, so that a change is noticed once, however it came about. */
  readonly phase: Phase | null;
  /** The day the phase last changed, as noticed; null when it was so at set-up. */
  readonly phaseSince: Day | null;
  /** The day the row was first seen, when that was after set-up: a row that somebody added. */
  readonly addedOn: Day | null;
  /** The latest day on which work with them began again: the row was reopened, or taken off hold. */
  readonly returned: { readonly on: Day; readonly from: 'closed' | 'on hold' } | null;
  /** What was decided; null while nothing is, and again when the row is reopened. */
  readonly decision: Decision | null;
  readonly pause: Pause | null;
  readonly waitingOn: WaitingOn | null;
  readonly doNotContact: { readonly by: string; readonly since: Day } | null;
  /** The answer to the first day's question, when it was given; that they never answered; or that they were erased. */
  readonly confirmed: 'active' | 'not active' | 'erased' | 'no answer' | null;
  readonly confirmedOn: Day | null;
  /** Owed after a hand-over: "I'm taking over", by the new owner. Null once they heard from us since. */
  readonly handedOverOn: Day | null;
}

/** A day on which we tried a channel and reached nobody. */
export interface Try {
  readonly channel: Channel;
  readonly day: Day;
}

export interface OpenPromise {
  readonly id: string;
  readonly dueOn: Day;
  readonly madeOn: Day;
  readonly text: string;
}

export interface Decision {
  readonly on: Day;
  readonly kind: ClosedPhase;
  /** The day of the closing touch, or of the stage that means *told*. */
  readonly toldOn: Day | null;
  /** Closed before the start day, so nobody knows whether they were told: counted, never owed. */
  readonly beforeStart: boolean;
  /** Said by somebody, whatever the stage is: at a requisition filled or cancelled, or on the card. */
  readonly ticked: boolean;
  /** We wrote since, and it was more than scheduling: what a withdrawal asks for. In the order of the log. */
  readonly answered: boolean;
}
