import type { BlitzDeed, BlitzStep, BlitzStepDone, Card, CardDone, Refused } from '../../contract/server-api.js';
import { isErased } from '../../domain/candidate/being-worked-with.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { decideInterview } from '../candidate/answer-interview.js';
import { decideAnswer } from '../candidate/answer-question.js';
import { cardDone, decideAndLog } from '../candidate/attempt.js';
import { cardOf } from '../candidate/card.js';
import { decideClosing } from '../candidate/close-loop.js';
import type { Decide, SentForm } from '../candidate/decision.js';
import { decideTouch } from '../candidate/log-touch.js';
import { decideAside } from '../candidate/pause-or-wait.js';
import { decidePromise } from '../candidate/settle-promise.js';
import { busy, noTracker, refused } from '../messages/refusals.js';
import type { BlitzPorts } from '../ports/candidate-ports.js';
import type { ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import { untilRowsStand } from '../tracker/retry-when-moved.js';
import { skip } from './remember.js';

const LOCK_WAIT_MS = 20_000;

/** What is true after the deed. */
interface Outcome {
  readonly scan: ScannedTracker;
  readonly log: readonly LogEvent[];
  readonly done: CardDone | Refused | null;
}

/**
 * One step of the Blitz: does what the card says, moves the selection on, and brings the cards that are asked for. All of
 * it from one look at every row, which costs fewer calls than the rows of three people one by one.
 */
export function stepBlitz(ports: BlitzPorts, step: BlitzStep): BlitzStepDone | Refused {
  const { deed } = step;
  if (deed.what === 'skip') skip(ports, deed.candidateId);
  const outcome = deed.what === 'skip' || deed.what === 'go' ? lookOnly(ports, null) : perform(ports, deed);
  if (outcome === null) return noTracker(ports.say);
  const { scan, log, done } = outcome;
  const byId = new Map(scan.candidates.map((one) => [one.candidate.id, one]));
  const cards = step.cards.map((id): Card | null => {
    const one = byId.get(id);
    return one === undefined || isErased(one.candidate) ? null : cardOf(scan, one, log, ports.say);
  });
  const shown = step.show === null ? undefined : byId.get(step.show);
  if (shown !== undefined) select(ports, scan, shown);
  return { kind: 'step', done, cards };
}

function lookOnly({ tracker, moment, log }: BlitzPorts, done: Refused | null): Outcome | null {
  const scan = tracker.scan(moment);
  return scan === null ? null : { scan, log: [...log().readTail().events, ...scan.news], done };
}

/** A deed that logs something. */
type LoggedDeed = Exclude<BlitzDeed, { readonly what: 'skip' | 'go' }>;

function perform(ports: BlitzPorts, deed: LoggedDeed): Outcome | null {
  const worked = ports.lock.hold(LOCK_WAIT_MS, () => ({ outcome: untilRowsStand(() => attempt(ports, deed)) }));
  return worked === null ? lookOnly(ports, busy(ports.say)) : worked.outcome;
}

function attempt(ports: BlitzPorts, deed: LoggedDeed): Outcome | null {
  switch (deed.what) {
    case 'touch':
      return decideFor(ports, decideTouch, deed.touch);
    case 'question':
      return decideFor(ports, decideAnswer, deed.answer);
    case 'interview':
      return decideFor(ports, decideInterview, deed.answer);
    case 'promise':
      return decideFor(ports, decidePromise, deed.change);
    case 'aside':
      return decideFor(ports, decideAside, deed.change);
    case 'close':
      return decideFor(ports, decideClosing, deed.closing);
  }
}

function decideFor<Input extends SentForm>(ports: BlitzPorts, decide: Decide<Input>, input: Input): Outcome | null {
  const { tracker, tabs, moment, say } = ports;
  if (tabs.places().length === 0) return null;
  const latest = ports.log().readTail().events;
  const scan = tracker.scan(moment);
  if (scan === null) return null;
  const unchanged = (says: Refused): Outcome => ({ scan, log: [...latest, ...scan.news], done: says });
  if (input.key === '') return unchanged(refused(say('card.noKey')));
  const one = scan.candidates.find(({ candidate }) => candidate.id === input.candidateId);
  if (one === undefined) return unchanged(refused(say('card.rowGone')));
  const logged = decideAndLog(ports, decide, input, { scan, one, latest });
  if (logged.kind === 'refused') return unchanged(logged);
  return { scan: logged.scan, log: logged.log, done: cardDone(ports, logged, one) };
}

/** Onto the Follow-up cell: a key that lands in the grid by mistake overwrites nothing of theirs. */
function select({ tracker, select: selectCell }: BlitzPorts, scan: ScannedTracker, one: ScannedCandidate): void {
  const column = tracker.rowIn(scan, one)?.tab.ours.followUp ?? null;
  if (column !== null) selectCell(one.listed, column);
}
