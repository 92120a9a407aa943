import type { Cell } from '../../../src/domain/cell.js';
import { findHeader } from '../../../src/domain/recognition/header-row.js';

const HEADER = ['Name', 'Email', 'Stage', 'Recruiter'];
const PEOPLE: Cell[][] = [
  ['Maria Silva', 'maria@example.com', 'Interview', 'Rita Moss'],
  ['Jonas Müller', 'jonas@example.com', 'Applied', 'Sam Field'],
  ['Aisha Khan', 'aisha@example.com', 'Interview', 'Rita Moss'],
  ['Wei Chen', 'wei@example.com', 'Rejected', 'Sam Field'],
];
const rowOf = (rows: readonly (readonly Cell[])[]): number | null => findHeader(rows)?.row ?? null;

describe('the row of headers', () => {
  it('is the first row of a plain table', () => {
    expect(findHeader([HEADER, ...PEOPLE])).toEqual({ row: 0, texts: HEADER, bands: ['', '', '', ''] });
  });

  it('is found without a candidate below it yet', () => {
    expect(rowOf([HEADER])).toBe(0);
    expect(rowOf([['Spring'], [], HEADER])).toBe(2);
  });

  it('is found below titles, filters, figures and sentences', () => {
    expect(rowOf([['Candidates'], HEADER, ...PEOPLE])).toBe(1);
    expect(rowOf([['Status', 'Open'], ['Made on', '2026-11-20'], [], HEADER, ...PEOPLE])).toBe(3);
    expect(rowOf([['Candidates', 120, 'Interviews', 30], HEADER, ...PEOPLE])).toBe(1);
    expect(
      rowOf([
        [
          'Please write the name of the candidate, the e-mail address and the stage, and never delete a row of this tab',
        ],
        HEADER,
        ...PEOPLE,
      ]),
    ).toBe(1);
    expect(rowOf([...Array.from({ length: 39 }, () => []), HEADER, ...PEOPLE])).toBe(39);
  });

  it('is not looked for below the fortieth row', () => {
    expect(rowOf([...Array.from({ length: 40 }, () => []), HEADER, ...PEOPLE])).toBeNull();
  });

  it('is the first of two that are the same', () => {
    expect(rowOf([HEADER, ...PEOPLE, [], HEADER, ...PEOPLE])).toBe(0);
  });

  it('is none where nothing reads like one', () => {
    expect(findHeader([])).toBeNull();
    expect(findHeader([[], ['']])).toBeNull();
    expect(findHeader([[1, 2, 3]])).toBeNull();
    expect(findHeader(PEOPLE)).toBeNull();
    expect(findHeader([[{ day: 46_000, minute: null }, true, 'maria@example.com']])).toBeNull();
  });

  it('has cells of a language without words above addresses', () => {
    expect(
      rowOf([
        ['Vārds', 'E-pasts', 'Tālrunis'],
        ...PEOPLE.map(([name, email]) => [name ?? '', email ?? '', '+44 20 7946 0123']),
      ]),
    ).toBe(0);
  });

  it('may hold questions, but no sentences longer than a form asks', () => {
    const question = `What is the name of the candidate ${'you met '.repeat(10)}`;
    expect(question.trim().length).toBeLessThanOrEqual(120);
    expect(findHeader([[question, 'Email', 'Stage'], ...PEOPLE])?.texts[0]).toBe(question.trim());
  });

  it('keeps the text of its cells without blanks around it, numbers as text, and nothing of dates and tick boxes', () => {
    const found = findHeader([[' Name ', 'Email', 'Stage', 2026, { day: 46_000, minute: null }, true], ...PEOPLE]);
    expect(found?.texts).toEqual(['Name', 'Email', 'Stage', '2026', '', '']);
  });

  it('is as wide as the widest row', () => {
    expect(findHeader([['Name', 'Email'], ...PEOPLE])?.texts).toEqual(['Name', 'Email', '', '']);
  });
});

describe('of two rows that could be the header', () => {
  /** Rows of a table without addresses, so that only the rows above speak. */
  const data: Cell[][] = [
    ['Maria Silva', 'Nurse', 'Porto'],
    ['Jonas Müller', 'Cook', 'Leeds'],
    ['Aisha Khan', 'Nurse', 'Graz'],
  ];
  const chosen = (upper: readonly Cell[], lower: readonly Cell[], below = data): number | null =>
    rowOf([upper, lower, ...below]);

  it.each<[string, Cell]>([
    ['an address', 'maria@example.com'],
    ['a day', '2026-11-20'],
    ['a typed day', { day: 46_000, minute: null }],
    ['a phone', '+44 20 7946 0123'],
    ['a link', 'https://example.com'],
    ['a profile', 'linkedin.com/in/maria'],
    ['a tick box', true],
    ['a number', 12],
    ['a number as text', '12'],
  ])('the one without %s is taken', (_, cell) => {
    expect(chosen(['Candidate', 'Job', cell], ['Candidate', 'Role', 'Town'])).toBe(1);
    expect(chosen(['Candidate', 'Job', 'City'], ['Candidate', 'Role', cell])).toBe(0);
  });

  it('the one without a sentence or a repeated text is taken', () => {
    const sentence = 'City in which the candidate would like to work from the spring of next year on';
    expect(sentence.length).toBeGreaterThan(60);
    expect(chosen(['Candidate', 'Job', sentence], ['Candidate', 'Role', 'Town'])).toBe(1);
    expect(chosen(['Candidate', 'Job', 'Job'], ['Candidate', 'Role', 'Town'])).toBe(1);
  });

  it('the one of which more is known, or known for more fields, is taken', () => {
    expect(chosen(['Candidate', 'Xyzzy', 'Qwertz'], ['Candidate', 'Role', 'Town'])).toBe(1);
    expect(chosen(['Candidate', 'Applicant', 'Town'], ['Candidate', 'Role', 'Town'])).toBe(1);
    expect(chosen(['Candidate', 'Role xyzzyxyzzy', 'Town'], ['Candidate', 'Role', 'Town'])).toBe(1);
  });

  it('the one with data as wide as itself right below is taken', () => {
    const table = [['Candidate', 'Role', 'Town'], ...data];
    expect(rowOf([['Candidate', 'Role'], ['Open'], [], ...table])).toBe(3);
    expect(rowOf([['Candidate', 'Role', 'Town'], [], ['Open'], [], [], ...table])).toBe(5);
    expect(rowOf([['Candidate'], ...table])).toBe(1);
  });

  it('one in the midst of addresses is not taken, whatever it says', () => {
    const people = PEOPLE.map(([name = '', email = '']) => [name, email, 'Cook']);
    const rows = [['Who', 'Mail', 'What'], ...people, ['Candidate', 'Email', 'Role'], ...people];
    expect(rowOf(rows)).toBe(0);
  });
});

describe('a band above the headers', () => {
  it('reaches from its first cell to the next one', () => {
    const found = findHeader([['Candidate', '', 'Process', ''], HEADER, ...PEOPLE]);
    expect(found).toMatchObject({ row: 1, texts: HEADER, bands: ['Candidate', 'Candidate', 'Process', 'Process'] });
  });

  it('begins where it begins', () => {
    const found = findHeader([['', 'Candidate', '', 'Us'], HEADER, ...PEOPLE]);
    expect(found?.bands).toEqual(['', 'Candidate', 'Candidate', 'Us']);
  });

  it('is none where there is one text only: that is a title', () => {
    expect(findHeader([['Candidates'], HEADER, ...PEOPLE])?.bands).toEqual(['', '', '', '']);
  });

  it('says nothing over a column without a header', () => {
    const found = findHeader([
      ['Candidate', '', '', 'Us'],
      ['Name', '', 'Email', 'Recruiter'],
      ...PEOPLE.map(([name = '', email = '', , owner = '']) => [name, '', email, owner]),
    ]);
    expect(found?.bands).toEqual(['Candidate', '', 'Candidate', 'Us']);
  });
});

describe('a header of two rows', () => {
  it('takes the lower text, the upper where there is none, and the upper as band of the lower', () => {
    const found = findHeader([
      ['Name', 'Email', 'Interview', '', 'Recruiter'],
      ['', '', 'Date', 'Feedback', ''],
      ...PEOPLE.map(([name = '', email = '', , owner = '']) => [name, email, '2026-11-20', 'Good', owner]),
    ]);
    expect(found).toEqual({
      row: 1,
      texts: ['Name', 'Email', 'Date', 'Feedback', 'Recruiter'],
      bands: ['', '', 'Interview', 'Interview', ''],
    });
  });

  it('is none where the first row has no gap, or the second is somebody’s data', () => {
    const upper = ['Name', 'Email', 'Stage', ''];
    const split = (below: readonly Cell[]) => findHeader([upper, below, ...PEOPLE])?.row;
    expect(split(['', '', '', 'Recruiter'])).toBe(0);
    expect(split(['', '', 'Phase', 'Recruiter'])).toBe(1);
    expect(split(['Maria', 'maria@example.com', 'Stage', 'Recruiter'])).toBe(0);
    expect(split(['Flurble', 'Xyzzy', 'Stage', 'Recruiter'])).toBe(0);
    expect(split(['', 'Phone', 'Stage', ''])).toBe(0);
    // Six in ten of its texts must be known, and one must stand in a gap.
    expect(split(['Flurble', '', 'Stage', 'Recruiter'])).toBe(1);
    expect(split(['Flurble', 'Xyzzy', 'Phase', 'Recruiter'])).toBe(0);
    expect(split(['-', '', 'Phase', 'Recruiter'])).toBe(1);
    expect(split([3, '', 'Phase', 'Recruiter'])).toBe(0);
    expect(split([])).toBe(0);
    expect(findHeader([HEADER, ['', '', 'Phase', 'Owner'], ...PEOPLE])?.row).toBe(0);
  });
});
