import { blitzFor, latestBlitz, type Blitz } from '../../domain/policy/blitz-week.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { isWorkingDay } from '../../domain/calendar/work-calendar.js';
import { fridayLetters, rehearsalLetter } from './compose.js';
import { readRunMark, runKey } from '../mailing/marks.js';
import { retried, tolerated } from '../mailing/retry.js';
import { post } from '../mailing/send-batch.js';
import type { Outcome, PostDeps, PostResult, Round } from '../mailing/batch.js';
import type {
  FridayLog,
  FridayLogEntry,
  Moment,
  ScannedTracker,
  Schedule,
  Tracker,
  WorkbookIdentity,
} from '../ports/ports.js';

/** What a run of mails needs. `PostDeps` are the mailer, the marks, the lock, a clock, a sleep, the run and the user. */
export interface FridayDeps extends PostDeps {
  readonly tracker: Tracker;
  readonly log: FridayLog;
  readonly schedule: Schedule;
  readonly workbook: WorkbookIdentity;
  /** Where Settings is, for the last line of each mail. */
  readonly settingsLink: string;
  /** The latest rows of the touch log, for whoever covers for a colleague. */
  readonly tail: () => readonly LogEvent[];
}

/**
 * Why the run was started. `blitz`: the weekly trigger, or somebody by hand, for the blitz of today or of this week.
 * `continue`: planned by a run that stopped early. `catch up`: the daily trigger, for a run that was missed.
 */
export type FridayStart = 'blitz' | 'continue' | 'catch up';

export interface FridayDone {
  readonly state: PostResult['state'] | 'no tracker' | 'a copy' | 'not now';
  readonly week: string | null;
  readonly outcomes: readonly Outcome[];
}

/**
 * The Friday run: one look at the tracker, one mail to each recruiter, one write of the log. Safe to start at any time,
 * any number of times, by anybody: what a week's blitz has sent once it does not send again.
 *
 * Throws only when the tracker cannot be read after several tries; nothing has happened then.
 */
export function runFriday(deps: FridayDeps, moment: Moment, start: FridayStart): FridayDone {
  if (start === 'continue')
    tolerated(() => {
      deps.schedule.clearOneOffs();
    });
  const scan = retried(deps.sleep, () => deps.tracker.scan(moment));
  if (scan === null) {
    // Another workbook's or another user's leftover: it finds no tracker and takes itself away.
    tolerated(() => {
      deps.schedule.remove();
    });
    return { state: 'no tracker', week: null, outcomes: [] };
  }
  return runFridayOver(deps, scan, start);
}

/** The run over a scan that is already there, for the daily trigger. */
export function runFridayOver(deps: FridayDeps, scan: ScannedTracker, start: FridayStart): FridayDone {
  const { settings, moment } = scan;
  if (settings.trackerId !== deps.workbook.id) return { state: 'a copy', week: null, outcomes: [] };
  const blitz =
    start === 'blitz'
      ? blitzFor(moment.today, settings.policy)
      : latestBlitz(moment.today, moment.minute, settings.policy);
  if (start !== 'blitz' && !worthCatchingUp(deps, scan, blitz, start)) {
    return { state: 'not now', week: blitz.week, outcomes: [] };
  }

  const round: Round = {
    errand: settings.started ? 'friday' : 'rehearsal',
    period: blitz.week,
    startedAt: moment.at,
    letters: settings.started ? fridayLetters(deps, scan, blitz) : rehearsalLetter(deps, scan, blitz),
  };
  const result = post(deps, round);
  if (result.resumeIn !== null) {
    const minutes = result.resumeIn;
    tolerated(() => {
      retried(deps.sleep, () => {
        deps.schedule.continueSoon(minutes);
      });
    });
  }
  writeLog(deps, round, moment, result.outcomes);
  return { state: result.state, week: blitz.week, outcomes: result.outcomes };
}

/**
 * A missed run is made up for on working days only, and only for a blitz since the tracker was set up whose round has
 * not come to its end. A rehearsal counts as that week's round: nobody is surprised by a late first mail.
 */
function worthCatchingUp(deps: FridayDeps, scan: ScannedTracker, blitz: Blitz, start: FridayStart): boolean {
  const { settings, moment, tabs } = scan;
  const startDay = Math.min(...tabs.map((tab) => tab.startDay));
  if (blitz.on < startDay) return false;
  if (start === 'continue') return true;
  if (!isWorkingDay(settings.policy.calendar, moment.today) || blitz.on === moment.today) return false;
  const marks = retried(deps.sleep, () => deps.marks.all());
  const ended = (['friday', 'rehearsal'] as const).some((errand) => {
    const mark = readRunMark(marks[runKey(errand)]);
    return mark !== null && mark.period === blitz.week && mark.state === 'done';
  });
  return !ended;
}

/** One write. After an error that may have come after its effect, only what the log lacks is written again. */
export function writeLog(deps: FridayDeps, round: Round, moment: Moment, outcomes: readonly Outcome[]): void {
  if (outcomes.length === 0) return;
  const entries = outcomes.map(({ to, result, says }): FridayLogEntry => ({
    week: round.period,
    day: moment.today,
    minute: moment.minute,
    to,
    what: round.errand,
    result,
    says,
    by: deps.user,
  }));
  try {
    deps.log.append(entries);
  } catch {
    deps.sleep(1_000);
    tolerated(() => {
      retried(deps.sleep, () => {
        const there = new Set(deps.log.read().map(entryKey));
        deps.log.append(entries.filter((entry) => !there.has(entryKey(entry))));
      });
    });
  }
}

const entryKey = ({ week, day, minute, to, what, result }: FridayLogEntry): string =>
  JSON.stringify([week, day, minute, to, what, result]);
