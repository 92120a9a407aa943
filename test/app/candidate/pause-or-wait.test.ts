import { setAside } from '../../support/card-actions';
import { momentOn } from '../../support/tracker-in-memory';
import { TODAY, aTeam, aside, done } from './a-team';

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
