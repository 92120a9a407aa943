import { isoOf } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import { latestBlitz } from '../../domain/policy/blitz-week.js';
import type { Settings } from '../../domain/team/settings.js';
import { readRunMark, runKey } from '../mailing/marks.js';
import { retried, tolerated } from '../mailing/retry.js';
import { runMorning, type MorningDeps } from '../morning/run.js';
import type { Moment } from '../ports/ports.js';
import { runFriday } from './run.js';

/** What the one timer of a published add-on starts; Google gives such an add-on one, at most every hour. */
export type HourlyErrand = 'blitz' | 'continue' | 'morning';

/** Keys of the marks that tell one look what an earlier one has done. */
export const BLITZ_LOOKED_AT = 'hourly blitz';
export const MORNING_LOOKED_AT = 'hourly morning';
/** From when on a run that stopped early may be continued, milliseconds since the epoch. */
export const CONTINUE_AT = 'hourly continue';

/** The morning run comes before work; a later look makes up for a missed one. */
const MORNING_MINUTE = 7 * 60;

/** A wall clock: the spreadsheet's, or that of the zone which Settings names for the blitz. */
export interface WallClock {
  readonly today: Day;
  readonly minute: number;
}

interface Now {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly sheet: WallClock;
  readonly blitzZone: WallClock;
}

/**
 * What is due now, the most pressing first: the blitz from its hour on (on whichever day it is held), a run that stopped
 * early, the morning run. One errand a look, for each may take all the time of an execution; the next look finds the next.
 */
export function hourlyErrand(
  settings: Settings,
  marks: Readonly<Record<string, string>>,
  { at, sheet, blitzZone }: Now,
): HourlyErrand | null {
  const blitz = latestBlitz(blitzZone.today, blitzZone.minute, settings.policy);
  if (blitz.on === blitzZone.today && marks[BLITZ_LOOKED_AT] !== blitz.week) return 'blitz';
  const planned = Number(marks[CONTINUE_AT] ?? Infinity);
  const run = readRunMark(marks[runKey(settings.started ? 'friday' : 'rehearsal')]);
  // While a run holds its lease nobody else may send; after that it was stopped without a word.
  const isStopped = run !== null && run.period === blitz.week && run.state === 'running' && run.until <= at;
  if (planned <= at || isStopped) return 'continue';
  return sheet.minute >= MORNING_MINUTE && marks[MORNING_LOOKED_AT] !== isoOf(sheet.today) ? 'morning' : null;
}

/** One look at the clock. `settings` is null where the file has no tracker: then the timer takes itself away. */
export function lookHourly(
  deps: MorningDeps,
  settings: Settings | null,
  moment: Moment,
  blitzZone: WallClock,
): HourlyErrand | null {
  if (settings === null) {
    tolerated(() => {
      deps.schedule.remove();
    });
    return null;
  }
  const marks = retried(deps.sleep, () => deps.marks.all());
  const errand = hourlyErrand(settings, marks, { at: moment.at, sheet: moment, blitzZone });
  // Noted when it is over: what fails before that is tried again at the next look, and sends nothing twice.
  if (errand === 'blitz') {
    runFriday(deps, moment, 'blitz');
    deps.marks.set(BLITZ_LOOKED_AT, latestBlitz(blitzZone.today, blitzZone.minute, settings.policy).week);
  } else if (errand === 'continue') runFriday(deps, moment, 'continue');
  else if (errand === 'morning') {
    runMorning(deps, moment);
    deps.marks.set(MORNING_LOOKED_AT, isoOf(moment.today));
  }
  return errand;
}
