import type { Done, GoneAnswer, GoneRows, Refused } from '../../contract/server-api.js';
import { isoOf } from '../../domain/calendar/day.js';
import { openDecision } from '../../domain/candidate/being-worked-with.js';
import { printReason } from '../../domain/texts/why.js';
import { canBeTakenBack } from '../../domain/history/fold-history.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { ANSWERED, answersIn } from '../tracker/read/rows-that-left.js';
import type { GonePorts } from '../ports/candidate-ports.js';
import type { ScannedCandidate, ScannedTracker, TouchLog } from '../ports/ports.js';
import { eventsOf } from './decision.js';
import { busy, noTracker, refused } from '../messages/refusals.js';

/**
 * Everybody whose row is gone and who is still owed something; with a name, everybody of that name whose row is gone,
 * so that they can be erased.
 */
export function listGone(ports: GonePorts, name: string | null): GoneRows | Refused {
  const { moment, say } = ports;
  const scan = ports.tracker.scanWithGone(moment);
  if (scan === null) return noTracker(say);
  const wanted = name?.trim().toLowerCase() ?? '';
  const named = ({ listed }: ScannedCandidate): boolean => wanted !== '' && listed.name.toLowerCase().includes(wanted);
  const rows = name === null ? scan.gone : [...scan.gone, ...scan.left].filter(named);
  return {
    kind: 'gone',
    noSuchTabs: ports.archive.missing(scan.settings.archiveTabs),
    rows: rows.map((one) => ({
      candidateId: one.candidate.id,
      name: one.listed.name,
      owner: one.listed.owner,
      sheet: one.listed.sheet,
      why: one.followUps[0] === undefined ? '' : printReason(one.followUps[0], say, moment.today),
      dueOn: isoOf(one.followUps[0]?.dueOn ?? moment.today),
      isOwed: scan.gone.includes(one),
      mayBeMoved: openDecision(one.candidate) === null,
    })),
  };
}

const LOCK_WAIT_MS = 20_000;

/** What became of a row that left. A decision that nobody has told is not shut by moving the row. */
export function answerGone(ports: GonePorts, answer: GoneAnswer): Done | Refused {
  return ports.lock.hold(LOCK_WAIT_MS, () => answerNow(ports, answer)) ?? busy(ports.say);
}

function answerNow(ports: GonePorts, answer: GoneAnswer): Done | Refused {
  const { tracker, moment, say, user, log } = ports;
  const scan = tracker.scanWithGone(moment);
  if (scan === null) return noTracker(say);
  if (answer.what === 'undo') return takeAnswerBack(ports, answer, scan);
  const one = scan.gone.find(({ candidate }) => candidate.id === answer.candidateId);
  if (one === undefined) return { kind: 'done', says: whyNotAsked(ports, answer, scan) };
  const { name } = one.listed;
  const moved = answer.what === 'moved';
  if (moved && openDecision(one.candidate) !== null) return refused(say('gone.decisionNotTold', { name }));
  const event = eventsOf(answer, user, moment);
  log().append(
    [event('gone', { kind: 'confirmed', answer: moved ? 'not active' : 'told', summary: ANSWERED })],
    new Map([[answer.candidateId, name]]),
  );
  return { kind: 'done', says: say(moved ? 'gone.moved' : 'gone.told', { name }) };
}

function whyNotAsked({ log, say }: GonePorts, { candidateId }: GoneAnswer, scan: ScannedTracker): string {
  if (answersOf(log(), candidateId).length > 0) return say('gone.answeredAlready');
  const known = scan.candidates.find(({ candidate }) => candidate.id === candidateId)?.listed;
  const tab = scan.tabs.find(({ sheetId }) => sheetId === known?.sheetId);
  const isBack = known !== undefined && tab !== undefined && known.row > tab.headerRow;
  return isBack ? say('gone.back', { name: known.name }) : say('gone.notAsked');
}

/** The row is asked about again, as before the answer. */
function takeAnswerBack(ports: GonePorts, answer: GoneAnswer, scan: ScannedTracker): Done | Refused {
  const { moment, say, user, log } = ports;
  const { candidateId } = answer;
  const [latest] = answersOf(log(), candidateId).filter(canBeTakenBack).slice(-1);
  if (latest === undefined) return refused(say('gone.nothingToUndo'));
  const all = [...scan.candidates, ...scan.left];
  const name = all.find(({ candidate }) => candidate.id === candidateId)?.listed.name ?? '';
  const event = eventsOf(answer, user, moment);
  log().append(
    [event('undo', { kind: 'take back', refersTo: latest.id, summary: say('gone.takenBack') })],
    new Map([[candidateId, name]]),
  );
  return { kind: 'done', says: say('gone.undone', { name }) };
}

const answersOf = (log: TouchLog, candidateId: string): readonly LogEvent[] =>
  answersIn(log.read().events.filter((event) => event.candidateId === candidateId));
