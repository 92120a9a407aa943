import { writeLetterMark, writeRunMark, type Errand, type LetterState } from './marks.js';
import type { Say } from '../../domain/texts/say.js';
import type { DocumentLock, FridayLogEntry, Mail, Mailer, Marks } from '../ports/ports.js';

/** Google stops an execution at 6 minutes; we stop ourselves early enough to save our place. Milliseconds. */
export const RUN_BUDGET_MS = 4.5 * 60 * 1000;
/** Addresses kept for the banner and the managers; a property holds 9 kB. */
const MOST_UNMAILED = 20;

/** What sending needs: the services, and the clock as a function because time passes while mails leave. */
export interface PostDeps {
  readonly say: Say;
  readonly mailer: Mailer;
  readonly marks: Marks;
  readonly lock: DocumentLock;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly sleep: (ms: number) => void;
  /** Different for every execution. */
  readonly run: string;
  /** Address of whoever's authority this runs under. */
  readonly user: string;
}

export interface Letter {
  readonly to: string;
  /** Written when its turn has come. `repeat`: it may have arrived already. `first`: nothing was ever sent to them. */
  readonly compose: (how: { readonly repeat: boolean; readonly first: boolean }) => Mail;
  /** Of a morning note: what earlier notes have said, and what has been said once this one is sent. */
  readonly noted?: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** A round of mails: all of one kind and period, in the order in which they matter. */
export interface Round {
  readonly errand: Errand;
  /** ISO week or day: together with the recipient, what makes a mail the same mail. */
  readonly period: string;
  /** When the execution began, milliseconds since the epoch. */
  readonly startedAt: number;
  readonly letters: readonly Letter[];
}

export interface Outcome {
  readonly to: string;
  readonly result: FridayLogEntry['result'];
  readonly says: string;
}

export interface PostResult {
  /** `busy`: another execution is at it. `nothing`: everybody has had theirs. */
  readonly state: 'done' | 'incomplete' | 'busy' | 'nothing';
  readonly outcomes: readonly Outcome[];
  /** Minutes after which to go on; null when that is for the next trigger, or nothing is left. */
  readonly resumeIn: number | null;
}

/** One letter's mark. What it says counts as said once it is sent, and not before. */
export function letterMark(
  round: Round,
  { noted }: Letter,
  state: LetterState,
  run: string,
  said = state === 'sent' || state === 'sent again',
): string {
  const mark = { period: round.period, state, run };
  return writeLetterMark(noted === undefined ? mark : { ...mark, noted: said ? noted.after : noted.before });
}

/** The round's mark when it is over: done, or who is still to be mailed. */
export function runMark(deps: PostDeps, round: Round, unmailed: readonly string[]): string {
  return writeRunMark({
    period: round.period,
    state: unmailed.length === 0 ? 'done' : 'incomplete',
    run: deps.run,
    until: 0,
    at: deps.clock(),
    by: deps.user,
    unmailed: unmailed.slice(0, MOST_UNMAILED),
  });
}
