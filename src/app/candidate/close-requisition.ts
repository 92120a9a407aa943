import type { CardDone, OthersOn, Refused, RequisitionClosing } from '../../contract/server-api.js';
import { othersOn } from '../../domain/candidate/requisition.js';
import { decisionOf } from '../../domain/candidate/being-worked-with.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import type { Moment, ScannedCandidate, ScannedTracker, Tracker } from '../ports/ports.js';
import { record } from './log-action.js';
import type { BaseOf, Decided, RecordPorts, Surroundings } from './log-action.js';
import { refused } from '../messages/refusals.js';

/** Who else is on this candidate's job, each with the tick that is proposed. A person confirms it. */
export function othersOnJob(tracker: Tracker, candidateId: string, moment: Moment): OthersOn | Refused {
  const scan = tracker.scan(moment);
  const one = scan?.candidates.find(({ candidate }) => candidate.id === candidateId);
  if (scan === null || one === undefined) return refused('This candidate’s row is not in the tracker any more.');
  const named = new Map(scan.candidates.map(({ candidate, listed }) => [candidate.id, listed]));
  return {
    kind: 'others',
    role: one.listed.role,
    others: proposed(scan, one).flatMap(({ id, ticked }) => {
      const listed = named.get(id);
      if (listed === undefined) return [];
      return [{ candidateId: id, name: listed.name, stage: listed.stage, row: listed.row, ticked }];
    }),
  };
}

/** Filled or cancelled: who is ticked is owed a closing word, and nobody's stage is written. */
export function closeRequisition(ports: RecordPorts, closing: RequisitionClosing, moment: Moment): CardDone | Refused {
  return record(ports, closing, moment, (one, base, around) => closingEvents(closing, one, base, around), 'all');
}

function closingEvents(
  closing: RequisitionClosing,
  one: ScannedCandidate,
  base: BaseOf,
  { scan, latest }: Surroundings,
): Decided {
  if (closing.openings < 0) return refused('Say how many openings remain; none is 0.');
  if (closing.what === 'cancelled' && closing.openings > 0) {
    return refused('A cancelled job has no openings left. Say 0, or that it was filled.');
  }
  const { role } = one.listed;
  const left = closing.what === 'filled' ? `, ${closing.openings} openings remain` : '';
  const summary = `${role}: ${closing.what}${left}`;
  const note: LogEvent = { ...base('note'), kind: 'note', summary };
  const told = `${closing.ticked.length} ${closing.ticked.length === 1 ? 'person is' : 'people are'} to be told`;
  const says = `Noted: ${role} is ${closing.what}. ${told}.`;
  // The same form again, after its answer got lost: who was ticked then is not on the list any more.
  if (latest.some(({ id }) => id === note.id)) return { events: [], says, undo: [] };
  const may = new Set(proposed(scan, one).map(({ id }) => id));
  if (closing.ticked.some((id) => !may.has(id))) {
    return refused('Somebody ticked is not on this job any more. Open the list again.');
  }
  const decisions = closing.ticked.map((id): LogEvent => ({
    ...base(`decided ${id}`),
    candidateId: id,
    kind: 'decision',
    decision: 'rejected',
    ticked: true,
    summary,
  }));
  return { events: [...decisions, note], says, undo: [] };
}

function proposed(scan: ScannedTracker, one: ScannedCandidate): ReturnType<typeof othersOn> {
  const rows = scan.candidates.map(({ candidate, listed }) => ({
    id: candidate.id,
    role: listed.role,
    phase: candidate.phase,
    decided: decisionOf(candidate) !== null,
  }));
  return othersOn(one.listed.role, rows, one.candidate.phase === 'hired' ? one.candidate.id : null);
}
