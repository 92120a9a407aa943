import type { DoneToday } from '../../contract/server-api.js';
import type { Day } from '../../domain/calendar/day.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import type { ScannedCandidate } from '../ports/ports.js';

/** What somebody did today, by the end of the log: whom they reached, which promises they kept and made. */
export function doneToday(
  log: readonly LogEvent[],
  candidates: readonly ScannedCandidate[],
  user: string,
  today: Day,
): DoneToday {
  const undone = new Set(log.flatMap((event) => (isUndoing(event) ? [event.refersTo] : [])));
  // Where Google tells nobody's name, nobody knows who did what.
  const mine = log.filter(({ id, who, day }) => user !== '' && who === user && day === today && !undone.has(id));
  const reached = new Set(
    mine.flatMap((event) => (event.kind === 'touch' && event.reached ? [event.candidateId] : [])),
  );
  const people = new Map(
    candidates
      .filter(({ candidate }) => reached.has(candidate.id))
      .map(({ candidate, listed }) => [candidate.person ?? candidate.id, listed.name]),
  );
  return {
    heard: [...people.values()],
    promisesKept: mine.filter(({ kind }) => kind === 'promise kept').length,
    promisesMade: mine.filter(({ kind }) => kind === 'promise').length,
  };
}

/** A promise that is taken back is released: it was none. */
const isUndoing = (event: LogEvent): event is Extract<LogEvent, { readonly refersTo: string }> =>
  event.kind === 'take back' || event.kind === 'promise released';
