import type { LogEvent } from '../touch-log/log-event.js';

const LATEST_TOUCHES = 3;

/** A touch, ours or theirs. */
export type EitherTouch = Extract<LogEvent, { kind: 'touch' | 'inbound' }>;

/** The latest three touches with a candidate, either way, the newest first; none that was taken back. */
export function latestTouches(log: readonly LogEvent[], candidateId: string): readonly EitherTouch[] {
  const undone = new Set(log.flatMap((event) => (event.kind === 'take back' ? [event.refersTo] : [])));
  return log
    .filter(
      (event): event is EitherTouch =>
        event.candidateId === candidateId &&
        (event.kind === 'touch' || event.kind === 'inbound') &&
        !undone.has(event.id),
    )
    .reverse()
    .sort((one, other) => other.day - one.day)
    .slice(0, LATEST_TOUCHES);
}
