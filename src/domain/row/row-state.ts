import type { Day } from '../calendar/day.js';
import { emptyHistory, RECENT_EVENTS, settled } from '../history/fold-history.js';
import type { Standing } from './row-status.js';
import { writeFacts, readFacts } from './row-state-facts.js';
import { readRecent, writeRecent } from './row-state-events.js';
import { asWhole, asList, asText, readRecord, Unreadable } from '../text/read-json.js';
import type { History } from '../history/facts.js';

/**
 * The letter that a state begins with: owed · closed, not told · withdrawn, not acknowledged · on hold · paused · stage
 * not known · no contact date · still active? · told · nothing · could not be reached · no answer from them.
 */
export type StateLetter = 'o' | 'c' | 'w' | 'h' | 'p' | 'k' | 'n' | 's' | 't' | 'x' | 'u' | 'a';

/** Where a formula finds what: 1-based positions in the text, as MID counts. */
export const STATE_POSITIONS = { letter: 8, dueOn: 16, todayFrom: 29, soonFrom: 42, why: 55 } as const;

/** Ends the reason. A quote could not be looked for: programs write one inside a formula's text in different ways. */
export const END_OF_WHY = '|';

/** Day serials are written with five digits, so that the positions never move: 1927 to 2173. */
const FIRST_DAY = 10000;
const LAST_DAY = 99999;
const NO_DAY = '00000';

const PREFIX = /^\{"is":"[a-z]","on":\d{5},"from":\d{5},"soon":\d{5},"why":"[^"\\]*",(?="name":)/;

/** Beyond this, promise texts are left out of the state (they stay in the log): Google's cell holds 50,000. */
const LONGEST_STATE = 45_000;

/**
 * What the row's hidden state cell holds. The beginning has a fixed width, so that a plain formula can read it with
 * MID and FIND, with no script having run:
 *
 * `{"is":"o","on":46341,"from":46340,"soon":46339,"why":"…|","name":"…","history":{…}}`
 *
 * `is` is one letter, the three numbers have five digits each (00000 where there is no such day), `why` ends with a bar and holds neither
 * a double quote nor a backslash. For `c`, `soon` is the day from which the wait is amber. `name` is the fingerprint
 * of name and address (`fingerprintOf`). From `name` on it is JSON. `"also":1` stands before the history of a person who
 * is on other rows, too: what concerns them concerns those.
 */
export function encodeState(
  history: History,
  standing: Standing,
  why: string,
  fingerprint: string,
  onOtherRows = false,
): string {
  const asFull = encoded(history, standing, why, fingerprint, onOtherRows);
  if (asFull.length <= LONGEST_STATE) return asFull;
  const withoutTheirTexts = encoded(withoutTexts(history), standing, why, fingerprint, onOtherRows);
  if (withoutTheirTexts.length <= LONGEST_STATE) return withoutTheirTexts;
  return encoded({ ...emptyHistory, mustRebuild: true }, standing, why, fingerprint, onOtherRows);
}

/** What a state cell says. */
export interface RowState {
  readonly history: History;
  readonly fingerprint: string;
  /** The same person stood on other rows, too, when all rows were last read. */
  readonly onOtherRows: boolean;
}

/** Reads a state cell; null where it is missing, edited or of another version: then the log tells. */
export function decodeState(text: string): RowState | null {
  const prefix = PREFIX.exec(text);
  if (prefix === null) return null;
  try {
    const state = readRecord(JSON.parse(`{${text.slice(prefix[0].length)}`));
    return {
      history: readHistory(state['history']),
      fingerprint: asText(state['name']),
      onOtherRows: state['also'] === 1,
    };
  } catch (problem) {
    if (problem instanceof Unreadable || problem instanceof SyntaxError) return null;
    throw problem;
  }
}

function encoded(history: History, standing: Standing, why: string, fingerprint: string, onOtherRows: boolean): string {
  const days = [standing.dueOn, standing.todayFrom, soonOf(standing)].map(fiveDigits);
  const [on, from, soon] = [days[0] ?? NO_DAY, days[1] ?? NO_DAY, days[2] ?? NO_DAY];
  const because = why.replace(/["\\|\u0000-\u001f]/g, ' ');
  return (
    `{"is":"${letterOf(standing)}","on":${on},"from":${from},"soon":${soon},"why":"${because}${END_OF_WHY}",` +
    `"name":${JSON.stringify(fingerprint)},${onOtherRows ? '"also":1,' : ''}"history":${JSON.stringify(writeHistory(history))}}`
  );
}

function soonOf(standing: Standing): Day | undefined {
  if (standing.kind !== 'owed') return standing.soonFrom;
  return standing.amberFrom ?? standing.soonFrom;
}

function fiveDigits(day: Day | undefined): string {
  return day === undefined ? NO_DAY : String(Math.min(LAST_DAY, Math.max(FIRST_DAY, day)));
}

export function letterOf(standing: Standing): StateLetter {
  switch (standing.kind) {
    case 'owed':
      if (!standing.closed) return 'o';
      return standing.amberOnly === true ? 'w' : 'c';
    case 'on hold':
      return 'h';
    case 'paused':
      return 'p';
    case 'stage not known':
      return 'k';
    case 'no contact date':
      return 'n';
    case 'still active?':
      return 's';
    case 'told':
      return 't';
    case 'nothing':
      return 'x';
    case 'could not be reached':
      return 'u';
    case 'no answer':
      return 'a';
  }
}

function writeHistory(history: History): Record<string, unknown> {
  const { before, recent, mustRebuild } = history;
  const older = before.key === emptyHistory.before.key ? {} : { b: writeFacts(before.facts), k: before.key };
  return { ...older, r: recent.map(writeRecent), ...(mustRebuild ? { m: 1 } : {}) };
}

function readHistory(value: unknown): History {
  const of = readRecord(value);
  const before = 'k' in of ? { facts: readFacts(of['b']), key: asWhole(of['k']) } : emptyHistory.before;
  const recent = asList(of['r']).map(readRecent);
  if (recent.length > RECENT_EVENTS) throw new Unreadable();
  return settled(before, recent, of['m'] === 1);
}

function withoutTexts(history: History): History {
  const { facts, key } = history.before;
  const openPromises = facts.openPromises.map((each) => ({ ...each, text: '' }));
  return { ...history, before: { facts: { ...facts, openPromises }, key } };
}
