import type { CardDone, Refused } from '../../contract/server-api.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { noTracker, refused } from '../messages/refusals.js';
import type { CardPorts, Selected } from '../ports/candidate-ports.js';
import type { ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import { lookAt } from '../tracker/scan-one-row.js';
import { cardOf, NO_ROW, selectionKey } from './card.js';
import { eventsOf } from './decision.js';
import { MOST_FILTERED, peopleSelected } from './several-selected.js';
import type { Decide, Decision, SentForm } from './decision.js';

/** Whether a form is about more people than its own: then all rows are read. `latest` gives the last rows of the log. */
export type ReadsAllRows<Input> = (input: Input, latest: () => readonly LogEvent[]) => boolean;

/** One look, one decision and one write. The caller holds the lock, and tries again where rows were moved meanwhile. */
export const attempt =
  <Input extends SentForm>(ports: CardPorts, decide: Decide<Input>, input: Input, readsAllRows: ReadsAllRows<Input>) =>
  (): CardDone | Refused =>
    lookAndLog(ports, decide, input, readsAllRows);

function lookAndLog<Input extends SentForm>(
  ports: CardPorts,
  decide: Decide<Input>,
  input: Input,
  readsAllRows: ReadsAllRows<Input>,
): CardDone | Refused {
  const { tracker, tabs, moment, say } = ports;
  if (tabs.places().length === 0) return noTracker(say);
  const log = ports.log();
  const selected = ports.selected();
  const look = readsAllRows(input, () => log.readTail().events)
    ? tracker.scan(moment)
    : lookAt(ports, input.candidateId, selected, ports.follows, moment);
  if (look === null) return noTracker(say);
  // The log's end is read last: whatever somebody does to the log after it may be written over.
  const latest = log.readTail().events;
  const scan = tracker.withLogged(look, latest);
  const one = scan.candidates.find(({ candidate }) => candidate.id === input.candidateId);
  if (one === undefined) return refused(say('card.rowGone'));
  const elsewhere = ports.follows ? whySelectionForbids(ports, scan, one, selected) : null;
  if (elsewhere !== null) return refused(elsewhere);
  const done = decideAndLog(ports, decide, input, { scan, one, latest });
  if (done.kind === 'refused') return done;
  return cardDone(ports, done, one);
}

/** The card of `one` after it. */
export function cardDone({ tracker, moment, say }: CardPorts, logged: Logged, one: ScannedCandidate): CardDone {
  const { scan, log, says, undo } = logged;
  const now = scan.candidates.find(({ candidate }) => candidate.id === one.candidate.id) ?? one;
  return {
    kind: 'card',
    key: selectionKey(now.listed.sheetId, now.listed.row, tracker.rowAfter(scan, now) ?? NO_ROW, moment.today),
    card: cardOf(scan, now, log, say),
    says,
    undo,
  };
}

/** What a decision is made on: a look, whom it is about, and the last rows of the log. */
export interface Looked {
  readonly scan: ScannedTracker;
  readonly one: ScannedCandidate;
  readonly latest: readonly LogEvent[];
}

/** Something was logged, or had been already. */
export interface Logged extends Pick<CardDone, 'says' | 'undo'> {
  readonly kind: 'logged';
  /** The look that is true now. */
  readonly scan: ScannedTracker;
  /** The last rows of the log, with what was logged. */
  readonly log: readonly LogEvent[];
}

/** Decides and writes. The caller holds the lock, and looks again where rows were moved meanwhile. @throws RowsMoved */
export function decideAndLog<Input extends SentForm>(
  ports: CardPorts,
  decide: Decide<Input>,
  input: Input,
  looked: Looked,
): Logged | Refused {
  const { scan, one, latest } = looked;
  const decision = decideOnce(ports, decide, input, looked);
  if (decision.kind === 'refused') return decision;
  const known = new Set(latest.map(({ id }) => id));
  const events = decision.events.filter(({ id }) => !known.has(id));
  const saved = save(ports, scan, one, events);
  if (saved.kind === 'refused') return saved;
  return {
    kind: 'logged',
    scan: saved.scan,
    log: [...latest, ...scan.news, ...events],
    says: [decision.says, ...saved.alsoSays].join(' '),
    undo: decision.canUndo ? decision.events.map(({ id }) => id) : [],
  };
}

/** The decision; nothing to do where the form's events are in the log, for what it did then may be why it cannot now. */
function decideOnce<Input extends SentForm>(
  { moment, say, user, log }: CardPorts,
  decide: Decide<Input>,
  input: Input,
  { scan, one, latest }: Looked,
): Decision {
  const known = new Set(latest.map(({ id }) => id));
  const make = eventsOf(input, user, moment);
  const made: string[] = [];
  const decision = decide(input, {
    candidate: one.candidate,
    listed: one.listed,
    today: moment.today,
    say,
    scan,
    event: (...parts) => {
      const event = make(...parts);
      made.push(event.id);
      return event;
    },
    logged: (ids) => {
      const wanted = new Set(ids);
      const found = latest.filter(({ id }) => wanted.has(id));
      return found.length >= ids.length
        ? found
        : log()
            .read()
            .events.filter(({ id }) => wanted.has(id));
    },
  });
  if (decision.kind === 'record' || !made.some((id) => known.has(id))) return decision;
  return { kind: 'record', events: [], says: say('card.loggedAlready'), canUndo: false };
}

/**
 * Why what was clicked is not logged: the card follows a second or two behind the selection, so that a quick click would
 * be logged with the person before; and of several people it shows one.
 */
function whySelectionForbids(
  ports: CardPorts,
  scan: ScannedTracker,
  one: ScannedCandidate,
  selected: Selected,
): string | null {
  const { tracker, moment, say } = ports;
  const { sheetId, row, rows } = selected;
  if (rows.some(({ first, last }) => first !== row || last !== row)) {
    const all = (tracker.scan(moment) ?? scan).candidates;
    const people = peopleSelected(ports, all, selected);
    if (people === null) return say('card.tooManyFiltered', { most: MOST_FILTERED });
    if (people.length > 1) return say('card.severalSelected', { people: people.length, name: one.listed.name });
  }
  const there = scan.candidates.find(({ listed }) => listed.sheetId === sheetId && listed.row === row);
  const other = there ?? namedInstead(ports, scan, selected);
  if (other === undefined || other === one) return null;
  return say('card.otherSelected', { selected: other.listed.name, meant: one.listed.name });
}

/** Whom the selected row of a tab of ours names. */
function namedInstead({ namedAt }: CardPorts, scan: ScannedTracker, at: Selected): ScannedCandidate | undefined {
  if (scan.tabs.some(({ sheetId }) => sheetId === at.sheetId)) return undefined;
  const named = namedAt(at);
  return scan.candidates.find(({ candidate, listed }) => {
    if (named?.kind === 'candidate') return candidate.id === named.candidateId;
    return named?.kind === 'row' && listed.sheetId === named.at.sheetId && listed.row === named.at.row;
  });
}

type Saved = { readonly kind: 'saved'; readonly scan: ScannedTracker; readonly alsoSays: readonly string[] } | Refused;

/** Writes; on a tab that is locked to the user it tells what was logged all the same, and when the row will show it. */
function save(ports: CardPorts, scan: ScannedTracker, one: ScannedCandidate, events: readonly LogEvent[]): Saved {
  const { tracker, tabs, log, say } = ports;
  const changed = events.length === 0 ? scan : tracker.withEvents(scan, events);
  try {
    return { kind: 'saved', scan: tracker.save(changed), alsoSays: [] };
  } catch (problem) {
    const { sheetId, sheet } = one.listed;
    if (tabs.mayWrite(sheetId)) throw problem;
    const known = new Set(
      log()
        .readTail()
        .events.map(({ id }) => id),
    );
    const logged = events.filter(({ id }) => known.has(id)).length;
    if (logged < events.length) {
      if (logged > 0) throw problem;
      return refused(say('card.lockedNothingLogged', { sheet }));
    }
    return {
      kind: 'saved',
      scan: changed,
      alsoSays: events.length === 0 ? [] : [say('card.lockedButLogged', { sheet })],
    };
  }
}
