import type { Cell } from '../../../src/domain/cell.js';
import { recognise } from '../../../src/domain/recognition/recognise.js';
import { en } from '../../../src/domain/recognition/words/en.js';
import { ja } from '../../../src/domain/recognition/words/ja.js';

const HEADER = ['Name', 'Email', 'Role', 'Stage', 'Recruiter', 'Last contacted'];
const PEOPLE: Cell[][] = [
  ['Maria Silva', 'maria@example.com', 'Nurse', 'Interview', 'Rita Moss', '2026-11-02'],
  ['Jonas Müller', 'jonas@example.com', 'Nurse', 'Applied', 'Sam Field', '2026-11-03'],
  ['Aisha Khan', 'aisha@example.com', 'Cook', 'Interview', 'Rita Moss', '2026-11-04'],
  ['Wei Chen', 'wei@example.com', 'Cook', 'Rejected', 'Sam Field', '2026-11-05'],
];
const warned = (rows: readonly (readonly Cell[])[], locale = 'en_GB'): readonly string[] =>
  recognise('Spring', rows, { locale }).warnings;
/** The table without a column, or with another header or other cells in it. */
const without = (header: string): Cell[][] =>
  [HEADER, ...PEOPLE].map((row) => row.filter((_, at) => at !== HEADER.indexOf(header)));
const renamed = (header: string, name: string): Cell[][] => [
  HEADER.map((text) => (text === header ? name : text)),
  ...PEOPLE,
];
const filled = (header: string, cells: readonly Cell[]): Cell[][] => [
  HEADER,
  ...PEOPLE.map((row, at) => row.map((cell, column) => (column === HEADER.indexOf(header) ? (cells[at] ?? '') : cell))),
];

describe('what the user should know of a tab', () => {
  it('is nothing where everything is there', () => {
    expect(warned([HEADER, ...PEOPLE])).toEqual([]);
  });

  it.each([
    ['Role', 'No column says which job: the tab’s name, “Spring”, is used as the role.'],
    ['Email', 'No column holds e-mail addresses: drafts have no recipient, and a person in two rows is not noticed.'],
    ['Name', 'No column holds names: candidates are shown by what else identifies them.'],
    ['Stage', 'No column holds stages: everybody counts as being worked with.'],
    ['Recruiter', 'No column says whose candidate it is: one list goes to the managers, or to whoever sets this up.'],
    ['Last contacted', 'No column says when somebody last heard from you: everybody is asked about once.'],
  ])('is what is missing without “%s”', (header, sentence) => {
    expect(warned(without(header))).toEqual([sentence]);
  });

  it('is not that names are missing where there is a first or a last name', () => {
    expect(warned(renamed('Name', 'First name'))).toEqual([]);
    expect(warned(renamed('Name', 'Surname'))).toEqual([]);
  });

  it('is that an outcome stands in for the stage', () => {
    expect(
      warned([
        HEADER.map((text) => (text === 'Stage' ? 'Outcome' : text)),
        ...PEOPLE.map((row) => row.with(3, 'Rejected')),
      ]),
    ).toEqual(['No column holds stages: whoever has no word in “Outcome” counts as being worked with.']);
  });

  it('is that the owner is a hiring manager, or the last contact only a hint', () => {
    expect(warned(renamed('Recruiter', 'Hiring Manager'))).toEqual([
      '“Hiring Manager” names hiring managers, not recruiters: they are mailed only after you agree.',
    ]);
    expect(warned(renamed('Last contacted', 'Last updated'))).toEqual([
      '“Last updated” may change without a word to the candidate: it is used only if you tick it.',
    ]);
  });

  it('is that headers are repeated', () => {
    const wide = [
      [...HEADER, 'Tag', 'Tag', 'Tag', 'Level', 'Level', '', ''],
      ...PEOPLE.map((row) => [...row, 'a', 'b', 'c', 'd', 'e', '', '']),
    ];
    expect(warned(wide)).toEqual(['3 columns are called “Tag”.', '2 columns are called “Level”.']);
  });

  it('is that columns without a header hold something, marks for nothing not counted', () => {
    expect(warned([[...HEADER, ''], ...PEOPLE.map((row) => [...row, '-'])])).toEqual([]);
    expect(warned([[...HEADER, ''], ...PEOPLE.map((row, at) => [...row, at === 2 ? 'x1' : ''])])).toEqual([
      'One column has values but no header, and is left alone.',
    ]);
    expect(warned([[...HEADER, '', ''], ...PEOPLE.map((row) => [...row, 'a1', 'b1'])])).toEqual([
      '2 columns have values but no header, and are left alone.',
    ]);
  });

  it('is that rows of totals are left out', () => {
    const total: Cell[] = ['Total', '', '', '', '', ''];
    expect(warned([HEADER, ...PEOPLE, total])).toEqual(['One totals row is not counted as a candidate.']);
    expect(warned([HEADER, ...PEOPLE, total, total])).toEqual(['2 totals rows are not counted as a candidate.']);
  });

  it('is that stage words are not certain', () => {
    expect(warned(filled('Stage', ['Interview', 'Pass', 'Applied', 'Rejected']))).toEqual([
      'One stage word is not certain: please say what they mean.',
    ]);
    expect(warned(filled('Stage', ['Interview', 'Pass', 'Selected', 'Rejected']))).toEqual([
      '2 stage words are not certain: please say what they mean.',
    ]);
  });

  it('is which values are no dates', () => {
    expect(warned(filled('Last contacted', ['2026-11-02', 'soon', '2026-11-04', '2026-11-05']))).toEqual([
      'One value in “Last contacted” can’t be read as a date: row 3. It stays as it is.',
    ]);
    expect(warned(filled('Last contacted', ['2026-11-02', 'soon', 'later', '2026-11-05']))).toEqual([
      '2 values in “Last contacted” can’t be read as dates, the first in row 3. They stay as they are.',
    ]);
  });

  it.each([
    ['en_GB', 'day, month, year'],
    ['en_US', 'month, day, year'],
  ])('is in which order open dates are read under %s', (locale, order) => {
    expect(warned(filled('Last contacted', ['1/2/2026', '2/3/2026', '3/4/2026', '']), locale)).toEqual([
      `No value in “Last contacted” tells whether day or month comes first; it is read as ${order}.`,
    ]);
    expect(warned(filled('Last contacted', ['1/2/2026', '2/3/2026', '25/4/2026', '']), locale)).toEqual([]);
    expect(warned(filled('Last contacted', ['', '', '', '']), locale)).toEqual([]);
  });
});

describe('dates of several columns', () => {
  const table = (applied: readonly Cell[], met: readonly Cell[], touched: readonly Cell[]): Cell[][] => [
    ['Name', 'Stage', 'Applied on', 'Interview date', 'Last contacted'],
    ...PEOPLE.map(([name = ''], at) => [name, 'Interview', applied[at] ?? '', met[at] ?? '', touched[at] ?? '']),
  ];
  const orders = (rows: readonly (readonly Cell[])[]) =>
    Object.entries(recognise('Tab', rows, { locale: 'en_US' }).dateOrder).map(
      ([header, { order, decidedBy }]) => `${header} ${order} ${decidedBy}`,
    );

  it('follow the one that decides it most clearly, where they leave it open', () => {
    expect(
      orders(table(['1/2/2026', '2/3/2026'], ['2/25/2026', '1/2/2026'], ['25/2/2026', '26/2/2026', '1/2/2026'])),
    ).toEqual(['Applied on DMY 0', 'Interview date MDY 1', 'Last contacted DMY 2']);
  });

  it('do not follow one that has the year first, and are read by themselves where none decides', () => {
    expect(orders(table(['1/2/2026', '2/3/2026'], ['2026-11-20', '2026-11-21'], []))).toEqual([
      'Applied on MDY 0',
      'Interview date YMD 2',
      'Last contacted MDY 0',
    ]);
  });

  it('follow the day or month of one column, however many have the year first in another', () => {
    const years = ['2026-11-20', '2026-11-21', '2026-11-22'];
    expect(orders(table(['1/2/2026', '2/3/2026'], ['25/2/2026', '1/2/2026'], years))).toEqual([
      'Applied on DMY 0',
      'Interview date DMY 1',
      'Last contacted YMD 3',
    ]);
  });

  it('are read for the day on which the next step is due, too', () => {
    const due: Cell[][] = [
      ['Name', 'Stage', 'Due date'],
      ...PEOPLE.map(([name = '', , , stage = '']) => [name, stage, '25/2/2026']),
    ];
    expect(orders(due)).toEqual(['Due date DMY 4']);
  });

  it('are those of candidates only, and are counted from the first of them', () => {
    const rows: Cell[][] = [
      ['Name', 'Email', 'Applied on'],
      ['Required', 'Text', 'Text'],
      ['Maria Silva', 'maria@example.com', '2026-11-20'],
      ['Jonas Müller', 'jonas@example.com', 'soon'],
      ['Aisha Khan', 'aisha@example.com', '2026-11-20'],
      ['Total', '', '3 days'],
      ['', '', 'none'],
    ];
    const found = recognise('Tab', rows);
    expect(found).toMatchObject({ headerRow: 1, firstDataRow: 3, rows: 3 });
    expect(found.dateOrder['Applied on']?.unreadable).toEqual([{ row: 4, value: 'soon' }]);
  });
});

describe('a tab', () => {
  it('is recognised by its first two hundred rows', () => {
    const rows = Array.from({ length: 300 }, (_, row): Cell[] => [
      `Maria Silv${'abcdefgh'.charAt(row % 8)}`,
      `maria${row}@example.com`,
      'Interview',
    ]);
    const { mapping } = recognise('Tab', [['Name', 'Email', 'Stage'], ...rows]);
    expect(mapping.email?.because).toContain('200 of 200');
  });

  it('is read with the words of the languages asked for', () => {
    const rows = without('Email');
    expect(recognise('Tab', rows, { words: [en] }).mapping.role?.header).toBe('Role');
    expect(recognise('Tab', rows, { words: [ja] }).mapping.role).toBeNull();
  });

  it('has words such as “Yes” that are read with their header', () => {
    const rows = filled('Stage', ['Yes', 'Interview', 'Applied', 'Rejected']).with(
      0,
      HEADER.with(HEADER.indexOf('Stage'), 'Joining status'),
    );
    expect(recognise('Tab', rows).stages['Yes']?.phase).toBe('hired');
  });
});

describe('a tab of which only the beginning was read', () => {
  it('has the rows that were not read counted as candidates', () => {
    const rows = [HEADER, ...PEOPLE];
    expect(recognise('Tab', rows, { rowsInSheet: 1000 }).rows).toBe(4 + 1000 - 5);
    expect(recognise('Tab', rows, { rowsInSheet: 3 }).rows).toBe(4);
  });

  it('has dates counted back from today, where that is given', () => {
    const rows = filled('Last contacted', ['2 days ago', '3 days ago', 'yesterday', 'today']);
    expect(recognise('Tab', rows, { today: 46_000 }).dateOrder['Last contacted']?.unreadable).toEqual([]);
    expect(recognise('Tab', rows).dateOrder['Last contacted']?.unreadable).toHaveLength(4);
  });

  it('has its stage words from candidates only, dates and blanks not among them', () => {
    const rows: Cell[][] = [
      ...filled('Stage', ['Interview', ' Interview ', '-', { day: 46_000, minute: null }]),
      ['', '', 'Cook', 'Hired', 'Rita Moss', ''],
      ['Olga Petrova', '', 'Cook', 3, 'Rita Moss', ''],
    ];
    expect(Object.keys(recognise('Tab', rows).stages).sort()).toEqual(['3', 'Interview']);
  });
});
