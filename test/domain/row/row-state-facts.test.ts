import { noFacts } from '../../../src/domain/history/apply-event.js';
import { foldHistory } from '../../../src/domain/history/fold-history.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { decodeState, encodeState } from '../../../src/domain/row/row-state.js';
import { readFacts, writeFacts } from '../../../src/domain/row/row-state-facts.js';
import { Unreadable } from '../../../src/domain/text/read-json.js';
import type { LogEvent } from '../../../src/domain/touch-log/log-event.js';
import { anInterview, day, logged } from '../../support/candidates.js';
import type { Decision, Facts } from '../../../src/domain/history/facts.js';

const LONG_AGO = day('2026-03-02');

/** Eight things that happened since and have nothing to do with it: more than the row keeps one by one. */
const since = (event: LogEvent): readonly LogEvent[] =>
  Array.from({ length: 8 }, (_, week) =>
    event.kind === 'pause'
      ? logged.waitingOn(LONG_AGO + 7 * (week + 1), 'us')
      : logged.pauseEnded(LONG_AGO + 7 * (week + 1)),
  );

describe('what a row remembers of long ago', () => {
  it.each<[string, LogEvent, Partial<Facts>]>([
    [
      'our word, and its minute',
      logged.touch(LONG_AGO, { minute: 615 }),
      { lastWord: LONG_AGO, lastSubstantive: { day: LONG_AGO, minute: 615 } },
    ],
    [
      'our word, of which only the day is known',
      logged.touch(LONG_AGO),
      { lastSubstantive: { day: LONG_AGO, minute: null } },
    ],
    ['what they wrote', logged.inbound(LONG_AGO), { needsAnswerSince: LONG_AGO, theyFirstWroteOn: LONG_AGO }],
    [
      'a promise',
      logged.promise(LONG_AGO, LONG_AGO + 300, { id: 'p1' }),
      { openPromises: [{ id: 'p1', dueOn: LONG_AGO + 300, madeOn: LONG_AGO, text: 'call back' }] },
    ],
    [
      'an interview',
      logged.interview(LONG_AGO, anInterview(LONG_AGO, { id: 'i1', minute: 600, state: 'no-show' })),
      { interviews: [{ id: 'i1', on: LONG_AGO, minute: 600, state: 'no-show' }] },
    ],
    [
      'the stage, and since when',
      logged.stage(LONG_AGO, 'offer'),
      { phase: 'offer', phaseSince: LONG_AGO, addedOn: LONG_AGO },
    ],
    [
      'a pause',
      logged.pause(LONG_AGO, LONG_AGO + 300, true),
      {
        pause: { since: LONG_AGO, wakeOn: LONG_AGO + 300, reason: 'asked for time', candidateKnows: true },
      },
    ],
    [
      'a pause nobody told them of',
      logged.pause(LONG_AGO, LONG_AGO + 300, false),
      {
        pause: { since: LONG_AGO, wakeOn: LONG_AGO + 300, reason: 'asked for time', candidateKnows: false },
      },
    ],
    ['whom we wait for', logged.waitingOn(LONG_AGO, 'client'), { waitingOn: { whom: 'client', since: LONG_AGO } }],
    [
      'that they are not to be contacted',
      logged.doNotContact(LONG_AGO),
      { doNotContact: { by: 'rita@agency.example', since: LONG_AGO } },
    ],
    [
      'that they are not active',
      logged.answered(LONG_AGO, 'not active'),
      { confirmed: 'not active', confirmedOn: LONG_AGO },
    ],
    ['that they are active', logged.answered(LONG_AGO, 'active'), { confirmed: 'active', confirmedOn: LONG_AGO }],
    ['that they were erased', logged.answered(LONG_AGO, 'erased'), { confirmed: 'erased', confirmedOn: LONG_AGO }],
    ['that somebody took over', logged.handOver(LONG_AGO), { handedOverOn: LONG_AGO }],
  ])('is %s', (_, event, facts) => {
    const history = foldHistory([event, ...since(event)], defaultPolicy);
    expect(history.before.facts).toMatchObject(facts);
    const text = encodeState(history, { kind: 'nothing', why: { key: 'why.nothing' } }, '', 'print');
    expect(decodeState(text)?.history).toEqual(history);
  });

  it.each<[string, readonly LogEvent[], Decision]>([
    [
      'a rejection, and the day they were told',
      [logged.stage(LONG_AGO, 'rejected'), logged.touch(LONG_AGO + 1, { closing: true })],
      { on: LONG_AGO, kind: 'rejected', toldOn: LONG_AGO + 1, beforeStart: false, ticked: false, answered: true },
    ],
    [
      'a withdrawal from before the tracker came',
      [logged.stage(LONG_AGO, 'withdrawn', { atSetUp: true })],
      { on: LONG_AGO, kind: 'withdrawn', toldOn: null, beforeStart: true, ticked: false, answered: false },
    ],
    [
      'a rejection ticked when the job was filled',
      [logged.ticked(LONG_AGO)],
      { on: LONG_AGO, kind: 'rejected', toldOn: null, beforeStart: false, ticked: true, answered: false },
    ],
    [
      'one from before, ticked later',
      [logged.stage(LONG_AGO, 'rejected', { atSetUp: true }), logged.ticked(LONG_AGO + 1)],
      { on: LONG_AGO, kind: 'rejected', toldOn: null, beforeStart: true, ticked: true, answered: false },
    ],
    [
      'a hire',
      [logged.stage(LONG_AGO, 'hired')],
      { on: LONG_AGO, kind: 'hired', toldOn: null, beforeStart: false, ticked: false, answered: false },
    ],
  ])('is %s', (_, events, decision) => {
    const history = foldHistory([...events, ...events.slice(0, 1).flatMap(since)], defaultPolicy);
    expect(history.before.facts.decision).toEqual(decision);
    expect(
      decodeState(encodeState(history, { kind: 'nothing', why: { key: 'why.nothing' } }, '', ''))?.history,
    ).toEqual(history);
  });
});

describe('the facts in a state cell', () => {
  const stored = {
    w: 46330,
    s: [46329, 615],
    n: 46331,
    y: 46332,
    yl: 46333,
    t: [[4, 46334]],
    u: [46335],
    ub: 46342,
    p: [['p1', 46340, 46330, 'call back']],
    i: [['i1', 46333, null, 1]],
    f: 'interview',
    fs: 46320,
    a: 46310,
    ra: [46325, 0],
    d: [46334, 'rejected', 46335, 2, 0],
    z: [46336, 46350, 1, 'asked for time'],
    o: ['client', 46337],
    x: ['rita@agency.example', 46338],
    c: 'active',
    cs: 46339,
    h: 46341,
  };
  const facts: Facts = {
    lastWord: 46330,
    lastSubstantive: { day: 46329, minute: 615 },
    needsAnswerSince: 46331,
    theyFirstWroteOn: 46332,
    theyLastWroteOn: 46333,
    tries: [{ channel: 'voicemail', day: 46334 }],
    unanswered: [46335],
    answerBy: 46342,
    openPromises: [{ id: 'p1', dueOn: 46340, madeOn: 46330, text: 'call back' }],
    interviews: [{ id: 'i1', on: 46333, minute: null, state: 'held' }],
    phase: 'interview',
    phaseSince: 46320,
    addedOn: 46310,
    returned: { on: 46325, from: 'closed' },
    decision: { on: 46334, kind: 'rejected', toldOn: 46335, beforeStart: false, ticked: true, answered: false },
    pause: { since: 46336, wakeOn: 46350, candidateKnows: true, reason: 'asked for time' },
    waitingOn: { whom: 'client', since: 46337 },
    doNotContact: { by: 'rita@agency.example', since: 46338 },
    confirmed: 'active',
    confirmedOn: 46339,
    handedOverOn: 46341,
  };

  it('are written as every version before wrote them: people’s sheets hold them', () => {
    expect(JSON.parse(JSON.stringify(writeFacts(facts)))).toEqual(stored);
    expect(readFacts(stored)).toEqual(facts);
  });

  it('take no room for what is not so', () => {
    expect(writeFacts(noFacts)).toEqual({});
    expect(readFacts({})).toEqual(noFacts);
  });

  it.each<[string, unknown]>([
    ['a day that is a word', { w: 'Monday' }],
    ['half a day', { n: 46330.5 }],
    ['a promise without its text', { p: [['p1', 46340, 46330]] }],
    ['a stage nobody has', { f: 'lost' }],
    ['a decision nobody takes', { d: [46334, 'maybe', null, 0] }],
    ['an answer nobody gave', { c: 'told' }],
    ['a party nobody is', { o: ['the moon', 46337] }],
    ['an interview in no state', { i: [['i1', 46333, null, 5]] }],
    ['a ban by nobody', { x: [7, 46338] }],
    ['a list', [46330]],
  ])('that somebody edited into %s are not believed', (_, value) => {
    expect(() => readFacts(value)).toThrow(Unreadable);
  });
});
