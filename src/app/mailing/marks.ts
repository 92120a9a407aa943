import type { FridayLogEntry } from '../ports/ports.js';

/** What a round of mails is for; each kind has marks of its own. */
export type Errand = FridayLogEntry['what'];

/**
 * How far one recipient's mail of one period has come.
 *
 * `sending` and `repeating` are claims: written before the send. Found again when their run is over, the send is
 * unclear: after `sending` one repeat follows, which says so; after `repeating` nothing more is sent.
 */
export type LetterState = 'sending' | 'repeating' | 'sent' | 'sent again' | 'unsure' | 'failed';

export interface LetterMark {
  /** The week or day that the mail belongs to. A mark of another period is as good as none. */
  readonly period: string;
  readonly state: LetterState;
  /** The run that wrote it. */
  readonly run: string;
  /** Of a morning note: prints of what a note has said and is still due. Marks of 0.1.0 have none. */
  readonly noted?: readonly string[];
}

/** The latest round of one kind: who holds it, and whether it got to its end. */
export interface RunMark {
  readonly period: string;
  /** `running` is a lease: others keep out until `until`, by when the holder's execution is over whatever happened. */
  readonly state: 'running' | 'done' | 'incomplete';
  readonly run: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly at: number;
  readonly by: string;
  /** Who could not be mailed; at most 20, for the banner and the managers. */
  readonly unmailed: readonly string[];
}

const LETTER_STATES: readonly string[] = ['sending', 'repeating', 'sent', 'sent again', 'unsure', 'failed'];
const RUN_STATES: readonly string[] = ['running', 'done', 'incomplete'];

/** One key per recipient and kind, with the period inside: the store grows with the team, not with the weeks. */
export const letterKey = (errand: Errand, to: string): string => `mail ${errand} ${to}`;
export const runKey = (errand: Errand): string => `run ${errand}`;

/** ISO weeks, and ISO days, are in the order of time as texts. Whatever is of an earlier period than another is over. */
export const isLater = (period: string, than: string): boolean => period > than;

/** The prints go as one text: a property holds 9 kB. */
export const writeLetterMark = ({ noted, ...mark }: LetterMark): string =>
  JSON.stringify(noted === undefined ? mark : { ...mark, noted: noted.join(' ') });
export const writeRunMark = (mark: RunMark): string => JSON.stringify(mark);

/** Null for no mark, and for one that cannot be read. */
export function readLetterMark(text: string | null | undefined): LetterMark | null {
  const { period, state, run, noted } = parsed(text);
  if (typeof period !== 'string' || typeof run !== 'string' || !LETTER_STATES.includes(String(state))) return null;
  const mark = { period, state: state as LetterState, run };
  return typeof noted === 'string' ? { ...mark, noted: noted === '' ? [] : noted.split(' ') } : mark;
}

export function readRunMark(text: string | null | undefined): RunMark | null {
  const { period, state, run, until, at, by, unmailed } = parsed(text);
  if (typeof period !== 'string' || typeof run !== 'string' || !RUN_STATES.includes(String(state))) return null;
  if (typeof until !== 'number' || typeof at !== 'number' || typeof by !== 'string') return null;
  const names = Array.isArray(unmailed) ? unmailed.filter((name) => typeof name === 'string') : [];
  return { period, state: state as RunMark['state'], run, until, at, by, unmailed: names };
}

function parsed(text: string | null | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
