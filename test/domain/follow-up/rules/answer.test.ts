import { aCandidate, aCalendar, aPolicy, day, logged, owedOn } from '../../../support/candidates.js';

const applied = (iso: string, more: object = {}): ReturnType<typeof aCandidate> =>
  aCandidate({ phase: 'applied', appliedOn: day(iso), ...more });

describe('an application', () => {
  it('is answered within five business days', () => {
    expect(owedOn(applied('2026-11-02'), day('2026-11-03'))).toEqual([
      {
        rule: 'answer',
        dueOn: day('2026-11-09'),
        actBy: day('2026-11-09'),
        band: 'later',
        why: { key: 'why.applied', on: day('2026-11-02') },
      },
    ]);
  });

  it('of a Thursday before a holiday waits longer', () => {
    const policy = aPolicy({ calendar: aCalendar([day('2026-11-11')]) });
    expect(owedOn(applied('2026-11-05'), day('2026-11-06'), policy)).toOwe({ dueOn: day('2026-11-13') });
  });

  it('is answered by the first word that reaches them, and then the week promise holds', () => {
    const answered = applied('2026-11-02').heard(day('2026-11-04'));
    expect(owedOn(answered, day('2026-11-05')).map((each) => each.rule)).toEqual(['week']);
    const noAnswer = applied('2026-11-02').heard(day('2026-11-04'), { reached: false });
    expect(owedOn(noAnswer, day('2026-11-05')).map((each) => each.rule)).toEqual(['answer']);
  });

  it('is answered by a word on another row only if that came after it', () => {
    expect(owedOn(applied('2026-11-03', { heardElsewhere: day('2026-11-02') }), day('2026-11-05'))).toOwe({
      rule: 'answer',
    });
    expect(owedOn(applied('2026-11-03', { heardElsewhere: day('2026-11-03') }), day('2026-11-05'))).toOwe({
      rule: 'week',
    });
  });

  it('of more than 30 days before set-up is asked about, not owed', () => {
    expect(owedOn(applied('2026-10-02'), day('2026-11-03'))).toEqual([]);
    expect(owedOn(applied('2026-10-03'), day('2026-11-03'))).toOwe({ rule: 'answer', dueOn: day('2026-10-09') });
  });

  it('that turned out to be active is answered by the next working day', () => {
    const active = applied('2026-09-01').with(logged.answered(day('2026-11-06'), 'active'));
    expect(owedOn(active, day('2026-11-06'))).toOwe({ rule: 'answer', dueOn: day('2026-11-09'), band: 'today' });
    const undated = aCandidate({ phase: 'applied' }).with(logged.answered(day('2026-11-06'), 'active'));
    expect(owedOn(undated, day('2026-11-06'))).toOwe({ rule: 'answer', dueOn: day('2026-11-09') });
    const recent = applied('2026-11-05').with(logged.answered(day('2026-11-06'), 'active'));
    expect(owedOn(recent, day('2026-11-06'))).toOwe({ dueOn: day('2026-11-12') });
  });

  it('dated ahead is no application yet', () => {
    expect(owedOn(applied('2026-12-01'), day('2026-11-03'))).toEqual([]);
  });

  it('on a row added later without a date counts from that day', () => {
    const added = aCandidate({ phase: 'applied' });
    const history = { ...added.history, addedOn: day('2026-11-09') };
    expect(owedOn({ ...added, history }, day('2026-11-10'))).toOwe({ rule: 'answer', dueOn: day('2026-11-16') });
  });
});

describe('an application dated ahead', () => {
  it('is answered by the day its row was added, and from its own day on by that', () => {
    const added = applied('2026-11-12');
    const row = { ...added, history: { ...added.history, addedOn: day('2026-11-09') } };
    expect(owedOn(row, day('2026-11-11'))).toOwe({ rule: 'answer', dueOn: day('2026-11-16') });
    expect(owedOn(row, day('2026-11-12'))).toOwe({
      rule: 'answer',
      dueOn: day('2026-11-19'),
      why: 'Applied on Thu 12 Nov, and not answered yet',
    });
  });

  it('is answered at once by somebody who said that they are active', () => {
    const active = aCandidate({ phase: 'applied' }).with(logged.answered(day('2026-11-06'), 'active'));
    expect(owedOn(active, day('2026-11-06'))).toEqual([
      {
        rule: 'answer',
        dueOn: day('2026-11-09'),
        actBy: day('2026-11-09'),
        band: 'today',
        why: { key: 'why.appliedNoDay' },
      },
    ]);
  });
});
