import type { FridayShown } from '../../contract/server-api.js';
import type { Blitz } from '../../domain/policy/blitz-week.js';
import { fridayLetters, rehearsalLetter, type LetterDeps } from './compose.js';
import { retried, tolerated } from '../mailing/retry.js';
import { dueLetters } from '../mailing/due-letters.js';
import { post } from '../mailing/send-batch.js';
import { blitzToRun, type FridayStart } from './which-blitz.js';
import type { Outcome, PostDeps, PostResult, Round } from '../mailing/batch.js';
import type { FridayLog, FridayLogEntry, Moment, ScannedTracker, Schedule, Tracker } from '../ports/ports.js';

/** What a run of mails needs. `PostDeps` are the mailer, the marks, the lock, a clock, a sleep, the run and the user. */
export interface FridayDeps extends PostDeps, LetterDeps {
  readonly tracker: Tracker;
  readonly log: FridayLog;
  readonly schedule: Schedule;
}

export interface FridayRound extends Round {
  readonly blitz: Blitz;
}

export interface FridayDone {
  /** `changed`: it is not what was shown any more, and nothing was sent. `nobody`: no letter is to be written. */
  readonly state: PostResult['state'] | 'no tracker' | 'a copy' | 'not now' | 'changed' | 'nobody';
  readonly week: string | null;
  readonly outcomes: readonly Outcome[];
}

/**
 * The Friday run: one look at the tracker, one mail to each recruiter, one write of the log. Safe to start at any time,
 * any number of times, by anybody: what a week's blitz has sent once it does not send again.
 *
 * Throws only when the tracker cannot be read after several tries; nothing has happened then.
 */
export function runFriday(
  deps: FridayDeps,
  moment: Moment,
  start: FridayStart,
  shown: FridayShown | null = null,
): FridayDone {
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
  return runFridayOver(deps, scan, start, shown);
}

/** The run over a scan that is already there, for the daily trigger. */
export function runFridayOver(
  deps: FridayDeps,
  scan: ScannedTracker,
  start: FridayStart,
  shown: FridayShown | null = null,
): FridayDone {
  const round = fridayRound(deps, scan, start);
  if (typeof round === 'string') return { state: round, week: null, outcomes: [] };
  const week = round.period;
  if (shown !== null && !coversWhatIsDue(deps, round, shown)) return { state: 'changed', week, outcomes: [] };
  const result = post(deps, round);
  const minutes = result.resumeIn;
  // Anyone who was told that the run is kept waiting tries again themselves.
  if (minutes !== null && !(start === 'by hand' && result.state === 'busy')) {
    tolerated(() => {
      retried(deps.sleep, () => {
        deps.schedule.continueSoon(minutes);
      });
    });
  }
  writeLog(deps, round, scan.moment, result.outcomes);
  return { state: round.letters.length === 0 ? 'nobody' : result.state, week, outcomes: result.outcomes };
}

/** The round of mails that a run would send now, whoever has had theirs included; or why there is none. */
export function fridayRound(
  deps: Pick<FridayDeps, 'mailVoice' | 'workbook' | 'settingsLink' | 'tail' | 'sleep' | 'marks'>,
  scan: ScannedTracker,
  start: FridayStart,
): FridayRound | 'a copy' | 'not now' {
  const { settings, moment, tabs } = scan;
  if (settings.trackerId !== deps.workbook.id) return 'a copy';
  const blitz = blitzToRun(start, {
    moment,
    policy: settings.policy,
    startDay: Math.min(...tabs.map((tab) => tab.startDay)),
    marks: () => retried(deps.sleep, () => deps.marks.all()),
  });
  if (blitz === null) return 'not now';
  return {
    errand: settings.started ? 'friday' : 'rehearsal',
    period: blitz.week,
    blitz,
    startedAt: moment.at,
    letters: settings.started ? fridayLetters(deps, scan, blitz.on) : rehearsalLetter(deps, scan, blitz.on),
  };
}

/** Nothing is sent that the person who says "send" was not shown. */
function coversWhatIsDue(deps: FridayDeps, round: Round, shown: FridayShown): boolean {
  if (shown.week !== round.period) return false;
  const { todo } = dueLetters(
    retried(deps.sleep, () => deps.marks.all()),
    round,
    deps,
  );
  return todo.every(({ to }) => shown.to.includes(to));
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
