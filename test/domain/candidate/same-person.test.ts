import { isSamePerson, lastWordsOf, personOf } from '../../../src/domain/candidate/same-person.js';
import { aCandidate } from '../../support/candidates.js';

describe('a person', () => {
  it('is known by the e-mail address, in upper or lower case', () => {
    expect(personOf('Maria@Mail.example')).toBe('maria@mail.example');
    expect(personOf('')).toBeNull();
  });

  it('has heard from us on every row when they have on one, whichever comes first', () => {
    const rows = [
      { email: 'Maria@Mail.example', lastWord: 10 },
      { email: 'maria@mail.example', lastWord: null },
      { email: 'maria@mail.example', lastWord: 20 },
      { email: 'maria@mail.example', lastWord: 15 },
      { email: 'ana@mail.example', lastWord: null },
    ];
    for (const order of [rows, [...rows].reverse()]) {
      expect(rows.map(lastWordsOf(order))).toEqual([20, 20, 20, 20, null]);
    }
  });

  it('without an address has one row, whatever others there are without one', () => {
    const rows = [
      { email: '', lastWord: 5 },
      { email: '', lastWord: null },
    ];
    expect(rows.map(lastWordsOf(rows))).toEqual([5, null]);
    expect(isSamePerson(aCandidate(), aCandidate())).toBe(false);
    expect(isSamePerson(aCandidate({ person: 'maria' }), aCandidate({ person: 'maria' }))).toBe(true);
    expect(isSamePerson(aCandidate({ person: 'maria' }), aCandidate({ person: 'ana' }))).toBe(false);
    expect(isSamePerson(aCandidate({ person: 'maria' }), aCandidate())).toBe(false);
  });
});
