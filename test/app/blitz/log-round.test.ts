import { logRound } from '../../../src/app/blitz/log-round';
import { touchedMeanwhile } from '../../../src/app/blitz/meanwhile';
import type { BlitzPorts } from '../../../src/app/ports/candidate-ports';
import type { Refused, RoundDone, RoundInput } from '../../../src/contract/server-api';
import { logTouch, setAside, takeBack } from '../../support/card-actions';
import { momentOn } from '../../support/tracker-in-memory';
import { aside, aTeam, TODAY, touch } from '../candidate/a-team';

type Team = ReturnType<typeof aTeam>;

const portsOf = (team: Team, moment = TODAY): BlitzPorts => ({
  ...team.ports,
  moment,
  memory: { read: () => ({ skipped: null, keysOff: false }), write: () => undefined },
  select: () => undefined,
});
const round = (candidateIds: readonly string[], more: Partial<RoundInput> = {}): RoundInput => ({
  candidateIds,
  what: 'mailed',
  on: '2026-11-18',
  summary: 'where we are',
  decision: 'rejected',
  key: 'round',
  ...more,
});
function done(answer: RoundDone | Refused): RoundDone {
  if (answer.kind === 'refused') throw new Error(answer.says);
  return answer;
}
const kindsOf = (team: Team, candidateId: string): readonly string[] =>
  team.log.events
    .filter((event) => event.candidateId === candidateId && event.kind !== 'stage' && event.who !== 'tracker')
    .map(({ kind }) => kind);
const toldOn = (team: Team, candidateId: string): number | null | undefined =>
  team.tracker.scan(TODAY)?.candidates.find(({ candidate }) => candidate.id === candidateId)?.candidate.history.decision
    ?.toldOn;

describe('a touch for several people', () => {
  it('is logged for each of them in one write, and leaves out who cannot be meant with the reason', () => {
    const team = aTeam();
    setAside(team.ports, aside(team.dora, 'do not contact', { reason: 'asked us' }), TODAY);
    const writes = team.tab.writes;
    const answer = done(logRound(portsOf(team), round([team.ana, team.ben, team.cem, team.dora, 'gone'])));
    expect(answer).toMatchObject({
      says: 'Logged for 2 people: mailed.',
      leftOut: [
        'Cem Yilmaz: closed',
        'Dora Nagy: do not contact',
        '1 row that was ticked is not in the tracker any more',
      ],
      candidateId: team.ana,
    });
    expect(answer.undo).toHaveLength(2);
    expect(team.tab.writes - writes).toBe(2);
    expect([kindsOf(team, team.ana), kindsOf(team, team.ben), kindsOf(team, team.cem)]).toEqual([
      ['touch'],
      ['touch'],
      [],
    ]);
  });

  it('is undone for all of them at once', () => {
    const team = aTeam();
    const { candidateId, undo } = done(logRound(portsOf(team), round([team.ana, team.ben, team.dora])));
    const back = takeBack(team.ports, { candidateId, eventIds: undo, why: 'mistake', key: 'undo' }, TODAY);
    expect(back.kind).toBe('card');
    const words = team.tracker.scan(TODAY)?.candidates.map(({ candidate }) => candidate.history.lastWord);
    expect(words).toEqual(
      aTeam()
        .tracker.scan(TODAY)
        ?.candidates.map(({ candidate }) => candidate.history.lastWord),
    );
  });

  it('cannot be undone from a card that it was not about, nor with a touch of another click', () => {
    const team = aTeam();
    const { undo } = done(logRound(portsOf(team), round([team.ana, team.ben])));
    const from = (candidateId: string, eventIds: readonly string[]) =>
      takeBack(team.ports, { candidateId, eventIds, why: 'mistake', key: `undo ${candidateId}` }, TODAY);
    expect(from(team.dora, undo)).toMatchObject({ kind: 'refused' });
    const other = logTouch(team.ports, touch(team.dora, 'k', { summary: 'something else' }), TODAY);
    const others = other.kind === 'card' ? other.undo : [];
    expect(from(team.ana, [...undo, ...others])).toMatchObject({ kind: 'refused' });
  });

  it('is logged once when it is sent twice, and answers with the same undo', () => {
    const team = aTeam();
    const once = done(logRound(portsOf(team), round([team.ana, team.ben])));
    const logged = team.log.events.length;
    const again = done(logRound(portsOf(team, momentOn('2026-11-18', 700)), round([team.ana, team.ben])));
    expect(team.log.events).toHaveLength(logged);
    expect(again).toMatchObject({ says: once.says, candidateId: once.candidateId, undo: once.undo });
  });

  it.each([
    ['on a day ahead', { on: '2026-11-19' }],
    ['without a key', { key: '' }],
    ['of nobody who can be meant', { candidateIds: ['gone'] }],
  ])('is refused %s', (_what, more) => {
    const team = aTeam();
    const logged = team.log.events.length;
    expect(logRound(portsOf(team), round([team.ana], more))).toMatchObject({ kind: 'refused' });
    expect(team.log.events).toHaveLength(logged);
  });
});

describe('told by the system', () => {
  const told = { what: 'told by the system' } as const;

  it('closes the loop for those who are decided, and gives nobody feedback', () => {
    const team = aTeam();
    team.tab.set(2, 3, 'Rejected');
    const answer = done(logRound(portsOf(team), round([team.ana, team.ben], told)));
    expect(answer.says).toBe('Logged for 2 people: told by the system.');
    expect(kindsOf(team, team.ana)).toEqual(['touch']);
    // Whose stage says nothing of it yet was decided by this click.
    expect(kindsOf(team, team.ben)).toEqual(['decision', 'touch']);
    expect([toldOn(team, team.ana), toldOn(team, team.ben)]).toEqual([TODAY.today, TODAY.today]);
    expect(team.log.events.filter(({ kind }) => kind === 'feedback')).toEqual([]);
    const { candidateId, undo } = answer;
    expect(takeBack(team.ports, { candidateId, eventIds: undo, why: 'mistake', key: 'u' }, TODAY).kind).toBe('card');
    expect([toldOn(team, team.ana), toldOn(team, team.ben)]).toEqual([null, undefined]);
  });

  it('leaves out who is still in the process where the decision is not a rejection: their stage has to say it', () => {
    const team = aTeam();
    team.tab.set(2, 3, 'Rejected');
    const answer = done(logRound(portsOf(team), round([team.ana, team.ben], { ...told, decision: 'withdrawn' })));
    expect(answer.says).toBe('Logged for 1 person: told by the system.');
    expect(answer.leftOut).toEqual([expect.stringMatching(/^Ben Okoro: the stage says/)]);
  });

  it('leaves out who was told already', () => {
    const team = aTeam();
    team.tab.set(2, 3, 'Rejected');
    done(logRound(portsOf(team), round([team.ana], told)));
    expect(logRound(portsOf(team), round([team.ana], { ...told, key: 'another' }))).toMatchObject({ kind: 'refused' });
  });
});

describe('before a text is copied', () => {
  const asked = (team: Team, known: readonly string[], candidateId = team.ana): string => {
    const answer = touchedMeanwhile(portsOf(team), { candidateId, known });
    return answer.kind === 'refused' ? answer.kind : answer.says;
  };
  const knownOf = (team: Team): readonly string[] => team.log.events.map(({ id }) => id);

  it('says who was in touch since, how and when, and nothing where nobody was', () => {
    const team = aTeam();
    const known = knownOf(team);
    expect(asked(team, known)).toBe('');
    logTouch({ ...team.ports, user: 'lena@agency.example' }, touch(team.ana, 'k', { what: 'mailed' }), TODAY);
    expect(asked(team, known)).toBe('lena@agency.example mailed them today at 10:00.');
    expect(asked(team, knownOf(team))).toBe('');
    expect(asked(team, known, team.ben)).toBe('');
  });

  it('says that they got in touch, and nothing of a try that reached nobody or of what was taken back', () => {
    const team = aTeam();
    const known = knownOf(team);
    logTouch(team.ports, touch(team.ana, 'k1', { what: 'no answer' }), TODAY);
    const mistake = logTouch(team.ports, touch(team.ana, 'k2'), TODAY);
    const eventIds = mistake.kind === 'card' ? mistake.undo : [];
    takeBack(team.ports, { candidateId: team.ana, eventIds, why: 'mistake', key: 'u' }, TODAY);
    expect(asked(team, known)).toBe('');
    logTouch(team.ports, touch(team.ana, 'k3', { what: 'they wrote', on: '2026-11-17' }), TODAY);
    expect(asked(team, known)).toBe('rita@agency.example noted that they got in touch on Tue 17 Nov.');
  });
});
