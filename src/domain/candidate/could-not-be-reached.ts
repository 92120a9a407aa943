import type { Day } from '../calendar/day.js';
import { heardOn, inTouchSinceApplying, isOver } from './being-worked-with.js';
import type { Candidate } from './candidate.js';
import { wroteOn } from './no-answer.js';

const FEWEST_DAYS = 3;
const FEWEST_CHANNELS = 2;

/** Tries that reached nobody. */
export interface NotReached {
  /** Days on which we tried, of the latest ones that are kept. */
  readonly days: number;
  readonly lastTriedOn: Day;
}

/**
 * Whether somebody could not be reached: three tries on three days and two channels since they last heard from us, wrote,
 * or came to an interview, on any row of theirs; a try of such a day itself doesn't count. Null of everybody else, and of
 * anyone with whom nobody works.
 */
export function couldNotBeReached(candidate: Candidate, today: Day): NotReached | null {
  const { tries } = candidate.history;
  if (tries.length < FEWEST_DAYS || isOver(candidate) || !isFollowed(candidate, today)) return null;
  const held = candidate.interviews.filter(({ state, on }) => state === 'held' && on <= today).map(({ on }) => on);
  const since = Math.max(heardOn(candidate, today) ?? 0, wroteOn(candidate) ?? 0, ...held);
  const counted = tries.filter(({ day }) => day > since && day <= today);
  const days = new Set(counted.map(({ day }) => day));
  if (days.size < FEWEST_DAYS || new Set(counted.map(({ channel }) => channel)).size < FEWEST_CHANNELS) return null;
  return { days: days.size, lastTriedOn: Math.max(...days) };
}

/** A sourced person whom we have never been in touch with is owed nothing, and so no further try. */
const isFollowed = (candidate: Candidate, today: Day): boolean =>
  candidate.phase !== 'sourced' ||
  candidate.history.theyFirstWroteOn !== null ||
  inTouchSinceApplying(candidate, today);
