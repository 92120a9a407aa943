import type { Candidate } from '../candidate/candidate.js';
import type { Day } from '../calendar/day.js';
import type { Policy } from '../policy/policy.js';
import { promisesOf } from '../history/promise-records.js';
import type { LogEvent } from '../touch-log/log-event.js';
import { decidedNotTold, timeToClose } from './closing.js';
import type { DecidedNotTold, TimeToClose } from './closing.js';
import { longestWaits, silenceHistogram, withinAWeek } from './coverage.js';
import type { SilenceHistogram, Wait } from './coverage.js';
import type { Figure } from './figure.js';
import { interviewFollowUp } from './interview-follow-up.js';
import { keptPromises } from './kept-promises.js';
import type { KeptPromises } from './kept-promises.js';
import { silences } from './population.js';
import { countedTouches, touchesPerWeek } from './touches.js';
import type { WeekOfTouches } from './touches.js';

/** What a manager sees; each of them can be recounted from the sheet and its log. */
export interface Figures {
  readonly on: Day;
  /** First day of the period that promises, interviews and closings look at. */
  readonly from: Day;
  readonly withinAWeek: Figure;
  readonly silence: SilenceHistogram;
  readonly longestWaits: readonly Wait[];
  readonly touchesPerWeek: readonly WeekOfTouches[];
  readonly promises: KeptPromises;
  readonly interviews: Figure;
  readonly closing: TimeToClose;
  readonly decidedNotTold: DecidedNotTold;
}

export interface FigureSpan {
  /** Days back from today for promises, interviews and closings. */
  readonly periodDays: number;
  /** ISO weeks of touches. */
  readonly weeks: number;
  readonly longest: number;
}

const FOUR_WEEKS: FigureSpan = { periodDays: 28, weeks: 12, longest: 10 };

/**
 * All figures over candidates and log, at the end of `today`. Pure. `candidates` are every row, closed ones too;
 * `events` the whole log, or at least as far back as the span goes and every promise that is still open. `left` are
 * those whose row is gone with nothing owed: their interviews and closings still belong to the period.
 */
export function figures(
  candidates: readonly Candidate[],
  events: readonly LogEvent[],
  policy: Policy,
  today: Day,
  span: FigureSpan = FOUR_WEEKS,
  left: readonly Candidate[] = [],
): Figures {
  const from = today - span.periodDays;
  const people = silences(candidates, policy, today);
  const touches = countedTouches(events, policy, today);
  const until = events.filter((event) => event.day <= today);
  return {
    on: today,
    from,
    withinAWeek: withinAWeek(people),
    silence: silenceHistogram(people),
    longestWaits: longestWaits(people, span.longest),
    touchesPerWeek: touchesPerWeek(touches, span.weeks, today),
    promises: keptPromises(promisesOf(until, policy, today), policy, from, today),
    interviews: interviewFollowUp([...candidates, ...left], touches, policy, from, today),
    closing: timeToClose([...candidates, ...left], policy, from, today),
    decidedNotTold: decidedNotTold(candidates, policy, today),
  };
}
