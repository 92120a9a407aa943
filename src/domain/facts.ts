import type { Decision, Facts, OpenPromise, RecentEvent } from './candidate.js';
import type { Day } from './day.js';
import { isClosed } from './phase.js';
import type { KeptEvent } from './touch-log.js';

type EventOf<Kind extends KeptEvent['kind']> = Extract<KeptEvent, { kind: Kind }>;

/** What is true of a candidate of whom nothing is known. */
export const noFacts: Facts = {
  lastWord: null,
  lastSubstantive: null,
  needsAnswerSince: null,
  theyWroteOn: null,
  openPromises: [],
  interviews: [],
  phase: null,
  phaseSince: null,
  addedOn: null,
  decision: null,
  pause: null,
  waitingOn: null,
  doNotContact: null,
  confirmed: null,
  confirmedOn: null,
  handedOverOn: null,
};

type Draft = { -readonly [Name in keyof Facts]: Facts[Name] };

/**
 * The facts after some more events, in the order in which things happened; see `foldHistory`, which puts them so. What
 * was taken back counts for nothing.
 */
export function factsAfter(before: Facts, events: readonly RecentEvent[]): Facts {
  const facts: Draft = copyOf(before);
  for (const { event, takenBack } of events) if (!takenBack) happened(facts, event);
  return facts;
}

/**
 * Spelt out, because the engine stores a spread object's fields in two places, and every rule reads them of everybody:
 * assessing ten thousand people would take twice as long.
 */
function copyOf(facts: Facts): Facts {
  return {
    lastWord: facts.lastWord,
    lastSubstantive: facts.lastSubstantive,
    needsAnswerSince: facts.needsAnswerSince,
    theyWroteOn: facts.theyWroteOn,
    openPromises: facts.openPromises,
    interviews: facts.interviews,
    phase: facts.phase,
    phaseSince: facts.phaseSince,
    addedOn: facts.addedOn,
    decision: facts.decision,
    pause: facts.pause,
    waitingOn: facts.waitingOn,
    doNotContact: facts.doNotContact,
    confirmed: facts.confirmed,
    confirmedOn: facts.confirmedOn,
    handedOverOn: facts.handedOverOn,
  };
}

function happened(facts: Draft, event: KeptEvent): void {
  switch (event.kind) {
    case 'touch':
      // False for *no answer*, and for a voicemail where the team doesn't count it.
      if (event.reached) weWereInTouch(facts, event);
      return;
    case 'inbound':
      facts.theyWroteOn = event.day;
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
      facts.openPromises = facts.openPromises.filter((promise) => promise.id !== event.refersTo);
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
      facts.waitingOn = event.waitingOn;
      return;
    case 'do not contact':
      facts.doNotContact = event.on ? { by: event.who, since: event.day } : null;
      return;
    case 'hand-over':
      facts.handedOverOn = event.day;
      return;
  }
}

/** "Not active" was said of somebody who is in touch again. */
function isActiveAgain(facts: Draft): void {
  if (facts.confirmed !== 'not active') return;
  facts.confirmed = null;
  facts.confirmedOn = null;
}

function weWereInTouch(facts: Draft, touch: EventOf<'touch'>): void {
  facts.lastWord = touch.day;
  if (!touch.scheduling) facts.lastSubstantive = { day: touch.day, minute: touch.minute };
  facts.needsAnswerSince = null;
  facts.handedOverOn = null;
  if (touch.closing) facts.decision = told(facts.decision, touch.day);
  isActiveAgain(facts);
}

function promised(facts: Draft, promise: OpenPromise): void {
  const known = facts.openPromises.some((each) => each.id === promise.id);
  if (!known) facts.openPromises = [...facts.openPromises, promise];
}

/** Moving a promise after its day has passed is no renegotiation: the old day stays owed. */
function renegotiated(promise: OpenPromise, moved: EventOf<'promise moved'>): OpenPromise {
  return promise.id === moved.refersTo && moved.day <= promise.dueOn ? { ...promise, dueOn: moved.dueOn } : promise;
}

function decided(on: Day, kind: Decision['kind'], more: Partial<Decision> = {}): Decision {
  return { on, kind, toldOn: null, beforeStart: false, ticked: false, ...more };
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
  facts.decision = decisionAfterStage(facts, stage);
  if (facts.phase === null && !stage.atSetUp) facts.addedOn = stage.day;
  facts.phase = stage.phase;
  facts.phaseSince = stage.atSetUp ? null : stage.day;
  isActiveAgain(facts);
}

/** An open phase cancels what was decided: the row was reopened. A first look at an open row doesn't. */
function decisionAfterStage(facts: Facts, stage: EventOf<'stage'>): Decision | null {
  const { phase } = stage;
  if (!isClosed(phase)) return facts.phase === null ? facts.decision : null;
  const before = facts.decision;
  const toldOn = stage.told ? stage.day : null;
  if (before === null) return decided(stage.day, phase, { toldOn, beforeStart: stage.atSetUp });
  // Told of a rejection is not told of a later, other one; but a wait that has begun keeps its first day.
  const stillTold = before.kind === phase || phase !== 'rejected' ? before.toldOn : null;
  const on = before.toldOn === null || before.kind === phase ? before.on : stage.day;
  return { ...before, on, kind: phase, toldOn: stillTold ?? toldOn };
}

function answered(facts: Draft, { day, answer }: EventOf<'confirmed'>): void {
  if (answer !== 'told' && answer !== 'not told') {
    facts.confirmed = answer;
    facts.confirmedOn = day;
  } else if (answer === 'told' && facts.decision !== null) {
    // Known to be told since today is not decided today: the wait was as long as it was.
    facts.decision = told(facts.decision, day);
  } else {
    const kind = facts.decision?.kind ?? 'rejected';
    facts.decision = decided(day, kind, { toldOn: answer === 'told' ? day : null, ticked: true });
  }
}
