import { noFacts } from '../history/apply-event.js';
import { CLOSED_PHASES, PHASES } from '../touch-log/phase.js';
import { asWhole, asList, asOneOf, asText, optional, readRecord } from '../text/read-json.js';
import { CHANNELS, INTERVIEW_STATES, PARTIES } from '../touch-log/log-event.js';
import type { Answer, Interview, Moment, Pause, WaitingOn } from '../touch-log/log-event.js';
import type { Decision, Facts, OpenPromise, Try } from '../history/facts.js';

/** What `confirmed` keeps; the other answers are about a decision. */
const KEPT_ANSWERS = ['active', 'not active', 'erased', 'no answer'] as const satisfies readonly Answer[];

/** The facts as short JSON: what is null or empty is left out. Keys are part of the stored format; never reuse one. */
export function writeFacts(facts: Facts): Record<string, unknown> {
  const all: Record<string, unknown> = {
    w: facts.lastWord,
    s: facts.lastSubstantive && [facts.lastSubstantive.day, facts.lastSubstantive.minute],
    n: facts.needsAnswerSince,
    y: facts.theyFirstWroteOn,
    yl: facts.theyLastWroteOn,
    t: facts.tries.map(({ channel, day }) => [CHANNELS.indexOf(channel), day]),
    u: facts.unanswered,
    ub: facts.answerBy,
    p: facts.openPromises.map((each) => [each.id, each.dueOn, each.madeOn, each.text]),
    i: facts.interviews.map(writeInterview),
    f: facts.phase,
    fs: facts.phaseSince,
    a: facts.addedOn,
    ra: facts.returned && [facts.returned.on, facts.returned.from === 'closed' ? 0 : 1],
    d: facts.decision && writeDecision(facts.decision),
    z: facts.pause && writePause(facts.pause),
    o: facts.waitingOn && [facts.waitingOn.whom, facts.waitingOn.since],
    x: facts.doNotContact && [facts.doNotContact.by, facts.doNotContact.since],
    c: facts.confirmed,
    cs: facts.confirmedOn,
    h: facts.handedOverOn,
  };
  const present = Object.entries(all).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(present);
}

/** Reads what `writeFacts` wrote. Throws `Unreadable` on anything else. */
export function readFacts(value: unknown): Facts {
  const of = readRecord(value);
  const word = optional(of['s'], (moment) => {
    const [day, minute] = asList(moment);
    return { day: asWhole(day), minute: optional(minute, asWhole) };
  });
  return {
    ...noFacts,
    lastWord: optional(of['w'], asWhole),
    lastSubstantive: word,
    needsAnswerSince: optional(of['n'], asWhole),
    theyFirstWroteOn: optional(of['y'], asWhole),
    // Version 0.1.0 kept the first day alone.
    theyLastWroteOn: optional(of['yl'], asWhole) ?? optional(of['y'], asWhole),
    tries: (optional(of['t'], asList) ?? []).map(readTry),
    unanswered: (optional(of['u'], asList) ?? []).map(asWhole),
    answerBy: optional(of['ub'], asWhole),
    openPromises: (optional(of['p'], asList) ?? []).map(readPromise),
    interviews: (optional(of['i'], asList) ?? []).map(readInterview),
    phase: optional(of['f'], (phase) => asOneOf(phase, PHASES)),
    phaseSince: optional(of['fs'], asWhole),
    addedOn: optional(of['a'], asWhole),
    returned: optional(of['ra'], readReturn),
    decision: optional(of['d'], (decision) => readDecision(decision, word)),
    pause: optional(of['z'], readPause),
    waitingOn: optional(of['o'], readWaitingOn),
    doNotContact: optional(of['x'], (set) => {
      const [by, since] = asList(set);
      return { by: asText(by), since: asWhole(since) };
    }),
    confirmed: optional(of['c'], (answer) => asOneOf(answer, KEPT_ANSWERS)),
    confirmedOn: optional(of['cs'], asWhole),
    handedOverOn: optional(of['h'], asWhole),
  };
}

export function writeInterview(interview: Interview): readonly unknown[] {
  return [interview.id, interview.on, interview.minute, INTERVIEW_STATES.indexOf(interview.state)];
}

export function readInterview(value: unknown): Interview {
  const [id, on, minute, state] = asList(value);
  const named = INTERVIEW_STATES[asWhole(state)];
  return {
    id: asText(id),
    on: asWhole(on),
    minute: optional(minute, asWhole),
    state: asOneOf(named, INTERVIEW_STATES),
  };
}

export function writePause(pause: Pause): readonly unknown[] {
  return [pause.since, pause.wakeOn, pause.candidateKnows ? 1 : 0, pause.reason];
}

export function readPause(value: unknown): Pause {
  const [since, wakeOn, knows, reason] = asList(value);
  return { since: asWhole(since), wakeOn: asWhole(wakeOn), candidateKnows: knows === 1, reason: asText(reason) };
}

export function readWaitingOn(value: unknown): WaitingOn {
  const [whom, since] = asList(value);
  return { whom: asOneOf(whom, PARTIES), since: asWhole(since) };
}

function readTry(value: unknown): Try {
  const [channel, day] = asList(value);
  return { channel: asOneOf(CHANNELS[asWhole(channel)], CHANNELS), day: asWhole(day) };
}

function readPromise(value: unknown): OpenPromise {
  const [id, dueOn, madeOn, text] = asList(value);
  return { id: asText(id), dueOn: asWhole(dueOn), madeOn: asWhole(madeOn), text: asText(text) };
}

function writeDecision(decision: Decision): readonly unknown[] {
  const { on, kind, toldOn, beforeStart, ticked, answered } = decision;
  return [on, kind, toldOn, (beforeStart ? 1 : 0) + (ticked ? 2 : 0), answered ? 1 : 0];
}

function readReturn(value: unknown): Facts['returned'] {
  const [on, from] = asList(value);
  return { on: asWhole(on), from: from === 0 ? 'closed' : 'on hold' };
}

/** Version 0.1.0 wrote no fifth part: there, a word of the day itself counted. */
function readDecision(value: unknown, word: Moment | null): Decision {
  const [day, kind, toldOn, marks, answered] = asList(value);
  const flags = asWhole(marks);
  const on = asWhole(day);
  return {
    on,
    answered: answered === undefined ? word !== null && word.day >= on : answered === 1,
    kind: asOneOf(kind, CLOSED_PHASES),
    toldOn: optional(toldOn, asWhole),
    beforeStart: flags % 2 === 1,
    ticked: flags >= 2,
  };
}
