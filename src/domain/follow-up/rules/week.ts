import type { Candidate } from '../../candidate/candidate.js';
import type { Day } from '../../calendar/day.js';
import { PHASES } from '../../touch-log/phase.js';
import type { Phase } from '../../touch-log/phase.js';
import type { Policy } from '../../policy/policy.js';
import { decisionOf, heardOn, isWorkedWith, reopenedOn, silentSince } from '../../candidate/being-worked-with.js';
import { isUnconfirmed } from '../../candidate/unconfirmed.js';
import { addBusinessDays, nextWorkingDay } from '../../calendar/work-calendar.js';
import { nothing, oweByCalendar } from './owe.js';
import type { Rule } from './owe.js';
import type { Why } from '../../texts/why.js';

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
    return oweByCalendar(pause.wakeOn, { key: 'why.paused', on: pause.wakeOn }, policy);
  }
  return oweByCalendar(unpaused.dueOn, unpaused.why, policy);
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
  readonly why: Why;
}

function whileWorkedWith(candidate: Candidate, policy: Policy, today: Day): Unpaused | null {
  if (!isWorkedWith(candidate, today) || isUnconfirmed(candidate, policy, today)) return null;
  const limit = limitOf(candidate.phase, policy);
  const since = silentSince(candidate, today);
  if (since === null) {
    // Nobody knows how long they have waited: they hear from us as soon as it is said that they are active.
    const asked = candidate.history.confirmedOn ?? candidate.startDay;
    return { dueOn: nextWorkingDay(policy.calendar, asked), why: { key: 'why.activeNoWord', on: asked } };
  }
  const ordinary = { dueOn: since + limit, why: whySince(candidate, since, today) };
  return firstChance(candidate, since, policy).reduce((so, each) => (each.dueOn > so.dueOn ? each : so), ordinary);
}

/**
 * Nobody is late at the moment at which a recruiter says that somebody is being worked with again: until they could
 * have written, the old silence is no debt. Off hold, that is as long as for telling them of the hold; after “still
 * active”, the next working day.
 */
function firstChance({ history }: Candidate, since: Day, policy: Policy): readonly Unpaused[] {
  const { confirmed, confirmedOn, returned } = history;
  const chances: Unpaused[] = [];
  if (returned?.from === 'on hold' && since < returned.on) {
    const dueOn = addBusinessDays(policy.calendar, returned.on, policy.holdTellDays);
    chances.push({ dueOn, why: { key: 'why.offHold', on: returned.on } });
  }
  if (confirmed === 'active' && confirmedOn !== null && since < confirmedOn) {
    const dueOn = nextWorkingDay(policy.calendar, confirmedOn);
    chances.push({ dueOn, why: { key: 'why.activeAgain', on: confirmedOn } });
  }
  return chances;
}

function whySince(candidate: Candidate, since: Day, today: Day): Why {
  if (since === heardOn(candidate, today)) return { key: 'why.lastWord', on: since };
  if (since === reopenedOn(candidate, today)) return { key: 'why.reopened', on: since };
  return { key: candidate.phase === 'sourced' ? 'why.answered' : 'why.added', on: since };
}

/** Off by default: somebody hired is in good hands until they start. */
function whileHired(candidate: Candidate, policy: Policy, today: Day): Unpaused | null {
  const every = policy.hiredEveryDays;
  const decision = decisionOf(candidate);
  if (every === null || decision === null || candidate.history.confirmed === 'not active') return null;
  const since = Math.max(heardOn(candidate, today) ?? decision.on, decision.on);
  const key = since === heardOn(candidate, today) ? 'why.hiredHeard' : 'why.hiredNotHeard';
  return { dueOn: since + every, why: { key, on: since } };
}
