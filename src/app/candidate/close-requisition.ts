import type { OthersOn, Refused, RequisitionClosing } from '../../contract/server-api.js';
import { decisionOf } from '../../domain/candidate/being-worked-with.js';
import { countPeople } from '../../domain/candidate/same-person.js';
import { othersOn } from '../../domain/candidate/requisition.js';
import { refused } from '../messages/refusals.js';
import type { SelectionPorts } from '../ports/candidate-ports.js';
import type { ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import { record } from './decision.js';
import type { Decide } from './decision.js';

/** Who else is on this candidate's job, each with the tick that is proposed. A person confirms it. */
export function othersOnJob(
  { tracker, moment, say }: Pick<SelectionPorts, 'tracker' | 'moment' | 'say'>,
  candidateId: string,
): OthersOn | Refused {
  const scan = tracker.scan(moment);
  const one = scan?.candidates.find(({ candidate }) => candidate.id === candidateId);
  if (scan === null || one === undefined) return refused(say('card.notHere'));
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

/** Filled or cancelled: everybody ticked is owed a closing word, and nobody's stage is written. */
export const decideRequisition: Decide<RequisitionClosing> = (closing, context) => {
  const { candidate, listed, scan, say, event } = context;
  const { what, openings, ticked } = closing;
  if (openings < 0) return refused(say('job.openingsBelowNone'));
  if (what === 'cancelled' && openings > 0) return refused(say('job.cancelledWithOpenings'));
  const { role } = listed;
  const summary = say(what === 'filled' ? 'job.noteFilled' : 'job.noteCancelled', { role, openings });
  const note = event('note', { kind: 'note', summary });
  const told = scan.candidates.flatMap((each) => (ticked.includes(each.candidate.id) ? [each.candidate] : []));
  const done = record(
    say('job.done', { role, what, people: countPeople(told) }),
    ...ticked.map((id) =>
      event(`decided ${id}`, { kind: 'decision', decision: 'rejected', ticked: true, summary }, undefined, id),
    ),
    note,
  );
  const may = new Set(proposed(scan, { candidate, listed }).map(({ id }) => id));
  return ticked.some((id) => !may.has(id)) ? refused(say('job.tickedLeft')) : done;
};

function proposed(
  scan: ScannedTracker,
  { candidate: filledBy, listed: { role } }: Pick<ScannedCandidate, 'candidate' | 'listed'>,
): ReturnType<typeof othersOn> {
  const rows = scan.candidates.map(({ candidate, listed }) => ({
    id: candidate.id,
    role: listed.role,
    phase: candidate.phase,
    decided: decisionOf(candidate) !== null,
  }));
  return othersOn(role, rows, filledBy.phase === 'hired' ? filledBy.id : null);
}
