import type { AsideChange, CardDone, Refused } from '../../contract/server-api.js';
import { dayOf, formatDay } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import type { Moment, ScannedCandidate } from '../ports/ports.js';
import { record } from './log-action.js';
import type { Decided, EventBase, RecordPorts } from './log-action.js';
import { refused } from '../messages/refusals.js';

/** Days that a pause may last. It can be made again; a longer silence is no pause, and nobody would remember it. */
const LONGEST_PAUSE_DAYS = 92;

/** Pause, waiting on, do not contact. None of them silences a promise, a reply or an open decision. */
export function setAside(ports: RecordPorts, change: AsideChange, moment: Moment): CardDone | Refused {
  return record(ports, change, moment, (one, base) => asideEvents(change, one, base(change.what), moment.today));
}

function asideEvents(change: AsideChange, one: ScannedCandidate, base: EventBase, today: Day): Decided {
  const { name } = one.listed;
  const done = (event: LogEvent, says: string): Decided => ({ events: [event], says, undo: [] });
  switch (change.what) {
    case 'pause': {
      const wakeOn = change.wakeOn === null ? null : dayOf(change.wakeOn);
      const reason = change.reason.trim();
      if (reason === '') return refused('Say why it is quiet: a pause without a reason is only silence.');
      if (wakeOn === null || wakeOn <= today) return refused('Choose the day on which the pause ends, after today.');
      if (wakeOn > today + LONGEST_PAUSE_DAYS) {
        return refused(`A pause ends by ${formatDay(today + LONGEST_PAUSE_DAYS)} at the latest; it can be made again.`);
      }
      const pause = { since: today, wakeOn, reason, candidateKnows: change.candidateKnows };
      const limit = change.candidateKnows ? '' : ' They do not know of it, so they still hear from us within the week.';
      return done({ ...base, kind: 'pause', pause }, `Paused until ${formatDay(wakeOn)}: ${name}.${limit}`);
    }
    case 'end pause':
      return done({ ...base, kind: 'pause ended' }, `The pause of ${name} is over.`);
    case 'waiting on':
      if (change.whom === null) return refused('Choose whom you are waiting for.');
      return done(
        { ...base, kind: 'waiting on', waitingOn: { whom: change.whom, since: today } },
        `Noted: waiting on ${change.whom === 'us' ? 'us' : `the ${change.whom}`}. ${name} still hears from us weekly.`,
      );
    case 'do not contact':
      return done(
        { ...base, kind: 'do not contact', on: true, summary: change.reason },
        `Noted: ${name} is not to be contacted. Only an open decision stays owed.`,
      );
    case 'contact again':
      return done(
        { ...base, kind: 'do not contact', on: false, summary: change.reason },
        `Noted: ${name} may be contacted again.`,
      );
  }
}
