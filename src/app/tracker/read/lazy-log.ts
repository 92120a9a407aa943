import type { LogEvent } from '../../../domain/touch-log/log-event.js';
import type { TouchLog } from '../../ports/ports.js';

/** The log, read at most once and only when the row's own cells cannot answer. */
export function loggedEvents(log: () => TouchLog): {
  readonly all: () => readonly LogEvent[];
  readonly of: (candidateId: string) => readonly LogEvent[];
} {
  let events: readonly LogEvent[] | null = null;
  let byCandidate: ReadonlyMap<string, readonly LogEvent[]> | null = null;
  const all = (): readonly LogEvent[] => (events ??= log().read().events);
  return {
    all,
    of: (candidateId) => (byCandidate ??= byId(all())).get(candidateId) ?? [],
  };
}

/** The events of each candidate, in the order of the log. */
export function byId(events: readonly LogEvent[]): ReadonlyMap<string, readonly LogEvent[]> {
  const found = new Map<string, LogEvent[]>();
  for (const event of events) {
    const list = found.get(event.candidateId);
    if (list === undefined) found.set(event.candidateId, [event]);
    else list.push(event);
  }
  return found;
}
