import { tracked, type ATracker } from './a-tracker.js';

/** Somebody chooses another phase for a stage in Settings, by hand. */
function mean(tracker: ATracker, word: string, phase: string): void {
  const rows = tracker.shown('Settings');
  const column = rows.find((row) => row.includes('Stage word'))?.indexOf('Stage word') ?? -1;
  const at = rows.findIndex((row) => row[column] === word);
  const row = at < 0 ? rows.reduce((last, cells, index) => ((cells[column] ?? '') === '' ? last : index), 0) + 1 : at;
  tracker.byHand((workbook, sheet) => {
    workbook.write(sheet, row, column, [[word, phase].map((value) => ({ kind: 'text', value }) as const)]);
  }, 'Settings');
}
const status = (tracker: ATracker, person: string): string => tracker.cell(person, 'Follow-up');

describe('a stage that Settings say means something else', () => {
  it('opens no loop for those who stood in it before we came, and is followed at once, there and back', () => {
    const tracker = tracked();
    const before = ['Ana Ruiz', 'Cem Yilmaz', 'Eve Lind'].map((person) => status(tracker, person));
    mean(tracker, 'Interview', 'rejected');
    expect(status(tracker, 'Ana Ruiz')).toContain('not known whether told');
    expect(tracker.card(tracker.idOf('Ana Ruiz')).owed).toEqual([]);
    mean(tracker, 'Interview', 'interview');
    expect(['Ana Ruiz', 'Cem Yilmaz', 'Eve Lind'].map((person) => status(tracker, person))).toEqual(before);
    mean(tracker, 'Rejected', 'screen');
    mean(tracker, 'Rejected', 'rejected');
    expect(status(tracker, 'Eve Lind')).toBe(before[2]);
    expect(tracker.card(tracker.idOf('Eve Lind')).owed).toEqual([]);
  });

  it('opens a loop for whoever was moved into it since', () => {
    const tracker = tracked();
    tracker.host.type('Candidates', `C${String(tracker.rowOf('Ben Okoro') + 1)}`, 'Zxcv');
    expect(status(tracker, 'Ben Okoro')).toContain('Stage not known');
    mean(tracker, 'Zxcv', 'rejected');
    expect(status(tracker, 'Ben Okoro')).toContain('Closed, not told');
    expect(tracker.card(tracker.idOf('Ben Okoro')).owed).toMatchObject([{ rule: 'close' }]);
  });

  it('is followed where a limit is changed, too', () => {
    const tracker = tracked();
    expect(status(tracker, 'Ben Okoro')).toContain('On track');
    const row = tracker.shown('Settings').findIndex(([label]) => label === 'Days without word');
    tracker.host.type('Settings', `B${String(row + 1)}`, '1');
    expect(status(tracker, 'Ben Okoro')).not.toContain('On track');
  });
});
