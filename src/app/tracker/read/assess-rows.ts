import { assess } from '../../../domain/follow-up/assess.js';
import type { Candidate } from '../../../domain/candidate/candidate.js';
import type { Day } from '../../../domain/calendar/day.js';
import type { ListedCandidate } from '../../../domain/follow-up/friday-list.js';
import { latestDaysOf } from '../../../domain/candidate/same-person.js';
import { peopleOf } from '../../../domain/identity/people.js';
import { byField } from '../../../domain/recognition/recognition.js';
import type { Settings } from '../../../domain/team/settings.js';
import { standingOf } from '../../../domain/row/row-status.js';
import type { Say } from '../../../domain/texts/say.js';
import { isNameless, lostColumns } from './lost-columns.js';
import type { ScannedCandidate, ScannedTab } from '../../ports/ports.js';
import type { SeenRow } from './identify-rows.js';
import type { SeenTab } from './notice-news.js';
import type { TabRead } from '../../ports/tracker-tab.js';

interface Placed {
  readonly seen: SeenTab;
  readonly row: SeenRow;
}

/** As many other rows of a person as anybody reads. */
const MOST_OTHER_ROWS = 20;

/** Whose each row is, and when they last heard from us, on whichever of their rows. */
export function peopleIn(rows: readonly SeenRow[]): {
  readonly people: readonly (string | null)[];
  readonly lastWords: readonly (Day | null)[];
  /** When they last wrote or called, on whichever of their rows. */
  readonly lastWrote: readonly (Day | null)[];
} {
  const people = peopleOf(rows.map(({ read }) => read));
  const latest = (dayOf: (row: SeenRow) => Day | null): readonly (Day | null)[] =>
    latestDaysOf(rows.map((row, at) => ({ person: people[at] ?? null, day: dayOf(row) })));
  return {
    people,
    lastWords: latest(({ history }) => history.lastWord),
    lastWrote: latest(({ history }) => history.theyLastWroteOn),
  };
}

/** Applies every rule to every row, with what concerns several rows worked in first. */
export function assessTabs(seen: readonly SeenTab[], settings: Settings, today: Day): readonly ScannedCandidate[] {
  const placed = seen.flatMap((one) => one.rows.map((row): Placed => ({ seen: one, row })));
  const { people, lastWords, lastWrote } = peopleIn(placed.map(({ row }) => row));
  const together = new Map<string, Placed[]>();
  placed.forEach((one, at) => {
    const person = people[at] ?? null;
    if (person === null) return;
    const list = together.get(person) ?? [];
    together.set(person, list);
    // One more than is shown, for the row itself is among them.
    if (list.length <= MOST_OTHER_ROWS) list.push(one);
  });
  return placed.map((one, at) => {
    const person = people[at] ?? null;
    // A row that was erased shows no day either.
    const personLastWord = one.row.history.confirmed === 'erased' ? null : (lastWords[at] ?? null);
    const candidate = candidateOf(one, { lastWord: personLastWord, lastWrote: lastWrote[at] ?? null, person }, today);
    const others = person === null ? [] : (together.get(person) ?? []).filter((other) => other !== one);
    const followUps = assess(candidate, settings.policy, today);
    return {
      candidate,
      listed: {
        ...listedOf(one, personLastWord, others.slice(0, MOST_OTHER_ROWS)),
        ...(person === null ? {} : { person }),
      },
      followUps,
      standing: standingOf(candidate, followUps, settings.policy, today),
    };
  });
}

/** What a row takes from all rows of its person. */
interface OfPerson {
  readonly lastWord: Day | null;
  readonly lastWrote: Day | null;
  readonly person: string | null;
}

function candidateOf({ seen, row }: Placed, { lastWord, lastWrote, person }: OfPerson, today: Day): Candidate {
  const { read, history } = row;
  const contact = read.lastContact.kind === 'day' && read.lastContact.day > today ? read.lastContact.day : null;
  return {
    id: row.id,
    phase: read.phase,
    stageSaysTold: read.told,
    appliedOn: read.applied.kind === 'day' ? read.applied.day : null,
    startDay: seen.tab.setUp.startDay,
    history,
    personLastWord: lastWord,
    ...(lastWrote === null ? {} : { personLastWrote: lastWrote }),
    interviews: history.interviews,
    ...(person === null ? {} : { person }),
    ...(contact === null ? {} : { contactAhead: contact }),
  };
}

function listedOf({ seen, row }: Placed, lastWord: Day | null, others: readonly Placed[]): ListedCandidate {
  const { read } = row;
  const { whom = 'us', since = 0 } = row.history.waitingOn ?? {};
  return {
    ...(whom === 'us' ? {} : { waitingOn: { whom, since } }),
    id: row.id,
    name: read.name,
    role: read.role,
    stage: read.stage,
    phase: read.phase,
    owner: read.owner,
    email: read.email,
    phone: read.phone,
    sheet: seen.tab.sheet,
    sheetId: seen.tab.sheetId,
    row: read.row,
    lastWord,
    otherRows: others.map((other) => ({
      row: other.row.read.row,
      sheet: other.seen === seen ? null : other.seen.tab.sheet,
      role: other.row.read.role,
    })),
  };
}

export function scannedTab(tab: TabRead, candidates: number, say: Say): ScannedTab {
  return {
    sheetId: tab.sheetId,
    sheet: tab.sheet,
    headerRow: tab.headerRow,
    headers: byField((field) => tab.fields[field]?.header ?? null),
    candidates,
    startDay: tab.setUp.startDay,
    nameless: isNameless(tab),
    lost: lostColumns(tab, say).map(({ says }) => says),
  };
}
