import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell.js';
import { recognise } from '../../../src/domain/recognition/recognise.js';
import { FIELDS, type Field, type Recognition } from '../../../src/domain/recognition/recognition.js';
import { cellsFor } from './sample-cells.js';

const ROWS = 30;

/** A table of columns given as header → field, or header → its cells. */
function table(columns: readonly (readonly [header: string, cells: Field | null | readonly Cell[]])[]): Cell[][] {
  const cells = columns.map(([, given], at) =>
    given === null
      ? cellsFor(undefined, ROWS, at + 5)
      : typeof given === 'string'
        ? cellsFor(given, ROWS, at + 5)
        : given,
  );
  return [
    columns.map(([header]) => header),
    ...Array.from({ length: ROWS }, (_, row) => cells.map((each) => each[row] ?? '')),
  ];
}

const headersOf = ({ mapping }: Recognition): Partial<Record<Field, string>> =>
  Object.fromEntries(FIELDS.flatMap((field) => (mapping[field] === null ? [] : [[field, mapping[field].header]])));

const candidates = table([
  ['Candidate Name', 'name'],
  ['Email', 'email'],
  ['Status', 'stage'],
  ['Recruiter', 'owner'],
]);

describe('the header row', () => {
  it('is found below titles, label lines, blank rows and beside a blank first column', () => {
    const rows: Cell[][] = [
      ['Candidates of the spring', '', '', '', ''],
      [],
      ['', 'Made by:', 'Rita Moss', '', ''],
      ['', 'Candidates:', 30, '', ''],
      [],
      ...candidates.map((row) => ['', ...row]),
    ];
    const found = recognise('Spring', rows);
    expect(found).toMatchObject({ headerRow: 6, firstDataRow: 7, rows: ROWS });
    expect(found.mapping.name).toMatchObject({ column: 2, header: 'Candidate Name' });
  });

  it('is the lower of a merged band and the names below it, and the band says whose column it is', () => {
    const [header = [], ...rows] = table([
      ['Name', 'owner'],
      ['Email', ['rita@agency.example', 'sam@agency.example', 'rita@agency.example', 'sam@agency.example']],
      ['Name', 'name'],
      ['Email', 'email'],
      ['Stage', 'stage'],
    ]);
    const found = recognise('Tab', [['Recruiter', '', 'Candidate', '', 'Process'], header, ...rows]);
    expect(found.headerRow).toBe(2);
    expect(found.mapping.name?.column).toBe(3);
    expect(found.mapping.email?.column).toBe(4);
  });

  it('may be two rows, where the second fills the gaps of the first', () => {
    const [header = [], ...rows] = candidates;
    const found = recognise('Tab', [
      [...header.slice(0, 3), '', 'Interview', ''],
      ['', '', '', 'Recruiter', 'Date', 'Feedback'],
      ...rows,
    ]);
    expect(found.headerRow).toBe(2);
    expect(headersOf(found)).toMatchObject({ name: 'Candidate Name', email: 'Email', owner: 'Recruiter' });
  });

  it('is followed by instructions, which are no candidates', () => {
    const [header = [], ...rows] = table([
      ['Name', 'name'],
      ['Email', 'email'],
      ['Applied on', 'appliedDate'],
    ]);
    const found = recognise('Import', [
      header,
      ['Required', 'Required, e.g. jane at example', 'Optional; use YYYY-MM-DD'],
      ['Text', 'The address of the candidate', 'The day of the application'],
      ...rows,
    ]);
    expect(found).toMatchObject({ headerRow: 1, firstDataRow: 4, rows: ROWS });
  });

  it('may hold empty and repeated names; both are told', () => {
    const found = recognise(
      'Tab',
      table([
        ['', null],
        ['Name', 'name'],
        ['Email', 'email'],
        ['Email', 'email'],
        ['Stage', 'stage'],
      ]),
    );
    expect(found.mapping.email?.column).toBe(3);
    expect(found.warnings.join(' ')).toContain('2 columns are called “Email”');
  });
});

describe('a column', () => {
  it.each<[string, [string, Field | null][], Partial<Record<Field, string>>]>([
    [
      '“Name” beside “Surname” is the first name',
      [
        ['Name', 'firstName'],
        ['Surname', 'lastName'],
        ['Email', 'email'],
      ],
      { firstName: 'Name', lastName: 'Surname', email: 'Email' },
    ],
    [
      '“Nom” beside “Prénom” is the last name',
      [
        ['Nom', 'lastName'],
        ['Prénom', 'firstName'],
        ['Courriel', 'email'],
      ],
      { firstName: 'Prénom', lastName: 'Nom', email: 'Courriel' },
    ],
    [
      '“Name” beside both halves is the whole name',
      [
        ['Name', 'name'],
        ['First Name', 'firstName'],
        ['Last Name', 'lastName'],
        ['Stage', 'stage'],
      ],
      { name: 'Name', firstName: 'First Name', lastName: 'Last Name', stage: 'Stage' },
    ],
    [
      'other people’s and things’ names are not the candidate’s',
      [
        ['Job Name', 'role'],
        ['Pipeline stage name', 'stage'],
        ['Interviewer Name', null],
        ['Username', null],
        ['Candidate', 'name'],
        ['Resume File Name', null],
      ],
      { role: 'Job Name', stage: 'Pipeline stage name', name: 'Candidate' },
    ],
    [
      'the status of a job, a consent or an SLA is no stage',
      [
        ['Name', 'name'],
        ['Job Status', null],
        ['Consent Status', null],
        ['ShortlistingSLAStatus', null],
        ['Status', 'stage'],
      ],
      { name: 'Name', stage: 'Status' },
    ],
    [
      'the day a stage changed is only a hint at the last contact',
      [
        ['Name', 'name'],
        ['Stage', 'stage'],
        ['Stage Changed At', 'lastTouch'],
      ],
      { name: 'Name', stage: 'Stage', lastTouch: 'Stage Changed At' },
    ],
    [
      'the current job is never the role',
      [
        ['Full Name', 'name'],
        ['Email', 'email'],
        ['Current Title', 'role'],
        ['Current Company', 'company'],
      ],
      { name: 'Full Name', email: 'Email', company: 'Current Company' },
    ],
    [
      '“Candidate Owner” is the recruiter',
      [
        ['First Name', 'firstName'],
        ['Last Name', 'lastName'],
        ['Candidate Owner', 'owner'],
        ['Email', 'email'],
      ],
      { firstName: 'First Name', lastName: 'Last Name', owner: 'Candidate Owner', email: 'Email' },
    ],
    [
      'a recruiter beats a hiring manager',
      [
        ['Name', 'name'],
        ['Hiring Manager', 'owner'],
        ['Recruiter', 'owner'],
        ['Stage', 'stage'],
      ],
      { name: 'Name', owner: 'Recruiter', stage: 'Stage' },
    ],
    [
      'the mobile beats the home phone',
      [
        ['Name', 'name'],
        ['Home Phone', 'phone'],
        ['Cell Phone', 'phone'],
        ['Stage', 'stage'],
      ],
      { name: 'Name', phone: 'Cell Phone', stage: 'Stage' },
    ],
    [
      '“Gesolliciteerd op” is a day, “Gesolliciteerd op vacature” a job',
      [
        ['Naam sollicitant', 'name'],
        ['Gesolliciteerd op', 'appliedDate'],
        ['Gesolliciteerd op vacature', 'role'],
        ['Fase', 'stage'],
      ],
      { name: 'Naam sollicitant', appliedDate: 'Gesolliciteerd op', role: 'Gesolliciteerd op vacature', stage: 'Fase' },
    ],
    [
      'a date of birth or a start date is none of ours',
      [
        ['Name', 'name'],
        ['Stage', 'stage'],
        ['Date of Birth', 'appliedDate'],
        ['Start Date', 'appliedDate'],
        ['Date Applied', 'appliedDate'],
      ],
      { name: 'Name', stage: 'Stage', appliedDate: 'Date Applied' },
    ],
    [
      'a Japanese reading aid is no name',
      [
        ['氏名（必須）', 'name'],
        ['ふりがな', 'name'],
        ['メールアドレス', 'email'],
        ['お電話希望時間', null],
        ['応募日', 'appliedDate'],
      ],
      { name: '氏名（必須）', email: 'メールアドレス', appliedDate: '応募日' },
    ],
    [
      'spelling, colons, markers and two blanks do not matter',
      [
        ['*FirstName', 'firstName'],
        ['Last  Name:', 'lastName'],
        ['E-Mail', 'email'],
        ['2nd Round dAte', 'interviewDate'],
      ],
      { firstName: '*FirstName', lastName: 'Last  Name:', email: 'E-Mail', interviewDate: '2nd Round dAte' },
    ],
    [
      'a flag that a mail was sent is no address',
      [
        ['Nombre', 'name'],
        ['Correo de Bienvenida', null],
        ['Correo', 'email'],
        ['Estado', 'stage'],
      ],
      { name: 'Nombre', email: 'Correo', stage: 'Estado' },
    ],
  ])('%s', (_, columns, expected) => {
    expect(headersOf(recognise('Tab', table(columns)))).toEqual(expected);
  });

  it('called “Job Title” is the role where few jobs repeat, and holds a number where it says “Jobs Applied to”', () => {
    const found = recognise(
      'Tab',
      table([
        ['Candidate', 'name'],
        ['Jobs Applied to', [1, 2, 1, 3, 1, 1, 2, 4, 1, 1, 2, 3]],
        ['Job Title', 'role'],
        ['Stage', 'stage'],
      ]),
    );
    expect(found.mapping.role?.header).toBe('Job Title');
  });

  it('is proven by its cells in a language without words, and the others are left alone', () => {
    const found = recognise(
      'Lapa',
      table([
        ['Vārds', 'name'],
        ['E-pasts', 'email'],
        ['Tālrunis', 'phone'],
        ['Pilsēta', null],
        ['Statuss', 'stage'],
      ]),
    );
    expect(headersOf(found)).toEqual({ name: 'Vārds', email: 'E-pasts', phone: 'Tālrunis', stage: 'Statuss' });
  });

  it('of dates may be typed as dates, as serial numbers or as text', () => {
    const days = [
      { day: 46_000, minute: null },
      { day: 46_010, minute: 30 },
      { day: 46_020, minute: null },
      { day: 46_030, minute: null },
    ];
    const serials = [46_000, 46_010, 46_020, 46_030];
    const found = recognise(
      'Tab',
      table([
        ['Name', 'name'],
        ['Applied on', days],
        ['Last contact', serials],
        ['Interview date', 'interviewDate'],
      ]),
    );
    expect(headersOf(found)).toMatchObject({
      appliedDate: 'Applied on',
      lastTouch: 'Last contact',
      interviewDate: 'Interview date',
    });
    expect(found.mapping.lastTouch?.kind).toBe('contact');
  });
});

describe('what is no candidate sheet', () => {
  it.each<[string, Cell[][], RegExp]>([
    ['an empty tab', [], /empty/],
    ['a page of prose', [['How we hire'], ['We care about people and follow up every Friday.']], /header|No column/],
    [
      'a page of figures',
      [
        ['Recruiter', 'Interviews', 'Offers', 'Hires'],
        ['Rita', 12, 3, 1],
        ['Sam', 9, 1, 0],
        ['Ana', 4, 2, 2],
      ],
      /.+/,
    ],
    [
      'a log of events',
      table([
        ['interview_id', null],
        ['candidate_id', ['7', '7', '7', '8', '8', '9', '9', '9', '9', '10']],
        ['stage', 'stage'],
        ['scheduled_datetime', 'interviewDate'],
        ['result', 'decision'],
      ]),
      /log|several rows/,
    ],
    [
      'a job-seeker’s own list',
      table([
        ['Company', 'company'],
        ['Position', 'role'],
        ['Status', 'stage'],
        ['Date applied', 'appliedDate'],
        ['Salary', null],
      ]),
      /job-seeker/,
    ],
    [
      'a list of grants',
      table([
        ['Round', null],
        ['Applicant Name', 'company'],
        ['Project Cost', null],
        ['Funding Request', null],
        ['Grant', null],
      ]),
      /another kind/,
    ],
  ])('%s is refused, with the reason', (_, cells, reason) => {
    const found = recognise('Tab', cells);
    expect(found.isCandidateSheet).toBe(false);
    expect(found.refused).toMatch(reason);
  });
});

describe('what the user is told', () => {
  it('names the role the tab’s name stands in for, a missing address, and a hiring manager found as owner', () => {
    const { warnings } = recognise(
      'IT Support',
      table([
        ['Name', 'name'],
        ['Stage', 'stage'],
        ['Hiring Mgr', 'owner'],
      ]),
    );
    expect(warnings.join('\n')).toMatch(/“IT Support”[\s\S]*e-mail addresses[\s\S]*“Hiring Mgr” names hiring managers/);
  });

  it('counts candidates only: no totals, no repeated header, no preformatted rows', () => {
    const [header = [], ...rows] = candidates;
    const found = recognise('Tab', [
      header,
      ...rows,
      ['', '', '', ''],
      header,
      ['Total', '', 30, ''],
      ['', '', '', false],
    ]);
    expect(found.rows).toBe(ROWS);
    expect(found.warnings.join(' ')).toContain('One totals row');
  });

  it('lists each stage word once, and dates that can’t be read with their rows', () => {
    const found = recognise('Tab', [
      ['Name', 'Stage', 'Applied on'],
      ['Maria Silva', 'Interview', '25/03/2026'],
      ['Jonas Müller', ' Interview ', '01/04/2026'],
      ['Aisha Khan', 'Regret sent', 'soon'],
      ['Wei Chen', '', '02/04/2026'],
    ]);
    expect(found.stages).toEqual({
      Interview: { phase: 'interview', certain: true },
      'Regret sent': { phase: 'rejected', certain: true, told: true },
    });
    expect(found.dateOrder).toEqual({
      'Applied on': { order: 'DMY', decidedBy: 1, undecided: 2, unreadable: [{ row: 4, value: 'soon' }] },
    });
  });
});

describe('recognition, whatever is in a tab', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('Name', 'Email', 'Stage', 'Status', 'Date', 'Candidate', '=1+1', '氏名', 'Total', ''),
    fc.record({ day: fc.integer({ min: 0, max: 90_000 }), minute: fc.constant(null) }),
  );

  it('never throws and never gives one column to two fields', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }), (name, cells) => {
        const found = recognise(name, cells);
        const columns = FIELDS.flatMap((field) => found.mapping[field]?.column ?? []);
        expect(new Set(columns).size).toBe(columns.length);
        expect(found.isCandidateSheet).toBe(found.refused === null);
      }),
      { numRuns: 300 },
    );
  });

  it('looks at a table of 40 columns and 200 rows in a second at the very most', () => {
    const wide = table(Array.from({ length: 40 }, (_, at) => [`Column ${at}`, FIELDS[at % 25] ?? null]));
    const rows = Array.from({ length: 200 }, (_, at) => wide[(at % ROWS) + (at === 0 ? 0 : 1)] ?? []);
    recognise('warm up', wide);
    const start = performance.now();
    recognise('Tab', rows);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
