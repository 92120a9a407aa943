import { isSamePerson, lastWordsOf } from '../../../src/domain/candidate/same-person.js';
import { aCandidate } from '../../support/candidates.js';

describe('a person', () => {
  it('has heard from us on every row when they have on one, whichever comes first', () => {
    const rows = [
      { person: 'maria', lastWord: 10 },
      { person: 'maria', lastWord: null },
      { person: 'maria', lastWord: 20 },
      { person: 'maria', lastWord: 15 },
      { person: 'ana', lastWord: null },
    ];
    expect(lastWordsOf(rows)).toEqual([20, 20, 20, 20, null]);
    expect(lastWordsOf([...rows].reverse())).toEqual([null, 20, 20, 20, 20]);
  });

  it('without an address has one row, whatever others there are without one', () => {
    expect(
      lastWordsOf([
        { person: null, lastWord: 5 },
        { person: null, lastWord: null },
      ]),
    ).toEqual([5, null]);
    expect(isSamePerson(aCandidate(), aCandidate())).toBe(false);
    expect(isSamePerson(aCandidate({ person: 'maria' }), aCandidate({ person: 'maria' }))).toBe(true);
    expect(isSamePerson(aCandidate({ person: 'maria' }), aCandidate({ person: 'ana' }))).toBe(false);
    expect(isSamePerson(aCandidate({ person: 'maria' }), aCandidate())).toBe(false);
  });
});
