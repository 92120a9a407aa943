import { assess } from '../../../domain/follow-up/assess.js';
import type { Candidate } from '../../../domain/candidate/candidate.js';
import { asOf, foldHistory } from '../../../domain/history/fold-history.js';
import { isClosed } from '../../../domain/touch-log/phase.js';
import { standingOf } from '../../../domain/row/row-status.js';
import type { LogEvent } from '../../../domain/touch-log/log-event.js';
import type { Registered } from '../../../domain/identity/registered.js';
import { peopleOf } from '../../../domain/identity/people.js';
import { byId } from './lazy-log.js';
import type { Looked } from './look.js';
import { registeredIn } from './row-details.js';
import type { ArchivedRow, ScannedCandidate, ScannedTracker } from '../../ports/ports.js';

/** Marks the answer in the log: asked once, and answered for good. */
export const ANSWERED = 'the row left the sheet';

/** What was said about a row that left, the latest last; without what was taken back. */
export function answersIn(events: readonly LogEvent[]): readonly LogEvent[] {
  const back = new Set(events.flatMap((event) => (event.kind === 'take back' ? [event.refersTo] : [])));
  return events.filter((event) => event.kind === 'confirmed' && event.summary === ANSWERED && !back.has(event.id));
}

/** Where the rows of these candidates lie among the archive tabs. */
export type InArchive = (candidateIds: ReadonlySet<string>) => ReadonlyMap<string, ArchivedRow>;

/** Everybody who is known, and what is known of them. */
export interface EverSeen {
  readonly register: readonly Registered[];
  readonly events: readonly LogEvent[];
  /** Ids of tabs on which an error value hides rows: of them nobody has left. */
  readonly hidden: ReadonlySet<number>;
}

/**
 * Candidates whose row is gone from its tracker tab: cutting a row ends nothing. Of a tab that is no tracker any more nobody
 * is asked, and of one on which an import has failed, nobody yet: they are still there, `unseen`. A row found in an
 * archive tab is not lost: what is owed stays owed and opens there, and only somebody who was never closed is asked about.
 */
export function goneRows(
  scan: ScannedTracker,
  { register, events, hidden }: EverSeen,
  inArchive: InArchive,
): Pick<ScannedTracker, 'gone' | 'left'> & { readonly unseen: readonly ScannedCandidate[] } {
  const here = new Set(scan.candidates.map(({ candidate }) => candidate.id));
  const known = new Map(registeredIn(events).map((line) => [line.id, line]));
  for (const line of register) {
    // Of somebody whose contact data were emptied the log still has the name.
    const logged = line.name === '' && line.erasedOn === null ? known.get(line.id)?.name : undefined;
    known.set(line.id, logged === undefined ? line : { ...line, name: logged });
  }
  const own = byId(events);
  const gone: ScannedCandidate[] = [];
  const left: ScannedCandidate[] = [];
  const unseen: ScannedCandidate[] = [];
  for (const line of known.values()) {
    if (here.has(line.id)) continue;
    const events = own.get(line.id) ?? [];
    const one = goneRow(scan, line, events);
    if (one === null) continue;
    const answered = answersIn(events).length > 0;
    if (hidden.has(line.tab)) unseen.push({ ...one, listed: { ...one.listed, left: 'hidden' } });
    else (one.followUps.length > 0 && !answered ? gone : left).push(one);
  }
  if (gone.length === 0) return { gone, left, unseen };
  const archived = inArchive(new Set(gone.map(({ candidate }) => candidate.id)));
  return { gone: gone.map((one) => movedTo(one, archived.get(one.candidate.id))), left, unseen };
}

/** Rows that are there and rows that left, with whose they are told over all of them. */
export function withGone(
  { scan, look }: Looked,
  register: readonly Registered[],
  { gone, left, unseen }: ReturnType<typeof goneRows>,
): ScannedTracker {
  const emails = new Map([
    ...register.map((line) => [line.id, line.emails] as const),
    ...look.seen.flatMap(({ rows }) => rows.map(({ id, read }) => [id, read.emails] as const)),
  ]);
  const everybody = [...scan.candidates, ...gone, ...left, ...unseen];
  const people = peopleOf(everybody.map(({ listed }) => ({ name: listed.name, emails: emails.get(listed.id) ?? [] })));
  const marked = new Map(
    everybody.map((one, at): [ScannedCandidate, ScannedCandidate] => {
      const person = people[at] ?? null;
      return [one, person === null ? one : { ...one, candidate: { ...one.candidate, person } }];
    }),
  );
  const again = (those: readonly ScannedCandidate[]): readonly ScannedCandidate[] =>
    those.map((one) => marked.get(one) ?? one);
  return {
    ...scan,
    candidates: again([...scan.candidates, ...gone, ...unseen]),
    gone: again(gone),
    left: again(left),
  };
}

function goneRow(
  { settings, moment, tabs }: ScannedTracker,
  line: Registered,
  events: readonly LogEvent[],
): ScannedCandidate | null {
  const tab = tabs.find(({ sheetId }) => sheetId === line.tab);
  if (tab === undefined || tab.nameless) return null;
  const history = asOf(foldHistory(events, settings.policy), moment.today);
  const candidate: Candidate = {
    id: line.id,
    phase: history.phase ?? 'unknown',
    stageSaysTold: false,
    appliedOn: null,
    startDay: tab.startDay,
    history,
    personLastWord: history.lastWord,
    interviews: history.interviews,
  };
  const followUps = line.erasedOn === null ? assess(candidate, settings.policy, moment.today) : [];
  const owner = events.reduce((so, event) => (event.kind === 'hand-over' ? event.to : so), line.owner);
  return {
    candidate,
    followUps,
    standing: standingOf(candidate, followUps, settings.policy, moment.today),
    listed: {
      id: line.id,
      name: line.name,
      role: line.job === null || line.job === '' ? tab.sheet : line.job,
      stage: '',
      left: 'gone',
      phase: candidate.phase,
      owner,
      email: line.emails[0] ?? '',
      phone: line.phone,
      sheet: tab.sheet,
      sheetId: tab.sheetId,
      // There is no row to open: the header is as near as a link can come.
      row: tab.headerRow,
      lastWord: history.lastWord,
      otherRows: [],
    },
  };
}

/** The same with the place where the row lies now. */
function movedTo(one: ScannedCandidate, place: ArchivedRow | undefined): ScannedCandidate {
  if (place === undefined) return one;
  const { sheet, sheetId, row } = place;
  const left = isClosed(one.candidate.phase) ? 'moved' : 'moved open';
  return { ...one, listed: { ...one.listed, left, sheet, sheetId, row } };
}
