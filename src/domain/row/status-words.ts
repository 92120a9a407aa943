import type { Day } from '../calendar/day.js';
import { formatDay } from '../calendar/day.js';
import { row } from '../texts/en/row.js';
import type { Say } from '../texts/say.js';
import { printReason } from '../texts/why.js';
import type { Reason } from '../texts/why.js';
import { letterOf } from './row-state.js';
import type { StateLetter } from './row-state.js';
import type { Standing } from './row-status.js';

/** How pressing a status is: what its colour says. */
export type Tone = 'overdue' | 'today' | 'soon' | 'fine' | 'ask' | 'closed' | 'quiet';

/** How a row stands on one day: a value, printed by whoever shows it. Nobody reads a printed one back. */
export interface RowStatus extends Reason {
  readonly tone: Tone;
  readonly word: StatusWord;
  /** Calendar days late, for `status.overdue`. */
  readonly days?: number;
  /** The due day, for `status.by`. */
  readonly by?: Day;
}

/** The quiet word of each state: what is said while nothing is pressing, or when nothing has a date. */
const QUIET = {
  o: 'status.onTrack',
  c: 'status.closedNotTold',
  w: 'status.closedNotTold',
  h: 'status.onHold',
  p: 'status.paused',
  k: 'status.stageNotKnown',
  n: 'status.noContactDate',
  s: 'status.stillActive',
  t: 'status.told',
  x: 'status.nothing',
  u: 'status.notReached',
  a: 'status.noAnswer',
} as const satisfies Readonly<Record<StateLetter, string>>;

export type StatusWord =
  (typeof QUIET)[StateLetter] | 'status.overdue' | 'status.today' | 'status.by' | 'status.closedLately';

/** The colour of each word. *Closed, not told* waits, even in its first days: it is never fine. */
const TONES: Readonly<Record<StatusWord, Tone>> = {
  'status.overdue': 'overdue',
  'status.today': 'today',
  'status.by': 'soon',
  'status.closedLately': 'soon',
  'status.closedNotTold': 'today',
  'status.onTrack': 'fine',
  'status.onHold': 'quiet',
  'status.paused': 'quiet',
  'status.stageNotKnown': 'ask',
  'status.noContactDate': 'ask',
  'status.stillActive': 'ask',
  'status.told': 'closed',
  'status.nothing': 'quiet',
  'status.notReached': 'quiet',
  'status.noAnswer': 'quiet',
};

/** The status on a day, today's or a later one on which nothing has happened: the same as the formula's. */
export function statusOn(standing: Standing, today: Day): RowStatus {
  const { word, ...more } = wordOn(standing, today);
  const { why, promised } = standing;
  return { tone: TONES[word], word, ...more, why, ...(promised === undefined ? {} : { promised }) };
}

function wordOn(standing: Standing, today: Day): Pick<RowStatus, 'word' | 'days' | 'by'> {
  const letter = letterOf(standing);
  const { dueOn, todayFrom, soonFrom } = standing;
  const quiet = { word: QUIET[letter] };
  if (dueOn === undefined || letter === 'w') return quiet;
  if (today > dueOn) return { word: 'status.overdue', days: today - dueOn };
  if (today >= todayFrom) return { word: 'status.today' };
  if (letter === 'c' && standing.kind === 'owed') {
    return today >= (standing.amberFrom ?? soonFrom) ? quiet : { word: 'status.closedLately' };
  }
  return today >= soonFrom ? { word: 'status.by', by: dueOn } : quiet;
}

/** The sign and the words: "▲ Overdue 3 days", "○ By Thu 26 Nov". */
export function printStatusWord({ word, days, by }: RowStatus, say: Say): string {
  if (days !== undefined) return `${say(word)} ${days} ${days === 1 ? 'day' : 'days'}`;
  return by === undefined ? say(word) : `${say(word)} ${formatDay(by)}`;
}

/** What the Follow-up cell shows: sign, status, reason. */
export function printStatus(status: RowStatus, say: Say, today: Day): string {
  return `${printStatusWord(status, say)}${SEPARATOR}${printReason(status, say, today)}`;
}

/** The sheet's own words, for formulas and colour rules, which compare them: the same in every language. */
export const QUIET_WORDS: Readonly<Record<StateLetter, string>> = {
  o: row[QUIET.o],
  c: row[QUIET.c],
  w: row[QUIET.w],
  h: row[QUIET.h],
  p: row[QUIET.p],
  k: row[QUIET.k],
  n: row[QUIET.n],
  s: row[QUIET.s],
  t: row[QUIET.t],
  x: row[QUIET.x],
  u: row[QUIET.u],
  a: row[QUIET.a],
};

export const OVERDUE = row['status.overdue'];
export const TODAY = row['status.today'];
export const BY = row['status.by'];
/** Closed, not told, and not amber yet. */
export const CLOSED_LATELY = row['status.closedLately'];
/** A row with a name that no script has seen yet. */
export const NOT_SEEN = row['status.notSeen'];
/** Between the status and its reason. */
export const SEPARATOR = ' · ';

/** Whether a text is what a Follow-up cell showed: one of our words, then its reason. */
export function isShownStatus(text: string): boolean {
  const end = text.indexOf(SEPARATOR);
  if (end < 0) return false;
  const word = text.slice(0, end);
  const alone = [...Object.values(QUIET_WORDS), TODAY, CLOSED_LATELY];
  return alone.includes(word) || word.startsWith(`${OVERDUE} `) || word.startsWith(`${BY} `);
}
