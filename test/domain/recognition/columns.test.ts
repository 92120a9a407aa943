import type { Cell } from '../../../src/domain/cell.js';
import { columnsOf, fromCellsAlone, suits, type Column } from '../../../src/domain/recognition/columns.js';
import { headerReader } from '../../../src/domain/recognition/header-meaning.js';
import { mapColumns } from '../../../src/domain/recognition/mapping.js';
import { FIELDS, type Field } from '../../../src/domain/recognition/recognition.js';
import { furtherInterviews } from '../../../src/domain/recognition/rounds.js';
import { cellsFor } from './sample-cells.js';

type Given = readonly [header: string, cells: Field | null | readonly Cell[], band?: string];

const ROWS = 20;
const each = (cell: (row: number) => Cell): Cell[] => Array.from({ length: ROWS }, (_, row) => cell(row));
const NAMES = each((row) => `Maria ${'SKTPRILHNJOGWEFD'.charAt(row % 16)}ilv${'aeiou'.charAt(row % 5)}`);
const DAYS = each((row) => `2026-11-${String(1 + row).padStart(2, '0')}`);
const STAGES = each((row) => ['Applied', 'Interview', 'Offer', 'Rejected'][row % 4] ?? '');

function columns(...given: readonly Given[]): Column[] {
  const cells = given.map(([, cell], at) =>
    cell === null ? each(() => '') : typeof cell === 'string' ? cellsFor(cell, ROWS, at + 3) : cell,
  );
  return columnsOf(
    given.map(([header]) => header),
    given.map(([, , band]) => band ?? ''),
    Array.from({ length: ROWS }, (_, row) => cells.map((column) => column[row] ?? '')),
    headerReader(),
  );
}
/** Which header means which field. */
const found = (...given: readonly Given[]): Partial<Record<Field, string>> => {
  const mapping = mapColumns(columns(...given));
  return Object.fromEntries(
    FIELDS.flatMap((field) => (mapping[field] === null ? [] : [[field, mapping[field].header]])),
  );
};
const one = (...given: Given): Column => {
  const [column] = columns(given);
  if (column === undefined) throw new Error('no column');
  return column;
};

describe('a header', () => {
  it('that names two things is the first of them, if the second is nothing of ours', () => {
    for (const header of [
      'Name / Age',
      'Name|Age',
      'Name & Age',
      'Name (age)',
      'Name（Age）',
      'Name・Age',
      'Name、Age',
      'Name, age',
      'Name\nAge',
    ])
      expect(found([header, NAMES], ['Stage', STAGES])).toEqual({ name: header, stage: 'Stage' });
    expect(found(['Age / Name', NAMES], ['Stage', STAGES])).toEqual({ stage: 'Stage' });
    // Both are ours: neither is said.
    expect(found(['Name / Email', NAMES], ['Stage', STAGES]).name).toBeUndefined();
  });

  it('is surer of one thing than of two', () => {
    const score = (header: string) => suits('name', one(header, NAMES))?.score ?? 0;
    expect(score('Candidate name')).toBeGreaterThan(score('Candidate name / Age'));
    expect(score('Candidate name / Age')).toBeGreaterThan(0.8);
  });

  it('is less sure where it may be a word of something else: “By” is Danish for town', () => {
    const score = (header: string) => suits('owner', one(header, 'owner'))?.score ?? 0;
    expect(score('By')).toBeGreaterThan(0);
    expect(score('By')).toBeLessThan(score('Added by') * 0.9);
  });

  it('is numbered where seven in ten and at least four are', () => {
    const rest: Given[] = [
      ['2. Phone', 'phone'],
      ['3) City', null],
      ['Q4: Email', 'email'],
    ];
    expect(found(['1. Interview', DAYS], ...rest)).toMatchObject({ interviewDate: '1. Interview', email: 'Q4: Email' });
    const numbered = (header: string) =>
      columns([header, DAYS], ...rest)[0]?.meaning.readings.some(
        (ideas) => ideas.has('number') || ideas.has('ordinal'),
      );
    expect(numbered('1. Interview')).toBe(false);
    expect(numbered('No. 1 - Interview')).toBe(false);
    expect(numbered('1: Interview')).toBe(false);
    expect(numbered('1 – Interview')).toBe(false);
    // Three of them, or less than seven in ten: “1. Interview” is the first.
    const few = columns(['1. Interview', DAYS], ...rest.slice(0, 2));
    expect(few[0]?.meaning.readings.some((ideas) => ideas.has('number'))).toBe(true);
    // Numbers of two digits and blanks before them count, too; a number within a header does not.
    const long = columns(
      ['  10. Interview', DAYS],
      ['No 2. Phone', 'phone'],
      ['no.3) City', null],
      ['11:Email', 'email'],
    );
    expect(long.map(({ meaning }) => meaning.readings.some((ideas) => ideas.has('number')))).toEqual(
      Array(4).fill(false),
    );
    const within = columns(
      ['Stage 1. Name', NAMES],
      ['Stage 2. Phone', 'phone'],
      ['Stage 3. City', null],
      ['Stage 4. Email', 'email'],
    );
    expect(within.every(({ meaning }) => meaning.readings.some((ideas) => ideas.has('number')))).toBe(true);
    const share = (others: number) =>
      columns(['1. Interview', DAYS], ...rest, ...Array.from({ length: others }, (): Given => ['City', null]), [
        '',
        null,
      ])[0]?.meaning.readings.some((ideas) => ideas.has('number'));
    expect(share(1)).toBe(false);
    expect(share(2)).toBe(true);
  });

  it('below a band of other people’s is theirs, below any other band the candidate’s', () => {
    expect(found(['Name', NAMES, 'Recruiter'], ['Name', NAMES, 'Candidate'], ['Stage', STAGES])).toMatchObject({
      name: 'Name',
      owner: 'Name',
    });
    const bandOf = (band: string) => suits('name', one('Name', NAMES, band))?.score ?? 0;
    for (const other of [
      'Recruiter',
      'Hiring manager',
      'Interviewer',
      'Client',
      'Referral',
      'Created by',
      'Responsible',
      'Salary',
    ])
      expect(bandOf(other)).toBeLessThan(0.5);
    for (const ours of ['', 'Candidate', 'Details of the person', 'Xyzzy']) expect(bandOf(ours)).toBeGreaterThan(0.8);
  });

  it('is told in the reason, with the reason of the cells, in forty letters at most', () => {
    expect(suits('name', one('Name', NAMES))?.because).toBe('Header “Name”; 20 of 20 look like names.');
    const question = 'What is the full name of the candidate, please?';
    expect(suits('name', one(question, NAMES))?.because).toBe(
      'Header “What is the full name of the candidate,…”; 20 of 20 look like names.',
    );
    const forty = 'Name '.padEnd(39, '.') + 'x';
    expect(forty).toHaveLength(40);
    expect(suits('name', one(forty, NAMES))?.because).toContain(`“${forty}”`);
  });

  it('that is the candidate’s nothing is no field at all', () => {
    for (const field of FIELDS) expect(suits(field, one('Xyzzy', NAMES))).toBeNull();
    expect(suits('email', one('Email', NAMES))).toBeNull();
  });

  it('says less with unknown words beside it, and with what may be nothing of ours', () => {
    const score = (header: string, field: Field = 'email') => suits(field, one(header, field))?.score ?? 0;
    expect(score('Email')).toBeGreaterThan(score('Email xyzzy'));
    expect(score('Email xyzzy')).toBeGreaterThan(score('Email xyzzyxyzzy'));
    // A guess is none with an unknown word beside it.
    expect(found(['Date xyzzy', DAYS], ['Name', NAMES])).toEqual({ name: 'Name' });
    expect(found(['Candidate xyzzy', NAMES], ['Stage', STAGES])).toEqual({ stage: 'Stage' });
    expect(found(['Date', DAYS], ['Name', NAMES])).toEqual({ name: 'Name', appliedDate: 'Date' });
  });

  it('of two that say the same counts further left', () => {
    const [left, right] = columns(['Email', 'email'], ['Email', 'email']);
    expect(left && right && (suits('email', left)?.score ?? 0) > (suits('email', right)?.score ?? 0)).toBe(true);
  });
});

describe('a header whose cells must agree', () => {
  it.each<[string, Field, Cell[], boolean]>([
    ['Last contact', 'lastTouch', DAYS, true],
    ['Last contact', 'lastTouch', NAMES, false],
    ['Last contact', 'lastTouch', each(() => ''), true],
    ['Last contact', 'lastTouch', each((row) => 46_000 + row), true],
    ['Last contact', 'lastTouch', each((row) => (row % 4 === 0 ? '2026-11-20' : 'asked')), true],
    ['Last contact', 'lastTouch', each((row) => (row % 5 === 0 ? '2026-11-20' : 'asked')), false],
    ['Next action', 'nextStep', each(() => 'Call'), true],
    ['Next action', 'nextStep', DAYS, false],
    ['Next action', 'nextStep', each((row) => (row % 2 === 0 ? '2026-11-20' : 'Call')), false],
    ['Next action', 'nextStep', each((row) => (row % 5 < 2 ? '2026-11-20' : 'Call')), true],
    ['Contact', 'email', cellsFor('email', ROWS, 4), true],
    ['Contact', 'email', NAMES, false],
    ['Contact', 'phone', cellsFor('phone', ROWS, 4), true],
    ['Contact', 'phone', each((row) => (row % 5 === 0 ? '+44 20 7946 0123' : 'asked')), false],
    ['Vorname Name', 'name', NAMES, true],
    ['Vorname Name', 'name', cellsFor('firstName', ROWS, 4), false],
    ['Follow up', 'stage', STAGES, true],
    ['Follow up', 'stage', each(() => 'Interview'), false],
    ['Follow up', 'stage', each(() => ''), true],
    ['Outcome', 'decision', each(() => 'Rejected'), true],
    ['Interview outcome', 'decision', each(() => 'Rejected'), true],
    ['Interview outcome', 'decision', each(() => 'Friendly'), false],
    ['Interview outcome', 'decision', each((row) => (row % 4 === 0 ? 'Rejected' : 'Friendly')), true],
    ['Interview outcome', 'decision', each(() => ''), false],
  ])('“%s” as %s', (header, field, cells, fits) => {
    expect(suits(field, one(header, cells)) !== null).toBe(fits);
  });

  it('is a stage with few values, most of them stages', () => {
    const many = each((row) => (row < 18 ? `Interview ${row}` : 'Rejected'));
    expect(suits('stage', one('Follow up', many))).not.toBeNull();
    expect(
      suits(
        'stage',
        one(
          'Follow up',
          each((row) => (row < 12 ? (row % 2 ? 'Interview' : 'Rejected') : 'asked')),
        ),
      ),
    ).not.toBeNull();
    expect(
      suits(
        'stage',
        one(
          'Follow up',
          each((row) => (row < 11 ? (row % 2 ? 'Interview' : 'Rejected') : 'asked')),
        ),
      ),
    ).toBeNull();
  });

  it('“Profile” is the job over a few that come again, and the profile over links', () => {
    expect(found(['Name', NAMES], ['Profile', 'role'], ['Stage', STAGES])).toMatchObject({ role: 'Profile' });
    expect(found(['Name', NAMES], ['Profile', 'linkedin'], ['Stage', STAGES])).toMatchObject({ linkedin: 'Profile' });
    expect(found(['Name', NAMES], ['Profile', each((row) => `lead ${row}`)], ['Stage', STAGES])).toEqual({
      name: 'Name',
      stage: 'Stage',
    });
  });

  it('says whether the last contact is one, or only hints at it', () => {
    expect(suits('lastTouch', one('Last contact', DAYS))?.kind).toBe('contact');
    expect(suits('lastTouch', one('Last updated', DAYS))?.kind).toBe('proxy');
    expect(suits('email', one('Email', 'email'))).not.toHaveProperty('kind');
  });
});

describe('cells alone', () => {
  const alone = (field: Field, ...given: Given) => fromCellsAlone(field, one(...given));
  const LINKS = each((row) => `linkedin.com/in/maria${row}`);

  it('prove an address, a phone, a profile, a column of stages and one of names under an unknown header', () => {
    expect(
      alone(
        'email',
        'Xyzzy',
        each((row) => `maria${row}@example.com`),
      )?.because,
    ).toBe('The header doesn’t say it; 20 of 20 hold an address.');
    expect(
      alone(
        'phone',
        'Xyzzy',
        each((row) => `+44 20 7946 01${10 + row}`),
      )?.because,
    ).toBe('The header doesn’t say it; 20 of 20 look like a phone number.');
    expect(alone('linkedin', 'Xyzzy', LINKS)?.because).toBe('The header doesn’t say it; 20 of 20 are LinkedIn links.');
    expect(alone('stage', 'Xyzzy', STAGES)?.because).toBe('The header doesn’t say it; 20 of 20 are stage words.');
    expect(alone('name', 'Xyzzy', NAMES)?.because).toBe('The header doesn’t say it; 18 of 20 look like names.');
    for (const field of ['role', 'owner', 'notes', 'appliedDate', 'firstName'] as const)
      expect(alone(field, 'Xyzzy', NAMES)).toBeNull();
  });

  it('prove nothing with two of them, or with less than six in ten', () => {
    const some = (count: number, of: Cell, other: Cell) => each((row) => (row < count ? of : other));
    expect(alone('email', 'Xyzzy', ['a@example.com', 'b@example.com'])).toBeNull();
    expect(alone('email', 'Xyzzy', ['a@example.com', 'b@example.com', 'c@example.com'])).not.toBeNull();
    expect(alone('email', 'Xyzzy', some(12, 'a@example.com', 'asked'))).not.toBeNull();
    expect(alone('email', 'Xyzzy', some(11, 'a@example.com', 'asked'))).toBeNull();
  });

  it('prove an address under a header that says something else, but not whose it is', () => {
    const addresses = each((row) => `maria${row}@example.com`);
    expect(alone('email', 'Stage', addresses)).not.toBeNull();
    expect(alone('email', 'Recruiter', addresses)).toBeNull();
    expect(alone('email', 'Interviewer', addresses)).toBeNull();
    expect(alone('email', 'Consent', addresses)).toBeNull();
    expect(alone('name', 'Stage', NAMES)).toBeNull();
    expect(alone('stage', 'City', STAGES)).not.toBeNull();
    expect(alone('stage', 'Recruiter', STAGES)).toBeNull();
  });

  it('are stages with some for the way and some for the end, three to fifteen, short ones', () => {
    const stages = (...values: readonly string[]) =>
      alone(
        'stage',
        'Xyzzy',
        each((row) => values[row % values.length] ?? ''),
      );
    expect(stages('Applied', 'Interview', 'Rejected')).not.toBeNull();
    expect(stages('Applied', 'Rejected')).toBeNull();
    expect(stages('Applied', 'Interview', 'Offer')).toBeNull();
    expect(stages('Hired', 'Rejected', 'Withdrawn')).toBeNull();
    expect(stages('Applied', 'Hired', 'Rejected', 'Withdrawn')).not.toBeNull();
    expect(stages('Applied', 'Hired', 'Rejected', 'Withdrawn', 'Offer declined')).toBeNull();
    expect(stages('Rejected', ...Array.from({ length: 14 }, (_, at) => `Interview ${at}`))).not.toBeNull();
    expect(stages('Rejected', ...Array.from({ length: 15 }, (_, at) => `Interview ${at}`))).toBeNull();
    const long = (length: number) =>
      stages(...['Applied', 'Interview', 'Rejected'].map((word) => `${word} ${'1'.repeat(length - word.length - 1)}`));
    expect(long(23)).not.toBeNull();
    expect(long(24)).toBeNull();
  });

  it('are names that hardly repeat', () => {
    const names = (different: number) =>
      alone(
        'name',
        'Xyzzy',
        each((row) => NAMES[row % different] ?? ''),
      );
    expect(names(13)).not.toBeNull();
    expect(names(12)).toBeNull();
    const share = (count: number) =>
      alone(
        'name',
        'Xyzzy',
        each((row) => (row < count ? (NAMES[row] ?? '') : `room ${row}`)),
      );
    expect(share(14)).not.toBeNull();
    expect(share(13)).toBeNull();
  });

  it('are weaker than any header, and the stronger the more of them agree', () => {
    const score = (count: number) =>
      alone(
        'email',
        'Xyzzy',
        each((row) => (row < count ? `m${row}@example.com` : 'asked')),
      )?.score ?? 0;
    expect(score(20)).toBeLessThan(suits('email', one('Email', 'email'))?.score ?? 0);
    expect(score(20)).toBeGreaterThan(score(13));
    expect(score(13)).toBeGreaterThan(0.45);
    const [, right] = columns(['Qwert', null], ['Xyzzy', NAMES]);
    expect(right && fromCellsAlone('name', right)?.score).toBeLessThan(alone('name', 'Xyzzy', NAMES)?.score ?? 0);
  });
});

describe('neighbours', () => {
  it('“First” and “Last” are the halves of a name, each alone and over names', () => {
    const firsts = cellsFor('firstName', ROWS, 1);
    const lasts = cellsFor('lastName', ROWS, 2);
    expect(found(['First', firsts], ['Last', lasts], ['Stage', STAGES])).toEqual({
      firstName: 'First',
      lastName: 'Last',
      stage: 'Stage',
    });
    expect(found(['*First*', firsts], ['Last:', lasts], ['Stage', STAGES])).toMatchObject({
      firstName: '*First*',
      lastName: 'Last:',
    });
    expect(found(['First', DAYS], ['Last', DAYS], ['Stage', STAGES])).not.toHaveProperty('firstName');
    expect(found(['First', firsts], ['Stage', STAGES])).not.toHaveProperty('firstName');
    expect(found(['Last', lasts], ['Stage', STAGES])).not.toHaveProperty('lastName');
    expect(found(['Second', firsts], ['Last', lasts], ['Stage', STAGES])).not.toHaveProperty('firstName');
  });

  it('“Name” is the half that its neighbour leaves; with both or none it is the whole', () => {
    expect(found(['Name', 'firstName'], ['Surname', 'lastName'])).toEqual({ firstName: 'Name', lastName: 'Surname' });
    expect(found(['Name', 'lastName'], ['First name', 'firstName'])).toEqual({
      firstName: 'First name',
      lastName: 'Name',
    });
    expect(found(['Name', NAMES], ['Stage', STAGES])).toEqual({ name: 'Name', stage: 'Stage' });
    expect(found(['Full name', NAMES], ['Surname', 'lastName'])).toEqual({ name: 'Full name', lastName: 'Surname' });
  });

  it('“Job title” beside “Company”, different for each person, is what they do now', () => {
    const jobs = each((row) => `Head of ${'abcdefghijklmnopqrst'.charAt(row)}ccounts`);
    expect(found(['Name', NAMES], ['Job title', jobs], ['Company', 'company'])).not.toHaveProperty('role');
    expect(found(['Name', NAMES], ['Job title', jobs], ['Stage', STAGES])).toHaveProperty('role');
    expect(found(['Name', NAMES], ['Job title', 'role'], ['Company', 'company'])).toHaveProperty('role');
    expect(found(['Name', NAMES], ['Job applied for', jobs], ['Company', 'company'])).toHaveProperty('role');
    expect(found(['Name', NAMES], ['Application job', jobs], ['Company', 'company'])).toHaveProperty('role');
    expect(found(['Name', NAMES], ['Job ID', jobs], ['Company', 'company'])).toHaveProperty('role');
    expect(found(['Name', NAMES], ['Job title', jobs.slice(0, 9)], ['Company', 'company'])).toHaveProperty('role');
    expect(found(['Name', NAMES], ['Job title', jobs.slice(0, 10)], ['Company', 'company'])).not.toHaveProperty('role');
    const repeated = (different: number) => each((row) => jobs[row % different] ?? '');
    expect(found(['Name', NAMES], ['Job title', repeated(16)], ['Company', 'company'])).toHaveProperty('role');
    expect(found(['Name', NAMES], ['Job title', repeated(17)], ['Company', 'company'])).not.toHaveProperty('role');
  });

  it('“Actions” is the next step only beside a day to do it by', () => {
    const steps = each((row) => `Ask for the references again, and send the assignment of week ${row}`);
    expect(found(['Name', NAMES], ['Actions', steps], ['Stage', STAGES])).not.toHaveProperty('nextStep');
    expect(found(['Name', NAMES], ['Actions', steps], ['Due date', DAYS])).toMatchObject({
      nextStep: 'Actions',
      nextStepDue: 'Due date',
    });
    expect(found(['Name', NAMES], ['Next action', steps], ['Stage', STAGES])).toHaveProperty('nextStep');
  });

  it('“Date” is the day of application, and of the interview beside a time or an interviewer', () => {
    const times = each((row) => `${9 + (row % 8)}:00`);
    expect(found(['Name', NAMES], ['Date', DAYS], ['Stage', STAGES])).toMatchObject({ appliedDate: 'Date' });
    expect(found(['Name', NAMES], ['Date', DAYS], ['Time', times])).toMatchObject({ interviewDate: 'Date' });
    expect(found(['Name', NAMES], ['Date', DAYS], ['Interview time', times])).toMatchObject({ interviewDate: 'Date' });
    expect(found(['Name', NAMES], ['Date', DAYS], ['Scheduled time', times])).toMatchObject({ interviewDate: 'Date' });
    expect(found(['Name', NAMES], ['Date', DAYS], ['Application time', times])).toMatchObject({ appliedDate: 'Date' });
    expect(found(['Name', NAMES], ['Date', DAYS], ['Interviewer', NAMES])).toMatchObject({ interviewDate: 'Date' });
    expect(found(['Name', NAMES], ['Date', DAYS], ['Interviewer', NAMES], ['Interview date', DAYS])).toMatchObject({
      appliedDate: 'Date',
      interviewDate: 'Interview date',
    });
  });
});

describe('which column means what', () => {
  it('is said with its place, its confidence to two digits, and why', () => {
    const { name, lastTouch, phone } = mapColumns(columns(['', null], ['Name', NAMES], ['Last updated', DAYS]));
    expect(name).toEqual({
      column: 2,
      header: 'Name',
      confidence: 0.93,
      because: 'Header “Name”; 20 of 20 look like names.',
    });
    expect(lastTouch).toEqual({
      column: 3,
      header: 'Last updated',
      confidence: 0.84,
      because: 'Header “Last updated”; 20 of 20 are dates.',
      kind: 'proxy',
    });
    expect(phone).toBeNull();
    expect(mapColumns(columns(['Candidate name', NAMES])).name?.confidence).toBe(1);
  });

  it('is by cells alone only where no header says it, of stages also where one says it poorly', () => {
    const addresses = each((row) => `maria${row}@example.com`);
    expect(found(['Email', addresses], ['Xyzzy', addresses])).toEqual({ email: 'Email' });
    expect(found(['Xyzzy', addresses], ['Email', addresses])).toEqual({ email: 'Email' });
    expect(found(['Xyzzy', addresses], ['Name', NAMES])).toEqual({ email: 'Xyzzy', name: 'Name' });
    expect(found(['Name', NAMES], ['Xyzzy', STAGES], ['Status', STAGES])).toMatchObject({ stage: 'Status' });
    expect(found(['Name', NAMES], ['Xyzzy', STAGES], ['Final status', each(() => 'Hired')])).toMatchObject({
      stage: 'Xyzzy',
      decision: 'Final status',
    });
  });

  it('is nothing below 0.45', () => {
    expect(found(['Title', 'role'], ['Name', NAMES])).toEqual({ name: 'Name' });
  });
});

describe('further interviews', () => {
  const rows = Array.from({ length: ROWS }, (_, row): Cell[] => [
    NAMES[row] ?? '',
    DAYS[row] ?? '',
    DAYS[row] ?? '',
    'Good',
    DAYS[row] ?? '',
    '',
  ]);
  const headers = ['Name', 'Interview date', '2nd interview date', '3rd interview', 'Final interview date', ''];

  it('are columns of days whose headers speak of one, beside what means something else already', () => {
    expect(furtherInterviews(headers, rows, new Set([1, 2]))).toEqual([3, 5]);
    expect(furtherInterviews(headers, rows, new Set())).toEqual([2, 3, 5]);
    expect(furtherInterviews(headers, rows, new Set([1, 2, 3, 5]))).toEqual([]);
  });

  it('are none of which the header says it poorly', () => {
    expect(
      furtherInterviews(
        ['Date time', 'Scheduled', 'Interview'],
        rows.map((row) => [row[1] ?? '', row[1] ?? '', row[1] ?? '']),
        new Set(),
      ),
    ).toEqual([2, 3]);
  });
});
