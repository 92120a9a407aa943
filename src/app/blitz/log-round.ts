import type { ROUND_TOUCHES } from '../../contract/today.js';
import type { Refused, RoundDone, RoundInput } from '../../contract/server-api.js';
import { dayOf } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import { openDecision } from '../../domain/candidate/being-worked-with.js';
import { countPeople } from '../../domain/candidate/same-person.js';
import type { Say } from '../../domain/texts/say.js';
import type { Channel, LogEvent } from '../../domain/touch-log/log-event.js';
import { decideAndLog } from '../candidate/attempt.js';
import { eventsOf, record } from '../candidate/decision.js';
import type { EventOf } from '../candidate/decision.js';
import { channelOf } from '../candidate/log-touch.js';
import { busy, noTracker, refused } from '../messages/refusals.js';
import type { BlitzPorts } from '../ports/candidate-ports.js';
import type { ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import { untilRowsStand } from '../tracker/retry-when-moved.js';
import { whyNotMeant } from '../candidate/who-can-be-meant.js';

const LOCK_WAIT_MS = 20_000;

/**
 * One kind of touch for several people: one look, one write, one undo. Whoever cannot be meant is left out, with the
 * reason; a round that is sent twice is logged once. *Told by the system* closes the loop. What the system wrote is not
 * known, so no feedback was given by it.
 */
export function logRound(ports: BlitzPorts, round: RoundInput): RoundDone | Refused {
  if (round.key === '') return refused(ports.say('card.noKey'));
  return ports.lock.hold(LOCK_WAIT_MS, () => untilRowsStand(() => attempt(ports, round))) ?? busy(ports.say);
}

function attempt(ports: BlitzPorts, round: RoundInput): RoundDone | Refused {
  const { tracker, tabs, moment, say, user } = ports;
  if (tabs.places().length === 0) return noTracker(say);
  const day = dayOf(round.on);
  if (day === null) return refused(say('touch.noDay'));
  if (day > moment.today) return refused(say('touch.dayAhead'));
  const latest = ports.log().readTail().events;
  const [first = ''] = round.candidateIds;
  const again = loggedBefore(ports, round, latest, eventsOf({ key: round.key, candidateId: first }, user, moment));
  if (again !== null) return again;
  const scan = tracker.scan(moment);
  if (scan === null) return noTracker(say);
  const { meant, leftOut } = sorted(scan, round, say);
  const [one] = meant;
  if (one === undefined) return refused(say('round.nobody', { leftOut }));
  const { id } = one.candidate;
  const people = countPeople(meant.map(({ candidate }) => candidate));
  const logged = decideAndLog(
    ports,
    (_, { event }) =>
      record(
        say('round.done', { people, what: round.what }),
        ...meant.flatMap((each) => eventsFor(each, round, day, event)),
      ),
    { key: round.key, candidateId: id },
    { scan, one, latest },
  );
  if (logged.kind === 'refused') return logged;
  return { kind: 'round', says: logged.says, leftOut, candidateId: id, undo: logged.undo };
}

/** The answer that got lost on its way, where the log has this round already. */
function loggedBefore(
  { log, say }: BlitzPorts,
  round: RoundInput,
  latest: readonly LogEvent[],
  event: EventOf,
): RoundDone | null {
  const ids = new Set(
    round.candidateIds.flatMap((id) => [touchOf(id, round, 0, event).id, decisionOn(id, round, 0, event).id]),
  );
  if (!latest.some(({ id }) => ids.has(id))) return null;
  // A long round may reach further back than the end of the log.
  const events = log()
    .read()
    .events.filter(({ id }) => ids.has(id));
  const people = new Set(events.map(({ candidateId }) => candidateId)).size;
  return {
    kind: 'round',
    says: say('round.done', { people, what: round.what }),
    leftOut: [],
    candidateId: events[0]?.candidateId ?? '',
    undo: events.map(({ id }) => id),
  };
}

/** Those who can be meant, in the order of their rows, and a sentence about each of the others. */
function sorted(
  scan: ScannedTracker,
  { candidateIds, what, decision }: RoundInput,
  say: Say,
): { readonly meant: readonly ScannedCandidate[]; readonly leftOut: readonly string[] } {
  const wanted = new Set(candidateIds);
  const meant: ScannedCandidate[] = [];
  const leftOut: string[] = [];
  for (const one of scan.candidates) {
    if (!wanted.delete(one.candidate.id)) continue;
    const cannot = whyNotMeant(one.candidate, say);
    const undecided = what === 'told by the system' && decision !== 'rejected' && openDecision(one.candidate) === null;
    const why = cannot !== '' ? cannot : undecided ? say('round.notDecided', { decision }) : '';
    if (why === '') meant.push(one);
    else leftOut.push(say('round.leftOut', { name: one.listed.name, why }));
  }
  if (wanted.size > 0) leftOut.push(say('round.rowsGone', { rows: wanted.size }));
  return { meant, leftOut };
}

function eventsFor({ candidate }: ScannedCandidate, round: RoundInput, day: Day, event: EventOf): readonly LogEvent[] {
  const touch = touchOf(candidate.id, round, day, event);
  const isDecided = round.what !== 'told by the system' || openDecision(candidate) !== null;
  return isDecided ? [touch] : [decisionOn(candidate.id, round, day, event), touch];
}

function touchOf(id: string, { what, summary }: RoundInput, day: Day, event: EventOf): LogEvent {
  const touch = {
    kind: 'touch',
    channel: channelIn(what),
    reached: true,
    scheduling: false,
    closing: what === 'told by the system',
    entered: 'sidebar',
    summary,
  } as const;
  return event(`touch ${id}`, touch, day, id);
}

/** With the touch's summary: so that undo knows the two as one click. */
const decisionOn = (id: string, { summary }: RoundInput, day: Day, event: EventOf): LogEvent =>
  event(`decision ${id}`, { kind: 'decision', decision: 'rejected', ticked: true, summary }, day, id);

const channelIn = (what: (typeof ROUND_TOUCHES)[number]): Channel =>
  what === 'told by the system' ? 'ats' : channelOf(what);
