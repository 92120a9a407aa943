import { aCalendar, aCandidate, aPolicy, day, logged, owedOn } from '../../support/candidates.js';

describe('the band of a follow-up', () => {
  // Thursday, Friday and the Monday after are holidays.
  const longWeekend = aPolicy({ calendar: aCalendar(['2026-11-12', '2026-11-13', '2026-11-16'].map(day)) });

  it('for the week alone is not Today before the third business day after our last word, however many days are off', () => {
    const maria = aCandidate({ heardFromUs: day('2026-11-09') });
    expect(owedOn(maria, day('2026-11-11'), longWeekend)).toOwe({
      rule: 'week',
      dueOn: day('2026-11-16'),
      actBy: day('2026-11-11'),
      band: 'next week',
    });
    const nextWeekOff = aPolicy({
      calendar: aCalendar([10, 11, 12, 13, 14].map((of) => day(`2026-11-${String(of)}`))),
    });
    expect(owedOn(maria, day('2026-11-16'), nextWeekOff)).toOwe({
      rule: 'week',
      dueOn: day('2026-11-16'),
      band: 'next week',
    });
    expect(owedOn(maria, day('2026-11-17'), nextWeekOff)).toOwe({ rule: 'week', band: 'today' });
  });

  it('for whoever is on hold, or was promised something, knows no such mercy', () => {
    const promise = logged.promise(day('2026-11-09'), day('2026-11-16'));
    const promised = aCandidate({ heardFromUs: day('2026-11-09') }).with(promise);
    expect(owedOn(promised, day('2026-11-11'), longWeekend)).toOwe({
      rule: 'promise',
      dueOn: day('2026-11-17'),
      band: 'today',
    });
  });

  it('for a team that promises a word every three days is pressing although they just heard', () => {
    const everyThreeDays = aPolicy({ weekDays: { default: 3 } });
    const maria = aCandidate({ heardFromUs: day('2026-11-09') });
    expect(owedOn(maria, day('2026-11-10'), everyThreeDays)).toOwe({ dueOn: day('2026-11-12'), band: 'next week' });
    expect(owedOn(maria, day('2026-11-11'), everyThreeDays)).toOwe({ dueOn: day('2026-11-12'), band: 'today' });
  });

  it('is known afresh where two teams of one day have different blitzes', () => {
    const maria = aCandidate({ heardFromUs: day('2026-11-05') });
    const tuesdays = aPolicy({ blitz: { weekday: 2, hour: 15 } });
    const bands = [aPolicy(), tuesdays, aPolicy()].map((policy) => owedOn(maria, day('2026-11-09'), policy)[0]?.band);
    expect(bands).toEqual(['next week', 'later', 'next week']);
  });
});

describe('what is owed on one day', () => {
  it('stands in the order of the rules: the week, their letter, the interview, the promise', () => {
    const due = day('2026-11-12');
    const owed = aCandidate({ phase: 'interview', heardFromUs: due - 7 })
      .with(logged.promise(day('2026-11-06'), due), logged.handOver(day('2026-11-10')))
      .wrote(day('2026-11-10'));
    const interview = { id: 'i', on: day('2026-11-10'), minute: null, state: 'held' } as const;
    expect(
      owedOn({ ...owed, interviews: [interview] }, day('2026-11-10')).map(({ rule, dueOn }) => [rule, dueOn]),
    ).toEqual(['week', 'interview', 'reply', 'promise', 'hand-over'].map((rule) => [rule, due]));
  });
});
