import { clockOf, formatDay } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import type { Excluded, Figure } from '../../domain/figures/figure.js';
import { figures } from '../../domain/figures/figures.js';
import type { Say } from '../../domain/texts/say.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { fridayHealth, type FridayHealth } from '../friday/health.js';
import type { Marks, Moment, ScannedTracker, TouchLog, Tracker } from '../ports/ports.js';
import { DASHBOARD_WEEKS, DASHBOARD_FIGURES, SILENCE_GROUPS } from '../ports/dashboard-view.js';
import type { FigureRow, DashboardFigure, DashboardView, DashboardSheet } from '../ports/dashboard-view.js';

/** Needs the `Tracker`, the touch log, the marks and the tab (null when it is gone). */
export interface DashboardDeps {
  readonly say: Say;
  readonly tracker: Tracker;
  readonly log: () => TouchLog;
  readonly marks: Marks;
  readonly sheet: DashboardSheet | null;
  /** Who may edit the file, null where that cannot be asked: a timer whose owner is none of them is dead. */
  readonly editors: () => readonly string[] | null;
}

/** Reads the tracker and its log once and rewrites the figures. The charts stand over fixed ranges and follow. */
export function refreshDashboard(deps: DashboardDeps, moment: Moment): boolean {
  const scan = deps.tracker.scan(moment);
  if (scan === null || deps.sheet === null) return false;
  showDashboard(deps, scan);
  return true;
}

/** The same over a scan that is already there. */
export function showDashboard(deps: Omit<DashboardDeps, 'tracker'>, scan: ScannedTracker): void {
  const { events } = deps.log().read();
  const health = fridayHealth(deps.marks.all(), scan.settings, scan.moment, deps.say, deps.editors());
  deps.sheet?.show(dashboardView(scan, events, health));
}

export function dashboardView(scan: ScannedTracker, events: readonly LogEvent[], health: FridayHealth): DashboardView {
  const { moment, settings, candidates, left } = scan;
  const found = figures(
    candidates.map(({ candidate }) => candidate),
    events,
    settings.policy,
    moment.today,
    { periodDays: 28, weeks: DASHBOARD_WEEKS, longest: 10 },
    left.map(({ candidate }) => candidate),
  );
  const [week, interview, promises, told] = DASHBOARD_FIGURES;
  return {
    today: moment.today,
    asOf: `${formatDay(moment.today, { year: true })}, ${clockOf(moment.minute)}`,
    lastRun: health.line,
    attention: [health.attention ?? '', ...scan.tabs.flatMap((tab) => tab.lost)]
      .filter((says) => says !== '')
      .join(' '),
    figures: [
      row(week, found.withinAWeek),
      row(interview, found.interviews),
      row(promises, found.promises),
      row(told, found.closing),
    ],
    silence: SILENCE_GROUPS.map((group) => found.silence[group]),
    weeks: found.touchesPerWeek.map(({ week: iso, from, touches, candidates: people }) => ({
      week: weekLabel(iso, from),
      touches,
      people,
    })),
  };
}

function row(name: DashboardFigure, figure: Figure): FigureRow {
  const leftOut = figure.excluded.reduce((sum, { n }) => sum + n, 0);
  return { name, numerator: figure.numerator, denominator: figure.denominator, leftOut, why: because(figure.excluded) };
}

const because = (excluded: readonly Excluded[]): string =>
  [...excluded]
    .filter(({ n }) => n > 0)
    .sort((one, other) => other.n - one.n)
    .map(({ why, n }) => `${n} ${why}`)
    .join(', ');

/** "W47 · 16 Nov": the letter in front keeps a sheet from taking it for a date. */
function weekLabel(week: string, from: Day): string {
  return `${week.slice(5)} · ${formatDay(from).slice(4)}`;
}
