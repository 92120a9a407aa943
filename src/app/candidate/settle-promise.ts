import type { CardDone, PromiseChange, Refused } from '../../contract/server-api.js';
import { dayOf, formatDay } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import type { Moment, ScannedCandidate } from '../ports/ports.js';
import { record } from './log-action.js';
import type { Decided, EventBase, RecordPorts } from './log-action.js';
import { refused } from '../messages/refusals.js';

/** A promise kept, agreed anew before its day has passed, or released by the candidate. */
export function settlePromise(ports: RecordPorts, change: PromiseChange, moment: Moment): CardDone | Refused {
  return record(ports, change, moment, (one, base) => promiseEvents(change, one, base(change.what), moment.today));
}

function promiseEvents(change: PromiseChange, one: ScannedCandidate, event: EventBase, today: Day): Decided {
  const promise = one.candidate.history.openPromises.find(({ id }) => id === change.promiseId);
  if (promise === undefined) return refused('This promise is not open any more. Select the row again.');
  const base = { ...event, refersTo: promise.id, summary: promise.text };
  const { name } = one.listed;
  switch (change.what) {
    case 'keep':
      return { events: [{ ...base, kind: 'promise kept' }], says: `Kept: what was promised to ${name}.` };
    case 'release':
      return {
        events: [{ ...base, kind: 'promise released' }],
        says: `Noted: ${name} released us from it.`,
        undo: [],
      };
    case 'move': {
      if (today > promise.dueOn) {
        return refused(
          `It was promised for ${formatDay(promise.dueOn)}, and that day has passed: it cannot be moved any more. ` +
            'Keep it late, or say that they released us.',
        );
      }
      const dueOn = change.dueOn === null ? null : dayOf(change.dueOn);
      if (dueOn === null || dueOn === promise.dueOn) return refused('Choose the new day that you agreed on.');
      if (dueOn < today) return refused('The new day has passed already. Choose a later one.');
      return {
        events: [{ ...base, kind: 'promise moved', dueOn }],
        says: `Agreed anew with ${name}: by ${formatDay(dueOn)}.`,
        undo: [],
      };
    }
  }
}
