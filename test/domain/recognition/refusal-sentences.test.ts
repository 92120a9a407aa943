import type { Cell } from '../../../src/domain/cell.js';
import { recognise } from '../../../src/domain/recognition/recognise.js';
import type { Field } from '../../../src/domain/recognition/recognition.js';
import { ROWS, table } from './sample-cells.js';

const refused = (
  columns: readonly (readonly [string, Field | null | readonly Cell[]])[],
  name = 'Tab',
): string | null => recognise(name, table(columns)).refused;
const each = (cell: (row: number) => Cell): Cell[] => Array.from({ length: ROWS }, (_, row) => cell(row));

const LOG = 'It holds several rows for each person: a log of what happened, not one row a candidate.';
const AGAIN = 'The same people stand in it again and again: a log of what happened, not one row a candidate.';
const COMPANIES = 'It lists companies instead of people: a job-seeker’s own list of applications.';
const EVENTS = 'It holds several rows for each candidate: a log of events, not one row a candidate.';
const NOBODY = 'No column says who the candidate is: none holds names, addresses or phone numbers.';
const FIGURES = 'It holds figures for each name: a report, not a list of candidates.';
const ADDRESSES = 'It holds addresses without a name, a stage or a date: nothing to follow up by.';
const NOTHING = 'Nothing in it speaks of candidates: no stage, job, source, interview or date of application.';

describe('a list of candidates is none', () => {
  it('where the tab is empty, or no row reads like a header', () => {
    expect(recognise('Tab', []).refused).toBe('The tab is empty.');
    expect(recognise('Tab', [[1], [2]]).refused).toBe('Rows 1 to 2 hold no header with a name or an address.');
    expect(recognise('Tab', Array<Cell[]>(50).fill([1])).refused).toBe(
      'Rows 1 to 40 hold no header with a name or an address.',
    );
    expect(recognise('Tab', [[1]])).toMatchObject({
      sheet: 'Tab',
      isCandidateSheet: false,
      headerRow: 0,
      firstDataRow: 0,
      rows: 0,
      stages: {},
      dateOrder: {},
      warnings: [],
    });
  });

  it('that logs what happened to each person', () => {
    const people = each((row) => `person${row % 5}@example.com`);
    expect(
      refused([
        ['Candidate', each((row) => `Maria Silva${'abcde'.charAt(row % 5)}`)],
        ['Email', people],
        ['Event type', null],
        ['From stage', 'stage'],
        ['To stage', 'stage'],
        ['Stage', 'stage'],
      ]),
    ).toBe(LOG);
    // One log column alone, or each person once, is no log.
    expect(
      refused([
        ['Candidate', 'name'],
        ['Email', 'email'],
        ['Event', null],
        ['Stage', 'stage'],
      ]),
    ).toBeNull();
    expect(
      refused([
        ['Candidate', 'name'],
        ['Email', 'email'],
        ['Event', null],
        ['Old value', null],
        ['Stage', 'stage'],
      ]),
    ).toBeNull();
  });

  it('in which the same people come again and again, unless it has a job or a stage', () => {
    const people = each((row) => ['Maria Silva', 'Jonas Khan', 'Yuki Tanaka'][row % 3] ?? '');
    expect(
      refused([
        ['Candidate', people],
        ['Message', 'notes'],
        ['Recruiter', 'owner'],
      ]),
    ).toBe(AGAIN);
    expect(
      refused([
        ['Candidate', people],
        ['Message', 'notes'],
        ['Stage', 'stage'],
      ]),
    ).toBeNull();
    expect(
      refused([
        ['Candidate', people],
        ['Message', 'notes'],
        ['Job', 'role'],
      ]),
    ).toBeNull();
    expect(
      refused([
        ['Candidate', 'name'],
        ['Message', 'notes'],
        ['Recruiter', 'owner'],
      ]),
    ).toBeNull();
    // Seven rows are too few to say so; half new people are new enough.
    expect(
      refused([
        ['Candidate', people.slice(0, 7)],
        ['Message', 'notes'],
        ['Recruiter', 'owner'],
      ]),
    ).toBeNull();
    expect(
      refused([
        ['Candidate', people.slice(0, 8)],
        ['Message', 'notes'],
        ['Recruiter', 'owner'],
      ]),
    ).toBe(AGAIN);
    const half = [...people.slice(0, 3), ...people.slice(0, 3)];
    const pairs = [...half, 'Ana Costa', 'Ana Costa', 'Wei Chen', 'Wei Chen'];
    expect(
      refused([
        ['Candidate', pairs],
        ['Message', 'notes'],
        ['Recruiter', 'owner'],
      ]),
    ).toBeNull();
  });

  it('that is a job-seeker’s own', () => {
    expect(
      refused([
        ['Company', 'company'],
        ['Position', 'role'],
        ['Status', 'stage'],
        ['Date applied', 'appliedDate'],
      ]),
    ).toBe(COMPANIES);
    expect(
      refused([
        ['Company', each((row) => row)],
        ['Position', 'role'],
        ['Status', 'stage'],
      ]),
    ).toBe(COMPANIES);
    expect(
      refused([
        ['Company industry', null],
        ['Position', 'role'],
        ['Status', 'stage'],
      ]),
    ).toBe(NOBODY);
    expect(
      refused([
        ['Name', 'name'],
        ['Company', 'company'],
        ['Position', 'role'],
        ['Status', 'stage'],
      ]),
    ).toBeNull();
  });

  it('that logs what happened to each candidate, known by a number only', () => {
    const ids = each((row) => `C-${row % 4}`);
    expect(
      refused([
        ['Candidate ID', ids],
        ['Stage', 'stage'],
        ['Interview date', 'interviewDate'],
      ]),
    ).toBe(EVENTS);
    expect(
      refused([
        ['Candidate ID', ids.slice(0, 6)],
        ['Stage', 'stage'],
        ['Interview date', 'interviewDate'],
      ]),
    ).toBe(EVENTS);
    expect(
      refused([
        ['Candidate ID', ids.slice(0, 5)],
        ['Stage', 'stage'],
        ['Interview date', 'interviewDate'],
      ]),
    ).toBe(NOBODY);
    expect(
      refused([
        ['Candidate ID', each((row) => `C-${row}`)],
        ['Stage', 'stage'],
        ['Interview date', 'interviewDate'],
      ]),
    ).toBe(NOBODY);
  });

  it('in which nothing says who they are, unless each row is an application', () => {
    const ids = each((row) => `C-${row}`);
    const applied = ['Applied on', 'appliedDate'] as const;
    expect(refused([['Candidate ID', ids], applied, ['Stage', 'stage']])).toBeNull();
    expect(refused([['Candidate ID', ids], applied, ['Source', 'source']])).toBeNull();
    expect(refused([['Candidate ID', ids], applied, ['Job', 'role']])).toBeNull();
    expect(refused([['Candidate ID', ids], applied, ['City', null]])).toBe(NOBODY);
    expect(
      refused([
        ['Candidate ID', ids],
        ['Stage', 'stage'],
        ['Job', 'role'],
      ]),
    ).toBe(NOBODY);
  });

  it('that has figures for each name', () => {
    const count = (name: string) => [name, each((row) => row)] as const;
    expect(
      refused([['Recruiter', 'name'], ['Name', 'name'], count('Interviews'), count('Offers'), count('Hires')]),
    ).toBe(FIGURES);
    expect(refused([['Name', 'name'], count('Interviews'), count('Offers'), ['Stage', 'stage']])).toBeNull();
    expect(refused([['Name', 'name'], count('Interviews'), count('Offers'), ['Email', 'email']])).toBeNull();
    expect(refused([['Name', 'name'], count('Interviews'), count('Offers'), ['Phone', 'phone']])).toBeNull();
    expect(refused([['Name', 'name'], count('Interviews'), count('Offers'), ['Applied on', 'appliedDate']])).toBeNull();
    expect(
      refused([['Candidate', 'name'], count('Age'), ['City', each(() => 'Porto')], ['Source', 'source']]),
    ).toBeNull();
  });

  it('that has addresses and nothing else', () => {
    expect(
      refused([
        ['Email', 'email'],
        ['City', null],
      ]),
    ).toBe(ADDRESSES);
    expect(
      refused([
        ['Phone', 'phone'],
        ['City', null],
      ]),
    ).toBe(ADDRESSES);
    expect(
      refused([
        ['Email', 'email'],
        ['Stage', 'stage'],
      ]),
    ).toBeNull();
  });

  it('in which nothing speaks of candidates', () => {
    expect(
      refused([
        ['Name', 'name'],
        ['City', null],
        ['Notes', 'notes'],
      ]),
    ).toBe(NOTHING);
    expect(
      refused([
        ['Candidate', 'name'],
        ['City', null],
        ['Notes', 'notes'],
      ]),
    ).toBeNull();
    expect(
      refused([
        ['Name', 'name'],
        ['CV', null],
        ['Notes', 'notes'],
      ]),
    ).toBeNull();
    expect(
      refused([
        ['Name', 'name'],
        ['Email', 'email'],
        ['Notes', 'notes'],
      ]),
    ).toBeNull();
    expect(
      refused([
        ['Name', 'name'],
        ['Source', 'source'],
        ['Notes', 'notes'],
      ]),
    ).toBeNull();
  });
});

describe('another kind of list', () => {
  it('is told by two columns of it, which are named', () => {
    expect(
      refused([
        ['Applicant Name', 'name'],
        ['Grant', null],
        ['Funding Request', null],
        ['Budget', null],
      ]),
    ).toBe('Columns such as “Grant”, “Funding Request” belong to another kind of list, not to one of candidates.');
  });

  it('is told by words of employees, members and customers only where nothing speaks of ours', () => {
    const sentence = 'Columns such as “Hire date” belong to another kind of list, not to one of candidates.';
    expect(
      refused([
        ['Name', 'name'],
        ['Email', 'email'],
        ['Hire date', 'appliedDate'],
      ]),
    ).toBe(sentence);
    for (const ours of ['Interview date', 'Recruiter', 'CV', 'Feedback', 'Date applied', 'Interviewer'])
      expect(
        refused([
          ['Name', 'name'],
          ['Email', 'email'],
          ['Hire date', 'appliedDate'],
          [ours, null],
        ]),
      ).toBeNull();
    expect(
      refused([
        ['Candidate', 'name'],
        ['Email', 'email'],
        ['Hire date', 'appliedDate'],
      ]),
    ).toBeNull();
    expect(
      refused(
        [
          ['Name', 'name'],
          ['Email', 'email'],
          ['Hire date', 'appliedDate'],
        ],
        'Candidates',
      ),
    ).toBeNull();
    expect(
      refused(
        [
          ['Name', 'name'],
          ['Email', 'email'],
          ['Hire date', 'appliedDate'],
        ],
        'Interviews',
      ),
    ).toBeNull();
  });

  it('is told by the tab’s name alone', () => {
    const sentence = 'Its name and its columns speak of another kind of list, not of candidates.';
    expect(
      refused(
        [
          ['Name', 'name'],
          ['Email', 'email'],
          ['Status', 'stage'],
        ],
        'Employees',
      ),
    ).toBeNull();
    expect(
      refused(
        [
          ['Name', 'name'],
          ['Email', 'email'],
          ['City', null],
        ],
        'Employees',
      ),
    ).toBe(sentence);
    expect(
      refused(
        [
          ['Name', 'name'],
          ['Email', 'email'],
          ['City', null],
        ],
        'Tab',
      ),
    ).toBeNull();
  });

  it('is one that has more columns of another kind than of ours', () => {
    const invoice = ['Invoice', null] as const;
    expect(refused([['Name', 'name'], ['Email', 'email'], invoice])).toBe(
      'Columns such as “Invoice” belong to another kind of list, not to one of candidates.',
    );
    expect(refused([['Name', 'name'], ['Email', 'email'], ['Interview date', 'interviewDate'], invoice])).toBeNull();
    // The words for the way and for the end of a process weigh as much as two.
    expect(refused([['Name', 'name'], ['Stage', 'stage'], invoice])).toBeNull();
  });
});

describe('a list of candidates', () => {
  it.each<[string, Field]>([
    ['Stage', 'stage'],
    ['Job', 'role'],
    ['Received on', 'appliedDate'],
    ['Source', 'source'],
    ['Interview date', 'interviewDate'],
    ['Outcome', 'decision'],
    ['Owner', 'owner'],
    ['Next step', 'nextStep'],
    ['Feedback', 'feedback'],
    ['LinkedIn', 'linkedin'],
    ['Last call', 'lastTouch'],
  ])('may have names and “%s” only', (header, field) => {
    const rows = table([
      ['Name', 'name'],
      [header, field],
      ['City', null],
    ]);
    expect(recognise('Tab', rows)).toMatchObject({ refused: null, mapping: { [field]: { header } } });
  });

  it.each<[string, Field]>([
    ['Name', 'name'],
    ['First name', 'firstName'],
    ['Surname', 'lastName'],
    ['Email', 'email'],
    ['Phone', 'phone'],
    ['LinkedIn', 'linkedin'],
  ])('may know who they are by “%s” only', (header, field) => {
    expect(
      refused([
        [header, field],
        ['Stage', 'stage'],
        ['Interview date', 'interviewDate'],
      ]),
    ).toBeNull();
  });

  it.each(['Candidate no.', 'Applied', 'Recruiter’s office', 'CV'])('may say so by a column “%s” alone', (header) => {
    const town = each((row) => `Town ${'abcdefghij'.charAt(row % 10)}`);
    expect(
      refused([
        ['Name', 'name'],
        ['City', town],
        ['Place', town],
      ]),
    ).toBe(NOTHING);
    expect(
      refused([
        ['Name', 'name'],
        ['City', town],
        [header, town],
      ]),
    ).toBeNull();
  });
});

describe('where a line is drawn:', () => {
  const town = each((row) => `Town ${'abcdefghij'.charAt(row % 10)}`);
  const ids = each((row) => `C-${row}`);
  const numbers = (header: string) => [header, each((row) => row)] as const;
  const ALIEN = 'belong to another kind of list, not to one of candidates.';

  it('an application a row speaks of candidates, and of nothing else', () => {
    const applied = ['Received on', 'appliedDate'] as const;
    const stage = ['Stage', 'stage'] as const;
    expect(refused([['Candidate ID', ids], applied, stage])).toBeNull();
    expect(refused([['ID', ids], applied, stage])).toBe(NOBODY);
    expect(refused([['Candidate ID', ids], applied, stage, ['Invoice', town]])).toBe(NOBODY);
  });

  it('“Candidate” is said of elections, too, but not beside a phone, an address or a stage', () => {
    const ballot = ['Ballot', town] as const;
    expect(refused([['Candidate', 'name'], ballot])).toContain(ALIEN);
    expect(refused([['Candidate', 'name'], ['Phone', 'phone'], ballot])).toBeNull();
    expect(refused([['Candidate', 'name'], ['Email', 'email'], ballot])).toBeNull();
    expect(
      refused([['Candidate', 'name'], ['Stage', each((row) => ['Applied', 'Interview'][row % 2] ?? '')], ballot]),
    ).toBeNull();
  });

  it('words for the end of a process alone are no process', () => {
    const ends = each((row) => ['Rejected', 'Hired'][row % 2] ?? '');
    expect(
      refused([
        ['Name', 'name'],
        ['Stage', ends],
        ['Invoice', town],
      ]),
    ).toContain(ALIEN);
  });

  it('two columns of another kind outweigh two of ours, not three', () => {
    const list = [
      ['Candidate', 'name'],
      ['Email', 'email'],
      ['Interview date', 'interviewDate'],
      ['Feedback', 'feedback'],
      ['Grant', town],
      ['Budget', town],
    ] as const;
    expect(refused(list)).toContain(ALIEN);
    expect(refused([...list, ['Source', 'source']])).toBeNull();
    expect(refused(list.slice(0, 5))).toBeNull();
  });

  it.each(['Company', 'Company name', 'Name of the company'])('“%s” lists companies', (header) => {
    expect(refused([numbers(header), ['Position', 'role'], ['Status', 'stage']])).toBe(COMPANIES);
  });

  it('a log has fewer than eight new people in ten rows, or none that can be told apart', () => {
    const log = (...people: readonly (readonly [string, readonly Cell[]])[]) =>
      refused([...people, ['Event type', town], ['From stage', town], ['Stage', 'stage']]);
    const names = (distinct: number, all = 10) =>
      Array.from({ length: all }, (_, row) => `Maria Silv${'abcdefghij'.charAt(Math.min(row, distinct - 1))}`);
    expect(log(['Candidate', names(8)])).toBeNull();
    expect(log(['Candidate', names(7)])).toBe(LOG);
    expect(log(['Candidate', names(4, 4)])).toBeNull();
    expect(log(['Candidate', names(3, 3)])).toBe(LOG);
    expect(log()).toBe(LOG);
    // The address is asked before the name.
    const addresses = (distinct: number) => names(distinct).map((name) => `${name.replace(' ', '.')}@example.com`);
    expect(log(['Candidate', names(5)], ['Email', addresses(10)])).toBeNull();
  });

  it('an id that comes again tells a log of candidates from six rows on, and no other id does', () => {
    const again = (count: number) => Array.from({ length: count }, (_, row) => `C-${row % 2}`);
    const events = (header: string, cells: readonly Cell[]) =>
      refused([
        [header, cells],
        ['Stage', 'stage'],
        ['Interview date', 'interviewDate'],
      ]);
    expect(events('Candidate ID', again(6))).toBe(EVENTS);
    expect(events('Candidate ID', again(5))).toBe(NOBODY);
    expect(events('Ref', again(30))).toBe(NOBODY);
  });

  it('a report is half of numbers or more, two columns at least', () => {
    const candidate = ['Candidate', 'name'] as const;
    const few = (count: number) => Array.from({ length: count }, (_, row) => `Town ${'ab'.charAt(row)}`);
    const [a, b] = [numbers('Calls made'), numbers('Offers')];
    expect(refused([candidate, a])).toBeNull();
    expect(refused([candidate, a, b])).toBe(FIGURES);
    expect(refused([candidate, a, b, ['City', town]])).toBe(FIGURES);
    expect(refused([candidate, a, b, ['City', town], ['Place', town]])).toBeNull();
    expect(refused([candidate, a, b, ['City', few(1)], ['Place', few(1)]])).toBe(FIGURES);
    expect(refused([candidate, a, b, ['City', few(2)], ['Place', few(2)]])).toBeNull();
    expect(refused([candidate, a, b, ['Job', 'role']])).toBeNull();
    expect(refused([candidate, a, b, ['Interview date', 'interviewDate']])).toBeNull();
  });
});
