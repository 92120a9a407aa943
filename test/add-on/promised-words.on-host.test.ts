import { asked } from './friday/on-host';
import { tracked } from './later-life/a-tracker';

/** The Wednesday's touch in which something is promised to Ana for the next day. */
function promised(words: string) {
  const tracker = tracked();
  const { card } = asked(tracker.host, 'logTouch', {
    candidateId: tracker.idOf('Ana Ruiz'),
    what: 'spoke',
    on: '2026-11-18',
    summary: '',
    scheduling: false,
    needsAnswer: false,
    promise: { text: words, dueOn: '2026-11-19' },
    keeps: [],
    key: 'form',
  }) as { readonly card: { readonly why: string; readonly owed: readonly { readonly why: string }[] } };
  const waiting = tracker.shown('Waiting now').find((row) => row[1] === 'Ana Ruiz');
  return {
    card: [card.why, card.owed[0]?.why],
    followUp: tracker.cell('Ana Ruiz', 'Follow-up'),
    waitingNow: waiting?.[3],
    later: () => {
      tracker.host.setNow(Date.parse('2026-11-21T09:00:00Z'));
      return tracker.cell('Ana Ruiz', 'Follow-up');
    },
  };
}

describe('what was promised', () => {
  it('is named on the card, beside the status in the sheet and in Waiting now, and on later days with no script having run', () => {
    const said = 'Promised for Thu 19 Nov: send the salary band';
    const { card, followUp, waitingNow, later } = promised('send the salary band');
    expect(card).toEqual([said, said]);
    expect(followUp).toBe(`● Today · ${said}`);
    expect(waitingNow).toBe(followUp);
    expect(later()).toBe(`▲ Overdue 2 days · ${said}`);
  });

  it('is one short line beside the status, whatever was typed, and never ends the words early or runs', () => {
    const { followUp, waitingNow } = promised('=IMPORTXML("http://evil.example")|\n\u202e"\\ and then');
    expect(followUp).toBe('● Today · Promised for Thu 19 Nov: =IMPORTXML( http://evil.example )     and then');
    expect(waitingNow).toBe(followUp);
    expect(promised('x'.repeat(2000)).followUp).toBe(`● Today · Promised for Thu 19 Nov: ${'x'.repeat(99)}…`);
  });
});
