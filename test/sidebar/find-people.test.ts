import { findable, findPeople } from '../../src/sidebar/find-people.js';

const people = findable(
  [
    ['Jürgen Müller', 'jm@mail.example', 'Analyst'],
    ['Ana Ruiz', 'ana@mail.example', 'Data Engineer'],
    ['Susana Anand', 'sa@mail.example', 'Data Engineer'],
    ['Łukasz Øster', 'lo@other.example', 'Anaesthetist'],
  ].map(([name = '', email = '', role = ''], index) => ({
    candidateId: `c${String(index)}`,
    name,
    email,
    role,
    stage: '',
    status: '',
    tone: 'fine' as const,
    sheet: 'Candidates',
    row: index + 2,
  })),
);
const found = (typed: string): readonly string[] => findPeople(people, typed).map(({ name }) => name);

describe('the search', () => {
  it('finds by name, address and job, with accents left out', () => {
    expect(found('muller')).toEqual(['Jürgen Müller']);
    expect(found('lukasz')).toEqual(['Łukasz Øster']);
    expect(found('other.example')).toEqual(['Łukasz Øster']);
    expect(found('engineer sus')).toEqual(['Susana Anand']);
  });

  it('puts names that begin so first, then parts of names, then jobs', () => {
    expect(found('ana')).toEqual(['Ana Ruiz', 'Susana Anand', 'Jürgen Müller', 'Łukasz Øster']);
  });

  it('finds nobody by nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('nobody')).toEqual([]);
  });
});
