import type { FridayPlan } from '../../contract/server-api.js';
import { formatDay, weekdayName, type Day } from '../../domain/calendar/day.js';
import { nextBlitz } from '../../domain/policy/blitz.js';
import type { Say } from '../../domain/texts/say.js';
import { dueLetters } from '../mailing/due-letters.js';
import type { Moment, ScannedTracker } from '../ports/ports.js';
import { doneSentence } from './done-sentence.js';
import { fridayRound, type FridayDeps, type FridayDone, type FridayRound } from './run.js';

/** What planning needs of the run. */
export type PlanDeps = Pick<
  FridayDeps,
  'say' | 'mailVoice' | 'tracker' | 'workbook' | 'settingsLink' | 'tail' | 'sleep' | 'marks' | 'run'
>;

/**
 * What a run by hand would send now, said before it is sent: whose list it is, who gets it, and what that means for
 * their next one. Sends nothing, marks nothing. With nobody to send to, `to` is empty and `says` tells why.
 */
export function planFriday(deps: PlanDeps, moment: Moment): FridayPlan {
  const { say } = deps;
  const scan = deps.tracker.scan(moment);
  const nothing = (state: FridayDone['state']): FridayPlan => {
    const says = doneSentence({ state, week: null, outcomes: [] }, say);
    return { kind: 'friday plan', title: '', says, shown: { week: '', to: [] } };
  };
  if (scan === null) return nothing('no tracker');
  const round = fridayRound(deps, scan, 'by hand');
  if (typeof round === 'string') return nothing(round);
  const to = dueLetters(deps.marks.all(), round, deps).todo.map((letter) => letter.to);
  if (to.length === 0) return nothing(round.letters.length === 0 ? 'nobody' : 'nothing');
  const title = say('friday.plan.title', { day: formatDay(round.blitz.on) });
  return { kind: 'friday plan', title, says: sentence(round, scan, to, say), shown: { week: round.period, to } };
}

function sentence({ errand, blitz }: FridayRound, scan: ScannedTracker, to: readonly string[], say: Say): string {
  const day = formatDay(blitz.on);
  if (errand === 'rehearsal') return say('friday.plan.rehearsal', { day, to: to.join(', ') });
  return `${whatNext(blitz.on, scan, say)} ${say('friday.plan.people', { to })}`;
}

function whatNext(on: Day, { moment: { today }, settings }: ScannedTracker, say: Say): string {
  const day = formatDay(on);
  if (on > today) return say('friday.plan.ahead', { day, weekday: weekdayName(on) });
  if (on === today) return say('friday.plan.today', { day });
  return say('friday.plan.missed', { day, next: formatDay(nextBlitz(today, settings.policy)) });
}
