import type { Decision, Facts, Moment, OpenPromise } from './candidate.js';
import type { Day } from './day.js';
import { isClosed } from './phase.js';
import type { LogEvent } from './touch-log.js';

type EventOf<Kind extends LogEvent['kind']> = Extract<LogEvent, { kind: Kind }>;

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

/**
 * The facts after one more event. Events come in the order in which things happened; see `foldHistory`, which puts
 * them so. A touch counts when it says `reached`.
 */
export function withEvent(facts: Facts, event: LogEvent): Facts {
  switch (event.kind) {
    case 'touch':
      return event.reached ? afterTouch(facts, event) : facts;
    case 'inbound':
      return {
        ...facts,
        theyWroteOn: event.day,
        needsAnswerSince: event.needsAnswer ? (facts.needsAnswerSince ?? event.day) : facts.needsAnswerSince,
        // Whoever was waited for has spoken: now it is our turn.
        waitingOn: facts.waitingOn?.whom === 'candidate' ? { whom: 'us', since: event.day } : facts.waitingOn,
        ...stillActive(facts),
      };
    case 'promise':
      return afterPromise(facts, { id: event.id, dueOn: event.dueOn, madeOn: event.day, text: event.summary });
    case 'promise kept':
    case 'promise released':
    case 'promise missed':
      return { ...facts, openPromises: facts.openPromises.filter((promise) => promise.id !== event.refersTo) };
    case 'promise moved':
      return { ...facts, openPromises: facts.openPromises.map((promise) => renegotiated(promise, event)) };
    case 'interview':
      return {
        ...facts,
        interviews: [...facts.interviews.filter((each) => each.id !== event.interview.id), event.interview].sort(
          (one, other) => one.on - other.on,
        ),
      };
    case 'stage':
      return afterStage(facts, event);
    case 'decision':
      return facts.decision === null
        ? { ...facts, decision: decided(event.day, 'rejected', { ticked: true }) }
        : { ...facts, decision: { ...facts.decision, ticked: true } };
    case 'confirmed':
      return afterAnswer(facts, event);
    case 'pause':
      return { ...facts, pause: event.pause };
    case 'pause ended':
      return { ...facts, pause: null };
    case 'waiting on':
      return { ...facts, waitingOn: event.waitingOn };
    case 'do not contact':
      return { ...facts, doNotContact: event.on ? { by: event.who, since: event.day } : null };
    case 'hand-over':
      return { ...facts, handedOverOn: event.day };
    case 'take back':
    case 'feedback':
    case 'note':
      return facts;
  }
}

/** "Not active" was said of somebody who is in touch again. */
function stillActive(facts: Facts): Pick<Facts, 'confirmed' | 'confirmedOn'> {
  return facts.confirmed === 'not active'
    ? { confirmed: null, confirmedOn: null }
    : { confirmed: facts.confirmed, confirmedOn: facts.confirmedOn };
}

function afterTouch(facts: Facts, touch: EventOf<'touch'>): Facts {
  return {
    ...facts,
    lastWord: touch.day,
    lastSubstantive: touch.scheduling ? facts.lastSubstantive : momentOf(touch),
    needsAnswerSince: null,
    handedOverOn: null,
    decision: touch.closing ? told(facts.decision, touch.day) : facts.decision,
    ...stillActive(facts),
  };
}

function momentOf(event: LogEvent): Moment {
  return { day: event.day, minute: event.minute };
}

function afterPromise(facts: Facts, promise: OpenPromise): Facts {
  const known = facts.openPromises.some((each) => each.id === promise.id);
  return known ? facts : { ...facts, openPromises: [...facts.openPromises, promise] };
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

function afterStage(facts: Facts, stage: EventOf<'stage'>): Facts {
  if (stage.phase === facts.phase) {
    const nowTold = stage.told && facts.decision !== null;
    return nowTold ? { ...facts, decision: told(facts.decision, stage.day) } : facts;
  }
  return {
    ...facts,
    phase: stage.phase,
    phaseSince: stage.atSetUp ? null : stage.day,
    addedOn: facts.phase === null && !stage.atSetUp ? stage.day : facts.addedOn,
    decision: decisionAfterStage(facts, stage),
    ...stillActive(facts),
  };
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

function afterAnswer(facts: Facts, { day, answer }: EventOf<'confirmed'>): Facts {
  if (answer !== 'told' && answer !== 'not told') return { ...facts, confirmed: answer, confirmedOn: day };
  // Known to be told since today is not decided today: the wait was as long as it was.
  if (answer === 'told' && facts.decision !== null) return { ...facts, decision: told(facts.decision, day) };
  const kind = facts.decision?.kind ?? 'rejected';
  const toldOn = answer === 'told' ? day : null;
  return { ...facts, decision: decided(day, kind, { toldOn, ticked: true }) };
}
