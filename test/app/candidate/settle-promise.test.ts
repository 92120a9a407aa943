import { logTouch, settlePromise, setAside } from '../../support/card-actions';
import { momentOn } from '../../support/tracker-in-memory';
import { TODAY, aTeam, touch, aside, done, rules } from './a-team';

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
