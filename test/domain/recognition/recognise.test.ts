import type { Cell } from '../../../src/domain/cell.js';
import { recognise } from '../../../src/domain/recognition/recognise.js';
import { FIELDS, type Field, type Recognition } from '../../../src/domain/recognition/recognition.js';
import { ROWS, table } from './sample-cells.js';

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

  it('may be numbered like a form; where a few headers only have a number, it is the first, second … of its kind', () => {
    const form = table([
      ['1. Full name', 'name'],
      ['2. E-mail', 'email'],
      ['3. Phone', 'phone'],
      ['4. Position', 'role'],
      ['5. CV', null],
    ]);
    expect(headersOf(recognise('Form', form))).toEqual({
      name: '1. Full name',
      email: '2. E-mail',
      phone: '3. Phone',
      role: '4. Position',
    });
  });

  it('is not the first candidate of a tab that has no header', () => {
    const [, ...rows] = table([
      ['Name', 'name'],
      ['Email', 'email'],
      ['Phone', 'phone'],
      ['Stage', 'stage'],
    ]);
    expect(recognise('Tab', rows)).toMatchObject({ isCandidateSheet: false, headerRow: 0 });
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

  it('of consultants is the candidates’ in a staffing firm and the recruiters’ in an agency', () => {
    const staffing = table([
      ['Consultant Name', 'name'],
      ['Submitted By', 'owner'],
      ['Status', 'stage'],
    ]);
    expect(headersOf(recognise('Submissions', staffing))).toMatchObject({
      name: 'Consultant Name',
      owner: 'Submitted By',
    });
    const agency = table([
      ['Candidate', 'name'],
      ['Consultant', 'owner'],
      ['Status', 'stage'],
    ]);
    expect(headersOf(recognise('Desk', agency))).toMatchObject({ name: 'Candidate', owner: 'Consultant' });
  });

  it('of names may be called after the card or the search they came from: “Task name”, “Target”', () => {
    for (const header of ['Task name', 'Target']) {
      const rows = table([
        [header, 'name'],
        ['Current company', 'company'],
        ['Stage', 'stage'],
      ]);
      expect(recognise('Search', rows)).toMatchObject({ isCandidateSheet: true, mapping: { name: { header } } });
    }
    const due = table([
      ['Name', 'name'],
      ['Target', 'nextStepDue'],
      ['Stage', 'stage'],
    ]);
    expect(headersOf(recognise('Search', due))).toMatchObject({ name: 'Name', nextStepDue: 'Target' });
  });

  it('of last words may say who spoke, and write follow-up as F/U', () => {
    for (const header of ['Last contacted by HR', 'Last F/U', 'Last contact by us', 'Last Email Sent']) {
      const rows = table([
        ['Name', 'name'],
        [header, 'lastTouch'],
        ['Stage', 'stage'],
      ]);
      expect(recognise('Tab', rows).mapping.lastTouch).toMatchObject({ header, kind: 'contact' });
    }
  });

  it('of outcomes alone is read for who is closed, and the preview says so', () => {
    const rows = table([
      ['Name', 'name'],
      ['Applied on', 'appliedDate'],
      ['Outcome', ['Hired', 'Rejected', '', '']],
    ]);
    expect(recognise('Tab', rows).warnings).toContain(
      'No column holds stages: whoever has no word in “Outcome” counts as being worked with.',
    );
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
