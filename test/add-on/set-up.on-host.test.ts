import { AddOnInWorkbook, Stopped } from '../support/add-on-in-workbook';

const SHEET = [
  ['Candidates of spring', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['Candidate Name', 'Email', 'Position', 'Status', 'Recruiter', 'Last contact'],
  ['Ana Ruiz', 'ana@mail.example', 'Data Engineer', 'Interview', 'rita@agency.example', '2026-11-10'],
  ['Ben Okoro', 'ben@mail.example', 'Data Engineer', 'Phone screen', 'Sam', '2026-11-16'],
  ['Cem Yilmaz', '', 'Designer', 'Rejected', 'Sam', '2026-09-01'],
  ['Dora Nagy', 'dora@mail.example', 'Designer', 'Applied', '', ''],
  ['=1+1', 'eve@mail.example', 'Designer', 'Offer', 'rita@agency.example', '2026-11-13'],
];
const WEDNESDAY = '2026-11-18T10:00:00Z';
const HEADER = 2;

/** One of so many calls is tried, and more of them in `set-up-faults`. A prime, so that no pattern of calls is skipped. */
const STEP = 29;

const fresh = () => AddOnInWorkbook.over(SHEET, WEDNESDAY);
let setUpOnce: AddOnInWorkbook | null = null;
const tracked = () => {
  if (setUpOnce === null) {
    setUpOnce = fresh();
    setUpOnce.setUp();
  }
  return setUpOnce.copy();
};
const tabsOf = ({ workbook }: AddOnInWorkbook) => workbook.sheets().map((sheet) => workbook.sheetName(sheet));
const followUps = (addOn: AddOnInWorkbook) =>
  addOn
    .shown()
    .slice(HEADER + 1)
    .map((row) => row[addOn.column('Follow-up', HEADER)]);

describe('setting up a sheet', () => {
  it('leaves their own tabs alone that are called like ours, in whatever case', () => {
    const addOn = fresh();
    const theirs = ['people', 'SETTINGS', 'touch Log'];
    for (const name of theirs) addOn.workbook.createSheet(name, addOn.workbook.sheets().length, 20, 5);
    const done = addOn.setUp();
    expect(done).toMatchObject({ kind: 'set up' });
    expect(tabsOf(addOn)).toEqual(expect.arrayContaining([...theirs, 'People 2', 'Settings 2', 'Touch log 2']));
  });

  it('says of every candidate how they stand', () => {
    expect(followUps(tracked())).toEqual([
      '▲ Overdue 1 day · Last word from us on Tue 10 Nov',
      expect.stringMatching(/^✓ On track · /),
      expect.stringMatching(/^– · Closed before the tracker came/),
      expect.stringMatching(/^\? No contact date yet/),
      '✓ On track · Last word from us on Fri 13 Nov',
    ]);
  });

  it('leaves every cell of theirs as it was', () => {
    const shown = tracked().shown();
    expect(shown.map((row) => row.slice(0, 6))).toEqual(SHEET.map((row) => row.map(String)));
  });

  it('changes nothing when it is done again', () => {
    const addOn = tracked();
    const before = addOn.checksum();
    expect(addOn.setUp()).toMatchObject({
      kind: 'set up',
      says: '“Candidates” is a tracker already. Nothing was changed.',
    });
    expect(addOn.checksum()).toEqual(before);
  });

  it('keeps the rules of the user first and in their order', () => {
    const addOn = fresh();
    const sheet = addOn.sheet();
    const own = ['=$D4="Offer"', '=$D4="Rejected"'].map((formula) => ({
      ranges: [{ top: 3, left: 0, bottom: 50, right: 5 }],
      condition: { kind: 'formula' as const, formula },
      style: { fillColor: '#ffee00' },
    }));
    addOn.workbook.setConditionalRules(sheet, own);
    addOn.setUp();
    const rules = addOn.workbook.conditionalRules(sheet);
    expect(rules.slice(0, 2).map(({ condition }) => condition)).toEqual(own.map(({ condition }) => condition));
    expect(rules.length).toBeLessThanOrEqual(2 + 6);
    expect(rules.length).toBeGreaterThan(2);
    // Ours stand on the Follow-up and the name column alone, below the header and inside the grid.
    const [header, lastRow] = [
      addOn.shown().findIndex((row) => row.includes('Follow-up')),
      addOn.workbook.gridSize(sheet).rows - 1,
    ];
    for (const { ranges } of rules.slice(2)) {
      expect(ranges.map(({ left }) => left).sort((one, other) => one - other)).toEqual([
        ranges[1]?.left,
        addOn.column('Follow-up', header),
      ]);
      for (const { top, left, bottom, right } of ranges) {
        expect(right).toBe(left);
        expect([top, bottom]).toEqual([header + 1, lastRow]);
      }
    }
  });

  it('refuses when the columns have changed since the preview', () => {
    const addOn = fresh();
    const preview = addOn.run('getPreview', null) as { sheetId: number; fingerprint: string };
    addOn.type(HEADER, 4, 'Somebody else');
    const before = addOn.checksum();
    const answer = addOn.run('turnIntoTracker', { ...preview, columns: { name: 1 }, stages: {}, proxyCounts: false });
    expect(answer).toMatchObject({ kind: 'refused' });
    expect(addOn.checksum()).toEqual(before);
  });

  it('costs the same number of calls for 10 candidates and for 80', () => {
    const calls = [10, 80].map((people) => {
      const rows = Array.from({ length: people }, (_, index) => [
        `Person ${String(index)} Smith`,
        `p${String(index)}@mail.example`,
        'Designer',
        'Interview',
        'Sam',
        '2026-11-10',
      ]);
      const addOn = AddOnInWorkbook.over([...SHEET.slice(0, 3), ...rows], WEDNESDAY);
      expect(addOn.setUp()).toMatchObject({ kind: 'set up', candidates: people });
      return addOn.calls.length;
    });
    expect(calls[0]).toBe(calls[1]);
  });

  it('goes on where it was stopped, at whatever call that was', () => {
    const whole = fresh();
    whole.setUp();
    const calls = whole.calls.length;
    const words = followUps(whole);
    expect(calls).toBeGreaterThan(80);
    for (let stop = 12; stop <= calls; stop += STEP) {
      const addOn = fresh();
      addOn.stopAt = stop;
      expect(() => addOn.setUp()).toThrow(Stopped);
      addOn.stopAt = null;
      expect({ stop, answer: addOn.setUp() }).toMatchObject({ stop, answer: { kind: 'set up', candidates: 5 } });
      expect({ stop, words: followUps(addOn) }).toEqual({ stop, words });
      expect({ stop, columns: addOn.shown()[HEADER]?.length }).toEqual({ stop, columns: 11 });
      expect(tabsOf(addOn)).toEqual(tabsOf(whole));
    }
  });
});

describe('taking the tracker off', () => {
  it('gives the workbook back as it was, rules, filter, notes and widths too', () => {
    const addOn = fresh();
    const sheet = addOn.sheet();
    addOn.workbook.setColumnWidth(sheet, 0, 1, 222);
    addOn.workbook.setNotes(sheet, 4, 1, [['call after six']]);
    addOn.workbook.setFilter(sheet, {
      zone: { top: 2, left: 0, bottom: 7, right: 5 },
      hidden: new Map([[3, ['Rejected']]]),
      criteria: new Map(),
    });
    addOn.workbook.setConditionalRules(sheet, [
      {
        ranges: [{ top: 3, left: 0, bottom: 50, right: 5 }],
        condition: { kind: 'formula', formula: '=$D4="Offer"' },
        style: { fillColor: '#ffee00' },
      },
    ]);
    const before = addOn.checksum();
    addOn.setUp();
    expect(addOn.checksum()).not.toEqual(before);
    expect(addOn.run('undoSetUp', false)).toMatchObject({ kind: 'done' });
    expect(addOn.checksum()).toEqual(before);
  });

  it('leaves what people have changed since', () => {
    const addOn = tracked();
    addOn.type(HEADER + 2, 3, 'Interview');
    addOn.run('undoSetUp', false);
    expect(addOn.shown()[HEADER + 2]?.[3]).toBe('Interview');
    expect(addOn.shown()[HEADER]).toHaveLength(6);
  });

  it('never throws the touch log away unasked', () => {
    const addOn = tracked();
    const log = addOn.shown('Touch log');
    addOn.run('undoSetUp', true);
    expect(addOn.shown('Touch log')).toEqual(log);
  });
});
