import { answerGone, listGone } from '../../../../src/app/candidate/answer-left-row';
import type { Settings } from '../../../../src/domain/team/settings';
import { figures } from '../../../../src/domain/figures/figures';
import { day, atNobody, momentOn, plainSettings, TabInMemory, trackerOver } from '../../../support/tracker-in-memory';

const settings: Settings = {
  ...plainSettings,
  archiveTabs: ['Archive', 'Old ones'],
  stages: { Screening: { phase: 'screen', told: false }, Rejected: { phase: 'rejected', told: false } },
};
const on = (iso: string) => ({ day: day(iso), minute: null });
const LATER = momentOn('2026-11-25');

function twoRows() {
  const tab = new TabInMemory(
    { name: 1, email: 2, stage: 3, lastTouch: 4, owner: 5 },
    ['Candidate', 'E-mail', 'Stage', 'Last contact', 'Recruiter'],
    [
      ['Ana Ruiz', 'ana@mail.example', 'Screening', on('2026-11-13'), 'Rita'],
      ['Ben Okoro', 'ben@mail.example', 'Screening', on('2026-11-16'), 'Sam'],
    ],
    day('2026-11-16'),
  );
  const { tracker, log, lock, archive, newId } = trackerOver(tab, '2026-11-16', settings);
  const ports = { tracker, tabs: tab, log: () => log, lock, user: 'rita@agency.example', ...atNobody, archive, newId };
  const cut = (index: number): void => {
    tab.grid.splice(index, 1);
  };
  return { tab, tracker, log, ports, cut, archive };
}
const gone = (ports: ReturnType<typeof twoRows>['ports']) => {
  const answer = listGone({ ...ports, moment: LATER }, null);
  if (answer.kind === 'refused') throw new Error(answer.says);
  return answer.rows;
};

describe('a row that leaves the tab while something is owed', () => {
  it('is listed once, to its owner, with the why', () => {
    const { ports, cut } = twoRows();
    expect(gone(ports)).toEqual([]);
    cut(0);
    expect(gone(ports)).toMatchObject([{ name: 'Ana Ruiz', owner: 'Rita', dueOn: '2026-11-20', mayBeMoved: true }]);
  });

  it('stays on the Friday list and in the figures until somebody says what became of it', () => {
    const { tracker, log, ports, cut } = twoRows();
    cut(0);
    const scan = tracker.scanWithGone(LATER);
    expect(scan?.candidates.map(({ listed }) => listed.name)).toEqual(['Ben Okoro', 'Ana Ruiz']);
    const covered = () =>
      figures(
        (tracker.scanWithGone(LATER)?.candidates ?? []).map(({ candidate }) => candidate),
        log.events,
        settings.policy,
        LATER.today,
      ).withinAWeek.denominator;
    expect(covered()).toBe(2);
    const candidateId = gone(ports)[0]?.candidateId ?? '';
    expect(answerGone({ ...ports, moment: LATER }, { candidateId, what: 'moved', key: 'k' }).kind).toBe('done');
    expect(covered()).toBe(1);
    expect(gone(ports)).toEqual([]);
    // Answered for good, and once.
    const length = log.events.length;
    answerGone({ ...ports, moment: LATER }, { candidateId, what: 'moved', key: 'k' });
    expect(log.events).toHaveLength(length);
  });

  it('goes to the recruiter who had taken over', () => {
    const { tab, tracker, ports, cut } = twoRows();
    tab.set(2, 5, 'Tom');
    const scan = tracker.scan(momentOn('2026-11-17'));
    if (scan !== null) tracker.save(scan);
    cut(0);
    expect(gone(ports)).toMatchObject([{ owner: 'Tom' }]);
  });

  it('cannot be moved away from an open decision; told shuts it', () => {
    const { tab, tracker, ports, cut } = twoRows();
    tab.set(2, 3, 'Rejected');
    const scan = tracker.scan(momentOn('2026-11-17'));
    if (scan !== null) tracker.save(scan);
    cut(0);
    const [row] = gone(ports);
    expect(row).toMatchObject({ name: 'Ana Ruiz', mayBeMoved: false });
    const candidateId = row?.candidateId ?? '';
    expect(answerGone({ ...ports, moment: LATER }, { candidateId, what: 'moved', key: 'm' }).kind).toBe('refused');
    expect(gone(ports)).toHaveLength(1);
    answerGone({ ...ports, moment: LATER }, { candidateId, what: 'told', key: 't' });
    expect(gone(ports)).toEqual([]);
  });

  it('is nobody’s question when nothing was owed, or when the row comes back', () => {
    const { tab, ports, cut } = twoRows();
    const [ana = []] = tab.grid.map((row) => [...row]);
    cut(0);
    tab.grid.push(ana);
    expect(gone(ports)).toEqual([]);
  });
});

describe('a row that is cut into an archive tab', () => {
  const archived = (world: ReturnType<typeof twoRows>) => {
    const id = world.tracker.scan(LATER)?.candidates[0]?.candidate.id ?? '';
    world.cut(0);
    world.archive.rows.set(id, { sheet: 'Archive', sheetId: 9, row: 31, ours: [9, 10] });
    return id;
  };

  it('is listed where it lies now while a decision is untold, and cannot be called moved', () => {
    const world = twoRows();
    world.tab.set(2, 3, 'Rejected');
    const scan = world.tracker.scan(momentOn('2026-11-17'));
    if (scan !== null) world.tracker.save(scan);
    archived(world);
    const [ana] = world.tracker.scanWithGone(LATER)?.gone ?? [];
    expect(ana?.listed).toMatchObject({ sheet: 'Archive', sheetId: 9, row: 31, left: 'moved' });
    expect(gone(world.ports)).toMatchObject([{ name: 'Ana Ruiz', sheet: 'Archive', mayBeMoved: false }]);
  });

  it('is asked about while nobody closed it: archiving somebody tells them nothing', () => {
    const world = twoRows();
    const candidateId = archived(world);
    expect(gone(world.ports)).toMatchObject([{ sheet: 'Archive', mayBeMoved: true }]);
    answerGone({ ...world.ports, moment: LATER }, { candidateId, what: 'moved', key: 'k' });
    expect(gone(world.ports)).toEqual([]);
  });

  it('counts once, and its closing stays in the figures of its period when nothing is owed any more', () => {
    const world = twoRows();
    const { tracker, log } = world;
    const closing = () => {
      const scan = tracker.scanWithGone(LATER);
      const all = (scan?.candidates ?? []).map(({ candidate }) => candidate);
      const left = (scan?.left ?? []).map(({ candidate }) => candidate);
      return figures(all, log.events, settings.policy, LATER.today, undefined, left).closing;
    };
    world.tab.set(2, 3, 'Rejected');
    const scan = tracker.scan(momentOn('2026-11-17'));
    if (scan !== null) tracker.save(scan);
    expect(closing()).toMatchObject({ numerator: 0, denominator: 1 });
    const candidateId = archived(world);
    answerGone({ ...world.ports, moment: LATER }, { candidateId, what: 'told', key: 't' });
    expect(closing()).toMatchObject({ numerator: 0, denominator: 1, n: 1 });
  });

  it('is somebody’s only while it carries their name: the archive is asked for those who are missing and nobody else', () => {
    const world = twoRows();
    archived(world);
    const ben = world.tracker.scanWithGone(LATER)?.candidates[0];
    expect(ben?.listed).toMatchObject({ name: 'Ben Okoro', sheet: 'Candidates' });
  });

  it('says so when Settings names an archive tab that is not there', () => {
    expect(listGone({ ...twoRows().ports, moment: LATER }, null)).toMatchObject({ noSuchTabs: ['Old ones'] });
  });
});

describe('what onEdit missed', () => {
  const many = (stage: string) =>
    Array.from({ length: 60 }, (_, at) => [`Person ${at}`, `p${at}@mail.example`, stage, on('2026-11-16'), 'Rita']);
  const tabOf = (rows: (string | { day: number; minute: null })[][]) =>
    new TabInMemory(
      { name: 1, email: 2, stage: 3, lastTouch: 4, owner: 5 },
      ['Candidate', 'E-mail', 'Stage', 'Last contact', 'Recruiter'],
      rows,
      day('2026-11-16'),
    );

  // A paste, a formula that follows another cell and an import all look the same to a scan: the values differ.
  it('a stage pasted over fifty rows, or changed by a formula, is found by the next look, once for each row', () => {
    const tab = tabOf(many('Screening'));
    const { tracker, log } = trackerOver(tab, '2026-11-16', settings);
    for (let row = 2; row < 52; row += 1) tab.set(row, 3, 'Rejected');
    const scan = tracker.scan(LATER);
    if (scan !== null) tracker.save(scan);
    const noticed = () => log.events.filter((event) => event.kind === 'stage' && event.phase === 'rejected');
    expect(noticed()).toHaveLength(50);
    expect(scan?.candidates.filter(({ followUps }) => followUps.some(({ rule }) => rule === 'close'))).toHaveLength(50);
    const again = tracker.scan(LATER);
    if (again !== null) tracker.save(again);
    expect(noticed()).toHaveLength(50);
  });

  it('rows that an import appends are candidates of their own from the next look on, once', () => {
    const tab = tabOf(many('Screening'));
    const { tracker, log } = trackerOver(tab, '2026-11-16', settings);
    many('Screening').forEach(([, , ...rest], at) => tab.grid.push([`New person ${at}`, '', ...rest]));
    const before = log.events.length;
    const scan = tracker.scan(LATER);
    if (scan !== null) tracker.save(scan);
    expect(new Set(scan?.candidates.map(({ candidate }) => candidate.id)).size).toBe(120);
    const added = log.events.length - before;
    expect(tracker.scan(LATER)?.news).toEqual([]);
    expect(added).toBeGreaterThanOrEqual(60);
  });
});
