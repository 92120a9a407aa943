import { rowsOtherwise } from '../../../src/app/set-up/repair';
import type { Settings } from '../../../src/domain/team/settings';
import { logTouch } from '../../support/card-actions';
import { atNobody, day, momentOn, plainSettings, TabInMemory, trackerOver } from '../../support/tracker-in-memory';

const settings: Settings = { ...plainSettings, stages: { Screening: { phase: 'screen', told: false } } };
const on = (iso: string) => ({ day: day(iso), minute: null });

function aTeam() {
  const tab = new TabInMemory(
    { name: 1, email: 2, stage: 3, lastTouch: 4, interviewDate: 5 },
    ['Candidate', 'E-mail', 'Stage', 'Last contact', 'Interview'],
    [
      ['Ana Ruiz', 'ana@mail.example', 'Screening', on('2026-11-13'), on('2026-11-20')],
      ['Ben Okoro', '', 'Screening', on('2026-11-16'), ''],
      ['Cem Yilmaz', 'cem@mail.example', '', '', ''],
    ],
    day('2026-11-16'),
  );
  const { tracker, log, lock } = trackerOver(tab, '2026-11-16', settings);
  /** As Repair does: from the rows, and once more from the log. */
  const repaired = (iso: string): number => {
    const before = tracker.scan(momentOn(iso));
    if (before !== null) tracker.save(before);
    const after = tracker.scanFromLog(momentOn(iso));
    if (after !== null) tracker.save(after, { anew: true });
    return rowsOtherwise(before, after);
  };
  const ana = tracker.scan(momentOn('2026-11-16'))?.candidates[0]?.candidate.id ?? '';
  const ports = { tracker, tabs: tab, log: () => log, lock, user: 'rita@agency.example', ...atNobody };
  const speak = (index: number, iso: string): void => {
    const touch = { candidateId: ana, what: 'spoke', on: iso, summary: 'about it', scheduling: false } as const;
    const promise = { text: 'the salary range', dueOn: '2027-03-01' };
    logTouch(ports, { ...touch, needsAnswer: false, promise, keeps: [], key: String(index) }, momentOn(iso));
  };
  return { log, repaired, speak };
}

describe('“N rows said something else than the touch log” after a repair', () => {
  it('is not said right after a set-up, nor right after a repair, nor after touches as many as a row forgets', () => {
    const { repaired, speak } = aTeam();
    expect(repaired('2026-11-16')).toBe(0);
    expect(repaired('2026-11-17')).toBe(0);
    for (let index = 0; index < 30; index += 1) speak(index, `2026-12-${String(index + 1).padStart(2, '0')}`);
    expect(repaired('2027-01-04')).toBe(0);
    expect(repaired('2027-01-04')).toBe(0);
  });

  it('is said of as many rows as count otherwise since somebody deleted a touch from it', () => {
    const { log, repaired, speak } = aTeam();
    speak(1, '2026-11-18');
    log.events.splice(
      log.events.findIndex(({ kind, day: of }) => kind === 'touch' && of === day('2026-11-18')),
      1,
    );
    expect(repaired('2026-11-18')).toBe(1);
    expect(repaired('2026-11-18')).toBe(0);
  });
});
