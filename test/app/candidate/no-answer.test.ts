import { logTouch, setAside, settleNoAnswer, takeBack } from '../../support/card-actions';
import { momentOn } from '../../support/tracker-in-memory';
import { aside, aTeam, done, rules, touch } from './a-team';

const step = (candidateId: string, what: 'last word' | 'close', answerBy: string | null = null) =>
  ({ candidateId, what, sent: 'mailed', answerBy, key: `${what} ${String(answerBy)}` }) as const;

describe('no answer from them', () => {
  const MON = momentOn('2026-11-23');
  const WED = momentOn('2026-11-25');
  const FRI = momentOn('2026-11-27');
  const NEXT = momentOn('2026-12-05');

  /** Ben left two words unanswered, on Monday and on Wednesday, while we wait on him. */
  function silent() {
    const team = aTeam();
    done(logTouch(team.ports, { ...touch(team.ben, 'one', {}), on: '2026-11-23' }, MON));
    done(setAside(team.ports, aside(team.ben, 'waiting on', { whom: 'candidate' }), MON));
    done(logTouch(team.ports, { ...touch(team.ben, 'two', {}), on: '2026-11-25' }, WED));
    return team;
  }

  it('needs the words in the log, a last one, and its day to be over: each refusal says which', () => {
    const { ports, ben } = silent();
    expect(settleNoAnswer(ports, step(ben, 'close'), FRI)).toMatchObject({ kind: 'refused' });
    expect(settleNoAnswer(ports, step(ben, 'last word', '2026-11-28'), FRI)).toMatchObject({
      kind: 'refused',
      says: 'Give them time to answer: choose Tue 1 Dec or a later day.',
    });
    const sent = done(settleNoAnswer(ports, step(ben, 'last word', '2026-12-04'), FRI));
    expect(sent.card.noAnswer).toMatchObject({ step: 'wait', answerBy: '2026-12-04' });
    expect(settleNoAnswer(ports, step(ben, 'close'), momentOn('2026-12-04'))).toMatchObject({ kind: 'refused' });
    const { card, undo } = done(settleNoAnswer(ports, step(ben, 'close'), NEXT));
    expect([card.status, rules(card)]).toEqual(['‖ No answer from them', []]);
    const back = { candidateId: ben, eventIds: undo, why: 'mistake', key: 'undo' } as const;
    expect(done(takeBack(ports, back, NEXT)).card.noAnswer?.step).toBe('close');
  });

  it('is not offered where nobody waits on them', () => {
    const { ports, ben } = aTeam();
    expect(settleNoAnswer(ports, step(ben, 'last word', '2026-12-04'), FRI)).toMatchObject({ kind: 'refused' });
  });
});
