import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell.js';
import { recognise } from '../../../src/domain/recognition/recognise.js';
import { FIELDS } from '../../../src/domain/recognition/recognition.js';
import { ROWS, table } from './sample-cells.js';

const candidates = table([
  ['Candidate Name', 'name'],
  ['Email', 'email'],
  ['Status', 'stage'],
  ['Recruiter', 'owner'],
]);

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
      'a log of messages to a few people',
      table([
        [
          'Candidate',
          Array.from({ length: ROWS }, (_, row) => ['Maria Silva', 'Jonas Khan', 'Yuki Tanaka'][row % 3] ?? ''),
        ],
        ['Channel', null],
        ['Message', 'notes'],
        ['Sent on', null],
      ]),
      /again and again|log/,
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
    [
      'a list of who works on what',
      table([
        ['Resource', 'name'],
        ['Role', 'role'],
        ['Allocation', null],
      ]),
      /^Columns such as “Allocation” belong/,
    ],
    [
      'a list of patients, whose column is named once,',
      table([
        ['Patient', 'name'],
        ['Appointment', null],
        ['Doctor', null],
      ]),
      /^Columns such as “Patient” belong/,
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

  /** A table whose headers say nearly the same, over cells of any field. */
  const header = fc.constantFrom(
    ...['Name', 'Candidate', 'Candidate name', 'Full name', 'Email', 'Contact', 'Stage', 'Status', 'Decision', 'Owner'],
    ...['Recruiter', 'Date', 'Applied', 'Last contact', 'Next step', 'Interview date', 'Notes', 'Feedback', 'Role'],
  );
  const rivals = fc
    .array(fc.tuple(header, fc.constantFrom(...FIELDS, null)), { minLength: 1, maxLength: 12 })
    .map((columns) => table(columns));
  const anyCells = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 });

  it('never throws and never gives one column to two fields', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(anyCells, rivals), (name, cells) => {
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
