import type { SelectedPerson, Selection } from '../../contract/server-api.js';
import { isoOf } from '../../domain/calendar/day.js';
import { openDecision } from '../../domain/candidate/being-worked-with.js';
import type { Say } from '../../domain/texts/say.js';
import type { Selected, SelectionPorts } from '../ports/candidate-ports.js';
import type { ScannedCandidate } from '../ports/ports.js';
import { lookForList } from '../tracker/look-for-list.js';
import { whyNotMeant } from './who-can-be-meant.js';

/** As many as one round may be of. */
const MOST_PEOPLE = 500;
/** Rows of which each is asked whether a filter hides it. */
export const MOST_FILTERED = 100;

/** Who is in the selected rows; null where that is one person, or nobody. */
export function severalIn(ports: SelectionPorts, selected: Selected, key: string): Selection | null {
  const { tracker, moment, say } = ports;
  const instead = (says: string): Selection => ({ kind: 'nobody', key, says, isTracker: true });
  const scan = lookForList(ports, () => tracker.scan(moment));
  const people = peopleSelected(ports, scan?.candidates ?? [], selected);
  if (people === null) return instead(say('card.tooManyFiltered', { most: MOST_FILTERED }));
  if (people.length < 2) return null;
  if (people.length > MOST_PEOPLE) {
    return instead(say('card.tooManySelected', { people: people.length, most: MOST_PEOPLE }));
  }
  return { kind: 'several', key, people: people.map((one) => selectedPerson(one, say)), today: isoOf(moment.today) };
}

/** Those of the selected rows that the user sees; null where a filter is on and the rows are too many to be asked. */
export function peopleSelected(
  { hiddenByFilter }: SelectionPorts,
  candidates: readonly ScannedCandidate[],
  { sheetId, rows }: Selected,
): readonly ScannedCandidate[] | null {
  const among = candidates.filter(
    ({ listed }) =>
      listed.sheetId === sheetId && rows.some(({ first, last }) => listed.row >= first && listed.row <= last),
  );
  if (among.length < 2) return among;
  const hidden = hiddenByFilter(
    sheetId,
    among.map(({ listed }) => listed.row),
    MOST_FILTERED,
  );
  return hidden === null ? null : among.filter(({ listed }) => !hidden.has(listed.row));
}

const selectedPerson = ({ candidate, listed }: ScannedCandidate, say: Say): SelectedPerson => ({
  candidateId: candidate.id,
  name: listed.name,
  row: listed.row,
  cannot: whyNotMeant(candidate, say),
  toBeTold: openDecision(candidate) !== null,
});
