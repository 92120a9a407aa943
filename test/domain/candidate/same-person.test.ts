import { isSamePerson, latestDaysOf } from '../../../src/domain/candidate/same-person.js';
import { aCandidate } from '../../support/candidates.js';

describe('a person', () => {
  it('has heard from us on every row when they have on one, whichever comes first', () => {
    const rows = [
      { person: 'maria', day: 10 },
      { person: 'maria', day: null },
      { person: 'maria', day: 20 },
      { person: 'maria', day: 15 },
      { person: 'ana', day: null },
    ];
    expect(latestDaysOf(rows)).toEqual([20, 20, 20, 20, null]);
    expect(latestDaysOf([...rows].reverse())).toEqual([null, 20, 20, 20, 20]);
  });

  it('without an address has one row, whatever others there are without one', () => {
    expect(
      latestDaysOf([
        { person: null, day: 5 },
        { person: null, day: null },
      ]),
    ).toEqual([5, null]);
    expect(isSamePerson(aCandidate(), aCandidate())).toBe(false);
    expect(isSamePerson(aCandidate({ person: 'maria' }), aCandidate({ person: 'maria' }))).toBe(true);
    expect(isSamePerson(aCandidate({ person: 'maria' }), aCandidate({ person: 'ana' }))).toBe(false);
    expect(isSamePerson(aCandidate({ person: 'maria' }), aCandidate())).toBe(false);
  });
});
