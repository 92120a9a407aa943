import type { Day } from '../calendar/day.js';
import { isClosed } from '../touch-log/phase.js';
import { momentOf } from '../touch-log/log-event.js';
import type { KeptEvent, WaitingOn } from '../touch-log/log-event.js';
import type { Decision, Facts, OpenPromise, RecentEvent, Try } from './facts.js';

type EventOf<Kind extends KeptEvent['kind']> = Extract<KeptEvent, { kind: Kind }>;

const blank = (): Draft => ({
  lastWord: null,
  lastSubstantive: null,
  needsAnswerSince: null,
  theyFirstWroteOn: null,
  theyLastWroteOn: null,
  tries: [],
  unanswered: [],
  answerBy: null,
  openPromises: [],
  interviews: [],
  phase: null,
  phaseSince: null,
  addedOn: null,
  returned: null,
  decision: null,
  pause: null,
  waitingOn: null,
  doNotContact: null,
  confirmed: null,
  confirmedOn: null,
  handedOverOn: null,
});

/** What is true of a candidate of whom nothing is known. */
export const noFacts: Facts = blank();

type Draft = { -readonly [Name in keyof Facts]: Facts[Name] };

/**
 * The facts after some more events, in the order in which things happened; see `foldHistory`, which puts them so. What
 * was taken back counts for nothing. The answer is the caller's own.
 */
export function factsAfter(before: Facts, events: readonly RecentEvent[]): Facts {
  // Not spread: a spread record of so many fields is read half as fast, by every rule, of everybody.
  const facts: Draft = Object.assign(blank(), before);
  for (const { event, takenBack, bounced } of events) {
    if (!takenBack) happened(facts, event);
    else if (bounced === true && event.kind === 'touch') facts.tries = withTry(facts.tries, event);
  }
  return facts;
}

// eslint-disable-next-line complexity -- one case per event kind
function happened(facts: Draft, event: KeptEvent): void {
  switch (event.kind) {
    case 'touch':
      // False for *no answer*, and for a voicemail where the team doesn't count it.
      if (event.reached) weWereInTouch(facts, event);
      else facts.tries = withTry(facts.tries, event);
      return;
    case 'inbound':
      facts.theyFirstWroteOn ??= event.day;
      facts.theyLastWroteOn = event.day;
      facts.tries = [];
      hasBall(facts, null);
      if (event.needsAnswer) facts.needsAnswerSince ??= event.day;
      // Whoever was waited for has spoken: now it is our turn.
      if (facts.waitingOn?.whom === 'candidate') facts.waitingOn = { whom: 'us', since: event.day };
      isActiveAgain(facts);
      return;
    case 'promise':
      promised(facts, { id: event.id, dueOn: event.dueOn, madeOn: event.day, text: event.summary });
      return;
    case 'promise kept':
    case 'promise released':
    case 'promise missed':
      facts.openPromises = facts.openPromises.filter((promise) => !isAbout(promise, event));
      return;
    case 'promise moved':
      facts.openPromises = facts.openPromises.map((promise) => renegotiated(promise, event));
      return;
    case 'interview':
      facts.interviews = [...facts.interviews.filter((each) => each.id !== event.interview.id), event.interview].sort(
        (one, other) => one.on - other.on,
      );
      return;
    case 'stage':
      stageSeen(facts, event);
      return;
    case 'decision':
      facts.decision =
        facts.decision === null
          ? decided(event.day, 'rejected', { ticked: true })
          : { ...facts.decision, ticked: true };
      return;
    case 'confirmed':
      answered(facts, event);
      return;
    case 'pause':
      facts.pause = event.pause;
      return;
    case 'pause ended':
      facts.pause = null;
      return;
    case 'waiting on':
      waitsOn(facts, event.waitingOn);
      return;
    case 'answer by':
      if (facts.lastWord === event.day && wordsBefore(facts, event.day) >= WORDS_BEFORE_LAST)
        facts.answerBy = event.dueOn;
      return;
    case 'do not contact':
      facts.doNotContact = event.on ? { by: event.who, since: event.day } : null;
      return;
    case 'hand-over':
      facts.handedOverOn = event.day;
      return;
  }
}

/** "Not active" or "no answer" was said of somebody who is in touch again. */
function isActiveAgain(facts: Draft): void {
  if (facts.confirmed !== 'not active' && facts.confirmed !== 'no answer') return;
  facts.confirmed = null;
  facts.confirmedOn = null;
}

function weWereInTouch(facts: Draft, touch: EventOf<'touch'>): void {
  facts.lastWord = touch.day;
  facts.tries = [];
  // Whoever is told the decision is asked for nothing.
  if (facts.waitingOn?.whom === 'candidate' && !touch.closing) facts.unanswered = withDay(facts.unanswered, touch.day);
  if (!touch.scheduling) facts.lastSubstantive = momentOf(touch);
  facts.needsAnswerSince = null;
  facts.handedOverOn = null;
  if (touch.closing) facts.decision = told(facts.decision, touch.day);
  if (!touch.scheduling && facts.decision !== null) facts.decision = { ...facts.decision, answered: true };
  isActiveAgain(facts);
}

/** Words that they left unanswered before a last one may be sent. */
export const WORDS_BEFORE_LAST = 2;

/** As many days as are kept: two words and the last one; of a channel, three tries. */
const DAYS_KEPT = 3;

const withDay = (days: readonly Day[], day: Day): readonly Day[] =>
  days.includes(day) ? days : [...days, day].slice(-DAYS_KEPT);

function withTry(tries: readonly Try[], { channel, day }: Try): readonly Try[] {
  const same = tries.filter((each) => each.channel === channel);
  if (same.some((each) => each.day === day)) return tries;
  const oldest = same.length < DAYS_KEPT ? undefined : same[0];
  return [...tries.filter((each) => each !== oldest), { channel, day }];
}

const wordsBefore = ({ unanswered }: Facts, on: Day): number => unanswered.filter((day) => day < on).length;

/** The ball goes to them, from the word of that day if there was one; or comes back: what they left unanswered is over. */
function hasBall(facts: Draft, since: Day | null): void {
  facts.unanswered = since !== null && facts.lastWord === since ? [since] : [];
  facts.answerBy = null;
}

function waitsOn(facts: Draft, waitingOn: WaitingOn): void {
  const { whom } = waitingOn;
  if (whom !== 'candidate') hasBall(facts, null);
  else if (facts.waitingOn?.whom !== 'candidate') hasBall(facts, waitingOn.since);
  facts.waitingOn = waitingOn;
}

function promised(facts: Draft, promise: OpenPromise): void {
  const known = facts.openPromises.some((each) => each.id === promise.id && promise.id !== '');
  if (!known && facts.confirmed !== 'erased') facts.openPromises = [...facts.openPromises, promise];
}

/** A row of the log that lost its id is a promise of its own, which no other row can name. */
function isAbout(promise: OpenPromise, { refersTo }: { readonly refersTo: string }): boolean {
  return promise.id === refersTo && refersTo !== '';
}

/** Moving a promise after its day has passed is no renegotiation: the old day stays owed. */
function renegotiated(promise: OpenPromise, moved: EventOf<'promise moved'>): OpenPromise {
  return isAbout(promise, moved) && moved.day <= promise.dueOn ? { ...promise, dueOn: moved.dueOn } : promise;
}

function decided(on: Day, kind: Decision['kind'], more: Partial<Decision> = {}): Decision {
  return { on, kind, toldOn: null, beforeStart: false, ticked: false, answered: false, ...more };
}

/** A closing touch says the decision: where none was noted before, it is the decision as well. */
function told(decision: Decision | null, day: Day): Decision {
  if (decision === null) return decided(day, 'rejected', { toldOn: day, ticked: true });
  return decision.toldOn === null ? { ...decision, toldOn: day } : decision;
}

function stageSeen(facts: Draft, stage: EventOf<'stage'>): void {
  if (stage.phase === facts.phase) {
    if (stage.told && facts.decision !== null) facts.decision = told(facts.decision, stage.day);
    return;
  }
  const from = returnsFrom(facts, stage);
  if (from !== null) facts.returned = { on: stage.day, from };
  facts.decision = decisionAfterStage(facts, stage);
  if (facts.phase === null && !stage.atSetUp) facts.addedOn = stage.day;
  facts.phase = stage.phase;
  facts.phaseSince = stage.atSetUp ? null : stage.day;
  isActiveAgain(facts);
}

/** From where a stage brings somebody back to work; a slip that is put right on the same day brings nobody back. */
function returnsFrom(facts: Facts, { phase, day, atSetUp }: EventOf<'stage'>): 'closed' | 'on hold' | null {
  if (facts.phase === null || atSetUp || isClosed(phase) || phase === 'on hold') return null;
  if (isClosed(facts.phase) || facts.decision !== null) {
    return day > Math.max(facts.phaseSince ?? 0, facts.decision?.on ?? 0) ? 'closed' : null;
  }
  return facts.phase === 'on hold' && day > (facts.phaseSince ?? 0) ? 'on hold' : null;
}

/** An open phase cancels what was decided: the row was reopened. A first look at an open row doesn't. */
function decisionAfterStage(facts: Facts, stage: EventOf<'stage'>): Decision | null {
  const { phase } = stage;
  if (!isClosed(phase)) return facts.phase === null ? facts.decision : null;
  const before = facts.decision;
  const toldNow = stage.told ? stage.day : null;
  // Told of a rejection is not told of a later, other one.
  const toldOn = (before?.kind === phase || phase !== 'rejected' ? before?.toldOn : null) ?? toldNow;
  // Nobody waits to be told of a hire: it ends a wait, and what comes after it is a new one.
  if (before === null || before.kind === 'hired' || phase === 'hired') {
    return decided(stage.day, phase, { toldOn, beforeStart: stage.atSetUp });
  }
  // A wait that has begun keeps its first day, in whatever word.
  const on = before.toldOn === null || before.kind === phase ? before.on : stage.day;
  return { ...before, on, kind: phase, toldOn, answered: on === before.on && before.answered };
}

function answered(facts: Draft, { day, answer }: EventOf<'confirmed'>): void {
  if (answer !== 'told' && answer !== 'not told') {
    // Erased is erased, whatever else was said.
    if (facts.confirmed === 'erased') return;
    // Nobody is closed for not answering before the day that the last word named is over.
    if (answer === 'no answer' && (facts.answerBy === null || day <= facts.answerBy)) return;
    facts.confirmed = answer;
    facts.confirmedOn = day;
    if (answer === 'erased') facts.openPromises = [];
    return;
  }
  const { decision } = facts;
  if (decision === null || (answer === 'not told' && decision.beforeStart)) {
    // From today on we know: what was not known before is owed from now.
    const toldOn = answer === 'told' ? day : null;
    facts.decision = decided(day, decision?.kind ?? 'rejected', { toldOn, ticked: true });
  } else {
    // Known today is not decided today: the wait was as long as it was.
    facts.decision = answer === 'told' ? told(decision, day) : { ...decision, toldOn: null };
  }
}
