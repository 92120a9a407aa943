import { answerInterview } from '../../../src/app/candidate/answer-interview';
import { closeLoop } from '../../../src/app/candidate/close-loop';
import { logTouch } from '../../../src/app/candidate/log-touch';
import { closeRequisition, othersOnJob } from '../../../src/app/candidate/close-requisition';
import { setAside } from '../../../src/app/candidate/pause-or-wait';
import { settlePromise } from '../../../src/app/candidate/settle-promise';
import { takeBack } from '../../../src/app/candidate/take-back';
import type { AsideChange, Card, CardDone, Refused, TouchInput } from '../../../src/contract/server-api';
import type { Settings } from '../../../src/domain/team/settings';
import { day, atNobody, momentOn, plainSettings, TabInMemory, trackerOver } from '../../support/tracker-in-memory';

const FIELDS = { name: 1, email: 2, stage: 3, lastTouch: 4, owner: 5, role: 6, interviewDate: 7 } as const;
const HEADERS = ['Candidate', 'E-mail', 'Stage', 'Last contact', 'Recruiter', 'Job', '1st interview', '2nd interview'];
const settings: Settings = {
  ...plainSettings,
  stages: {
    Applied: { phase: 'applied', told: false },
    Screening: { phase: 'screen', told: false },
    Interview: { phase: 'interview', told: false },
    Hired: { phase: 'hired', told: false },
    Rejected: { phase: 'rejected', told: false },
  },
};
const on = (iso: string) => ({ day: day(iso), minute: null });
/** Wednesday. */
const TODAY = momentOn('2026-11-18');

function aTeam() {
  const tab = new TabInMemory(
    FIELDS,
    HEADERS,
    [
      ['Ana Ruiz', 'ana@mail.example', 'Interview', on('2026-11-13'), 'Rita', 'Data Engineer', on('2026-11-17'), ''],
      ['Ben Okoro', 'ben@mail.example', 'Screening', on('2026-11-16'), 'Rita', 'Data Engineer', '', ''],
      ['Cem Yilmaz', 'cem@mail.example', 'Hired', on('2026-11-16'), 'Sam', 'data  engineer', '', ''],
      ['Dora Nagy', 'dora@mail.example', 'Screening', on('2026-11-16'), 'Sam', 'Designer', '', ''],
    ],
    day('2026-11-16'),
    [7, 8],
  );
  const { tracker, log, lock } = trackerOver(tab, '2026-11-16', settings);
  const ports = { tracker, tabs: tab, log: () => log, lock, user: 'rita@agency.example', ...atNobody };
  const ids = tracker.scan(TODAY)?.candidates.map(({ candidate }) => candidate.id) ?? [];
  const [ana = '', ben = '', cem = '', dora = ''] = ids;
  return { tab, tracker, log, ports, ana, ben, cem, dora };
}
const touch = (candidateId: string, key: string, more: Partial<TouchInput> = {}): TouchInput => ({
  candidateId,
  what: 'spoke',
  on: '2026-11-18',
  summary: '',
  scheduling: false,
  needsAnswer: false,
  promise: null,
  keeps: [],
  key,
  ...more,
});
const aside = (candidateId: string, what: AsideChange['what'], more: Partial<AsideChange> = {}): AsideChange => ({
  candidateId,
  what,
  wakeOn: null,
  candidateKnows: false,
  reason: '',
  whom: null,
  key: `${what} of ${candidateId}`,
  ...more,
});
function done(answer: CardDone | Refused): CardDone {
  if (answer.kind === 'refused') throw new Error(answer.says);
  return answer;
}
const rules = (card: Card): readonly string[] => card.owed.map(({ rule }) => rule);

describe('A card that lags behind the selected row', () => {
  const at = (sheetId: number, row: number) => ({ cursor: () => ({ sheetId, row }), follows: true });

  it('logs nothing with the person before', () => {
    const { ports, log, tracker, ana } = aTeam();
    const [, ben] = tracker.scan(TODAY)?.candidates ?? [];
    const before = log.read().events.length;
    const place = at(ben?.listed.sheetId ?? 0, ben?.listed.row ?? 0);
    expect(logTouch({ ...ports, ...place }, touch(ana, 'k1'), TODAY)).toEqual({
      kind: 'refused',
      says: 'Ben Okoro’s row is selected by now. Nothing was logged for Ana Ruiz; look again.',
    });
    expect(log.read().events).toHaveLength(before);
  });

  it('logs while their own row, a header or another tab is selected', () => {
    const { ports, tracker, ana } = aTeam();
    const own = tracker.scan(TODAY)?.candidates[0]?.listed;
    const [sheetId, row] = [own?.sheetId ?? 0, own?.row ?? 0];
    for (const [index, place] of [at(sheetId, row), at(sheetId, 1), at(sheetId + 1, row + 1)].entries()) {
      done(logTouch({ ...ports, ...place }, touch(ana, `k${index}`), TODAY));
    }
  });
});

describe('A form whose answer was lost, and that is sent again', () => {
  it('logs nothing twice and brings the card, also where it had kept the promise that it names', () => {
    const { ports, log, ben } = aTeam();
    const promise = { dueOn: '2026-11-20', text: 'the salary range' };
    const made = done(logTouch(ports, touch(ben, 'k1', { promise }), TODAY));
    const keeps = made.card.promises.map(({ id }) => id);
    const once = done(logTouch(ports, touch(ben, 'k2', { keeps }), TODAY));
    const events = log.read().events.length;
    const again = done(logTouch(ports, touch(ben, 'k2', { keeps }), TODAY));
    expect(log.read().events).toHaveLength(events);
    expect(again.card).toEqual(once.card);
    const other = logTouch(ports, touch(ben, 'k3', { keeps }), TODAY);
    expect(other).toMatchObject({ kind: 'refused' });
  });
});

describe('Undo after a click', () => {
  it('gives back the card as it was, and leaves both rows in the log', () => {
    const { ports, ben, log } = aTeam();
    const before = log.events.length;
    const first = done(logTouch(ports, touch(ben, 'form'), TODAY));
    expect(first.card.lastWord).toBe('2026-11-18');
    const back = done(takeBack(ports, { candidateId: ben, eventIds: first.undo, why: 'mistake', key: 'undo' }, TODAY));
    expect(back.card.lastWord).toBe('2026-11-16');
    expect(back.card.touches.map(({ id }) => id)).not.toContain(first.undo[0]);
    expect(log.events.slice(before).map(({ kind }) => kind)).toEqual(['touch', 'take back']);
  });

  it('is done once, however often it is clicked', () => {
    const { ports, ben, log } = aTeam();
    const first = done(logTouch(ports, touch(ben, 'form'), TODAY));
    const input = { candidateId: ben, eventIds: first.undo, why: 'mistake', key: 'undo' } as const;
    const once = done(takeBack(ports, input, TODAY));
    const length = log.events.length;
    expect(done(takeBack(ports, input, TODAY)).card).toEqual(once.card);
    expect(log.events).toHaveLength(length);
  });

  it('opens a promise again that the click had kept, and releases one that it had made', () => {
    const { ports, ben } = aTeam();
    const promise = { text: 'send the plan', dueOn: '2026-11-20' };
    const made = done(logTouch(ports, touch(ben, 'makes', { promise }), TODAY));
    const id = made.card.promises[0]?.id ?? '';
    const kept = done(logTouch(ports, touch(ben, 'keeps', { keeps: [id], promise }), TODAY));
    expect(kept.card.promises.map(({ id: open }) => open)).not.toContain(id);
    const back = done(takeBack(ports, { candidateId: ben, eventIds: kept.undo, why: 'mistake', key: 'u' }, TODAY));
    expect(back.card.promises.map(({ id: open }) => open)).toEqual([id]);
  });

  it('opens the loop again that was closed by mistake, and the decision with it', () => {
    const { ports, ben } = aTeam();
    const feedback = { requirement: 'SQL', seen: 'joins', nextStep: 'windows' };
    const closing = { candidateId: ben, on: '2026-11-18', what: 'spoke', decision: 'rejected', feedback } as const;
    const closed = done(closeLoop(ports, { ...closing, summary: '', key: 'close' }, TODAY));
    expect(closed.card.canClose).toBe(false);
    const back = done(takeBack(ports, { candidateId: ben, eventIds: closed.undo, why: 'mistake', key: 'u' }, TODAY));
    expect(back.card).toMatchObject({ canClose: true, lastWord: '2026-11-16' });
    expect(rules(back.card)).toEqual(['week']);
  });

  it('refuses what is nobody’s or somebody else’s', () => {
    const { ports, ana, ben } = aTeam();
    const { undo } = done(logTouch(ports, touch(ben, 'form'), TODAY));
    for (const eventIds of [undo, ['no such event']]) {
      const answer = takeBack(ports, { candidateId: ana, eventIds, why: 'mistake', key: 'u' }, TODAY);
      expect(answer.kind).toBe('refused');
    }
  });
});

describe('“Did it happen?”', () => {
  const answer = (answered: 'held' | 'moved' | 'cancelled' | 'no-show', movedTo: string | null = null) => ({
    answer: answered,
    movedTo,
    key: `${answered} ${String(movedTo)}`,
  });
  const asked = ({ ports, ana }: ReturnType<typeof aTeam>) =>
    done(setAside(ports, aside(ana, 'waiting on', { whom: 'us' }), TODAY)).card.interviews;

  it('is asked of an interview whose day is over, and of no other', () => {
    const team = aTeam();
    team.tab.set(3, 7, on('2026-11-19'));
    expect(asked(team)).toEqual([{ id: 'interview 1@2026-11-17', on: '2026-11-17' }]);
    expect(done(setAside(team.ports, aside(team.ben, 'end pause'), TODAY)).card.interviews).toEqual([]);
  });

  it('held: a word about it is owed', () => {
    const team = aTeam();
    const [interview] = asked(team);
    const { card } = done(
      answerInterview(
        team.ports,
        { candidateId: team.ana, interviewId: interview?.id ?? '', ...answer('held') },
        TODAY,
      ),
    );
    expect(card.interviews).toEqual([]);
    expect(card.owed.find(({ rule }) => rule === 'interview')?.dueOn).toBe('2026-11-19');
  });

  it.each(['cancelled', 'no-show'] as const)('%s: nothing is owed for it, and it is not asked again', (what) => {
    const team = aTeam();
    const [interview] = asked(team);
    const input = { candidateId: team.ana, interviewId: interview?.id ?? '', ...answer(what) };
    const { card } = done(answerInterview(team.ports, input, TODAY));
    expect(card.interviews).toEqual([]);
    expect(rules(card)).not.toContain('interview');
    // The cell still says the old day: no later look takes the answer back.
    const later = team.tracker.scan(momentOn('2026-11-25'));
    expect(later?.news).toEqual([]);
  });

  it('moved: asked again after the new day, once, also when the cell is changed to it', () => {
    const team = aTeam();
    const [interview] = asked(team);
    const input = { candidateId: team.ana, interviewId: interview?.id ?? '', ...answer('moved', '2026-11-20') };
    expect(done(answerInterview(team.ports, input, TODAY)).card.interviews).toEqual([]);
    team.tab.set(2, 7, on('2026-11-20'));
    const later = momentOn('2026-11-23');
    const scan = team.tracker.scan(later);
    expect(scan?.news).toEqual([]);
    const { card } = done(setAside(team.ports, aside(team.ana, 'waiting on', { whom: 'client' }), later));
    expect(card.interviews.map(({ on: at }) => at)).toEqual(['2026-11-20']);
  });

  it('moved without a day is refused', () => {
    const team = aTeam();
    const [interview] = asked(team);
    const input = { candidateId: team.ana, interviewId: interview?.id ?? '', ...answer('moved') };
    expect(answerInterview(team.ports, input, TODAY).kind).toBe('refused');
  });

  it('knows each round in its own column: a second interview leaves the first one as it is', () => {
    const team = aTeam();
    team.tab.set(2, 8, on('2026-11-18'));
    const scan = team.tracker.scan(momentOn('2026-11-19'));
    expect(scan?.news).toMatchObject([{ kind: 'interview', interview: { on: day('2026-11-18'), state: 'planned' } }]);
    if (scan !== null) team.tracker.save(scan);
    const { card } = done(setAside(team.ports, aside(team.ana, 'waiting on', { whom: 'us' }), momentOn('2026-11-20')));
    expect(card.interviews.map(({ on: at }) => at)).toEqual(['2026-11-18', '2026-11-17']);
  });
});

describe('a promise', () => {
  function promised() {
    const team = aTeam();
    const promise = { text: 'call on Friday', dueOn: '2026-11-20' };
    const { card } = done(logTouch(team.ports, touch(team.ben, 'makes', { promise }), TODAY));
    return { ...team, id: card.promises[0]?.id ?? '' };
  }
  const change = (candidateId: string, promiseId: string, what: 'keep' | 'move' | 'release', dueOn?: string) => ({
    candidateId,
    promiseId,
    what,
    dueOn: dueOn ?? null,
    key: `${what} ${String(dueOn)}`,
  });

  it.each(['keep', 'release'] as const)('%s: is owed no more', (what) => {
    const { ports, ben, id } = promised();
    const { card } = done(settlePromise(ports, change(ben, id, what), TODAY));
    expect(card.promises).toEqual([]);
    expect(rules(card)).not.toContain('promise');
  });

  it('is agreed anew until its day', () => {
    const { ports, ben, id } = promised();
    const { card } = done(settlePromise(ports, change(ben, id, 'move', '2026-11-24'), TODAY));
    expect(card.promises).toMatchObject([{ id, dueOn: '2026-11-24' }]);
  });

  it('is not moved any more once its day has passed', () => {
    const { ports, ben, id } = promised();
    const late = momentOn('2026-11-23');
    expect(settlePromise(ports, change(ben, id, 'move', '2026-11-24'), late).kind).toBe('refused');
    const { card } = done(setAside(ports, aside(ben, 'waiting on', { whom: 'us' }), late));
    expect(card.promises).toMatchObject([{ id, dueOn: '2026-11-20', canMove: false }]);
  });
});

describe('a pause', () => {
  it('needs a reason and a day ahead that is not too far', () => {
    const { ports, ben } = aTeam();
    const why = { reason: 'exams' };
    expect(setAside(ports, aside(ben, 'pause', { wakeOn: '2026-12-01' }), TODAY).kind).toBe('refused');
    expect(setAside(ports, aside(ben, 'pause', { ...why, wakeOn: '2026-11-18' }), TODAY).kind).toBe('refused');
    expect(setAside(ports, aside(ben, 'pause', { ...why, wakeOn: '2028-01-01' }), TODAY).kind).toBe('refused');
    expect(setAside(ports, aside(ben, 'pause', why), TODAY).kind).toBe('refused');
  });

  it('that they do not know of lets nobody wait beyond the week', () => {
    const { ports, ben } = aTeam();
    const { card } = done(setAside(ports, aside(ben, 'pause', { reason: 'exams', wakeOn: '2026-12-10' }), TODAY));
    expect(card.owed).toMatchObject([{ rule: 'week', dueOn: '2026-11-23' }]);
    expect(card.pause).toEqual({ wakeOn: '2026-12-10', reason: 'exams', candidateKnows: false });
  });

  it('that they know of moves the word to its wake day, and ends when somebody says so', () => {
    const { ports, ben } = aTeam();
    const pause = aside(ben, 'pause', { reason: 'exams', wakeOn: '2026-12-10', candidateKnows: true });
    expect(done(setAside(ports, pause, TODAY)).card.owed).toMatchObject([{ rule: 'week', dueOn: '2026-12-10' }]);
    const { card } = done(setAside(ports, aside(ben, 'end pause'), TODAY));
    expect(card).toMatchObject({ pause: null, owed: [{ rule: 'week', dueOn: '2026-11-23' }] });
  });
});

describe('do not contact', () => {
  it('says who set it, silences the week, and leaves an open decision owed', () => {
    const { ports, ben, tab, tracker } = aTeam();
    const { card } = done(setAside(ports, aside(ben, 'do not contact', { reason: 'asked by mail' }), TODAY));
    expect(card).toMatchObject({ doNotContact: { by: 'rita@agency.example', since: '2026-11-18' }, owed: [] });
    tab.set(3, 3, 'Rejected');
    const scan = tracker.scan(momentOn('2026-11-19'));
    const one = scan?.candidates.find(({ candidate }) => candidate.id === ben);
    expect(one?.followUps.map(({ rule }) => rule)).toEqual(['close']);
  });
});

describe('a job that is filled or cancelled', () => {
  it('lists everybody else on it who is open: ticked, but not those at interview or offer', () => {
    const { tracker, cem, ana, ben } = aTeam();
    expect(othersOnJob(tracker, cem, TODAY)).toMatchObject({
      role: 'data engineer',
      others: [
        { candidateId: ana, name: 'Ana Ruiz', ticked: false },
        { candidateId: ben, name: 'Ben Okoro', ticked: true },
      ],
    });
  });

  it('owes a closing word to whoever is ticked, writes no stage, and leaves the others alone', () => {
    const { ports, tab, tracker, cem, ben, dora } = aTeam();
    const before = [2, 3, 4, 5].map((row) => tab.theirs(row));
    const closing = { candidateId: cem, what: 'filled', openings: 0, ticked: [ben], key: 'filled' } as const;
    expect(done(closeRequisition(ports, closing, TODAY)).says).toContain('1 person is to be told');
    const scan = tracker.scan(TODAY);
    const owed = new Map(
      scan?.candidates.map(({ candidate, followUps }) => [candidate.id, followUps.map(({ rule }) => rule)]),
    );
    expect(owed.get(ben)).toContain('close');
    expect(owed.get(dora)).toEqual(['week']);
    expect([2, 3, 4, 5].map((row) => tab.theirs(row))).toEqual(before);
    expect(closeRequisition(ports, closing, TODAY).kind).toBe('card');
  });

  it('refuses somebody of another job', () => {
    const { ports, cem, dora } = aTeam();
    const closing = { candidateId: cem, what: 'cancelled', openings: 0, ticked: [dora], key: 'c' } as const;
    expect(closeRequisition(ports, closing, TODAY).kind).toBe('refused');
  });
});

describe('a row that gets another recruiter', () => {
  it('owes “I’m taking over” within two business days, noticed once, and its promises come along', () => {
    const { ports, tab, tracker, log, ben } = aTeam();
    const promise = { text: 'call', dueOn: '2026-11-27' };
    done(logTouch(ports, touch(ben, 'makes', { promise }), TODAY));
    tab.set(3, 5, 'Sam');
    const scan = tracker.scan(TODAY);
    expect(scan?.news).toMatchObject([{ kind: 'hand-over', candidateId: ben, to: 'Sam', from: 'Rita' }]);
    if (scan !== null) tracker.save(scan);
    expect(tracker.scan(TODAY)?.news).toEqual([]);
    const one = tracker.scan(TODAY)?.candidates.find(({ candidate }) => candidate.id === ben);
    expect(one?.followUps.map(({ rule, dueOn }) => [rule, dueOn])).toContainEqual(['hand-over', day('2026-11-20')]);
    expect(one?.listed.owner).toBe('Sam');
    expect(one?.candidate.history.openPromises).toHaveLength(1);
    expect(log.events.filter(({ kind }) => kind === 'hand-over')).toHaveLength(1);
  });

  it('hands nothing over when the owner is written otherwise, is the first one, or is emptied', () => {
    const recruiters = [
      { name: 'Rita', address: 'rita@agency.example', morningNote: true, fridayMail: true, leave: [] },
    ];
    const tab = new TabInMemory(
      FIELDS,
      HEADERS,
      [
        ['Ana', 'ana@mail.example', 'Screening', on('2026-11-16'), 'Rita', 'Job', '', ''],
        ['Ben', 'ben@mail.example', 'Screening', on('2026-11-16'), '', 'Job', '', ''],
        ['Cem', 'cem@mail.example', 'Screening', on('2026-11-16'), 'Rita', 'Job', '', ''],
      ],
      day('2026-11-16'),
    );
    const { tracker } = trackerOver(tab, '2026-11-16', { ...settings, recruiters });
    tab.set(2, 5, 'Rita Roth <rita@agency.example>');
    tab.set(3, 5, 'Sam');
    tab.set(4, 5, '');
    const scan = tracker.scan(TODAY);
    expect(scan?.news).toEqual([]);
    if (scan !== null) tracker.save(scan);
    tab.set(4, 5, 'Sam');
    expect(tracker.scan(TODAY)?.news).toMatchObject([{ kind: 'hand-over', to: 'Sam', from: 'Rita' }]);
  });
});
