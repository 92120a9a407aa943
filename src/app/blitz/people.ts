import type { People, Refused } from '../../contract/server-api.js';
import { isErased } from '../../domain/candidate/being-worked-with.js';
import { printStatusWord, statusOn } from '../../domain/row/status-words.js';
import { noTracker } from '../messages/refusals.js';
import type { BlitzPorts } from '../ports/candidate-ports.js';
import { lookForList } from '../tracker/look-for-list.js';

/** Everybody with a row, for the search field: the closed ones too, nobody who asked to be forgotten. */
export function peopleOf(ports: BlitzPorts): People | Refused {
  const { tracker, moment, say } = ports;
  const scan = lookForList(ports, () => tracker.scan(moment));
  if (scan === null) return noTracker(say);
  return {
    kind: 'people',
    people: scan.candidates
      .filter(({ candidate }) => !isErased(candidate))
      .map(({ candidate, listed, standing }) => {
        const status = statusOn(standing, moment.today);
        return {
          candidateId: candidate.id,
          name: listed.name,
          email: listed.email,
          role: listed.role,
          stage: listed.stage,
          status: printStatusWord(status, say),
          tone: status.tone,
          sheet: listed.sheet,
          row: listed.row,
        };
      }),
  };
}
