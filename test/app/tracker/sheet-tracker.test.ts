import { sayIn } from '../../../src/domain/texts/say';
import { statusOn } from '../../../src/domain/row/status-words';
import type { Settings } from '../../../src/domain/team/settings';
import { logTouch } from '../../support/card-actions';
import { SheetTracker } from '../../../src/app/tracker/sheet-tracker';
import type { TabRead, TrackerTabs } from '../../../src/app/ports/tracker-tab';
import { problemsOf } from '../../../src/app/reports/unreadable-cells';
import { day, atNobody, momentOn, plainSettings, TabInMemory, trackerOver } from '../../support/tracker-in-memory';

const FIELDS = { name: 1, email: 2, stage: 3, lastTouch: 4, owner: 5 } as const;
const HEADERS = ['Candidate', 'E-mail', 'Stage', 'Last contact', 'Recruiter'];
const settings: Settings = {
  ...plainSettings,
  stages: {
    Interview: { phase: 'interview', told: false },
    Screening: { phase: 'screen', told: false },
    Rejected: { phase: 'rejected', told: false },
    'Regret sent': { phase: 'rejected', told: true },
  },
};
const on = (iso: string) => ({ day: day(iso), minute: null });

const team = () =>
  new TabInMemory(
    FIELDS,
    HEADERS,
    [
      ['Ana Ruiz', 'ana@mail.example', 'Interview', on('2026-11-12'), 'Rita'],
      ['Ben Okoro', 'ben@mail.example', 'Screening', '', 'Rita'],
      ['Cem Yilmaz', '', 'Rejected', on('2026-09-01'), 'Sam'],
    ],
    day('2026-11-16'),
  );

const row = (scan: ReturnType<ReturnType<typeof trackerOver>['tracker']['scan']>, at: number) => {
  const found = scan?.candidates.find(({ listed }) => listed.row === at);
  if (found === undefined) throw new RangeError(`No candidate in row ${String(at)}`);
  return found;
};

describe('the first look at a sheet', () => {
  it('takes the contact dates that it finds and asks about everybody else', () => {
    const tab = team();
    const { tracker } = trackerOver(tab, '2026-11-16', settings);
    const scan = tracker.scan(momentOn('2026-11-16'));
    expect(row(scan, 2).followUps.map(({ rule, dueOn }) => [rule, dueOn])).toEqual([['week', day('2026-11-19')]]);
    expect(row(scan, 3).followUps).toEqual([]);
    expect(statusOn(row(scan, 3).standing, day('2026-11-16')).word).toBe('status.noContactDate');
    expect(row(scan, 4).followUps).toEqual([]);
  });

  it('is written once: a second look finds no news and changes no cell', () => {
    const tab = team();
    const { tracker, log } = trackerOver(tab, '2026-11-16', settings);
    const before = log.events.length;
    tab.writes = 0;
    const again = tracker.scan(momentOn('2026-11-16'));
    if (again !== null) tracker.save(again);
    expect(again?.news).toEqual([]);
    expect(log.events).toHaveLength(before);
    expect(tab.writes).toBe(0);
  });

  it('writes into no column of theirs', () => {
    const tab = team();
    const before = [2, 3, 4].map((at) => tab.theirs(at));
    trackerOver(tab, '2026-11-16', settings);
    expect([2, 3, 4].map((at) => tab.theirs(at))).toEqual(before);
  });

  it('gives the identical state again when the state cells are gone and only the log is left', () => {
    const tab = team();
    const { tracker } = trackerOver(tab, '2026-11-16', settings);
    const before = [2, 3, 4].map((at) => tab.ours(at, 'state'));
    for (const at of [2, 3, 4]) tab.set(at, tab.columnOf('state'), '');
    const scan = tracker.scan(momentOn('2026-11-16'));
    if (scan !== null) tracker.save(scan);
    expect(scan?.news).toEqual([]);
    expect([2, 3, 4].map((at) => tab.ours(at, 'state'))).toEqual(before);
  });
});

describe('what somebody types in the sheet', () => {
  it('is a touch when it is a day in their last-contact column', () => {
    const tab = team();
    const { tracker, log } = trackerOver(tab, '2026-11-16', settings);
    tab.set(3, 4, on('2026-11-17'));
    const scan = tracker.scan(momentOn('2026-11-18'));
    expect(scan?.news).toMatchObject([{ kind: 'touch', day: day('2026-11-17'), entered: 'by hand', reached: true }]);
    if (scan !== null) tracker.save(scan);
    expect(tab.ours(3, 'lastWord')).toBe(day('2026-11-17'));
    expect(tracker.scan(momentOn('2026-11-18'))?.news).toEqual([]);
    expect(log.events.filter(({ kind }) => kind === 'touch')).toHaveLength(3);
  });

  it('is a touch when it is a day in our own column', () => {
    const tab = team();
    const { tracker } = trackerOver(tab, '2026-11-16', settings);
    tab.set(2, tab.columnOf('lastWord'), on('2026-11-17'));
    const scan = tracker.scan(momentOn('2026-11-18'));
    expect(scan?.news).toMatchObject([{ kind: 'touch', day: day('2026-11-17') }]);
  });

  it('of today answers what they wrote before, and not what they write afterwards', () => {
    const tab = team();
    const { tracker, log, lock } = trackerOver(tab, '2026-11-16', settings);
    const ports = { tracker, tabs: tab, log: () => log, lock, user: 'rita@agency.example', ...atNobody };
    const wrote = (at: number, minute: number): void => {
      const candidateId = row(tracker.scan(momentOn('2026-11-18', minute)), at).candidate.id;
      logTouch(
        ports,
        {
          candidateId,
          what: 'they wrote',
          on: '2026-11-18',
          summary: 'Any news?',
          scheduling: false,
          needsAnswer: true,
          promise: null,
          keeps: [],
          key: `row ${String(at)}`,
        },
        momentOn('2026-11-18', minute),
      );
    };
    const typed = (minute: number): void => {
      const scan = tracker.scan(momentOn('2026-11-18', minute));
      if (scan !== null) tracker.save(scan);
    };
    wrote(2, 9 * 60);
    for (const at of [2, 3]) tab.set(at, 4, on('2026-11-18'));
    typed(10 * 60);
    wrote(3, 11 * 60);
    const scan = tracker.scan(momentOn('2026-11-18', 12 * 60));
    expect(row(scan, 2).followUps.map(({ rule }) => rule)).toEqual(['week']);
    expect(row(scan, 3).followUps.map(({ rule }) => rule)).toEqual(['reply', 'week']);
  });

  it('is a problem of that row, and no touch, when the day lies in the future', () => {
    const tab = team();
    const { tracker } = trackerOver(tab, '2026-11-16', settings);
    tab.set(3, 4, on('2026-12-24'));
    const scan = tracker.scan(momentOn('2026-11-18'));
    expect(scan?.news).toEqual([]);
    expect(scan?.problems).toMatchObject([{ row: 3, column: 'Last contact' }]);
  });

  it('opens the loop when a stage becomes closed, and shuts it when the stage means told', () => {
    const tab = team();
    const { tracker } = trackerOver(tab, '2026-11-16', settings);
    tab.set(2, 3, 'Rejected');
    const opened = tracker.scan(momentOn('2026-11-17'));
    expect(row(opened, 2).followUps.map(({ rule }) => rule)).toEqual(['close']);
    if (opened !== null) tracker.save(opened);
    tab.set(2, 3, 'Regret sent');
    const shut = tracker.scan(momentOn('2026-11-18'));
    expect(row(shut, 2).followUps).toEqual([]);
  });
});

describe('the same person on two rows', () => {
  it('has heard from us when one of the rows has', () => {
    const tab = team();
    tab.grid.push(['Ana Ruiz', 'ANA@mail.example', 'Screening', '', 'Sam']);
    const { tracker, log, lock } = trackerOver(tab, '2026-11-16', settings);
    const id = row(tracker.scan(momentOn('2026-11-18')), 5).candidate.id;
    const done = logTouch(
      { tracker, tabs: tab, log: () => log, lock, user: 'sam@agency.example', ...atNobody },
      {
        candidateId: id,
        what: 'spoke',
        on: '2026-11-18',
        summary: '',
        scheduling: false,
        needsAnswer: false,
        promise: null,
        keeps: [],
        key: 'a form',
      },
      momentOn('2026-11-18'),
    );
    expect(done).toMatchObject({ kind: 'card', says: 'Logged: spoke with Ana Ruiz.' });
    const scan = tracker.scan(momentOn('2026-11-19'));
    expect(scan?.news).toEqual([]);
    expect(row(scan, 2).candidate.personLastWord).toBe(day('2026-11-18'));
    expect(row(scan, 2).followUps[0]?.dueOn).toBe(day('2026-11-25'));
  });
});

describe('a log that somebody edited by hand', () => {
  const edited = () => {
    const tab = team();
    const { tracker, log, lock } = trackerOver(tab, '2026-11-16', settings);
    const ports = { tracker, tabs: tab, log: () => log, lock, user: 'rita@agency.example', ...atNobody };
    const candidateId = tracker.scan(momentOn('2026-11-17'))?.candidates[0]?.candidate.id ?? '';
    const touch = { candidateId, what: 'spoke', on: '2026-11-17', summary: '', scheduling: false } as const;
    logTouch(ports, { ...touch, needsAnswer: false, promise: null, keeps: [], key: 'k' }, momentOn('2026-11-17'));
    return { tab, tracker, log };
  };
  const wordIn = (scan: ReturnType<ReturnType<typeof edited>['tracker']['scan']>) =>
    row(scan, 2).candidate.history.lastWord;

  it('counts from the next Repair on: the log is the truth, and no row is lost', () => {
    const { tab, tracker, log } = edited();
    const at = log.events.findIndex(({ kind, day: on }) => kind === 'touch' && on === day('2026-11-17'));
    const [last] = log.events.splice(at, 1);
    if (last !== undefined) log.events.unshift({ ...last, day: day('2026-11-15') });
    const scan = tracker.scan(momentOn('2026-11-18'));
    expect(wordIn(scan)).toBe(day('2026-11-17'));
    const fromLog = tracker.scanFromLog(momentOn('2026-11-18'));
    expect(wordIn(fromLog)).toBe(day('2026-11-15'));
    if (fromLog !== null) tracker.save(fromLog);
    expect(wordIn(tracker.scan(momentOn('2026-11-18')))).toBe(day('2026-11-15'));
    expect(fromLog?.candidates).toHaveLength(3);
    expect(tab.ours(2, 'lastWord')).toBe(day('2026-11-15'));
  });

  it('that was cut off wipes nobody out: what the row remembers stays', () => {
    const { tracker, log } = edited();
    log.events.splice(0);
    expect(wordIn(tracker.scanFromLog(momentOn('2026-11-18')))).toBe(day('2026-11-17'));
  });
});

describe('a row that is pasted on another tracker tab', () => {
  const twoTabs = () => {
    const first = team();
    const { log, register, archive, newId } = trackerOver(first, '2026-11-16', settings);
    const second = new TabInMemory(FIELDS, HEADERS, [], day('2026-11-16'));
    const asSecond = (tab: TabRead): TabRead => ({ ...tab, sheetId: 8, sheet: 'Designers' });
    const tabs: TrackerTabs = {
      read: () => [...first.read(), ...second.read().map(asSecond)],
      peek: () => null,
      places: () => [],
      cellsNow: (tab, from, to) => (tab.sheetId === 8 ? second : first).cellsNow(tab, from, to),
      readAnew: () => null,
      mayWrite: () => true,
      flush: () => undefined,
      addWaitingOn: (tab) => tab,
      write: (tab, rows) => {
        if (tab.sheetId === 8) second.write({ ...tab, sheetId: 7 }, rows);
        else first.write(tab, rows);
      },
    };
    const tracker = new SheetTracker({
      tabs,
      settings: () => settings,
      log: () => log,
      register: () => register,
      archive,
      newId,
      say: sayIn({}),
    });
    const look = () => {
      const scan = tracker.scan(momentOn('2026-11-17'));
      if (scan !== null) tracker.save(scan);
      return scan?.candidates.map(({ candidate, listed }) => ({ id: candidate.id, name: listed.name })) ?? [];
    };
    return { first, second, look };
  };

  it('as a copy is a candidate of its own: no id stands on two rows of a workbook', () => {
    const { first, second, look } = twoTabs();
    second.grid.push([...(first.grid[0] ?? [])]);
    const seen = look();
    expect(seen.filter(({ name }) => name === 'Ana Ruiz')).toHaveLength(2);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(look()).toEqual(seen);
  });

  it('after it was cut is who it was, with all that was logged', () => {
    const { first, second, look } = twoTabs();
    const [ana] = look();
    second.grid.push(...first.grid.splice(0, 1));
    expect(look().at(-1)).toEqual(ana);
  });
});

describe('what cannot be read', () => {
  it('is listed with its place: in the tab, in Settings and in the log, and nothing of it is lost', () => {
    const tab = team();
    const { tracker, log } = trackerOver(tab, '2026-11-16', {
      ...settings,
      problems: [{ row: 9, says: 'Settings, “Weekend”: “Sundy” is not a list of weekdays.' }],
    });
    tab.set(2, 4, '31/12/20222');
    const broken = { ...log.read(), problems: [{ row: 40, says: 'In the touch log, the day cannot be read.' }] };
    const found = problemsOf(tracker.scan(momentOn('2026-11-17')), () => ({
      read: () => broken,
      append: () => undefined,
    }));
    expect(found.cells.map(({ sheet, row: at, column }) => [sheet, at, column])).toEqual([
      ['Candidates', 2, 'Last contact'],
      ['Settings', 9, ''],
      ['Touch log', 40, ''],
    ]);
    expect(found.cells[0]?.says).toBe('“31/12/20222” is not a date.');
  });
});
