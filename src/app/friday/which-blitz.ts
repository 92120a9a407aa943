import { isWorkingDay } from '../../domain/calendar/work-calendar.js';
import type { Day } from '../../domain/calendar/day.js';
import { blitzFor, latestBlitz, type Blitz } from '../../domain/policy/blitz-week.js';
import type { Policy } from '../../domain/policy/policy.js';
import { isLater, readRunMark, runKey, type RunMark } from '../mailing/marks.js';
import type { Moment } from '../ports/ports.js';

/**
 * Why the run was started. `blitz`: a timer, on the day of the blitz. `by hand`: somebody, on any day. `continue`:
 * planned by a run that stopped early. `catch up`: the daily timer, for a run that was missed.
 */
export type FridayStart = 'blitz' | 'by hand' | 'continue' | 'catch up';

/** What is known when a run begins. */
export interface RunBegins {
  readonly moment: Pick<Moment, 'today' | 'minute'>;
  readonly policy: Policy;
  /** The day of the first set-up: no blitz before it is made up for. */
  readonly startDay: Day;
  /** All marks. Not asked for by a timer on its day, which costs one call less so. */
  readonly marks: () => Readonly<Record<string, string>>;
}

/** The blitz that a run is the run of, or null when there is none to run. */
export function blitzToRun(start: FridayStart, begins: RunBegins): Blitz | null {
  const { today } = begins.moment;
  const { policy } = begins;
  switch (start) {
    case 'blitz':
      return blitzFor(today, policy);
    case 'by hand':
      return missedBlitz(begins) ?? blitzFor(today, policy);
    case 'continue':
      return unfinishedBlitz(begins);
    case 'catch up':
      return isWorkingDay(policy.calendar, today) ? missedBlitz(begins) : null;
  }
}

/**
 * The latest blitz whose hour has come, when its round has not come to its end and no later one's has begun. On the day
 * of a blitz there is nothing to make up for: that day's list has everybody.
 */
function missedBlitz(begins: RunBegins): Blitz | null {
  const { moment, policy } = begins;
  if (blitzFor(moment.today, policy).on === moment.today) return null;
  return latestUnlessOver(begins);
}

/** A rehearsal counts as that week's round, too: nobody is surprised by a late first mail. */
function latestUnlessOver({ moment, policy, startDay, marks }: RunBegins): Blitz | null {
  const blitz = latestBlitz(moment.today, moment.minute, policy);
  if (blitz.on < startDay) return null;
  const over = roundsIn(marks()).some(
    ({ period, state }) => isLater(period, blitz.week) || (period === blitz.week && state === 'done'),
  );
  return over ? null : blitz;
}

/** The blitz of the round that stopped early, be it ahead (somebody began on Monday) or behind. */
function unfinishedBlitz(begins: RunBegins): Blitz | null {
  const { moment, policy } = begins;
  const [latest] = roundsIn(begins.marks()).sort((one, other) => other.at - one.at);
  if (latest !== undefined && latest.state !== 'done') {
    const blitzes = [blitzFor(moment.today, policy), latestBlitz(moment.today, moment.minute, policy)];
    const found = blitzes.find(({ week }) => week === latest.period);
    if (found !== undefined) return found;
  }
  // It was kept waiting before it could begin.
  return latestUnlessOver(begins);
}

function roundsIn(marks: Readonly<Record<string, string>>): RunMark[] {
  return (['friday', 'rehearsal'] as const).flatMap((errand) => readRunMark(marks[runKey(errand)]) ?? []);
}
