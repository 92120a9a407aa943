import { AddOnInWorkbook } from '../../support/add-on-in-workbook.js';

const HEADERS = ['Name', 'Email', 'Stage', 'Recruiter', 'Last contact', 'Role'];
/** 2026-11-01 as the sheet counts days. */
const FIRST_OF_NOVEMBER = 46327;

/** The built bundle on a workbook of the real engine, set up on Wednesday. */
function aTracker(recruiters: number, candidatesEach = 1): AddOnInWorkbook {
  const rows = Array.from({ length: recruiters * candidatesEach }, (_, index) => [
    `Person ${String(index)}`,
    `person${String(index)}@mail.example`,
    'Interview',
    `recruiter${String(index % recruiters)}@agency.example`,
    FIRST_OF_NOVEMBER + (index % 12),
    'Engineer',
  ]);
  const addOn = AddOnInWorkbook.over([HEADERS, ...rows], '2026-11-18T10:00:00Z');
  addOn.setUp();
  addOn.now = '2026-11-20T14:30:00Z';
  return addOn;
}

const team = (addOn: AddOnInWorkbook): void => {
  addOn.run('startForTeam', []);
};

const to = (addOn: AddOnInWorkbook): readonly string[] => addOn.mails.map((mail) => mail.to);

describe('the Friday of the built add-on in a workbook', () => {
  it('is a rehearsal first, then a mail to each recruiter, and never a second one that week', () => {
    const addOn = aTracker(3);
    addOn.run('fridayRun');
    expect(to(addOn)).toEqual(['rita@agency.example']);
    team(addOn);
    addOn.run('fridayRun');
    addOn.run('fridayRun');
    expect([...to(addOn)].sort()).toEqual([
      'recruiter0@agency.example',
      'recruiter1@agency.example',
      'recruiter2@agency.example',
      'rita@agency.example',
    ]);
    expect(
      addOn
        .shown('Friday log')
        .slice(1)
        .map((row) => [row[0], row[1], row[3], row[5]]),
    ).toEqual([
      ['2026-W47', '2026-11-20', 'rehearsal', 'sent'],
      ...Array.from({ length: 3 }, () => ['2026-W47', '2026-11-20', 'friday', 'sent']),
    ]);
  });

  it('costs five calls of the spreadsheet service, however many recruiters and rows', () => {
    for (const [recruiters, candidatesEach] of [
      [1, 1],
      [12, 5],
    ] as const) {
      const addOn = aTracker(recruiters, candidatesEach);
      team(addOn);
      addOn.run('fridayRun');
      expect(addOn.mails).toHaveLength(recruiters);
      expect(addOn.calls).toEqual([
        'Spreadsheet.DeveloperMetadataFinder.find',
        'Spreadsheet.Range.getValues',
        'Spreadsheet.Range.getValues',
        'Spreadsheet.Sheet.getLastRow',
        'Spreadsheet.Range.setValues',
      ]);
    }
  });

  it('reads the touch log and the register as well, a call each, once the morning has counted a row that left', () => {
    const addOn = aTracker(2, 2);
    team(addOn);
    addOn.workbook.deleteRows(addOn.sheet(), 1, 1);
    addOn.now = '2026-11-20T06:20:00Z';
    addOn.run('morningRun');
    const counted = addOn.shown('Settings').find(([label]) => label === 'Rows that left while something was owed');
    expect(counted?.[1]).toBe('1');
    addOn.now = '2026-11-20T14:30:00Z';
    addOn.run('fridayRun');
    expect(addOn.calls).toHaveLength(7);
  });

  it('makes the Friday log again where somebody deleted it', () => {
    const addOn = aTracker(2);
    team(addOn);
    addOn.workbook.deleteSheet(addOn.sheet('Friday log'));
    addOn.run('fridayRun');
    expect(addOn.shown('Friday log')).toHaveLength(3);
  });

  it('brings the dashboard up to date on Monday morning', () => {
    const addOn = aTracker(2, 3);
    team(addOn);
    addOn.run('fridayRun');
    addOn.now = '2026-11-23T06:20:00Z';
    addOn.run('morningRun');
    expect(addOn.mails).toHaveLength(2);
    const dashboard = addOn.shown('Dashboard');
    expect(dashboard.slice(1, 4).map((row) => row[1])).toEqual([
      'Mon 23 Nov 2026, 07:20',
      'Last run Fri 20 Nov 2026 by rita@agency.example: done.',
      '',
    ]);
    expect(dashboard[6]?.slice(0, 6)).toEqual(['Heard from us within a week', '0%', '0', '6', '0', '6']);
  });
});

describe('the Waiting now tab', () => {
  it('lists who is waiting on whom, the longest wait first, with a link to the row, and follows the clock', () => {
    const addOn = aTracker(2, 3);
    const lines = addOn.shown('Waiting now').slice(3, 9);
    expect(lines.map((row) => [row[0], row[1], row[2], row[7]])[0]).toEqual([
      'Sun 8 Nov 2026',
      'Person 0',
      'recruiter0@agency.example',
      'Open row 2',
    ]);
    expect(lines.map((row) => row[1])).toEqual(Array.from({ length: 6 }, (_, index) => `Person ${String(index)}`));
  });
});

describe('the Dashboard tab', () => {
  it('has its figures right after set-up, rates as formulas, and two charts over ranges with data', () => {
    const addOn = aTracker(2, 3);
    const shown = addOn.shown('Dashboard');
    expect(shown[6]?.slice(0, 4)).toEqual(['Heard from us within a week', '0%', '0', '6']);
    expect(shown.slice(13, 20).map((row) => row.slice(0, 3))).toEqual([
      ['0–3 days', '0', '0%'],
      ['4–7 days', '0', '0%'],
      ['8–14 days', '3', '50%'],
      ['15+ days', '3', '50%'],
      ['Unconfirmed', '0', '0%'],
      ['Could not be reached', '0', '0%'],
      ['Being worked with', '6', ''],
    ]);
    const { workbook } = addOn;
    const dashboard = addOn.sheet('Dashboard');
    const charts = workbook.charts().filter(({ sheet }) => sheet === dashboard);
    expect(charts.map(({ ranges }) => ranges.map(({ zone }) => zone))).toEqual([
      [{ top: 12, left: 0, bottom: 18, right: 1 }],
      [{ top: 20, left: 0, bottom: 32, right: 1 }],
    ]);
    for (const { ranges } of charts) {
      for (const { zone } of ranges) {
        const cells = workbook.read(dashboard, { ...zone, top: zone.top + 1, left: zone.right });
        expect(cells.every(([cell]) => cell?.display !== '')).toBe(true);
      }
    }
    // Charts are never made again: they follow their ranges.
    addOn.run('refreshDashboardNow');
    expect(workbook.charts()).toEqual(charts);
  });
});

describe('the Dashboard’s line on the last run', () => {
  it('is right straight after the run, which spends no call on it', () => {
    const addOn = aTracker(2);
    const line = (): string => addOn.shown('Dashboard').find(([label]) => label === 'Friday mails')?.[1] ?? '';
    addOn.now = '2026-11-20T06:30:00Z';
    addOn.run('morningRun');
    expect(line()).toBe('No Friday run yet. The first one is on Fri 20 Nov.');
    addOn.now = '2026-11-20T14:30:00Z';
    addOn.run('fridayRun');
    expect(line()).toBe('Last run Fri 20 Nov 2026 by rita@agency.example: done (rehearsal).');
    team(addOn);
    addOn.now = '2026-11-27T14:30:00Z';
    addOn.run('fridayRun');
    expect(line()).toBe('Last run Fri 27 Nov 2026 by rita@agency.example: done.');
    // The next morning's figures are newer than the log, and say it in the words of the marks.
    addOn.now = '2026-11-30T06:30:00Z';
    addOn.run('morningRun');
    expect(line()).toBe('Last run Fri 27 Nov 2026 by rita@agency.example: done.');
  });
});
