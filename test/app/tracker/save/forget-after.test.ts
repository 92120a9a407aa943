import { day, momentOn, plainSettings, TabInMemory, trackerOver } from '../../../support/tracker-in-memory';

/** What the register says of Ana, hired, on a day after her row was deleted on 17 November. */
function nameOn(iso: string, forgetAfterDays: number): string | undefined {
  const settings = {
    ...plainSettings,
    policy: { ...plainSettings.policy, forgetAfterDays },
    stages: { Hired: { phase: 'hired', told: false } as const },
  };
  const tab = new TabInMemory(
    { name: 1, email: 2, stage: 3 },
    ['Candidate', 'E-mail', 'Stage'],
    [
      ['Ana Ruiz', 'ana@mail.example', 'Hired'],
      ['Ben Okoro', 'ben@mail.example', 'Hired'],
    ],
    day('2026-11-16'),
  );
  const { tracker, register } = trackerOver(tab, '2026-11-16', settings);
  tab.grid.splice(0, 1);
  for (const at of ['2026-11-17', iso]) {
    const scan = tracker.scanWithGone(momentOn(at));
    if (scan !== null) tracker.save(scan);
  }
  return register.lines?.[0]?.name;
}

describe('a row that left owing nothing', () => {
  it('is forgotten by People after as many days as Settings says, and not a day before', () => {
    expect(nameOn('2026-12-16', 30)).toBe('Ana Ruiz');
    expect(nameOn('2026-12-17', 30)).toBe('');
    expect(nameOn('2026-11-26', 10)).toBe('Ana Ruiz');
    expect(nameOn('2026-11-27', 10)).toBe('');
    expect(nameOn('2027-10-01', 365)).toBe('Ana Ruiz');
  });
});
