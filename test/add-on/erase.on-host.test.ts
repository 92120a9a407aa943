import { AddOnInWorkbook } from '../support/add-on-in-workbook';

const HEADER = ['Candidate', 'Email', 'Stage', 'Recruiter', 'Last contact', 'Notes'];
const ANA = ['Ana Ruiz', 'ana@mail.example', 'Interview', 'Rita', '2026-11-10', 'sister of Ben'];
const SHEET = [
  HEADER,
  ANA,
  ['Ben Okoro', 'ben@mail.example', 'Phone screen', 'Sam', '2026-11-16', ''],
  ['Cem Yilmaz', 'cem@mail.example', 'Interview', 'Sam', '2026-11-12', ''],
];
/** Columns of theirs. */
const THEIRS = HEADER.length;

interface ErasureShown {
  readonly name: string;
  readonly rows: readonly { readonly candidateId: string; readonly row: number | null }[];
  readonly logRows: number;
}

const addOn = AddOnInWorkbook.over(SHEET, '2026-11-18T10:00:00Z');
addOn.setUp();
const idOf = (row: number): string => (addOn.shown()[row]?.[addOn.column('Candidate id')] ?? '').split('.')[0] ?? '';
const ana = idOf(1);
const touch = { candidateId: ana, what: 'spoke', on: '2026-11-18', scheduling: false, needsAnswer: false, keeps: [] };
addOn.run('logTouch', {
  ...touch,
  summary: '=Her mother is ill',
  promise: { text: 'mother', dueOn: '2026-11-20' },
  key: '1',
});
addOn.run('logTouch', { ...touch, candidateId: idOf(2), summary: 'cheerful', promise: null, key: '2' });
addOn.run('setAside', {
  candidateId: ana,
  what: 'pause',
  wakeOn: '2026-12-01',
  candidateKnows: true,
  reason: 'her mother',
  whom: null,
  key: '3',
});
const archive = addOn.workbook.createSheet('Archive', 1, 50, 20);
const settingRow = addOn.shown('Settings').findIndex(([label]) => label === 'Archive tabs');
addOn.workbook.write(addOn.sheet('Settings'), settingRow, 1, [[{ kind: 'text', value: ' archive ' }]]);

/** Cuts Ana's row and pastes it below two rows of the archive, moved by a column as people do. */
function cutAna(copy: AddOnInWorkbook): void {
  const { workbook } = copy;
  const sheet = copy.sheet();
  const right = (copy.shown()[0]?.length ?? 1) - 1;
  const row = workbook.read(sheet, { top: 1, left: 0, bottom: 1, right });
  workbook.write(
    archive,
    2,
    1,
    row.map((cells) => cells.map(({ display }) => ({ kind: 'text', value: display }))),
  );
  workbook.deleteRows(sheet, 1, 1);
}
const eraseAll = (copy: AddOnInWorkbook, candidateId: string): unknown => {
  const shown = copy.run('getErasure', candidateId) as ErasureShown;
  return copy.run('erase', { candidateIds: shown.rows.map((row) => row.candidateId), key: 'erase' });
};
/** Every text of the workbook outside of their own columns, and every property. */
function everythingOfOurs(copy: AddOnInWorkbook): string {
  const tabs = copy.workbook.sheets().map((key) => copy.workbook.sheetName(key));
  const texts = tabs.map((name) =>
    copy.shown(name).map((row) => (name === 'Candidates' || name === 'Archive' ? row.slice(THEIRS + 1) : row)),
  );
  return JSON.stringify([texts, [...copy.properties], copy.workbook.metadata(), copy.workbook.protections()]);
}
const dashboard = (copy: AddOnInWorkbook): unknown => {
  copy.run('refreshDashboardNow');
  const rows = copy.shown('Dashboard');
  return {
    figures: rows
      .slice(6, 10)
      .map((row) => row.slice(0, 4))
      .slice(1),
    weeks: rows.slice(21).map((row) => row.slice(0, 3)),
  };
};

describe('a person erased from a workbook', () => {
  const erased = addOn.copy();
  const theirs = erased.shown().map((row) => row.slice(0, THEIRS));
  const before = dashboard(erased);
  const log = erased.shown('Touch log');
  const answer = eraseAll(erased, ana);

  it('is nowhere in what is ours: not in a cell, a hidden one, a property or a mark', () => {
    expect(JSON.stringify(log)).toContain('mother');
    expect(answer).toMatchObject({
      kind: 'done',
      says: 'Erased: Ana Ruiz. Still yours to delete: row 2 of “Candidates”.',
    });
    const ours = everythingOfOurs(erased);
    for (const word of ['Ana', 'Ruiz', 'ana@mail', 'mother', ana]) expect(ours).not.toContain(word);
    expect(ours).toContain('cheerful');
  });

  it('keeps their columns, the rows of the log with their days, and every figure of what happened', () => {
    expect(erased.shown().map((row) => row.slice(0, THEIRS))).toEqual(theirs);
    const days = (rows: string[][]): string[][] => rows.map((row) => [0, 1, 3, 4].map((at) => row[at] ?? ''));
    expect(days(erased.shown('Touch log').slice(0, log.length))).toEqual(days(log));
    expect(dashboard(erased)).toEqual(before);
  });

  it('says so in the row, and is not on any list', () => {
    const [, first = []] = erased.shown();
    expect(first[erased.column('Follow-up')]).toBe('– · Erased, as they asked. This row is yours to delete');
    expect(JSON.stringify(erased.run('getReport'))).not.toContain('Ana Ruiz');
    erased.run('morningRun');
    erased.run('repairTracker');
    expect(everythingOfOurs(erased)).not.toContain('Ana');
  });
});

describe('a row cut into an archive tab that Settings names', () => {
  const moved = addOn.copy();
  cutAna(moved);

  it('is found there by its hidden id, and what is owed opens there', () => {
    expect(moved.run('getGone', null)).toMatchObject({
      noSuchTabs: [],
      rows: [{ candidateId: ana, name: 'Ana Ruiz', sheet: 'Archive', isOwed: true }],
    });
  });

  it('is nobody’s when its hidden cells lie beside another name: no touch is credited to somebody else', () => {
    const mixed = moved.copy();
    mixed.workbook.write(archive, 2, 1, [
      [
        { kind: 'text', value: 'Zoe Park' },
        { kind: 'text', value: 'zoe@mail.example' },
      ],
    ]);
    expect(mixed.run('getGone', null)).toMatchObject({ rows: [{ name: 'Ana Ruiz', sheet: 'Candidates' }] });
  });

  it('loses the hidden cells of ours when the person is erased, and no other', () => {
    const cells = moved.shown('Archive')[2] ?? [];
    expect(eraseAll(moved, ana)).toEqual({
      kind: 'done',
      says: 'Erased: Ana Ruiz. Still yours to delete: row 3 of “Archive”.',
    });
    expect(everythingOfOurs(moved)).not.toContain('mother');
    expect(moved.shown('Archive')[2]?.slice(0, THEIRS + 1)).toEqual(cells.slice(0, THEIRS + 1));
    expect(moved.run('getGone', null)).toMatchObject({ rows: [] });
  });
});
