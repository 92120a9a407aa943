import type { BlitzDeed, Card } from '../contract/server-api.js';

/**
 * How a Blitz goes: who is shown, who comes next, what is on its way to the server. Pure: each function gives the run as
 * it is afterwards. The next card is shown at once; deeds wait in the outbox and are sent one after another, so that none
 * overtakes another. Nobody leaves the list before the server has said that nothing is owed to them any more.
 */
export interface Run {
  readonly people: ReadonlyMap<string, Person>;
  /** Who is still to come; the first is the one that is shown. */
  readonly ahead: readonly string[];
  /** Who was shown before, the latest last. */
  readonly behind: readonly string[];
  readonly cards: ReadonlyMap<string, Card>;
  /** The first is the one that is being sent. */
  readonly outbox: readonly Job[];
  /** What can be undone, the latest last. */
  readonly deeds: readonly Deed[];
  /** By job: the events that taking it back takes back. */
  readonly logged: ReadonlyMap<number, readonly string[]>;
  /** What could not be done, each until it is done or put away. */
  readonly failures: readonly Failure[];
  /** The latest sentence about what happened. */
  readonly said: string;
  /** The next job's number. */
  readonly next: number;
  /** Those who are due by the next blitz are worked, too. */
  readonly nextWeek: boolean;
}

export interface Person {
  readonly candidateId: string;
  readonly name: string;
  readonly role: string;
  readonly why: string;
  /**
   * *skipped*: comes again at the end; *left*: for the next working day; *done*: nothing is owed, or their row is gone.
   * Somebody whose deed is on its way still counts as waiting.
   */
  readonly is: 'waiting' | 'skipped' | 'left' | 'done';
  /** Shown again because something is owed after what was done. */
  readonly again: boolean;
}

export type Job =
  | { readonly kind: 'step'; readonly job: number; readonly candidateId: string; readonly deed: BlitzDeed }
  | { readonly kind: 'undo'; readonly job: number; readonly candidateId: string; readonly of: number };

export interface Deed {
  readonly job: number;
  readonly candidateId: string;
}

export interface Failure {
  readonly job: number;
  readonly candidateId: string;
  readonly name: string;
  readonly says: string;
  /** With everything that was typed, and the key that logs it once; null for an undo. */
  readonly deed: BlitzDeed | null;
}

/** Deeds that log something. */
export type RealDeed = Exclude<BlitzDeed, { readonly what: 'skip' | 'go' }>;

/** The card that is shown and the one after it. */
const KEPT_READY = 2;

/** Whether the Blitz is not through with this card: something is due, asked, or waits to be told. */
export function stillWaits(card: Card, nextWeek = false): boolean {
  if (card.question !== null || card.interviews.length > 0) return true;
  if (card.tone === 'overdue' || card.tone === 'today') return true;
  return card.owed.some(({ rule, band }) => rule === 'close' || band === 'today' || (nextWeek && band === 'next week'));
}

/** Cards that are not here of those that are shown next; none while everything is ready. */
export function wanted(run: Run): readonly string[] {
  return run.ahead.slice(0, KEPT_READY).filter((id) => !run.cards.has(id));
}

/** A deed or an undo of theirs is not answered yet. */
export function isOnItsWay({ outbox }: Run, candidateId: string): boolean {
  return outbox.some((job) => job.candidateId === candidateId && (job.kind === 'undo' || isReal(job.deed)));
}

/** The last that was sent of them is an undo: they wait again once it has arrived. */
export function isBeingTakenBack({ outbox }: Run, candidateId: string): boolean {
  const own = outbox.filter((job) => job.candidateId === candidateId && (job.kind === 'undo' || isReal(job.deed)));
  return own[own.length - 1]?.kind === 'undo';
}

export const isReal = (deed: BlitzDeed): deed is RealDeed => deed.what !== 'skip' && deed.what !== 'go';

export function onward(run: Run): Run {
  const [id, ...ahead] = run.ahead;
  return id === undefined ? run : { ...run, ahead, behind: [...run.behind.filter((each) => each !== id), id] };
}

/** The selection goes along: with what is sent anyway, else by itself. */
export function go(run: Run): Run {
  const [candidateId] = run.ahead;
  if (candidateId === undefined || run.outbox.length > 0) return run;
  const job = run.next;
  return { ...run, outbox: [{ kind: 'step', job, candidateId, deed: { what: 'go' } }], next: job + 1 };
}

export const put = (run: Run, person: Person): Run => ({
  ...run,
  people: new Map(run.people).set(person.candidateId, person),
});

export function settle(run: Run, candidateId: string, is: Person['is']): Run {
  const person = run.people.get(candidateId);
  return person === undefined ? run : put(run, { ...person, is });
}

/** Back into the list, right after the one who is shown. */
export function comesAgain(run: Run, candidateId: string): Run {
  const person = run.people.get(candidateId);
  if (person === undefined) return run;
  const waiting = put(run, { ...person, is: 'waiting', again: true });
  if (run.ahead.includes(candidateId)) return waiting;
  const [shown, ...others] = run.ahead;
  return {
    ...waiting,
    ahead: shown === undefined ? [candidateId] : [shown, candidateId, ...others],
    behind: run.behind.filter((id) => id !== candidateId),
  };
}

export function told(run: Run, { job, candidateId }: Job, says: string, deed: BlitzDeed | null): Run {
  const name = run.people.get(candidateId)?.name ?? '';
  // The same sentence about the same person once, but for what was typed: each of those is kept.
  const failures = run.failures.filter(
    (failure) => failure.deed !== null || failure.candidateId !== candidateId || failure.says !== says,
  );
  return { ...run, failures: [...failures, { job, candidateId, name, says, deed }], said: says };
}
