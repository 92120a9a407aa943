import { dashboardView, refreshDashboard } from '../../../src/app/reports/dashboard.js';
import { fridayHealth } from '../../../src/app/friday/health.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import { writeRunMark, type RunMark } from '../../../src/app/mailing/marks.js';
import type { ScannedCandidate } from '../../../src/app/ports/ports.js';
import type { LogEvent } from '../../../src/domain/touch-log/log-event.js';
import { aScan, aScanned, FRIDAY, listed, moment, someSettings } from '../friday/a-team.js';
import { World } from '../friday/world.js';
import { SILENCE_GROUPS, type DashboardView } from '../../../src/app/ports/dashboard-view.js';

const healthy = {
  line: 'Last run Fri 20 Nov 2026 by lead@agency.example: done.',
  attention: null,
  wrong: null,
  mend: null,
  timersOf: [],
};

/** Somebody being worked with, who last heard from us that many days ago; null: nobody knows when. */
function silentFor(days: number | null): ScannedCandidate {
  return aScanned(listed({ lastWord: days === null ? null : FRIDAY - days }), []);
}

function aTouch(daysAgo: number, candidateId: string): LogEvent {
  return {
    id: `t${String(daysAgo)}${candidateId}`,
    day: FRIDAY - daysAgo,
    minute: null,
    candidateId,
    who: 'rita@agency.example',
    kind: 'touch',
    channel: 'call',
    reached: true,
    scheduling: false,
    closing: false,
    entered: 'sidebar',
    summary: '',
  };
}

const viewOf = (rows: readonly ScannedCandidate[], events: readonly LogEvent[] = []): DashboardView =>
  dashboardView(aScan(rows), events, healthy);

const editors = () => null;

describe('the dashboard', () => {
  it('says of how many we know that they heard from us within a week, and of how many in all', () => {
    const view = viewOf([0, 3, 7, 8, 20].map(silentFor));
    expect(view.figures[0]).toMatchObject({
      name: 'withinAWeek',
      numerator: 3,
      denominator: 5,
      leftOut: 0,
    });
  });

  it('never counts somebody we know nothing of as covered', () => {
    const view = viewOf([silentFor(null), silentFor(1)]);
    expect(view.figures[0]).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('names who was left out and why', () => {
    const held = silentFor(3);
    const onHold = { ...held, candidate: { ...held.candidate, phase: 'on hold' as const } };
    expect(viewOf([silentFor(1), onHold]).figures[0]).toMatchObject({ leftOut: 1, why: '1 on hold' });
  });

  it('groups the days without word, and the groups add up to the people being worked with', () => {
    const view = viewOf([0, 3, 4, 7, 8, 14, 15, 25, null].map(silentFor));
    expect(view.silence).toEqual([2, 2, 2, 2, 1, 0]);
    expect(view.silence).toHaveLength(SILENCE_GROUPS.length);
    expect(view.silence.reduce((sum, people) => sum + people)).toBe(view.figures[0]?.denominator);
  });

  it('counts words to candidates by week, the running week last and weeks without any as 0', () => {
    const { weeks } = viewOf([], [aTouch(0, 'a'), aTouch(1, 'a'), aTouch(1, 'b'), aTouch(7, 'a'), aTouch(200, 'a')]);
    expect(weeks).toHaveLength(12);
    expect(weeks.slice(-3)).toEqual([
      { week: 'W45 · 2 Nov', touches: 0, people: 0 },
      { week: 'W46 · 9 Nov', touches: 1, people: 1 },
      { week: 'W47 · 16 Nov', touches: 3, people: 2 },
    ]);
  });

  it('says as of when, and how the Friday mails are doing', () => {
    expect(viewOf([])).toMatchObject({ asOf: 'Fri 20 Nov 2026, 15:30', lastRun: healthy.line, attention: '' });
  });

  it('is left alone in a workbook without a tracker, or whose dashboard somebody deleted', () => {
    const shown: DashboardView[] = [];
    const sheet = { show: (view: DashboardView) => shown.push(view) };
    const log = () => ({ append: () => undefined, read: () => ({ events: [], problems: [] }) });
    const none = new World(null).execution();
    expect(refreshDashboard({ ...none, log, sheet, editors }, moment())).toBe(false);
    const one = new World(aScan([silentFor(1)])).execution();
    expect(refreshDashboard({ ...one, log, sheet: null, editors }, moment())).toBe(false);
    expect(refreshDashboard({ ...one, log, sheet, editors }, moment())).toBe(true);
    expect(shown).toHaveLength(1);
  });

  it('says that the timer’s owner is gone, where Google tells who may edit the file', () => {
    const shown: DashboardView[] = [];
    const sheet = { show: (view: DashboardView) => shown.push(view) };
    const log = () => ({ append: () => undefined, read: () => ({ events: [], problems: [] }) });
    const one = new World(aScan([silentFor(1)])).execution();
    const timers = { ids: ['1', '2'], weekday: 5, hour: 15, zone: '', listed: true, at: moment().at };
    one.marks.set('timers gone@agency.example', JSON.stringify(timers));
    refreshDashboard({ ...one, log, sheet, editors }, moment());
    refreshDashboard({ ...one, log, sheet, editors: () => ['lead@agency.example'] }, moment());
    expect(shown[0]?.attention).not.toContain('cannot edit');
    expect(shown[1]?.attention).toContain('gone@agency.example, who cannot edit this file any more');
  });
});

describe('the health of the Friday mails', () => {
  const mark = (changes: Partial<RunMark>, kind = 'friday'): Record<string, string> => ({
    [`run ${kind}`]: writeRunMark({
      period: '2026-W47',
      state: 'done',
      run: 'x',
      until: 0,
      at: moment().at,
      by: 'lead@agency.example',
      unmailed: [],
      ...changes,
    }),
  });
  const health = (marks: Record<string, string>, today = FRIDAY): ReturnType<typeof fridayHealth> =>
    fridayHealth(marks, someSettings(), moment(today), sayIn({}));

  it('before the first run says when that is, and worries nobody', () => {
    expect(health({}, FRIDAY - 1)).toEqual({
      line: 'No Friday run yet. The first one is on Fri 20 Nov.',
      attention: null,
      wrong: null,
      mend: null,
      timersOf: [],
    });
  });

  it('is fine for eight days after a run that reached everybody', () => {
    expect(health(mark({}), FRIDAY + 8)).toMatchObject({ line: healthy.line, attention: null });
  });

  it('needs somebody on the ninth day, and says which menu entry mends it', () => {
    expect(health(mark({}), FRIDAY + 9).attention).toBe(
      'The last Friday run was on Fri 20 Nov. The timer of lead@agency.example may be gone. Menu → Close the Loop → Repair gives it a timer of yours.',
    );
  });

  it('names who was not reached', () => {
    const { line, attention } = health(mark({ state: 'incomplete', unmailed: ['kim@agency.example'] }), FRIDAY + 1);
    expect(line).toContain('not finished');
    expect(attention).toContain('Not mailed: kim@agency.example.');
  });

  it('does not call a run unfinished while it is under way, and does once its time is over', () => {
    const running = mark({ state: 'running', until: moment().at + 60_000 });
    expect(health(running).attention).toBeNull();
    expect(health(running, FRIDAY + 1).attention).toContain('was stopped before its end');
  });

  it('is not thrown by a mark that somebody broke', () => {
    expect(health({ 'run friday': '{"period":7' }).attention).toBeNull();
  });
});
