import type { LogEvent } from '../touch-log/log-event.js';
import type { History } from './facts.js';
import { canBeTakenBack, matters, orderKey, shortId } from './fold-history.js';

/**
 * Those of a candidate's events in the log that their history does not have: they were written, and the execution ended
 * before the row was. In their order. What is older than all that the history remembers one by one is taken for known,
 * and what has no id was written by hand: that counts from the next Repair on.
 */
export function missedBy({ recent, before }: History, events: readonly LogEvent[]): readonly LogEvent[] {
  const known = new Set(recent.map(({ event }) => event.id));
  const counting = new Set(
    recent.flatMap(({ event, takenBack }) => (takenBack || !canBeTakenBack(event) ? [] : [event.id])),
  );
  return events.filter((event) => {
    if (event.id === '') return false;
    if (event.kind === 'take back') return counting.delete(shortId(event.refersTo));
    if (!matters(event) || known.has(shortId(event.id)) || orderKey(event) <= before.key) return false;
    known.add(shortId(event.id));
    if (canBeTakenBack(event)) counting.add(shortId(event.id));
    return true;
  });
}
