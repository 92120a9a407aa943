import { aCandidate, day, logged, owedOn } from '../../support/candidates.js';

describe('what is owed to one candidate', () => {
  it('is in the order of its due days, whatever happened first', () => {
    const owing = aCandidate({ heardFromUs: day('2026-11-05') }).with(
      logged.promise(day('2026-11-05'), day('2026-11-20')),
      logged.promise(day('2026-11-06'), day('2026-11-10')),
    );
    expect(owedOn(owing, day('2026-11-09')).map(({ rule, dueOn }) => [rule, dueOn])).toEqual([
      ['promise', day('2026-11-10')],
      ['week', day('2026-11-12')],
      ['promise', day('2026-11-20')],
    ]);
  });

  it('is in the order of the rules where several fall due on one day', () => {
    const owing = aCandidate({ heardFromUs: day('2026-11-05') })
      .with(logged.promise(day('2026-11-05'), day('2026-11-12')))
      .wrote(day('2026-11-10'));
    expect(owedOn(owing, day('2026-11-10')).map(({ rule }) => rule)).toEqual(['week', 'reply', 'promise']);
  });
});
