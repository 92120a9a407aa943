import type { Candidate } from '../candidate.js';
import type { Day } from '../day.js';
import { PHASES } from '../phase.js';
import type { Phase } from '../phase.js';
import type { Policy } from '../policy.js';
import { decisionOf, heardOn, isWorkedWith } from '../standpoint.js';
import { isUnconfirmed } from '../unconfirmed.js';
import { nextWorkingDay } from '../work-calendar.js';
import { nothing, oweByCalendar, sayDay } from './owe.js';
import type { Rule } from './owe.js';

/**
 * The week promise: nobody who is being worked with goes more than a week without hearing from us. Counted per person:
 * a word on any of their rows counts. A pause moves the day only when the candidate knows of it, and only up to its
 * wake day; waiting on somebody explains, and moves nothing.
 */
export const weekRule: Rule = (candidate, policy, today) => {
  if (candidate.phase === 'hired') return whileHired(candidate, policy, today);
  if (!isWorkedWith(candidate, today) || isUnconfirmed(candidate, policy, today)) return nothing;
  const limit = limitOf(candidate.phase, policy);
  const { dueOn, why } = withoutPause(candidate, policy, today, limit);
  const { pause } = candidate.history;
  if (pause !== null && pause.candidateKnows && pause.wakeOn > dueOn) {
    return oweByCalendar('week', pause.wakeOn, `Paused until ${sayDay(pause.wakeOn, today)}, as they know`, policy);
  }
  return oweByCalendar('week', dueOn, why, policy);
};

/** Days without word that are still fine in that phase. */
function limitOf(phase: Phase, policy: Policy): number {
  if (lately?.policy !== policy) {
    const { weekDays } = policy;
    lately = { policy, limits: new Map(PHASES.map((each) => [each, weekDays[each] ?? weekDays.default])) };
  }
  return lately.limits.get(phase) ?? policy.weekDays.default;
}

/** Looked up once for a scan: asking an object for a name that it lacks takes longer than the rest of the rule. */
let lately: { readonly policy: Policy; readonly limits: ReadonlyMap<Phase, number> } | null = null;

function withoutPause(candidate: Candidate, policy: Policy, today: Day, limit: number): { dueOn: Day; why: string } {
  const heard = heardOn(candidate, today);
  if (heard !== null) return { dueOn: heard + limit, why: `Last word from us on ${sayDay(heard, today)}` };
  const { confirmed, confirmedOn, addedOn, theyWroteOn } = candidate.history;
  // Nobody knows how long they have waited: they hear from us as soon as it is said that they are active.
  if (confirmed === 'active' && confirmedOn !== null) {
    const why = `Still active as of ${sayDay(confirmedOn, today)}, and no word from us is known`;
    return { dueOn: nextWorkingDay(policy.calendar, confirmedOn), why };
  }
  const since = addedOn ?? theyWroteOn ?? candidate.startDay;
  return { dueOn: since + limit, why: `With us since ${sayDay(since, today)}, and no word from us yet` };
}

/** Off by default: somebody hired is in good hands until they start. */
function whileHired(candidate: Candidate, policy: Policy, today: Day): ReturnType<Rule> {
  const every = policy.hiredEveryDays;
  const decision = decisionOf(candidate);
  if (every === null || decision === null || candidate.history.confirmed === 'not active') return nothing;
  const since = Math.max(heardOn(candidate, today) ?? decision.on, decision.on);
  return oweByCalendar('week', since + every, `Hired; last word from us on ${sayDay(since, today)}`, policy);
}
