import { fridayHealth } from '../../../src/app/friday/health.js';
import { wordOnOpening } from '../../../src/app/friday/watch.js';
import { runMorning } from '../../../src/app/morning/run.js';
import { dashboardView } from '../../../src/app/reports/dashboard.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import type { ScannedCandidate } from '../../../src/app/ports/ports.js';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up.js';
import type { RuleName } from '../../../src/domain/follow-up/rules.js';
import type { LogEvent } from '../../../src/domain/touch-log/log-event.js';
import type { Settings } from '../../../src/domain/team/settings.js';
import { isoOf } from '../../../src/domain/calendar/day.js';
import { aRecruiter, aScan, aScanned, FRIDAY, listed, moment, someSettings, TRACKER_ID } from '../friday/a-team.js';
import { World } from '../friday/world.js';

const RITA = 'rita@agency.example';
const WEDNESDAY = FRIDAY - 2;

function owed(rule: RuleName, dueOn: number, name = 'Ana Ruiz'): ScannedCandidate {
  const followUp: FollowUp = { rule, dueOn, actBy: dueOn, band: 'today', why: { key: 'why.theyWrote', on: dueOn } };
  return aScanned(listed({ owner: RITA, name }), [followUp]);
}

function aMorning(rows: readonly ScannedCandidate[], today = WEDNESDAY, changes: Partial<Settings> = {}): World {
  const scan = aScan(rows, { settings: someSettings(changes) });
  // Set up this week: no Friday to make up for.
  const world = new World({ ...scan, tabs: scan.tabs.map((tab) => ({ ...tab, startDay: today })) });
  start(world, today);
  return world;
}

function start(world: World, today: number): void {
  const at = moment(today, 7 * 60 + 15);
  world.now = at.at;
  runMorning(world.execution(), at);
}

describe('the morning note', () => {
  it.each(['promise', 'reply', 'interview'] as const)('comes when a follow-up by the rule %s is due today', (rule) => {
    const world = aMorning([owed(rule, WEDNESDAY)]);
    expect(world.outbox.map(({ to, subject }) => [to, subject])).toEqual([[RITA, '1 follow-up is due · Wed 18 Nov']]);
    expect(world.outbox[0]?.text).toContain('They got in touch on ');
  });

  it.each(['week', 'answer', 'close', 'hold'] as const)(
    'does not come for the rule %s, which Friday is for',
    (rule) => {
      expect(aMorning([owed(rule, WEDNESDAY)]).outbox).toEqual([]);
    },
  );

  it('does not come for what is due tomorrow, nor again for what it said before', () => {
    expect(aMorning([owed('reply', WEDNESDAY + 1)]).outbox).toEqual([]);
    const world = aMorning([owed('reply', WEDNESDAY)]);
    start(world, WEDNESDAY + 1);
    expect(world.outbox).toHaveLength(1);
  });

  it('tells the day after what fell due once that day’s note was written: a promise of today for today', () => {
    expect(aMorning([owed('promise', WEDNESDAY - 1)]).outbox).toHaveLength(1);
    const world = aMorning([owed('reply', WEDNESDAY)]);
    world.scan = { ...(world.scan ?? aScan([])), candidates: [owed('promise', WEDNESDAY, 'Mia Chen')] };
    start(world, WEDNESDAY + 1);
    expect(world.outbox[1]?.text).toContain('Mia Chen — 1 day late');
  });

  it('takes the mark of an older version for a note of everything that was due until then', () => {
    const world = aMorning([]);
    const mark = { period: isoOf(WEDNESDAY), state: 'sent', run: 'x' };
    world.marks.set(`mail morning ${RITA}`, JSON.stringify(mark));
    world.scan = { ...(world.scan ?? aScan([])), candidates: [owed('reply', WEDNESDAY), owed('reply', WEDNESDAY + 1)] };
    start(world, WEDNESDAY + 1);
    expect(world.outbox.map(({ subject }) => subject)).toEqual(['1 follow-up is due · Thu 19 Nov']);
  });

  it('remembers in less than a property holds what it has said, however much falls due', () => {
    const world = aMorning([]);
    const rows: ScannedCandidate[] = [];
    for (let day = WEDNESDAY; day < WEDNESDAY + 21; day += 1) {
      for (let n = 0; n < 150; n += 1) rows.push(owed('reply', day));
      world.scan = { ...(world.scan ?? aScan([])), candidates: rows };
      world.quota = 100;
      start(world, day);
    }
    const mark = world.marks.get(`mail morning ${RITA}`) ?? '';
    expect(mark.length).toBeGreaterThan(1_000);
    expect(mark.length).toBeLessThan(9_000);
  });

  it('tells on Monday what fell due over the weekend', () => {
    const monday = FRIDAY + 3;
    expect(aMorning([owed('promise', monday - 1)], monday).outbox).toHaveLength(1);
  });

  it('does not come on a day off', () => {
    expect(aMorning([owed('promise', FRIDAY + 1)], FRIDAY + 1).outbox).toEqual([]);
  });

  it('has five lines at most and counts the rest', () => {
    const rows = Array.from({ length: 8 }, (_, index) => owed('reply', WEDNESDAY, `Person ${String(index)}.`));
    const text = aMorning(rows).outbox[0]?.text ?? '';
    expect(text.match(/Person \d\./g)).toHaveLength(5);
    expect(text).toContain('and 3 more in the tracker');
  });

  it('says how to switch it off, and stays away once it is', () => {
    expect(aMorning([owed('reply', WEDNESDAY)]).outbox[0]?.text).toContain('set “Morning note” to no');
    const recruiters = [aRecruiter(RITA, { morningNote: false })];
    expect(aMorning([owed('reply', WEDNESDAY)], WEDNESDAY, { recruiters }).outbox).toEqual([]);
  });

  it('comes once a day, however often the timers fire', () => {
    const world = aMorning([owed('reply', WEDNESDAY)]);
    start(world, WEDNESDAY);
    expect(world.outbox).toHaveLength(1);
    expect(world.entries.map(({ what, week }) => [what, week])).toEqual([['morning', '2026-11-18']]);
  });

  it('waits until the team was started', () => {
    expect(aMorning([owed('reply', WEDNESDAY)], WEDNESDAY, { started: false }).outbox).toEqual([]);
  });
});

describe('the managers’ page', () => {
  const managers = ['max@agency.example'];
  const monday = FRIDAY + 3;

  /** A month after set-up, the Friday before done but for one recruiter. */
  function aMonday(changes: Partial<Settings> = {}, startDay = FRIDAY - 60): World {
    const rows = Array.from({ length: 12 }, (_, index) =>
      aScanned(listed({ owner: RITA, name: `Person ${String(index)}.`, lastWord: monday - index * 2 }), []),
    );
    const known = rows.map((row) => ({ ...row, candidate: { ...row.candidate, startDay } }));
    const scan = aScan(known, { settings: someSettings({ managers, ...changes }) });
    const world = new World({ ...scan, tabs: scan.tabs.map((tab) => ({ ...tab, startDay })) });
    const mark = { period: '2026-W47', state: 'done', run: 'x', until: 0, at: moment().at, by: 'lead@agency.example' };
    world.marks.set('run friday', JSON.stringify({ ...mark, unmailed: ['kim@agency.example'] }));
    return world;
  }

  it('comes on the first morning after the blitz, once', () => {
    const world = aMonday();
    start(world, monday);
    start(world, monday + 1);
    expect(world.outbox.map(({ to, subject }) => [to, subject])).toEqual([
      ['max@agency.example', 'How the team is doing · Mon 23 Nov'],
    ]);
  });

  it('says coverage with its counts, who was not mailed, and the longest waits by name and owner', () => {
    const world = aMonday();
    start(world, monday);
    const text = world.outbox[0]?.text ?? '';
    expect(text).toContain('Heard from us within a week: 33% (4 of 12)');
    expect(text).toContain('Not mailed: kim@agency.example');
    expect(text).toContain(`Person 11. · ${RITA} · 22 days`);
    expect(text).not.toContain('Person 3.');
  });

  it('says from 80 % of the cells on that the file is nearly full and what to do, and no more once there is room', () => {
    const full = 'When last counted, this file held 80% of the 10 million cells that Google allows.';
    const toldAt = (share: number, before = share) => {
      const world = aMonday();
      for (const [week, now] of [before, share].entries()) {
        world.shareOfCells = now;
        const { scan } = world;
        if (scan !== null) world.scan = { ...scan, moment: { ...scan.moment, today: monday + 7 * week } };
        start(world, monday + 7 * week);
      }
      const opening = wordOnOpening(
        {
          settings: () => someSettings(),
          workbookId: TRACKER_ID,
          marks: world.execution().marks,
          editors: () => null,
          lostColumns: () => [],
          say: sayIn({}),
        },
        moment(monday + 7, 8 * 60),
      );
      const at = moment(monday + 7, 8 * 60);
      const health = fridayHealth(Object.fromEntries(world.marks), someSettings(), at, sayIn({}));
      const page = dashboardView(aScan([]), [], health).attention;
      const mail = world.outbox.filter(({ to }) => to === 'max@agency.example').at(-1)?.text;
      return [mail, opening ?? '', page].map((text) => text?.replace(/\s+/g, ' ').includes(full));
    };
    expect(toldAt(0.8)).toEqual([true, true, true]);
    expect(toldAt(0.7999)).toEqual([false, false, false]);
    expect(toldAt(0.5, 0.8)).toEqual([false, false, false]);
  });

  it('counts the words of the last week that is over, by the name that the dashboard has for it', () => {
    const world = aMonday();
    const word = (day: number): LogEvent => ({
      ...{ id: `e${String(day)}`, day, minute: null, candidateId: 'ana', who: RITA, kind: 'touch', channel: 'call' },
      ...{ reached: true, scheduling: false, closing: false, entered: 'sidebar', summary: '' },
    });
    const events = [monday - 8, monday - 7, monday - 1, monday].map(word);
    const at = moment(monday, 7 * 60 + 15);
    world.now = at.at;
    const touches = () => ({ append: () => undefined, read: () => ({ events, problems: [] }) });
    runMorning({ ...world.execution(), touches }, at);
    expect(world.outbox[0]?.text).toContain('Words to candidates in W47: 2');
  });

  it('counts as waiting longer than promised people, not rows', () => {
    const world = aMonday();
    const late = [owed('reply', monday - 1), owed('promise', monday - 2)].map((row) => ({
      ...row,
      candidate: { ...row.candidate, person: 'ana@mail.example' },
    }));
    world.scan = { ...(world.scan ?? aScan([])), candidates: late };
    start(world, monday);
    const mail = world.outbox.find(({ to }) => to === 'max@agency.example');
    expect(mail?.text).toContain('Waiting longer than promised: 1');
  });

  it('names nobody where Settings keeps names out', () => {
    const world = aMonday({ managersSeeNames: false });
    start(world, monday);
    expect(world.outbox[0]?.text).not.toMatch(/Person \d/);
  });

  it('says in the first four weeks that it is building up, and shows counts instead of rates', () => {
    const world = aMonday({}, monday - 20);
    start(world, monday);
    const text = world.outbox[0]?.text ?? '';
    expect(text).toContain('Building up: week 3 of 4');
    expect(text).toContain('Heard from us within a week: 4 of 12');
    expect(text).not.toContain('%');
  });

  it('goes to nobody where no manager is set', () => {
    const world = aMonday({ managers: [] });
    start(world, monday);
    expect(world.outbox).toEqual([]);
  });
});

describe('an owner cell that became an address after the start', () => {
  const rows = [
    aScanned(listed({ owner: 'Tom Berg <tom@agency.example>' }), []),
    aScanned(listed({ owner: 'rita@agency.example' }), []),
    aScanned(listed({ owner: 'nobody that we know' }), []),
  ];

  it('gets a line in Settings, beside which its mails are switched off, and a name as the cell says it', () => {
    const { listedInSettings } = aMorning(rows, WEDNESDAY, { recruiters: [aRecruiter(RITA)] });
    expect(listedInSettings).toEqual([{ name: 'Tom Berg', address: 'tom@agency.example' }]);
  });

  it('is not written where it stands already, nor before the team was started', () => {
    const listedAll = [aRecruiter(RITA), aRecruiter('tom@agency.example', { name: 'Tom' })];
    expect(aMorning(rows, WEDNESDAY, { recruiters: listedAll }).listedInSettings).toEqual([]);
    expect(aMorning(rows, WEDNESDAY, { started: false }).listedInSettings).toEqual([]);
  });
});
