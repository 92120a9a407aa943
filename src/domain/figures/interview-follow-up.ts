import type { Candidate } from '../candidate/candidate.js';
import type { Day } from '../calendar/day.js';
import { isAfter } from '../history/interview-rounds.js';
import type { Policy } from '../policy/policy.js';
import { erasedOn, knownSince } from '../candidate/being-worked-with.js';
import { momentOf } from '../touch-log/log-event.js';
import { addBusinessDays } from '../calendar/work-calendar.js';
import { Count } from './figure.js';
import type { Figure } from './figure.js';
import type { Touch } from './touches.js';
import type { Interview } from '../touch-log/log-event.js';

/**
 * Interviews after which the candidate heard from us within the policy's business days, of all that were held and whose
 * time ran out from `from` to yesterday, or that were answered already. Several on one day of one candidate are one.
 */
export function interviewFollowUp(
  candidates: readonly Candidate[],
  touches: readonly Touch[],
  policy: Policy,
  from: Day,
  today: Day,
): Figure {
  const count = new Count();
  const words = byCandidate(touches.filter((touch) => !touch.scheduling));
  for (const candidate of candidates) {
    const erased = erasedOn(candidate);
    for (const interview of oneADay(candidate.interviews)) {
      const dueOn = addBusinessDays(policy.calendar, interview.on, policy.interviewDays);
      const heard = (words.get(candidate.id) ?? []).some(
        (touch) => isAfter(momentOf(touch), interview) && touch.day <= dueOn,
      );
      if (interview.state === 'moved') count.excludes('moved');
      else if (interview.state === 'cancelled') count.excludes('cancelled');
      else if (interview.state === 'no-show') count.excludes('no-show');
      else if (interview.on > today) count.excludes('still ahead');
      else if (interview.on < knownSince(candidate)) count.excludes('before the tracker came');
      else if (dueOn < from) count.excludes('before the period');
      else if (!heard && erased !== null && dueOn >= erased) count.excludes('erased');
      else if (!heard && dueOn >= today) count.excludes('not due yet');
      else count.counts(heard);
    }
  }
  return count.figure();
}

/** Of several interviews on one day the last one counts; a held one before one that wasn't. */
function oneADay(interviews: readonly Interview[]): readonly Interview[] {
  const days = new Map<Day, Interview>();
  for (const each of interviews) {
    const known = days.get(each.on);
    if (known === undefined || rank(each) > rank(known)) days.set(each.on, each);
  }
  return [...days.values()];
}

function rank(interview: Interview): number {
  const took = interview.state === 'held' ? 2 : interview.state === 'planned' ? 1 : 0;
  return took * 10_000 + (interview.minute ?? 0);
}

function byCandidate(touches: readonly Touch[]): ReadonlyMap<string, readonly Touch[]> {
  const grouped = new Map<string, Touch[]>();
  for (const touch of touches) {
    const known = grouped.get(touch.candidateId);
    if (known === undefined) grouped.set(touch.candidateId, [touch]);
    else known.push(touch);
  }
  return grouped;
}
