import fc from 'fast-check';
import type { CardDone, Refused } from '../../../src/contract/server-api';
import {
  answerInterview,
  answerQuestion,
  closeLoop,
  closeRequisition,
  logTouch,
  setAside,
  settlePromise,
  takeBack,
} from '../../support/card-actions';
import { aside, aTeam, done, TODAY, touch } from './a-team';

/** Of a closing where nobody was asked why. */
const NOT_ASKED = { reason: null, situation: null, ticks: null } as const;

type Team = ReturnType<typeof aTeam>;
type Action = (team: Team, key: string) => CardDone | Refused;

/** Ana is asked about an interview and has an open promise; Ben is on her job, too. */
function teamWithPromise(): Team {
  const team = aTeam();
  done(
    logTouch(
      team.ports,
      touch(team.ana, 'first', { scheduling: true, promise: { text: 'call', dueOn: '2026-11-20' } }),
      TODAY,
    ),
  );
  return team;
}
const cardOf = (team: Team) =>
  done(
    logTouch(
      team.ports,
      touch(team.ana, 'first', { scheduling: true, promise: { text: 'call', dueOn: '2026-11-20' } }),
      TODAY,
    ),
  ).card;
const promiseOf = (team: Team): string => cardOf(team).promises[0]?.id ?? '';
const interviewOf = (team: Team): string => cardOf(team).interviews[0]?.id ?? '';
const feedback = { requirement: 'SQL', seen: 'joins', nextStep: 'windows' };

const actions: Readonly<Record<string, Action>> = {
  'a touch': ({ ports, ana }, key) => logTouch(ports, touch(ana, key), TODAY),
  'a touch that makes a promise': ({ ports, ana }, key) =>
    logTouch(ports, touch(ana, key, { promise: { text: 'write', dueOn: '2026-11-25' } }), TODAY),
  'a touch that keeps one': (team, key) =>
    logTouch(team.ports, touch(team.ana, key, { keeps: [promiseOf(team)] }), TODAY),
  'they wrote': ({ ports, ana }, key) =>
    logTouch(ports, touch(ana, key, { what: 'they wrote', needsAnswer: true }), TODAY),
  'loop closed': ({ ports, ana }, key) =>
    closeLoop(
      ports,
      {
        candidateId: ana,
        on: '2026-11-18',
        what: 'spoke',
        decision: 'rejected',
        feedback,
        ...NOT_ASKED,
        summary: '',
        key,
      },
      TODAY,
    ),
  'still active': ({ ports, ana }, key) =>
    answerQuestion(ports, { candidateId: ana, answer: 'active', lastWord: '2026-11-18', key }, TODAY),
  'not active': ({ ports, ana }, key) =>
    answerQuestion(ports, { candidateId: ana, answer: 'not active', lastWord: null, key }, TODAY),
  'the interview took place': (team, key) =>
    answerInterview(
      team.ports,
      { candidateId: team.ana, interviewId: interviewOf(team), answer: 'held', movedTo: null, key },
      TODAY,
    ),
  'the interview was moved': (team, key) =>
    answerInterview(
      team.ports,
      { candidateId: team.ana, interviewId: interviewOf(team), answer: 'moved', movedTo: '2026-11-24', key },
      TODAY,
    ),
  'promise kept': (team, key) =>
    settlePromise(
      team.ports,
      { candidateId: team.ana, promiseId: promiseOf(team), what: 'keep', dueOn: null, key },
      TODAY,
    ),
  'promise moved': (team, key) =>
    settlePromise(
      team.ports,
      { candidateId: team.ana, promiseId: promiseOf(team), what: 'move', dueOn: '2026-11-24', key },
      TODAY,
    ),
  'promise released': (team, key) =>
    settlePromise(
      team.ports,
      { candidateId: team.ana, promiseId: promiseOf(team), what: 'release', dueOn: null, key },
      TODAY,
    ),
  'a pause': ({ ports, ana }, key) =>
    setAside(
      ports,
      { ...aside(ana, 'pause', { wakeOn: '2026-12-01', reason: 'exams', candidateKnows: true }), key },
      TODAY,
    ),
  'the pause ended': ({ ports, ana }, key) => setAside(ports, { ...aside(ana, 'end pause'), key }, TODAY),
  'waiting on the client': ({ ports, ana }, key) =>
    setAside(ports, { ...aside(ana, 'waiting on', { whom: 'client' }), key }, TODAY),
  'do not contact': ({ ports, ana }, key) => setAside(ports, { ...aside(ana, 'do not contact'), key }, TODAY),
  'contact again': ({ ports, ana }, key) => setAside(ports, { ...aside(ana, 'contact again'), key }, TODAY),
  'job filled': ({ ports, ana, ben }, key) =>
    closeRequisition(ports, { candidateId: ana, what: 'filled', openings: 0, ticked: [ben], key }, TODAY),
};

/** Everybody as the tracker sees them, without what only says how it came about. */
const everybody = ({ tracker }: Team) =>
  tracker.scan(TODAY)?.candidates.map(({ listed, followUps, standing, candidate: { personLastWord, history } }) => {
    const { before: _before, recent: _recent, mustRebuild: _mustRebuild, ...facts } = history;
    return { name: listed.name, followUps, standing, personLastWord, facts };
  });

describe('Undo', () => {
  it('gives everybody back as they were, whatever was done and whatever had been done before', () => {
    const anAction = fc.constantFrom(...Object.keys(actions));
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 4 }), anAction, (earlier, last) => {
        const team = teamWithPromise();
        earlier.forEach((name, at) => actions[name]?.(team, `${name} ${String(at)}`));
        const before = everybody(team);
        const card = cardOf(team);
        const answer = actions[last]?.(team, 'last');
        if (answer?.kind !== 'card') return;
        expect(answer.undo).not.toEqual([]);
        const back = takeBack(
          team.ports,
          { candidateId: team.ana, eventIds: answer.undo, why: 'mistake', key: 'u' },
          TODAY,
        );
        expect(done(back).card).toEqual(card);
        expect(everybody(team)).toEqual(before);
        // Nothing vanishes: the log only grew.
        expect(done(back).undo).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each(Object.keys(actions))('is offered after: %s', (name) => {
    const team = teamWithPromise();
    const answer = done(actions[name]?.(team, 'k') ?? { kind: 'refused', says: 'no such action' });
    expect(answer.undo).not.toEqual([]);
  });

  it('of a job that was filled takes back the others’ decisions with its note, and no other decision of theirs', () => {
    const { ports, ana, ben, log } = aTeam();
    const filled = { candidateId: ana, what: 'filled', openings: 0, ticked: [ben] } as const;
    const { undo } = done(closeRequisition(ports, { ...filled, key: 'filled' }, TODAY));
    const bens = log.events.filter((event) => event.candidateId === ben && event.kind === 'decision');
    // Without the note of the same click it is somebody else's decision, and not this card's to take back.
    const alone = { candidateId: ana, eventIds: bens.map(({ id }) => id), why: 'mistake', key: 'alone' } as const;
    expect(takeBack(ports, alone, TODAY).kind).toBe('refused');
    done(takeBack(ports, { ...alone, eventIds: undo, key: 'all' }, TODAY));
    expect(log.events.filter(({ kind }) => kind === 'take back').map(({ candidateId }) => candidateId)).toEqual([ben]);
  });
});

describe('“It didn’t arrive”', () => {
  it('is offered for what is sent, and for nobody who was spoken to', () => {
    const { ports, ben } = aTeam();
    const offered = (['spoke', 'mailed', 'messaged', 'met', 'voicemail', 'no answer', 'they wrote'] as const).filter(
      (what) => done(logTouch(ports, touch(ben, what, { what }), TODAY)).card.touches[0]?.mayNotHaveArrived,
    );
    expect(offered).toEqual(['mailed', 'messaged']);
  });
});
