import { personKey, personLastWords, personOfRows } from '../../src/domain/persons.js';

describe('a person', () => {
  const rows = [
    { id: 'a', email: 'Maria@Mail.example ', lastWord: 10 },
    { id: 'b', email: 'maria@mail.example', lastWord: 20 },
    { id: 'c', email: '', lastWord: 5 },
    { id: 'd', email: '', lastWord: null },
    { id: 'e', email: 'mailto:maria@mail.example', lastWord: null },
  ];

  it('is known by the e-mail address, in upper or lower case', () => {
    const groups = personOfRows(rows);
    expect(groups.get('a')).toBe(groups.get('b'));
    expect(groups.get('e')).toBe(groups.get('b'));
    expect(groups.get('c')).not.toBe(groups.get('d'));
  });

  it('has heard from us when one of their rows has', () => {
    expect([...personLastWords(rows)]).toEqual([
      ['a', 20],
      ['b', 20],
      ['c', 5],
      ['d', null],
      ['e', 20],
    ]);
  });

  it('has rows without an address only where somebody said so', () => {
    const said = personLastWords(rows, [
      ['c', 'd'],
      ['d', 'a'],
      ['a', 'nobody'],
    ]);
    expect(said.get('d')).toBe(20);
    expect(said.get('c')).toBe(20);
  });

  it.each(['', 'n/a', '-', 'none@', '@mail.example', 'a@x.example, b@x.example', 'a b@x.example', 'x@y@z'])(
    'is not known by “%s”',
    (email) => {
      expect(personKey(email)).toBeNull();
    },
  );
});

describe('two rows that somebody said are one person', () => {
  it('name rows that are there, and leave everybody else alone', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, email: `${id}@mail.example`, lastWord: null }));
    const groups = personOfRows(rows, [
      ['a', 'gone'],
      ['gone', 'b'],
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect([...groups].map(([id, group]) => [id, group])).toEqual([
      ['a', 'a@mail.example'],
      ['b', 'a@mail.example'],
      ['c', 'c@mail.example'],
      ['d', 'd@mail.example'],
    ]);
    expect(groups.has('gone')).toBe(false);
  });

  it('have heard from us on neither, where neither has', () => {
    const rows = ['a', 'b'].map((id) => ({ id, email: '', lastWord: null }));
    expect([...personLastWords(rows, [['a', 'b']])]).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  it('are no address that merely holds “mailto:” somewhere', () => {
    expect(personKey('MAILTO:Ana@Mail.example')).toBe('ana@mail.example');
    expect(personKey('anamailto:@mail.example')).toBe('anamailto:@mail.example');
  });
});
