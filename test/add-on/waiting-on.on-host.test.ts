import { AddOnInWorkbook } from '../support/add-on-in-workbook';

const SHEET = [
  ['Candidate', 'Email', 'Stage', 'Recruiter', 'Last contact'],
  ['Ana Ruiz', 'ana@mail.example', 'Interview', 'Rita', '2026-11-10'],
  ['Ben Okoro', 'ben@mail.example', 'Phone screen', 'Sam', '2026-11-16'],
  ['Cem Yilmaz', 'cem@mail.example', 'Interview', 'Sam', '2026-11-12'],
];
const SINCE = 'Hiring manager since Wed 18 Nov 2026';

const addOn = AddOnInWorkbook.over(SHEET, '2026-11-18T10:00:00Z');
const filtered = { top: 0, left: 0, bottom: 3, right: 4 };
addOn.workbook.setFilter(addOn.sheet(), { zone: filtered, hidden: new Map(), criteria: new Map() });
const unfiltered = addOn.copy();
addOn.setUp();
const idOf = (of: AddOnInWorkbook, row: number): string =>
  (of.shown()[row]?.[of.column('Candidate id')] ?? '').split('.')[0] ?? '';
const before = addOn.shown();
const said = addOn.run('setAside', {
  candidateId: idOf(addOn, 1),
  what: 'waiting on',
  wakeOn: null,
  candidateKnows: false,
  reason: '',
  whom: 'hiring manager',
  key: 'w',
});
const column = (of: AddOnInWorkbook) => of.column('Waiting on');
const waiting = (of: AddOnInWorkbook) => of.shown().map((row) => [row[0], row[column(of)]]);

describe('the column Waiting on', () => {
  it('appears behind Last word from us when it is first used, and moves nothing of what was there', () => {
    expect(said).toMatchObject({ kind: 'card', card: { waitingOn: { whom: 'hiring manager', since: '2026-11-18' } } });
    expect(column(addOn)).toBe(addOn.column('Last word from us') + 1);
    expect(waiting(addOn)).toEqual([
      ['Candidate', 'Waiting on'],
      ['Ana Ruiz', SINCE],
      ['Ben Okoro', ''],
      ['Cem Yilmaz', ''],
    ]);
    const state = addOn.column('State');
    const others = addOn.shown().map((row) => row.filter((_, at) => at !== column(addOn) && at !== state));
    expect(others).toEqual(before.map((row) => row.slice(0, -1)));
  });

  it('stands inside the filter, and goes along when somebody sorts by it', () => {
    const sorted = addOn.copy();
    const filter = sorted.workbook.filter(sorted.sheet());
    expect(filter?.zone.right).toBe(sorted.column('State'));
    sorted.workbook.sort(sorted.sheet(), { top: 1, left: 0, bottom: 3, right: sorted.column('State') }, [
      { column: 0, ascending: false },
    ]);
    expect(waiting(sorted).slice(1)).toEqual([
      ['Cem Yilmaz', ''],
      ['Ben Okoro', ''],
      ['Ana Ruiz', SINCE],
    ]);
    expect((sorted.run('getReport') as { tracker: unknown }).tracker).toMatchObject({ candidates: 3 });
  });

  it('is a word in the log when a party is typed, and never a formula', () => {
    const typed = addOn.copy();
    typed.type(2, column(typed), 'client');
    expect(waiting(typed)[2]).toEqual(['Ben Okoro', 'Client since Wed 18 Nov 2026']);
    expect(typed.shown('Touch log').at(-1)?.slice(0, 4)).toEqual(['2026-11-18', '11:00', 'Ben Okoro', 'waiting on']);
    typed.type(2, column(typed), "'=1+1");
    expect(waiting(typed)[2]).toEqual(['Ben Okoro', 'Client since Wed 18 Nov 2026']);
  });

  it('is put back by Repair when somebody deleted it, and no other column with it', () => {
    const mended = addOn.copy();
    const shown = mended.shown();
    mended.workbook.deleteColumns(mended.sheet(), column(mended), 1);
    mended.run('morningRun');
    expect(mended.shown()[0]).not.toContain('Waiting on');
    mended.run('repairTracker');
    expect(mended.shown()).toEqual(shown);
  });

  it('is taken off with the tracker: the sheet is as it was', () => {
    const off = addOn.copy();
    off.run('undoSetUp', false);
    expect(off.checksum()).toEqual(unfiltered.checksum());
  });

  it('comes with a duplicated tab as a column of ours, not of theirs', () => {
    const twice = addOn.copy();
    twice.workbook.duplicateSheet(twice.sheet(), 'Copy of Candidates');
    const preview = twice.run('getPreview', twice.workbook.gid(twice.sheet('Copy of Candidates'))) as {
      columns: { header: string }[];
    };
    expect(preview.columns.map(({ header }) => header)).toEqual(SHEET[0]);
  });
});
