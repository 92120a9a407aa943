import type { Day } from '../../../domain/calendar/day.js';
import { missedBy } from '../../../domain/history/missed-events.js';
import { asOf, foldEvent, foldHistory } from '../../../domain/history/fold-history.js';
import type { History } from '../../../domain/history/facts.js';
import { hintIn } from '../../../domain/identity/id-cell.js';
import { shortPrint } from '../../../domain/text/fingerprint.js';
import { OUR_HEADERS } from '../../../domain/texts/sheet-words.js';
import type { LogEvent } from '../../../domain/touch-log/log-event.js';
import { handOverOf, ownersIn } from './detect-hand-over.js';
import type { KnownOwners } from './detect-hand-over.js';
import { newsOf } from './detect-changes.js';
import type { News, RowProblem } from './detect-changes.js';
import type { IdentifiedTab, LookContext, SeenRow } from './identify-rows.js';
import { dayOf } from './read-row.js';
import type { TabRead } from '../../ports/tracker-tab.js';

interface CellProblem {
  readonly row: number;
  readonly column: string;
  readonly says: string;
}

export interface SeenTab extends Pick<IdentifiedTab, 'tab' | 'rows' | 'strays' | 'unreadable'> {
  readonly news: readonly LogEvent[];
  readonly problems: readonly CellProblem[];
}

/**
 * The day that we had put into *Last word from us* of a candidate's row, by their id: only another one was typed by
 * somebody.
 */
export type DaysShown = ReadonlyMap<string, Day | null>;

/** Works in what the rows say that nobody has logged yet. */
export function noticeNews(
  { tab, rows: identified, fixed, strays, unreadable }: IdentifiedTab,
  shown: DaysShown,
  context: LookContext,
): SeenTab {
  const problems: CellProblem[] = fixed.map((row) => ({
    row,
    column: OUR_HEADERS.followUp,
    says: context.say('row.sortedApart'),
  }));
  for (const { row } of unreadable) {
    problems.push({ row, column: tab.fields.name?.header ?? '', says: context.say('row.errorValue') });
  }
  const owners = ownersOn(identified, context);
  const news: LogEvent[] = [];
  const rows = identified.map((row): SeenRow => {
    const found = newsIn(row, tab, { owners, shown, missed: [] }, context);
    for (const { field, says } of found.problems) {
      problems.push({ row: row.read.row, column: headerOf(field, tab), says });
    }
    // An id that cannot be kept would be another one at every look, each with a first look of its own.
    if (!row.isNew || tab.ours.id !== null) news.push(...found.events);
    return { ...row, history: withNews(row.id, row.known, found.events, context) };
  });
  return { tab, rows, news, problems, strays, unreadable };
}

/**
 * The same tab with what the log has of its candidates and their rows lack: an execution was ended between the two
 * writes. What the row seemed to say that was new is asked again then. The same object where no row lags behind.
 */
export function withMissedEvents(
  seen: SeenTab,
  eventsOf: (candidateId: string) => readonly LogEvent[],
  shown: DaysShown,
  context: LookContext,
): SeenTab {
  const owners = ownersOn(seen.rows, context);
  const again = new Map<string, readonly LogEvent[]>();
  const rows = seen.rows.map((row): SeenRow => {
    const missed = row.known.mustRebuild ? [] : missedBy(row.known, eventsOf(row.id));
    if (missed.length === 0) return row;
    const known = withNews(row.id, row.known, missed, context);
    const { events } = newsIn({ ...row, known }, seen.tab, { owners, shown, missed }, context);
    again.set(row.id, events);
    return { ...row, known, history: withNews(row.id, known, events, context) };
  });
  if (again.size === 0) return seen;
  const others = seen.news.filter(({ candidateId }) => !again.has(candidateId));
  return { ...seen, rows, news: [...others, ...[...again.values()].flat()] };
}

const ownersOn = (rows: readonly SeenRow[], { settings }: LookContext): KnownOwners =>
  ownersIn(
    rows.map(({ read }) => read.owner),
    settings.recruiters,
  );

/** What a row's news are held against, besides its history. */
interface Around {
  readonly owners: KnownOwners;
  readonly shown: DaysShown;
  /** Events in the log that the cells of ours don't know of. */
  readonly missed: readonly LogEvent[];
}

function newsIn(
  { read, id, known, before }: SeenRow,
  tab: TabRead,
  { owners, shown, missed }: Around,
  context: LookContext,
): News {
  if (known.confirmed === 'erased') return { events: [], problems: [] };
  // What stands in our own columns is what the states said: nothing that somebody typed.
  const [cell, waiting] = context.fromLog ? ['', ''] : [before.lastWord, before.waitingOn];
  const typed = { cell: dayOf(cell, null, context.today), shown: shown.get(id) ?? null, waiting };
  const hint = hintIn(before.id);
  const found = newsOf(read, known, id, typed, {
    ...context,
    startDay: tab.setUp.startDay,
    sheetId: tab.sheetId,
    sameStage: hint !== null && hint.stage !== '' && hint.stage === shortPrint(read.stageCells),
  });
  const [taken] = missed.flatMap((event) => (event.kind === 'hand-over' ? [event] : [])).slice(-1);
  const ownerBefore = taken === undefined ? (hint?.owner ?? '') : shortPrint(taken.to);
  const handOver = context.atSetUp ? null : handOverOf(read, ownerBefore, owners);
  if (handOver === null) return found;
  const { today: day, minute, who } = context;
  const event: LogEvent = { id: context.newId(), day, minute, candidateId: id, who, kind: 'hand-over', ...handOver };
  return { ...found, events: [...found.events, event] };
}

/** The header of the column that a problem is in: one of ours, or one of the sheet's. */
function headerOf(field: RowProblem['field'], tab: TabRead): string {
  if (field === 'lastWord') return OUR_HEADERS.lastWord;
  return field === 'waitingOn' ? OUR_HEADERS.waitingOn : (tab.fields[field]?.header ?? '');
}

function withNews(id: string, known: History, events: readonly LogEvent[], context: LookContext): History {
  const { policy } = context.settings;
  const folded = events.reduce((history, event) => foldEvent(history, event, policy), known);
  return asOf(folded.mustRebuild ? foldHistory([...context.eventsOf(id), ...events], policy) : folded, context.today);
}
