import type { Candidate } from '../../candidate/candidate.js';
import type { Day } from '../../calendar/day.js';
import { PHASES } from '../../touch-log/phase.js';
import type { Phase } from '../../touch-log/phase.js';
import type { Policy } from '../../policy/policy.js';
import { decisionOf, heardOn, isWorkedWith, silentSince } from '../../candidate/being-worked-with.js';
import { isUnconfirmed } from '../../candidate/unconfirmed.js';
import { nextWorkingDay } from '../../calendar/work-calendar.js';
import { nothing, oweByCalendar } from './owe.js';
import type { Rule } from './owe.js';
import { sayDay } from '../../calendar/day.js';

/**
 * The week promise: nobody who is being worked with goes more than a week without hearing from us. Counted per person:
 * a word on any of their rows counts. A pause moves the day only when the candidate knows of it, and only up to its
 * wake day; waiting on somebody explains, and moves nothing.
 */
export const weekRule: Rule = (candidate, policy, today) => {
  const unpaused =
    candidate.phase === 'hired' ? whileHired(candidate, policy, today) : whileWorkedWith(candidate, policy, today);
  if (unpaused === null) return nothing;
  const { pause } = candidate.history;
  if (pause !== null && pause.candidateKnows && pause.wakeOn > unpaused.dueOn) {
    return oweByCalendar('week', pause.wakeOn, `Paused until ${sayDay(pause.wakeOn, today)}, as they know`, policy);
  }
  return oweByCalendar('week', unpaused.dueOn, unpaused.why, policy);
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

/** When the next word is due, whatever pause there is. */
interface Unpaused {
  readonly dueOn: Day;
  readonly why: string;
}

function whileWorkedWith(candidate: Candidate, policy: Policy, today: Day): Unpaused | null {
  if (!isWorkedWith(candidate, today) || isUnconfirmed(candidate, policy, today)) return null;
  const limit = limitOf(candidate.phase, policy);
  const since = silentSince(candidate, today);
  if (since === null) {
    // Nobody knows how long they have waited: they hear from us as soon as it is said that they are active.
    const asked = candidate.history.confirmedOn ?? candidate.startDay;
    const why = `Still active as of ${sayDay(asked, today)}, and no word from us is known`;
    return { dueOn: nextWorkingDay(policy.calendar, asked), why };
  }
  return { dueOn: since + limit, why: whySince(candidate, since, today) };
}

function whySince(candidate: Candidate, since: Day, today: Day): string {
  const on = sayDay(since, today);
  if (since === heardOn(candidate, today)) return `Last word from us on ${on}`;
  return candidate.phase === 'sourced'
    ? `They answered on ${on}, and no word from us since`
    : `With us since ${on}, and no word from us yet`;
}

/** Off by default: somebody hired is in good hands until they start. */
function whileHired(candidate: Candidate, policy: Policy, today: Day): Unpaused | null {
  const every = policy.hiredEveryDays;
  const decision = decisionOf(candidate);
  if (every === null || decision === null || candidate.history.confirmed === 'not active') return null;
  const since = Math.max(heardOn(candidate, today) ?? decision.on, decision.on);
  const on = sayDay(since, today);
  const why =
    since === heardOn(candidate, today)
      ? `Hired; last word from us on ${on}`
      : `Hired on ${on}, and no word from us since`;
  return { dueOn: since + every, why };
}
