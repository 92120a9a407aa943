import { runFriday } from '../../../src/app/friday/run.js';
import { runMorning } from '../../../src/app/morning/run.js';
import type { ScannedTracker } from '../../../src/app/ports/ports.js';
import type { LogEvent } from '../../../src/domain/touch-log/log-event.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { aRecruiter, aScan, day, FRIDAY, moment, someSettings, waiting } from './a-team.js';
import { World } from './world.js';

const team = (size: number): readonly string[] =>
  Array.from({ length: size }, (_, index) => `recruiter${String(index + 1)}@agency.example`);

/** One overdue person each; the first recruiter's has waited longest. */
function aTeamScan(size: number, changes: Partial<ScannedTracker> = {}): ScannedTracker {
  return aScan(
    team(size).map((to, index) => waiting(to, size - index)),
    changes,
  );
}

const recipients = (world: World): readonly string[] => world.outbox.map((mail) => mail.to);

/** Calls that Google bills: all ports' calls but the scan, which counts its own. */
const billed = (world: World): number => world.calls.filter((name) => name !== 'scan').length;

/** The daily run of that many days after Friday, at seven. */
function morning(world: World, daysAfterFriday: number): void {
  const at = moment(FRIDAY + daysAfterFriday, 7 * 60);
  world.now = at.at;
  runMorning(world.execution(), at);
}

describe('a Friday run', () => {
  it('mails each recruiter their own list and nobody else’s candidates', () => {
    const world = new World(
      aScan([
        waiting('rita@agency.example', 3, { name: 'Ana Ruiz' }),
        waiting('tom@agency.example', 1, { name: 'Ravi Kumar' }),
      ]),
    );
    const done = runFriday(world.execution(), moment(), 'blitz');
    expect(done).toMatchObject({ state: 'done', week: '2026-W47' });
    expect(recipients(world)).toEqual(['rita@agency.example', 'tom@agency.example']);
    const [ritas, toms] = world.outbox;
    expect([ritas?.text.includes('Ana Ruiz'), ritas?.text.includes('Ravi Kumar')]).toEqual([true, false]);
    expect([toms?.text.includes('Ana Ruiz'), toms?.text.includes('Ravi Kumar')]).toEqual([false, true]);
    expect(ritas).toMatchObject({ senderName: 'Close the Loop', replyTo: 'lead@agency.example' });
  });

  it('brings whoever covers the why and what was last said, and nobody else anything of it', () => {
    const leave = [{ from: FRIDAY - 2, to: FRIDAY, cover: 'tom@agency.example' }];
    const recruiters = [aRecruiter('rita@agency.example', { leave }), aRecruiter('tom@agency.example')];
    const world = new World(
      aScan(
        [
          waiting('rita@agency.example', 3, { id: 'ana', name: 'Ana Ruiz' }),
          waiting('tom@agency.example', 1, { id: 'ravi', name: 'Ravi Kumar' }),
        ],
        { settings: someSettings({ recruiters }) },
      ),
    );
    const said = (candidateId: string, id: string, on: number, summary: string): LogEvent => ({
      ...{ id, day: on, minute: null, candidateId, who: 'rita@agency.example', kind: 'touch', channel: 'call' },
      ...{ reached: true, scheduling: false, closing: false, entered: 'sidebar', summary },
    });
    world.logged = [
      said('ana', 'e1', FRIDAY - 12, '<b>asked about Berlin</b>'),
      said('ana', 'e2', FRIDAY - 11, ''),
      said('ana', 'e3', FRIDAY - 10, 'logged by mistake'),
      said('ravi', 'e4', FRIDAY - 9, 'likes trains'),
      {
        ...{ id: 'e5', day: FRIDAY, minute: null, candidateId: 'ana', who: '' },
        kind: 'take back',
        refersTo: 'e3',
        summary: '',
      },
    ];
    runFriday(world.execution(), moment(), 'blitz');
    const [toms] = world.mailsTo('tom@agency.example');
    expect(toms?.text).toMatch(/Ana Ruiz[^]*Last word from us on Wed 11 Nov[^]*Sun 8 Nov: <b>asked about Berlin/);
    expect(toms?.html).toContain('&lt;b&gt;asked about Berlin');
    expect(toms?.text).not.toMatch(/by mistake|likes trains/);
    expect(world.calls.filter((name) => name === 'tail')).toHaveLength(1);

    // A log that cannot be read keeps nobody's mail.
    const broken = new World(world.scan);
    const deps = broken.execution();
    const tail = (): never => {
      throw new Error('Service Spreadsheets failed');
    };
    runFriday({ ...deps, tail }, moment(), 'blitz');
    expect(broken.mailsTo('tom@agency.example')).toHaveLength(1);
  });

  it('costs two calls a recruiter and seven more, at any number of candidates', () => {
    for (const size of [1, 20, 100]) {
      const world = new World(aTeamScan(size));
      runFriday(world.execution(), moment(), 'blitz');
      expect(world.outbox).toHaveLength(size);
      // The lock is two calls, the log's write two at Google: one more than counted here.
      expect(billed(world) + 1).toBeLessThanOrEqual(2 * size + 7);
    }
    const small = new World(aScan([waiting('rita@agency.example', 1)]));
    const large = new World(aScan(Array.from({ length: 2_000 }, () => waiting('rita@agency.example', 1))));
    for (const world of [small, large]) runFriday(world.execution(), moment(), 'blitz');
    expect(large.calls).toEqual(small.calls);
  });

  it('twice in a week mails nobody again, whoever starts it', () => {
    const world = new World(aTeamScan(3));
    runFriday(world.execution(), moment(), 'blitz');
    for (const user of ['lead@agency.example', 'deputy@agency.example']) {
      expect(runFriday(world.execution(user), moment(FRIDAY + 1), 'blitz').state).toBe('nothing');
    }
    expect(world.outbox).toHaveLength(3);
  });

  it('mails everybody again the week after', () => {
    const world = new World(aTeamScan(3));
    runFriday(world.execution(), moment(), 'blitz');
    world.now += 7 * 86_400_000;
    expect(runFriday(world.execution(), moment(FRIDAY + 7), 'blitz').week).toBe('2026-W48');
    expect(world.outbox).toHaveLength(6);
  });

  it('says in a colleague’s first mail who switched it on, and never again', () => {
    const world = new World(aTeamScan(1));
    runFriday(world.execution(), moment(), 'blitz');
    world.now += 7 * 86_400_000;
    runFriday(world.execution(), moment(FRIDAY + 7), 'blitz');
    const said = world.outbox.map((mail) => mail.text.includes('lead@agency.example switched this weekly mail on'));
    expect(said).toEqual([true, false]);
  });

  it('writes one line of log for each recruiter', () => {
    const world = new World(aTeamScan(2));
    runFriday(world.execution(), moment(), 'blitz');
    expect(world.entries).toEqual(
      team(2).map((to) => ({
        week: '2026-W47',
        day: FRIDAY,
        minute: 15 * 60 + 30,
        to,
        what: 'friday',
        result: 'sent',
        says: '',
        by: 'lead@agency.example',
      })),
    );
  });

  it('mails a recruiter whom only Settings lists that nobody is waiting', () => {
    const world = new World(aScan([], { settings: someSettings({ recruiters: [aRecruiter('kim@agency.example')] }) }));
    runFriday(world.execution(), moment(), 'blitz');
    expect(world.outbox[0]?.subject).toBe('Nobody is waiting on you · Fri 20 Nov');
  });

  it('mails nobody from a copy of the workbook, and from a workbook that is no tracker takes its timers off', () => {
    const copy = new World(aTeamScan(2, { settings: someSettings({ trackerId: 'the original' }) }));
    expect(runFriday(copy.execution(), moment(), 'blitz').state).toBe('a copy');
    expect(copy.outbox).toEqual([]);
    const none = new World(null);
    expect(runFriday(none.execution(), moment(), 'blitz').state).toBe('no tracker');
    expect(none.removed).toBe(1);
  });
});

describe('before the team was started', () => {
  const rehearsing = (): World => new World(aTeamScan(2, { settings: someSettings({ started: false }) }));

  it('the Friday run is a rehearsal to whoever set the tracker up, with what each would get', () => {
    const world = rehearsing();
    runFriday(world.execution(), moment(), 'blitz');
    expect(recipients(world)).toEqual(['lead@agency.example']);
    const text = world.outbox[0]?.text ?? '';
    expect(text).toContain('Only you got it');
    expect(text).toContain('You get it because you set the tracker up.');
    expect(text).not.toContain('you look after rows');
    for (const to of team(2)) expect(text.toLowerCase()).toContain(`${to} would get`);
    expect(world.entries.map(({ what, to }) => [what, to])).toEqual([['rehearsal', 'lead@agency.example']]);
  });

  it('a start after the rehearsal surprises nobody with a late mail; by hand it runs that same Friday', () => {
    const world = rehearsing();
    runFriday(world.execution(), moment(), 'blitz');
    world.scan = aTeamScan(2);
    morning(world, 3);
    expect(recipients(world)).toEqual(['lead@agency.example']);
    world.now = moment(FRIDAY, 17 * 60).at;
    runFriday(world.execution(), moment(FRIDAY, 17 * 60), 'blitz');
    expect(recipients(world)).toEqual(['lead@agency.example', ...team(2)]);
  });
});

describe('when the mail quota is short', () => {
  it('those with the longest waits get theirs, the others are told in the log and caught up on the next working day', () => {
    const world = new World(aTeamScan(5));
    world.quota = 3;
    const done = runFriday(world.execution(), moment(), 'blitz');
    expect(done.state).toBe('incomplete');
    expect(recipients(world)).toEqual(team(5).slice(0, 3));
    expect(world.entries.slice(3).map(({ to, result }) => [to, result])).toEqual(
      team(5)
        .slice(3)
        .map((to) => [to, 'no quota']),
    );
    expect(world.continuations).toEqual([]);

    world.quota = 100;
    morning(world, 3);
    expect([...recipients(world)].sort()).toEqual(team(5));
    expect(world.outbox.at(-1)?.text).toContain('This is the list of Friday 20 November');
  });

  it('with none left nothing is claimed and everybody is caught up', () => {
    const world = new World(aTeamScan(2));
    world.quota = 0;
    runFriday(world.execution(), moment(), 'blitz');
    expect(world.outbox).toEqual([]);
    world.quota = 100;
    morning(world, 3);
    expect(world.outbox).toHaveLength(2);
    expect(world.outbox.some((mail) => mail.text.includes('did not say whether'))).toBe(false);
  });
});

describe('when time runs short', () => {
  it('the run stops before Google stops it, plans its continuation and goes on where it was', () => {
    const world = new World(aTeamScan(30));
    world.sendMs = 20_000;
    const started = world.now;
    const done = runFriday(world.execution(), moment(), 'blitz');
    expect(done.state).toBe('incomplete');
    expect(world.now - started).toBeLessThan(5 * 60_000);
    const before = world.outbox.length;
    expect(before).toBeGreaterThan(10);
    expect(world.continuations).toEqual([1]);

    for (let run = 0; run < 3; run += 1) {
      world.now += 60_000;
      const minute = 15 * 60 + 40 + run * 10;
      runFriday(world.execution(), { ...moment(FRIDAY, minute), at: world.now }, 'continue');
    }
    expect(recipients(world)).toEqual(team(30));
  });
});

describe('when somebody else holds the lock', () => {
  it('the run waits a while, sends nothing, and comes back in a few minutes', () => {
    const world = new World(aTeamScan(2));
    world.lockedBy = 'a colleague who is logging a touch';
    expect(runFriday(world.execution(), moment(), 'blitz').state).toBe('busy');
    expect(world.outbox).toEqual([]);
    expect(world.continuations).toHaveLength(1);
    world.lockedBy = null;
    world.now += (world.continuations[0] ?? 0) * 60_000;
    runFriday(world.execution(), { ...moment(FRIDAY, 15 * 60 + 50), at: world.now }, 'continue');
    expect(world.outbox).toHaveLength(2);
  });
});

describe('an address that the mail service refuses', () => {
  it('costs its own mail alone, is named in the log, and is tried again on the next working day', () => {
    const world = new World(aTeamScan(3));
    world.badAddress = 'recruiter2@agency.example';
    expect(runFriday(world.execution(), moment(), 'blitz').state).toBe('incomplete');
    expect(recipients(world)).toEqual(['recruiter1@agency.example', 'recruiter3@agency.example']);
    expect(world.entries.find(({ to }) => to === world.badAddress)).toMatchObject({ result: 'failed' });
    world.badAddress = null;
    morning(world, 3);
    expect(recipients(world).at(-1)).toBe('recruiter2@agency.example');
    expect(world.outbox.at(-1)?.text).not.toContain('did not say whether');
  });

  it('is never sent to when it is not one bare address', () => {
    const world = new World(
      aScan([waiting('rita@agency.example\nBcc: all@agency.example', 1), waiting('a@b.example, c@d.example', 1)]),
    );
    runFriday(world.execution(), moment(), 'blitz');
    expect(recipients(world)).toEqual(['lead@agency.example']);
  });
});

describe('a blitz on a holiday', () => {
  const christmas = day('2026-12-25');
  const policy = {
    ...defaultPolicy,
    calendar: { ...defaultPolicy.calendar, holidays: new Set([christmas]) },
  };
  const aChristmasTeam = (): World => new World(aTeamScan(2, { settings: someSettings({ policy }) }));

  it('is planned on the morning of the last working day before it, and Friday’s own timer then mails nobody', () => {
    const world = aChristmasTeam();
    world.now = moment(christmas - 1, 7 * 60).at;
    // The blitz of the week before is done.
    world.marks.set(
      'run friday',
      JSON.stringify({ period: '2026-W51', state: 'done', run: 'x', until: 0, at: 0, by: '', unmailed: [] }),
    );
    runMorning(world.execution(), moment(christmas - 1, 7 * 60));
    expect(world.planned).toEqual([8]);
    expect(world.outbox).toEqual([]);
    runFriday(world.execution(), moment(christmas - 1, 15 * 60), 'blitz');
    expect(world.outbox).toHaveLength(2);
    expect(runFriday(world.execution(), moment(christmas, 15 * 60 + 30), 'blitz')).toMatchObject({
      state: 'nothing',
      week: '2026-W52',
    });
    expect(world.outbox).toHaveLength(2);
  });
});

describe('the daily run', () => {
  it('makes up for a Friday that was missed, on Monday and not on Saturday', () => {
    const world = new World(aTeamScan(2));
    morning(world, 1);
    expect(world.outbox).toEqual([]);
    morning(world, 3);
    expect(world.outbox).toHaveLength(2);
    morning(world, 4);
    expect(world.outbox).toHaveLength(2);
  });

  it('does not make up for a Friday before the tracker was set up', () => {
    const scan = aTeamScan(2);
    const world = new World({ ...scan, tabs: scan.tabs.map((tab) => ({ ...tab, startDay: FRIDAY + 2 })) });
    morning(world, 3);
    expect(world.outbox).toEqual([]);
  });

  it('writes into the tracker what onEdit missed, and brings the dashboard up to date', () => {
    const world = new World(aTeamScan(1));
    morning(world, 0);
    expect([world.saved, world.shown]).toEqual([1, 1]);
  });
});
