import type { Candidate } from '../candidate/candidate.js';
import type { Day } from '../calendar/day.js';
import type { Policy } from '../policy/policy.js';
import { decisionOf, erasedOn, isErased, isTold, wasBeforeStart } from '../candidate/being-worked-with.js';
import { businessDaysBetween } from '../calendar/work-calendar.js';
import { Count, median, quantile } from './figure.js';
import type { Figure } from './figure.js';
import type { Decision } from '../history/facts.js';

export interface TimeToClose extends Figure {
  /** Business days from decision to closing touch; whoever waits still counts with the days so far, "at least". */
  readonly median: number | null;
  readonly p90: number | null;
  /** How many of them still wait. */
  readonly open: number;
}

/**
 * Rejected candidates who were told within the policy's business days, of those decided from `from` to today. The wait of
 * somebody who was erased ended on that day, and counts only where it was too long by then.
 */
export function timeToClose(candidates: readonly Candidate[], policy: Policy, from: Day, today: Day): TimeToClose {
  const count = new Count();
  const days: number[] = [];
  let open = 0;
  for (const candidate of candidates) {
    const decision = decisionOf(candidate);
    if (decision === null) continue;
    const why = excludedBecause(candidate, decision, from, today);
    if (why !== null) {
      count.excludes(why);
      continue;
    }
    const untold = !isTold(candidate, decision);
    const erased = untold ? erasedOn(candidate) : null;
    const until = untold ? (erased ?? today) : (decision.toldOn ?? decision.on);
    const took = businessDaysBetween(policy.calendar, decision.on, until);
    const inTime = took <= policy.closeDays;
    if (erased !== null && inTime) {
      count.excludes('erased');
      continue;
    }
    days.push(took);
    if (untold && erased === null) open += 1;
    if (untold && inTime) count.excludes('not due yet');
    else count.counts(inTime && !untold);
  }
  return { ...count.figure(), median: median(days), p90: quantile(days, 0.9), open };
}

function excludedBecause(candidate: Candidate, decision: Decision, from: Day, today: Day): string | null {
  if (decision.kind !== 'rejected') return decision.kind;
  if (wasBeforeStart(candidate, decision)) return 'closed before the tracker came';
  if (decision.on > today) return 'dated ahead';
  return decision.on < from ? 'before the period' : null;
}

export interface DecidedNotTold {
  readonly count: number;
  /** Business days the one who waits longest has waited; null of nobody. */
  readonly oldest: number | null;
  readonly candidateIds: readonly string[];
  /** Closed before the start day: nobody knows whether they were told. */
  readonly notKnown: number;
}

/** Everybody who is rejected and waits to be told, at this moment; the longest wait first. */
export function decidedNotTold(candidates: readonly Candidate[], policy: Policy, today: Day): DecidedNotTold {
  const waiting: { id: string; days: number }[] = [];
  let notKnown = 0;
  for (const candidate of candidates) {
    const decision = decisionOf(candidate);
    if (decision?.kind !== 'rejected' || isTold(candidate, decision) || isErased(candidate)) continue;
    if (wasBeforeStart(candidate, decision)) notKnown += 1;
    else waiting.push({ id: candidate.id, days: businessDaysBetween(policy.calendar, decision.on, today) });
  }
  waiting.sort((one, other) => other.days - one.days || (one.id < other.id ? -1 : 1));
  const candidateIds = waiting.map(({ id }) => id);
  return { count: waiting.length, oldest: waiting[0]?.days ?? null, candidateIds, notKnown };
}
