import { todayFrom } from '../follow-up/band.js';
import { blitzOnOrBefore } from '../policy/blitz.js';
import type { Candidate } from '../candidate/candidate.js';
import { couldNotBeReached } from '../candidate/could-not-be-reached.js';
import { isClosedUnanswered } from '../candidate/no-answer.js';
import type { Day } from '../calendar/day.js';
import type { Decision } from '../history/facts.js';
import type { FollowUp } from '../follow-up/follow-up.js';
import { isClosed } from '../touch-log/phase.js';
import type { Policy } from '../policy/policy.js';
import { comingInterviewDebt } from '../follow-up/rules/interview.js';
import { decisionOf, isTold, wasBeforeStart } from '../candidate/being-worked-with.js';
import { unconfirmed } from '../candidate/unconfirmed.js';
import type { Unconfirmed } from '../candidate/unconfirmed.js';
import type { Reason, Why } from '../texts/why.js';

/** The three days that let a formula pick the word on any later day with no script having run. */
export interface Dated {
  /** *Overdue* after this day. */
  readonly dueOn: Day;
  /** *Today* from this day. */
  readonly todayFrom: Day;
  /** *By …* from this day: the blitz on or before the due day. */
  readonly soonFrom: Day;
}

type DatedReason = Dated & Reason;

/** Nothing has a date. */
export interface Undated {
  readonly dueOn?: never;
  readonly todayFrom?: never;
  readonly soonFrom?: never;
}

/**
 * How one row stands, as its Follow-up cell will say it live on any later day. Before `soonFrom`, a dated standing says
 * its own quiet word: "On track" or "Closed, not told" for `owed`, "Paused", "On hold", "Stage not known" for the
 * others. So nobody is silent for ever behind a pause, a hold or an unknown stage.
 */
export type Standing =
  | (DatedReason & {
      readonly kind: 'owed';
      /** Whether the words before it is due are "Closed, not told" rather than "On track" / "By …". */
      readonly closed: boolean;
      /** Closed: the first day on which the wait is amber. */
      readonly amberFrom?: Day;
      /** A withdrawal nobody acknowledged: "Closed, not told" for ever, never red. */
      readonly amberOnly?: boolean;
    })
  | (DatedReason & { readonly kind: 'paused'; readonly wakeOn: Day })
  | (DatedReason & { readonly kind: 'on hold' | 'stage not known' | 'could not be reached' })
  /** Dated only where something else is owed meanwhile, e.g. a promise. */
  | (Reason & { readonly kind: 'no contact date' | 'still active?' } & (Dated | Undated))
  | (Reason & { readonly kind: 'told' | 'nothing' | 'no answer' } & Undated);

/** The day for the column *Next word by*, or null where nothing has a date. */
export function nextWordBy(standing: Standing): Day | null {
  return standing.dueOn ?? null;
}

/**
 * How a candidate stands today, and will stand on any later day on which nothing has happened. The earliest due day,
 * the earliest *Today* and the earliest *By* decide, whichever follow-ups they belong to; the sentence is that of the
 * one due first. `followUps` is what `assess` answered for the same day.
 */
export function standingOf(candidate: Candidate, followUps: readonly FollowUp[], policy: Policy, today: Day): Standing {
  const closing = followUps.find((each) => each.rule === 'close');
  const dated = whenAndWhy(candidate, followUps, policy, today);
  const question = unconfirmed(candidate, policy, today);
  if (dated === null) return question ?? atRest(candidate);
  if (question !== null && couldNotBeReached(candidate, today) === null) return { ...dated, kind: question.kind };
  if (closing?.amberFrom !== undefined) {
    const onlyAmber = followUps.every((each) => each.amberOnly === true);
    const amber = { amberFrom: closing.amberFrom, ...(onlyAmber ? { amberOnly: true } : {}) };
    return { ...dated, kind: 'owed', closed: true, ...amber };
  }
  const { pause } = candidate.history;
  if (couldNotBeReached(candidate, today) !== null) return { ...dated, kind: 'could not be reached' };
  if (candidate.phase === 'on hold') return { ...dated, kind: 'on hold' };
  if (pause !== null && today < pause.wakeOn) return { ...dated, kind: 'paused', wakeOn: pause.wakeOn };
  if (candidate.phase === 'unknown') return { ...dated, kind: 'stage not known' };
  return { ...dated, kind: 'owed', closed: false };
}

/** The three days over everything owed, and over what a planned interview will owe once it counts as held. */
function whenAndWhy(
  candidate: Candidate,
  followUps: readonly FollowUp[],
  policy: Policy,
  today: Day,
): DatedReason | null {
  const red = followUps.filter((each) => each.amberOnly !== true);
  const counted = red.length > 0 ? red : followUps;
  const all = counted.map((owed) => ({
    dueOn: owed.dueOn,
    todayFrom: todayFrom(owed, candidate, policy, today),
    soonFrom: blitzOnOrBefore(owed.dueOn, policy),
    reason: reasonOf(owed),
  }));
  const isSilent = candidate.history.doNotContact !== null || couldNotBeReached(candidate, today) !== null;
  const coming = isSilent ? null : comingInterviewDebt(candidate, policy, today);
  if (coming !== null) {
    const { dueOn, why } = coming.owed;
    const pressing = Math.max(coming.from, todayFrom({ ...coming.owed, rule: 'interview' }, candidate, policy, today));
    const soonFrom = Math.max(coming.from, blitzOnOrBefore(dueOn, policy));
    all.push({ dueOn, todayFrom: pressing, soonFrom, reason: { why } });
  }
  const [one, ...others] = all;
  if (one === undefined) return null;
  const { reason, ...days } = others.reduce(
    (so, each) => ({
      dueOn: Math.min(so.dueOn, each.dueOn),
      todayFrom: Math.min(so.todayFrom, each.todayFrom),
      soonFrom: Math.min(so.soonFrom, each.soonFrom),
      reason: each.dueOn < so.dueOn ? each.reason : so.reason,
    }),
    one,
  );
  return { ...days, ...reason };
}

const reasonOf = ({ why, promised }: Reason): Reason => (promised === undefined ? { why } : { why, promised });

/** Of somebody who is owed nothing, why that is so. */
function atRest(candidate: Candidate): Standing {
  const { doNotContact, confirmed, confirmedOn } = candidate.history;
  if (confirmed === 'erased') return { kind: 'nothing', why: { key: 'why.erased' } };
  const decision = decisionOf(candidate);
  if (decision !== null && decision.kind !== 'hired' && isTold(candidate, decision)) {
    return { kind: 'told', why: whyTold(candidate, decision) };
  }
  if (doNotContact !== null) return { kind: 'nothing', why: { key: 'why.doNotContact', on: doNotContact.since } };
  if (decision !== null || isClosed(candidate.phase)) return { kind: 'nothing', why: whyClosed(candidate, decision) };
  if (isClosedUnanswered(candidate) && confirmedOn !== null) {
    return { kind: 'no answer', why: { key: 'why.noAnswer', on: confirmedOn } };
  }
  if (confirmed === 'not active' && confirmedOn !== null) {
    return { kind: 'nothing', why: { key: 'why.notActive', on: confirmedOn } };
  }
  return { kind: 'nothing', why: { key: candidate.phase === 'sourced' ? 'why.sourced' : 'why.nothing' } };
}

/** What a stage said before we came names no day: they were told on some day before that. */
function whyTold(candidate: Candidate, { toldOn, beforeStart }: Decision): Why {
  const on = beforeStart && candidate.stageSaysTold ? null : toldOn;
  return on === null ? { key: 'why.stageSaysTold' } : { key: 'why.told', on };
}

function whyClosed(candidate: Candidate, decision: Decision | null): Why {
  if (candidate.phase === 'hired') return { key: 'why.hired' };
  const isBefore = isClosed(candidate.phase) && (decision === null || wasBeforeStart(candidate, decision));
  return { key: isBefore ? 'why.closedBefore' : 'why.closedAndHeard' };
}

/** Whether the recruiter is asked about them, instead of being told what is owed. */
export const isQuestion = (standing: Standing): standing is Extract<Standing, { kind: Unconfirmed['kind'] }> =>
  standing.kind === 'no contact date' || standing.kind === 'still active?';
