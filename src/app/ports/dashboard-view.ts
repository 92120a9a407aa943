import type { Day } from '../../domain/calendar/day.js';

/** Weeks of touches that the chart shows, the running one last. */
export const DASHBOARD_WEEKS = 12;

/** One figure with what it is made of, so that a manager can recount it. The rate is the sheet's own formula. */
export interface FigureRow {
  readonly name: DashboardFigure;
  readonly numerator: number;
  readonly denominator: number;
  readonly leftOut: number;
  /** Why they were left out: "2 paused, 1 on hold". */
  readonly why: string;
}

/** In the order of the tab's rows. Each is called `dashboard.figure.NAME`. */
export const DASHBOARD_FIGURES = ['withinAWeek', 'interviews', 'promises', 'told'] as const;

export type DashboardFigure = (typeof DASHBOARD_FIGURES)[number];

/** Groups of calendar days without word, in the order of the chart; each is called `dashboard.silence.GROUP`. They add up to the people being worked with. */
export const SILENCE_GROUPS = ['upTo3', 'upTo7', 'upTo14', 'over14', 'unconfirmed', 'notReached'] as const;

export interface DashboardView {
  /** "Fri 20 Nov 2026, 15:30". */
  readonly asOf: string;
  readonly today: Day;
  readonly lastRun: string;
  /** What needs somebody, in one sentence; '' when nothing does. */
  readonly attention: string;
  readonly figures: readonly FigureRow[];
  /** People in each of `SILENCE_GROUPS`. */
  readonly silence: readonly number[];
  readonly weeks: readonly { readonly week: string; readonly touches: number; readonly people: number }[];
}

/** The Dashboard tab, or nothing where somebody deleted it. */
export interface DashboardSheet {
  show(view: DashboardView): void;
}
