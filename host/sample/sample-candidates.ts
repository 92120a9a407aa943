import { newWorkbook } from '../engine/json.js';
import type { CellInput, Workbook } from '../engine/workbook.js';
import { RECRUITERS, SAMPLE_PEOPLE, type SamplePerson } from './sample-people.js';

/** Addresses to act as in the demo. */
export const SAMPLE_RECRUITERS: readonly string[] = Object.values(RECRUITERS);

export interface SampleOptions {
  readonly timeZone: string;
  /** Days since 1899-12-30 in that zone. */
  readonly today: number;
}

const HEADERS = [
  'Candidate',
  'Email',
  'Phone',
  'Role',
  'Stage',
  'Recruiter',
  'Applied on',
  'Interview date',
  'Last contact',
  'Source',
  'Notes',
];
const WIDTHS = [150, 210, 130, 160, 110, 160, 95, 105, 100, 100, 230];
const DAY_FORMAT = 'yyyy-mm-dd';
const HEADER_ROW = 1;

/** The sheet that `npm start` opens: a candidate list as a small agency keeps it, with a title above the header. */
export function sampleCandidates({ timeZone, today }: SampleOptions): Workbook {
  const workbook = newWorkbook({ name: 'Sample candidates', sheetName: 'Candidates', timeZone, rows: 200 });
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error('A new workbook has no sheet.');
  const rows = SAMPLE_PEOPLE.map((person) => cellsOf(person, today));
  workbook.write(sheet, 0, 0, [[text('Open roles: who is where')], HEADERS.map(text), ...rows]);
  const right = HEADERS.length - 1;
  workbook.setStyle(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, { bold: true, fontSize: 14 });
  workbook.setStyle(
    sheet,
    { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right },
    { bold: true, fillColor: '#e8eef7' },
  );
  WIDTHS.forEach((width, column) => workbook.setColumnWidth(sheet, column, 1, width));
  workbook.setFrozen(sheet, HEADER_ROW + 1, 1);
  return workbook;
}

function cellsOf(person: SamplePerson, today: number): readonly CellInput[] {
  const { name, email, phone, role, stage, recruiter, applied, interview, lastContact, source, notes } = person;
  return [
    ...[name, email, phone, role, stage, RECRUITERS[recruiter]].map(text),
    day(applied, today),
    day(interview, today),
    day(lastContact, today),
    text(source),
    text(notes),
  ];
}

function text(value: string): CellInput {
  return value === '' ? { kind: 'blank' } : { kind: 'text', value };
}

/** Nobody is met on a weekend: such a day is the Friday before, or the Monday after when it lies ahead. */
function day(daysAgo: number | null, today: number): CellInput {
  if (daysAgo === null) return { kind: 'blank' };
  let value = today - daysAgo;
  // Serial day 0 was a Saturday.
  while (value % 7 < 2) value += daysAgo < 0 ? 1 : -1;
  return { kind: 'number', value, format: DAY_FORMAT };
}
