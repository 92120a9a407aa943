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
    // One word of no field is a title.
    expect(findHeader([['Salary']])).toBeNull();
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

  it('the first of equals is taken', () => {
    expect(chosen(['Candidate', 'Role', 'Flurble'], ['Role', 'Candidate', 'Qwertz'])).toBe(0);
  });

  it('a text of more than sixty letters speaks against a row, one of more than a hundred and twenty as data does', () => {
    const of = (letters: number) => 'q'.repeat(letters);
    const lower = ['Role', 'Candidate', 'Flurble'];
    expect(chosen(['Candidate', 'Role', of(60)], lower)).toBe(0);
    expect(chosen(['Candidate', 'Role', of(61)], lower)).toBe(1);
    expect(chosen(['Candidate', 'Role', of(120)], ['Role', 'Candidate', of(61)])).toBe(0);
    expect(chosen(['Candidate', 'Role', `  ${of(120)}  `], ['Role', 'Candidate', of(61)])).toBe(0);
    expect(chosen(['Candidate', 'Role', of(121)], ['Role', 'Candidate', of(61)])).toBe(1);
  });

  it('the one in which no text stands twice is taken, whatever blanks are around it', () => {
    for (const again of ['Qwertz', ' Qwertz '])
      expect(chosen(['Candidate', 'Role', 'Qwertz', again], ['Role', 'Candidate', 'Flurble', 'Zyx'])).toBe(1);
  });

  it('a field counts once, and a word of no field a little, each for itself', () => {
    expect(chosen(['Candidate', 'Applicant', 'Flurble'], ['Role', 'Candidate', 'Zyx'])).toBe(1);
    expect(chosen(['Flurble', 'Candidate', 'Role'], ['Candidate', 'Role', 'Salary'])).toBe(1);
    expect(chosen(['Candidate', 'Salary', 'Flurble'], ['Salary', 'Candidate', 'City'])).toBe(1);
  });

  it('a text of which little is known counts for nothing, and one of which most is known for that much', () => {
    expect(chosen(['Candidate', 'Flurble'], ['Stage xyzzyxyzzy', 'Candidate'])).toBe(0);
    expect(chosen(['Candidate', 'Recruiter xy'], ['Recruiter', 'Candidate'])).toBe(1);
    expect(chosen(['Candidate', 'Flurble'], ['Recruiter xy', 'Candidate'])).toBe(1);
  });

  it('the one with rows below that are as wide is taken; blank rows among them are none', () => {
    const upper = ['Candidate', 'Role', 'Flurble'];
    const lower = ['Role', 'Candidate', 'Qwertz'];
    const narrow = (width: number) => data.map((row) => row.slice(0, width)).concat([['Open'], ['Shut']]);
    expect(rowOf([upper, ...narrow(1), lower, ...data])).toBe(6);
    expect(rowOf([upper, [], [''], [], ['Wei Chen', 'Cook', 'Lyon'], [], lower, ...narrow(2)])).toBe(0);
    // What stands beside its columns does not make a row wide.
    const beside = data.map((row) => ['', '', '', ...row]);
    expect(rowOf([upper, ...beside, [], [], lower, ...data])).toBe(6);
    // Five rows are looked at.
    expect(rowOf([upper, [], [], [], [], [], [], lower, ...data])).toBe(7);
  });

  it('the one with numbers, days and addresses below is taken: what a header in any language looks like', () => {
    const upper = ['Candidate', 'Role', 'Flurble'];
    const lower = ['Role', 'Candidate', 'Qwertz'];
    const letters = ['a', 'b', 'c', 'd', 'e'];
    const texts = letters.map((letter) => [`Ann ${letter}`, `Cook ${letter}`, `Graz ${letter}`]);
    const one = letters.map((letter, at) => [`Cook ${letter}`, `Bob ${letter}`, at + 100]);
    const two = letters.map((letter, at) => [at + 300, `Eve ${letter}`, at + 200]);
    expect(rowOf([upper, ...texts, lower, ...one])).toBe(6);
    expect(rowOf([upper, ...one, lower, ...two])).toBe(6);
    expect(rowOf([upper, ...two, lower, ...texts])).toBe(0);
    const beside = letters.map((letter, at) => [`Cook ${letter}`, `Bob ${letter}`, `Lyon ${letter}`, at, at + 9]);
    expect(rowOf([upper, ...texts, lower, ...beside])).toBe(0);
    // Blank cells are no numbers, and more than three of a row say no more than three.
    const gaps = letters.map((letter) => ['', `Bob ${letter}`, '']);
    expect(rowOf([upper, ...texts, lower, ...gaps])).toBe(0);
    const wide = (each: readonly string[]) => [...each, 'Zyx', 'Zyxy'];
    const numbers = (count: number) =>
      letters.map((letter, at) =>
        Array.from({ length: 5 }, (_, column) => (column < count ? 1000 * column + at : `Text ${letter}${column}`)),
      );
    expect(rowOf([wide(upper), ...numbers(3), wide(lower).reverse(), ...numbers(5)])).toBe(0);
    expect(rowOf([wide(upper), ...numbers(2), wide(lower).reverse(), ...numbers(3)])).toBe(6);
  });

  it('one with numbers or addresses in it gains nothing by those below, one with gaps does', () => {
    const texts = ['a', 'b', 'c', 'd', 'e'].map((letter) => [`Ann ${letter}`, `Cook ${letter}`, `Graz ${letter}`]);
    const typed = [1, 2, 3, 4, 5].map((at) => [at + 100, at + 200, at + 300, at + 400]);
    const lower = (...cells: Cell[]) => rowOf([['Candidate', 'Role', 'Flurble'], ...texts, cells, ...typed]);
    expect(lower('Role', 'Candidate', 'Qwertz', '')).toBe(6);
    expect(lower('Role', 'Candidate', '', 'Qwertz')).toBe(6);
    expect(lower('Role', 'Candidate', 'Qwertz', '2026')).toBe(0);
    expect(lower('Role', 'Candidate', 'Qwertz', 2026)).toBe(0);
    expect(lower('Role', 'Candidate', 'Qwertz', 'maria@example.com')).toBe(0);
  });

  it('one of which a text comes again below, within thirty rows, is somebody’s data', () => {
    const lower = ['Role', 'Candidate', 'Qwertz'];
    const upper = ['Candidate', 'Role', 'Flurble'];
    expect(chosen(upper, lower, [...data, ['Wei Chen', 'Cook', 'Flurble']])).toBe(1);
    expect(chosen(upper, lower, [...data, ['Wei Chen', 'Flurble', 'Lyon']])).toBe(0);
    const people = Array.from({ length: 28 }, (_, at) => [`Ann ${'x'.repeat(at)}`, 'Cook', `Town ${'x'.repeat(at)}`]);
    expect(chosen(upper, lower, [...people, ['Wei Chen', 'Cook', 'Flurble']])).toBe(1);
    expect(chosen(upper, lower, [...people, ['Ana Costa', 'Cook', 'Lyon'], ['Wei Chen', 'Cook', 'Flurble']])).toBe(0);
  });

  it('one in the midst of addresses is not taken, whatever it says', () => {
    const people = PEOPLE.map(([name = '', email = '']) => [name, email, 'Cook']);
    const rows = [['Who', 'Mail', 'What'], ...people, ['Candidate', 'Email', 'Role'], ...people];
    expect(rowOf(rows)).toBe(0);
  });
});

describe('addresses', () => {
  const first = ['Candidate', 'Role', 'maria@example.com'];
  const under = (...cells: Cell[]) => rowOf([first, ...cells.map((cell) => ['', '', cell])]);

  it('over addresses belong to somebody: a tab without a header begins with data', () => {
    expect(under('jonas@example.com')).toBe(0);
    expect(under('jonas@example.com', 'aisha@example.com')).toBeNull();
    expect(under('', 'jonas@example.com', '', 'aisha@example.com', '')).toBeNull();
    // Half of what stands below must be addresses.
    expect(under('jonas@example.com', 'aisha@example.com', 'ask him', 'ask her')).toBeNull();
    expect(under('jonas@example.com', 'none', 'ask him', 'ask her')).toBe(0);
  });

  it('of one colleague above the table do not hide its header', () => {
    const rows = [['Name', 'Email'], ...PEOPLE.map(([name = '', email = '']) => [name, email])];
    expect(rowOf([['Questions to', 'rita@example.com'], [], ...rows])).toBe(2);
  });

  it('of two colleagues do not hide it where no addresses stand below them', () => {
    const rows = [['Name', 'Stage'], ...PEOPLE.map(([name = '', , stage = '']) => [name, stage])];
    expect(rowOf([['Rita', 'rita@example.com'], ['Sam', 'sam@example.com'], [], ...rows])).toBe(3);
  });

  it('in the first column are addresses, too', () => {
    const people = PEOPLE.map(([name = '', email = '']) => [email, name, 'Cook']);
    const rows = [['Mail', 'Who', 'What'], ...people, ['Email', 'Candidate', 'Role'], ...people];
    expect(rowOf(rows)).toBe(0);
  });

  it('may stand in different columns', () => {
    const people: Cell[][] = [
      ['maria@example.com', '', 'Cook'],
      ['Jonas', 'jonas@example.com', 'Cook'],
      ['Aisha', 'aisha@example.com', 'Nurse'],
    ];
    const rows = [['Who', 'Mail', 'What'], ...people, ['Candidate', 'Email', 'Role'], ...people.slice(1)];
    expect(rowOf(rows)).toBe(0);
  });
});

describe('numbers', () => {
  it('of weeks over numbers are still headers', () => {
    expect(
      rowOf([
        ['Name', 'Recruiter', 'Stage', 45, 46],
        ...PEOPLE.map(([name = '', , stage = '', owner = ''], at) => [name, owner, stage, at, at + 9]),
      ]),
    ).toBe(0);
  });

  it('alone are no header', () => {
    expect(rowOf([1, 2, 3, 4].map((row) => [row, row + 10, row + 20]))).toBeNull();
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
    expect(split(['q'.repeat(120), '', 'Phase', 'Recruiter'])).toBe(1);
    expect(split([` ${'q'.repeat(120)} `, '', 'Phase', 'Recruiter'])).toBe(1);
    expect(split(['q'.repeat(121), '', 'Phase', 'Recruiter'])).toBe(0);
    const five = ['Name', 'Email', 'Stage', '', 'Job'];
    expect(findHeader([five, ['Zyx', 'Qwertz', 'Phase', 'Recruiter', 'Role'], ...PEOPLE])?.row).toBe(1);
    expect(findHeader([HEADER, ['', '', 'Phase', 'Owner'], ...PEOPLE])?.row).toBe(0);
  });
});
