import { isoWeekOf, weekdayOf } from '../calendar/day.js';
import type { Day } from '../calendar/day.js';
import type { Policy } from './policy.js';
import { workingDayOnOrBefore } from '../calendar/work-calendar.js';

/** The scheduled blitz of the ISO week that holds `day`, before holidays move it. */
function scheduledInWeekOf(day: Day, policy: Policy): Day {
  return day - weekdayOf(day) + policy.blitz.weekday;
}

/**
 * The day on which the blitz of that ISO week is run: the scheduled weekday, or the last working day before it when
 * that is a day off. After a whole week off this may lie in an earlier week.
 */
export function blitzInWeekOf(day: Day, policy: Policy): Day {
  return workingDayOnOrBefore(policy.calendar, scheduledInWeekOf(day, policy));
}

/** The next run strictly after `after`, by the calendar: never simply a week later. */
export function nextBlitz(after: Day, policy: Policy): Day {
  if (lately === null || lately.after !== after || lately.policy !== policy) {
    lately = { after, policy, run: firstRunAfter(after, policy) };
  }
  return lately.run;
}

/** Every candidate of a scan asks for the same one. */
let lately: { readonly after: Day; readonly policy: Policy; readonly run: Day } | null = null;

function firstRunAfter(after: Day, policy: Policy): Day {
  // A later week's run is never earlier than an earlier week's, so the first one after `after` is the next. Only
  // holidays delay it, and their number is finite: the walk ends.
  for (let day = after; ; day += 7) {
    const run = blitzInWeekOf(day, policy);
    if (run > after) return run;
  }
}

/** The latest run on or before `day`. */
export function blitzOnOrBefore(day: Day, policy: Policy): Day {
  // The run of a later week may have been moved back to before `day`, by as many weeks as the holidays are long.
  let found = blitzInWeekOf(day - 7, policy);
  for (let at = day; ; at += 7) {
    const run = blitzInWeekOf(at, policy);
    if (run > day) return found;
    found = run;
  }
}

/** The ISO week of the scheduled blitz that a run on `day` makes: the key of "one mail a recipient and week". */
export function blitzWeekOf(day: Day, policy: Policy): string {
  let week = day;
  while (blitzInWeekOf(week + 7, policy) <= day) week += 7;
  while (blitzInWeekOf(week, policy) > day) week -= 7;
  return isoWeekOf(scheduledInWeekOf(week, policy));
}
