import { logTouch, setAside } from '../../support/card-actions';
import { assess } from '../../../src/domain/follow-up/assess';
import type { Settings } from '../../../src/domain/team/settings';
import { partyIn } from '../../../src/domain/row/waiting-on';
import { day, atNobody, momentOn, plainSettings, TabInMemory, trackerOver } from '../../support/tracker-in-memory';

const settings: Settings = {
  ...plainSettings,
  stages: { Screening: { phase: 'screen', told: false }, Rejected: { phase: 'rejected', told: false } },
};
const on = (iso: string) => ({ day: day(iso), minute: null });
const TODAY = momentOn('2026-11-18');

function aTeam() {
  const tab = new TabInMemory(
    { name: 1, email: 2, stage: 3, lastTouch: 4, owner: 5 },
    ['Candidate', 'E-mail', 'Stage', 'Last contact', 'Recruiter'],
    [
      ['Ana Ruiz', 'ana@mail.example', 'Screening', on('2026-11-13'), 'Rita'],
      ['Ben Okoro', 'ben@mail.example', 'Screening', on('2026-11-16'), 'Rita'],
    ],
    day('2026-11-16'),
  );
  const { tracker, log, lock } = trackerOver(tab, '2026-11-16', settings);
  const ports = { tracker, tabs: tab, log: () => log, lock, user: 'rita@agency.example', ...atNobody };
  const [ana = '', ben = ''] = tracker.scan(TODAY)?.candidates.map(({ candidate }) => candidate.id) ?? [];
  const wait = (candidateId: string, whom: 'us' | 'hiring manager' | 'candidate' | 'client') =>
    setAside(
      ports,
      {
        candidateId,
        what: 'waiting on',
        wakeOn: null,
        candidateKnows: false,
        reason: '',
        whom,
        key: `${whom} ${candidateId}`,
      },
      TODAY,
    );
  const look = (iso: string) => {
    const scan = tracker.scan(momentOn(iso));
    if (scan !== null) tracker.save(scan);
    return scan;
  };
  return { tab, tracker, log, ports, ana, ben, wait, look };
}
const waits = (log: ReturnType<typeof aTeam>['log']) => log.events.filter(({ kind }) => kind === 'waiting on');

describe('Waiting on', () => {
  it('is no column until somebody says whom they wait for', () => {
    const { tab, wait, look, ana } = aTeam();
    look('2026-11-18');
    expect(tab.hasWaitingOn).toBe(false);
    wait(ana, 'hiring manager');
    expect(tab.hasWaitingOn).toBe(true);
    expect(tab.ours(2, 'waitingOn')).toBe('Hiring manager since Wed 18 Nov 2026');
    expect(tab.ours(3, 'waitingOn')).toBe('');
    // It names a day and no count: nothing is written anew while days pass.
    const before = tab.writes;
    look('2027-03-01');
    expect(tab.ours(2, 'waitingOn')).toBe('Hiring manager since Wed 18 Nov 2026');
    expect(tab.writes - before).toBe(0);
  });

  it('explains, and excuses nothing: the same is owed on the same day', () => {
    const { tracker, wait, ana } = aTeam();
    const owed = () => {
      const one = tracker.scan(TODAY)?.candidates[0]?.candidate;
      return one === undefined ? [] : assess(one, settings.policy, TODAY.today + 30);
    };
    const before = owed();
    expect(before).not.toEqual([]);
    for (const whom of ['client', 'candidate', 'hiring manager'] as const) {
      wait(ana, whom);
      expect(owed()).toEqual(before);
    }
  });

  it.each([
    ['client', 'client'],
    ['  Hiring Manager ', 'hiring manager'],
    ['us', 'us'],
    ['Candidate since last week', 'candidate'],
  ])('takes “%s”, typed into the column, for a word in the log, once', (typed, whom) => {
    const { tab, log, wait, look, ben } = aTeam();
    wait(ben, 'client');
    tab.set(2, tab.columnOf('waitingOn'), typed);
    look('2026-11-19');
    expect(waits(log).at(-1)).toMatchObject({ waitingOn: { whom, since: day('2026-11-19') } });
    const length = log.events.length;
    look('2026-11-20');
    expect(log.events).toHaveLength(length);
    expect(tab.ours(2, 'waitingOn')).toMatch(new RegExp(`^${whom} since Thu 19 Nov 2026$`, 'i'));
  });

  it('says of any other word that nobody knows it, and puts its own back; a blank takes nothing back', () => {
    const { tab, log, wait, look, ana } = aTeam();
    wait(ana, 'client');
    for (const typed of ['the boss', '', 'clientele', '=client']) {
      tab.set(2, tab.columnOf('waitingOn'), typed);
      const scan = look('2026-11-19');
      expect(scan?.problems.map(({ column }) => column)).toEqual(typed === '' ? [] : ['Waiting on']);
      expect(waits(log)).toHaveLength(1);
      expect(tab.ours(2, 'waitingOn')).toBe('Client since Wed 18 Nov 2026');
    }
  });

  it('becomes our turn when the candidate writes; somebody else’s turn stays theirs', () => {
    const { ports, tab, wait, ana, ben } = aTeam();
    wait(ana, 'candidate');
    wait(ben, 'client');
    for (const candidateId of [ana, ben]) {
      const touch = { candidateId, what: 'they wrote', on: '2026-11-18', summary: '', scheduling: false } as const;
      logTouch(ports, { ...touch, needsAnswer: true, promise: null, keeps: [], key: candidateId }, TODAY);
    }
    expect(tab.ours(2, 'waitingOn')).toBe('Us since Wed 18 Nov 2026');
    expect(tab.ours(3, 'waitingOn')).toBe('Client since Wed 18 Nov 2026');
  });

  it('is silent of somebody who is closed', () => {
    const { tab, wait, look, ana } = aTeam();
    wait(ana, 'client');
    tab.set(2, 3, 'Rejected');
    look('2026-11-19');
    expect(tab.ours(2, 'waitingOn')).toBe('');
  });

  it('is logged also where somebody may not add columns, and appears with the next one who may', () => {
    const { tab, log, tracker, wait, ana, ben } = aTeam();
    tab.mayAddColumns = false;
    expect(wait(ana, 'client')).toMatchObject({ kind: 'card', card: { waitingOn: { whom: 'client' } } });
    expect(tab.hasWaitingOn).toBe(false);
    expect(waits(log)).toHaveLength(1);
    tab.mayAddColumns = true;
    wait(ben, 'client');
    expect(tab.ours(2, 'waitingOn')).toBe('Client since Wed 18 Nov 2026');
    // Taken away by somebody, it does not come back by itself, but with Repair.
    tab.hasWaitingOn = false;
    const scan = tracker.scan(TODAY);
    if (scan !== null) tracker.save(scan);
    expect(tab.hasWaitingOn).toBe(false);
    if (scan !== null) tracker.save(scan, { anew: true });
    expect(tab.hasWaitingOn).toBe(true);
  });

  it('knows four parties and no other', () => {
    expect(['us', 'Hiring manager', 'candidate', 'CLIENT', 'manager', 'usa', ''].map(partyIn)).toEqual([
      'us',
      'hiring manager',
      'candidate',
      'client',
      null,
      null,
      null,
    ]);
  });
});

describe('the hidden state', () => {
  it('is believed only of the person it was written for: sorted apart from the id, it is rebuilt from the log', () => {
    const { ports, tab, tracker, ana } = aTeam();
    const touch = { candidateId: ana, what: 'spoke', on: '2026-11-18', summary: '', scheduling: false } as const;
    logTouch(ports, { ...touch, needsAnswer: false, promise: null, keeps: [], key: 'k' }, TODAY);
    const [anas, bens] = [tab.ours(2, 'state'), tab.ours(3, 'state')];
    tab.set(2, tab.columnOf('state'), bens);
    tab.set(3, tab.columnOf('state'), anas);
    const scan = tracker.scan(TODAY);
    const words = scan?.candidates.map(({ listed, candidate }) => [listed.name, candidate.history.lastWord]);
    expect(words).toEqual([
      ['Ana Ruiz', day('2026-11-18')],
      ['Ben Okoro', day('2026-11-16')],
    ]);
    if (scan !== null) tracker.save(scan);
    expect([tab.ours(2, 'state'), tab.ours(3, 'state')]).toEqual([anas, bens]);
  });
});
