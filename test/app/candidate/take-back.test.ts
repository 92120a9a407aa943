import { logTouch, closeLoop, takeBack } from '../../support/card-actions';
import { TODAY, aTeam, touch, done, rules } from './a-team';

/** Of a closing where nobody was asked why. */
const NOT_ASKED = { reason: null, situation: null, ticks: null } as const;

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
    const closing = {
      candidateId: ben,
      on: '2026-11-18',
      what: 'spoke',
      decision: 'rejected',
      feedback,
      ...NOT_ASKED,
    } as const;
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
