import type { Refused } from '../../contract/server-api.js';
import type { Day } from '../../domain/calendar/day.js';
import { fingerprintOf } from '../../domain/text/fingerprint.js';
import type { Say } from '../../domain/texts/say.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import type { Moment, ScannedCandidate, ScannedTracker } from '../ports/ports.js';

/** A form that was sent: whom it is about, and the key that was made up for it once. */
export interface SentForm {
  readonly candidateId: string;
  readonly key: string;
}

/** What a decision may look at: the person, today, and what is around them. */
export interface Context extends Pick<ScannedCandidate, 'candidate' | 'listed'> {
  readonly today: Day;
  readonly say: Say;
  /** Makes an event of the form's; see `eventsOf`. */
  readonly event: EventOf;
  /** Every row where the action reads all of them, the person's own row else. */
  readonly scan: ScannedTracker;
  /** Those of these events that the log has. Its latest rows are at hand; the rest is read only for something older. */
  readonly logged: (ids: readonly string[]) => readonly LogEvent[];
}

/**
 * What an action on a card adds to the log, decided from the form and what is known. Pure: `perform` runs it, under the
 * lock, and writes. Add an action by writing one of these and a test of it.
 */
export type Decide<Input extends SentForm> = (input: Input, context: Context) => Decision;

/** The events to log, of whichever candidates, and the sentence for the screen; or why not. */
export type Decision = Recorded | Refused;

export interface Recorded {
  readonly kind: 'record';
  readonly events: readonly LogEvent[];
  readonly says: string;
  /** Whether the screen offers to take it back. */
  readonly canUndo: boolean;
}

export const record = (says: string, ...events: readonly LogEvent[]): Recorded => ({
  kind: 'record',
  events,
  says,
  canUndo: true,
});

type SpecificsOf<Event> = Event extends LogEvent ? Omit<Event, 'id' | 'day' | 'minute' | 'candidateId' | 'who'> : never;

/** Makes the event for one part of the form; of today where no day is said. */
export type EventOf = (part: string, specifics: SpecificsOf<LogEvent>, day?: Day, candidateId?: string) => LogEvent;

/**
 * Event ids are made of the form's key: the same form sent twice finds its first event in the log. Of an earlier day
 * nobody said the minute.
 */
export const eventsOf =
  (form: SentForm, who: string, { today, minute }: Moment): EventOf =>
  (part, specifics, day = today, candidateId = form.candidateId) => ({
    id: `f${fingerprintOf(form.key, part)}`,
    day,
    minute: day === today ? minute : null,
    candidateId,
    who,
    ...specifics,
  });
