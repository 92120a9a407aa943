import { shortPrint } from '../../../domain/text/fingerprint.js';
import type { LogEvent } from '../../../domain/touch-log/log-event.js';
import type { TouchLog } from '../../ports/ports.js';
import type { LookContext } from './identify-rows.js';

/** The log, read at most once and only when the row's own cells cannot answer. */
export function loggedEvents(log: () => TouchLog): Pick<LookContext, 'eventsOf' | 'idByName'> {
  let known: ReadonlyMap<string, readonly LogEvent[]> | null = null;
  const read = (): ReadonlyMap<string, readonly LogEvent[]> => {
    if (known !== null) return known;
    const byCandidate = new Map<string, LogEvent[]>();
    for (const event of log().read().events) {
      const list = byCandidate.get(event.candidateId);
      if (list === undefined) byCandidate.set(event.candidateId, [event]);
      else list.push(event);
    }
    known = byCandidate;
    return known;
  };
  return {
    eventsOf: (candidateId) => read().get(candidateId) ?? [],
    idByName: (sheetId, name, except) => {
      const print = shortPrint(name);
      const ids = [...read()].filter(
        ([id, events]) =>
          except?.has(id) !== true &&
          events.some(
            (one) =>
              one.kind === 'stage' && one.tab === sheetId && one.name !== undefined && shortPrint(one.name) === print,
          ),
      );
      return ids.length === 1 ? (ids[0]?.[0] ?? null) : null;
    },
  };
}
