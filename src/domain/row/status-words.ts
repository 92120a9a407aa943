import type { Day } from '../calendar/day.js';
import { formatDay } from '../calendar/day.js';
import { letterOf } from './row-state.js';
import type { StateLetter } from './row-state.js';
import type { Standing } from './row-status.js';

/** What a Follow-up cell says while nothing of it is pressing, or when nothing of it has a date. */
export const QUIET_WORDS: Readonly<Record<StateLetter, string>> = {
  o: '✓ On track',
  c: '▲ Closed, not told',
  w: '▲ Closed, not told',
  h: '‖ On hold',
  p: '‖ Paused',
  k: '? Stage not known',
  n: '? No contact date yet',
  s: '? Still active?',
  t: '✓ Closed, told',
  x: '–',
};

export const OVERDUE = '▲ Overdue';
export const TODAY = '● Today';
export const BY = '○ By';
/** Closed, not told, and not amber yet. */
export const CLOSED_LATELY = '○ Closed, not told';
/** A row with a name that no script has seen yet. */
export const NOT_SEEN = '? Not seen yet';
/** Between the status and its reason. */
export const SEPARATOR = ' · ';

/** The sign and the words of a standing on a day: the same as the formula's, without the reason. */
export function statusWord(standing: Standing, today: Day): string {
  const letter = letterOf(standing);
  const { dueOn, todayFrom, soonFrom } = standing;
  if (dueOn === undefined || letter === 'w') {
    return QUIET_WORDS[letter];
  }
  if (today > dueOn) return `${OVERDUE} ${today - dueOn} ${today - dueOn === 1 ? 'day' : 'days'}`;
  if (today >= todayFrom) return TODAY;
  if (letter === 'c' && standing.kind === 'owed') {
    return today >= (standing.amberFrom ?? soonFrom) ? QUIET_WORDS.c : CLOSED_LATELY;
  }
  return today >= soonFrom ? `${BY} ${formatDay(dueOn)}` : QUIET_WORDS[letter];
}

/** What the Follow-up cell shows on a day: sign, status, reason. */
export function statusText(standing: Standing, today: Day): string {
  return `${statusWord(standing, today)}${SEPARATOR}${standing.why}`;
}
