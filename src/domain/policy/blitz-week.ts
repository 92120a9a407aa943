import { blitzInWeekOf, blitzOnOrBefore, blitzWeekOf } from './blitz.js';
import type { Day } from '../calendar/day.js';
import type { Policy } from './policy.js';

/** One week's blitz: what a Friday run is the run *of*, whatever day it is made on. */
export interface Blitz {
  /**
   * ISO week of the *scheduled* day, "2026-W47": what keys go by, so that a moved or late run is still that week's.
   * Compared as texts they are in the order of time.
   */
  readonly week: string;
  /** The working day on which it is held. */
  readonly on: Day;
}

/** The blitz held on the day, or else the one of the day's own week, early or late. */
export function blitzFor(day: Day, policy: Policy): Blitz {
  return blitzOn(blitzOnOrBefore(day, policy) === day ? day : blitzInWeekOf(day, policy), policy);
}

/** The latest blitz whose day and hour have come: what a catch-up is for. */
export function latestBlitz(day: Day, minute: number, policy: Policy): Blitz {
  const until = minute >= policy.blitz.hour * 60 ? day : day - 1;
  return blitzOn(blitzOnOrBefore(until, policy), policy);
}

/** Holidays may move the blitzes of several weeks to one day: it is the run of the last of them. */
const blitzOn = (on: Day, policy: Policy): Blitz => ({ week: blitzWeekOf(on, policy), on });
