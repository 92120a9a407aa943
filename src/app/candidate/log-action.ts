import type { CardDone, Refused } from '../../contract/server-api.js';
import type { Day } from '../../domain/calendar/day.js';
import { fingerprintOf } from '../../domain/text/fingerprint.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { cardOf, NO_ROW, selectionKey } from './card.js';
import { lookAt } from '../tracker/scan-one-row.js';
import type { Place, RowPorts } from '../tracker/scan-one-row.js';
import type { DocumentLock, Moment, ScannedCandidate, ScannedTracker, TailedLog } from '../ports/ports.js';
import { BUSY, NO_TRACKER, refused } from '../messages/refusals.js';
import { untilRowsStand } from '../tracker/retry-when-moved.js';

export interface RecordPorts extends RowPorts {
  readonly log: () => TailedLog;
  readonly lock: DocumentLock;
  /** Address of whoever does it, '' where Google doesn't tell. */
  readonly user: string;
  /** Where the user is. */
  readonly cursor: () => Place;
  /** What is sent is a card that follows the selection. Other screens name whom they are about, and stay. */
  readonly follows: boolean;
}

/** What a use case does: the events to log, of whichever candidates, and the sentence for the screen. */
export type Decided =
  | {
      readonly events: readonly LogEvent[];
      readonly says: string;
      /** The events that "Undo" takes back; every event that was logged where nothing else is said. */
      readonly undo?: readonly string[];
    }
  | Refused;

/** What a use case may look at besides the candidate it is about. */
export interface Surroundings {
  readonly scan: ScannedTracker;
  /** The latest rows of the log. */
  readonly latest: readonly LogEvent[];
}

const LOCK_WAIT_MS = 20_000;

/** A form that was sent: whom it is about, and the key that was made up for it once. */
export interface SentForm {
  readonly candidateId: string;
  readonly key: string;
}

/** What events of every kind have. */
export type EventBase = Pick<LogEvent, 'id' | 'day' | 'minute' | 'candidateId' | 'who'>;

/** The base of the form's event for this part of it; of today where no day is said. */
export type BaseOf = (part: string, day?: Day) => EventBase;

/**
 * Event ids are made of the form's key: the same form sent twice finds its first event in the log. Of an earlier day
 * nobody said the minute.
 */
export const basesOf =
  ({ candidateId, key }: SentForm, who: string, { today, minute }: Moment): BaseOf =>
  (part, day = today) => ({
    id: `f${fingerprintOf(key, part)}`,
    day,
    minute: day === today ? minute : null,
    candidateId,
    who,
  });

/** Whom a use case has to know about: the form's candidate, whose row alone is read as a rule, or everybody. */
export type Concerned = 'them' | 'all';

/** What a use case makes of a form. */
export type Decide = (one: ScannedCandidate, base: BaseOf, around: Surroundings) => Decided;

/**
 * Logs what happened to one candidate and writes the row, under the document's lock. A click repeated, or an answer
 * that got lost on the way, logs nothing twice.
 */
export function record(
  ports: RecordPorts,
  form: SentForm,
  moment: Moment,
  decide: Decide,
  concerns: Concerned = 'them',
): CardDone | Refused {
  if (form.key === '') return refused('The form has no key. Close the sidebar, open it again and try once more.');
  return (
    ports.lock.hold(LOCK_WAIT_MS, () => untilRowsStand(() => recordNow(ports, form, moment, decide, concerns))) ?? BUSY
  );
}

function recordNow(
  ports: RecordPorts,
  form: SentForm,
  moment: Moment,
  decide: Decide,
  concerns: Concerned,
): CardDone | Refused {
  const { candidateId } = form;
  const { tracker, tabs, follows } = ports;
  if (tabs.places().length === 0) return NO_TRACKER;
  const before = ports.log().readTail().events;
  const at = ports.cursor();
  const scan = concerns === 'all' ? tracker.scan(moment) : lookAt(ports, candidateId, at, follows, moment);
  if (scan === null) return NO_TRACKER;
  const one = scan.candidates.find((each) => each.candidate.id === candidateId);
  if (one === undefined) {
    return refused('This candidate’s row is not in the tracker any more. Select the row and try again.');
  }
  const other = follows ? candidateAt(scan, at) : undefined;
  if (other !== undefined && other !== one) {
    // The card follows a second or two behind: whoever is quick would log a touch with the person before.
    return refused(
      `${other.listed.name}’s row is selected by now. Nothing was logged for ${one.listed.name}; look again.`,
    );
  }
  const known = new Set(before.map((event) => event.id));
  const baseOf = basesOf(form, ports.user, moment);
  const made: string[] = [];
  const says = decide(
    one,
    (part, day) => {
      const base = baseOf(part, day);
      made.push(base.id);
      return base;
    },
    { scan, latest: before },
  );
  // What the form did the first time may be why it cannot be done again.
  const isDone = 'kind' in says && made.some((id) => known.has(id));
  const decided: Decided = isDone ? { events: [], says: 'This was logged already.', undo: [] } : says;
  if ('kind' in decided) return decided;
  const events = decided.events.filter((event) => !known.has(event.id));
  const after = tracker.save(events.length === 0 ? scan : tracker.withEvents(scan, events));
  const now = after.candidates.find((each) => each.candidate.id === candidateId) ?? one;
  const row = tracker.rowAfter(after, now) ?? NO_ROW;
  return {
    kind: 'card',
    key: selectionKey(now.listed.sheetId, now.listed.row, row, moment.today),
    card: cardOf(after, now, [...before, ...scan.news, ...events]),
    says: decided.says,
    undo: decided.undo ?? decided.events.map((event) => event.id),
  };
}

const candidateAt = (scan: ScannedTracker, { sheetId, row }: Place): ScannedCandidate | undefined =>
  scan.candidates.find(({ listed }) => listed.sheetId === sheetId && listed.row === row);
