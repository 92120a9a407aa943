import { fingerprintOf } from '../../../domain/text/fingerprint.js';
import { emptyHistory, foldEvent, foldHistory } from '../../../domain/history/fold-history.js';
import { decodeState } from '../../../domain/row/row-state.js';
import type { Cell } from '../../../domain/cell.js';
import type { Day } from '../../../domain/calendar/day.js';
import type { Settings } from '../../../domain/team/settings.js';
import type { LogEvent } from '../../../domain/touch-log/log-event.js';
import { handOverOf, ownersIn } from './detect-hand-over.js';
import { newsOf } from './detect-changes.js';
import { candidateRows } from './candidate-rows.js';
import { dayOf, meaningsFrom, readRow } from './read-row.js';
import type { ReadRow } from './read-row.js';
import { asItStood, isNameless } from './lost-columns.js';
import { idIn, identitiesByName, identityOf, isSameWho, keepIdentities, settleIdentities } from './row-identity.js';
import type { Identities, Identity, IdentityRow } from './row-identity.js';
import { nameChange } from '../../../domain/candidate/name-change.js';
import { cellAt } from '../../ports/tracker-tab.js';
import type { TabRead, TabRow } from '../../ports/tracker-tab.js';
import type { History } from '../../../domain/history/facts.js';

/** What one look at a tab needs; the log is asked for only where a row's state cannot answer. */
export interface LookContext {
  readonly settings: Settings;
  readonly today: Day;
  readonly minute: number;
  readonly atSetUp: boolean;
  readonly who: string;
  readonly newId: () => string;
  /** Ids of rows that were settled before: a row copied to another tab is a candidate of its own. */
  readonly taken: Set<string>;
  readonly eventsOf: (candidateId: string) => readonly LogEvent[];
  /** Whose name it is in the log, on a tab, of those that are not to be left out; null when nobody's, or several people's. */
  readonly idByName: (sheetId: number, name: string, except?: ReadonlySet<string>) => string | null;
  /** Also where the state could answer: somebody may have edited the log. */
  readonly fromLog: boolean;
  /** One row that is still who it was, also when the name itself is being corrected. */
  readonly oneRow: OneRow | null;
}

/** A row that is looked at alone, and the one cell that somebody typed in as it was before; null where nobody did. */
export interface OneRow {
  readonly typed: { readonly column: number; readonly before: string } | null;
}

export interface SeenRow {
  readonly read: ReadRow;
  readonly id: string;
  /** What the id cell shall say. */
  readonly idCell: string;
  /** With the news worked in. */
  readonly history: History;
  /** Nobody had seen this row before. */
  readonly isNew: boolean;
  /** The hidden and status cells as they are, for finding out what changed. */
  readonly cells: TabRow;
}

export interface SeenTab {
  readonly tab: TabRead;
  readonly rows: readonly SeenRow[];
  readonly news: readonly LogEvent[];
  readonly problems: readonly { readonly row: number; readonly column: string; readonly says: string }[];
}

/** A row with its candidate found again, before anybody asked what is new. */
export interface SettledRow {
  readonly read: ReadRow;
  readonly id: string;
  readonly idCell: string;
  readonly known: History;
  readonly cells: TabRow;
  readonly isNew: boolean;
  /** Fingerprint of the owner at the last look, '' when there was none. */
  readonly ownerBefore: string;
  /** The stage and decision cells are what they were: another phase is another meaning, and no news. */
  readonly sameStage: boolean;
  /** What stands in our *Last word from us* beside this candidate's hidden cells. */
  readonly shown: Cell;
  /** The same for *Waiting on*. */
  readonly waiting: string;
}

export interface SettledTab {
  readonly tab: TabRead;
  readonly rows: readonly SettledRow[];
  readonly mended: readonly number[];
}

/** Finds out who each row is and what is known of them. */
export function settleTab(tab: TabRead, context: LookContext): SettledTab {
  const cellsOfRow = new Map(tab.rows.map((row) => [row.row, row]));
  const meanings = meaningsFrom(context.settings.stages);
  const reads = (isNameless(tab) ? [] : candidateRows(tab)).map((row) => readRow(row, tab, meanings, context.today));
  const identityRow = ({ row, name, email, owner, stageCells: stage }: ReadRow): IdentityRow => ({
    row,
    idCell: text(cellsOfRow.get(row), tab.ours.id),
    name,
    email,
    owner,
    stage,
  });
  const settled = identitiesOf(tab, reads.map(identityRow), context);
  const settledAs = (read: ReadRow, { id, cameFrom, idCell: cell, ...identity }: Identity): SettledRow => {
    const from = cameFrom === null ? undefined : cellsOfRow.get(cameFrom);
    const cells = cellsOfRow.get(read.row) ?? { row: read.row, cells: [] };
    const before = asItWas(cells, context.oneRow);
    const who = before === null ? [read] : [read, readRow(before, tab, meanings, context.today)];
    const known = historyOf(id, text(from, tab.ours.state), from === undefined ? [] : who.map(printOf), context);
    if (known.confirmed === 'erased' && !isSameWho(text(from, tab.ours.id), read.name, read.email)) {
      // Somebody else was typed over a row that was erased.
      return settledAs(read, identityOf(identityRow(read), context.newId(), /* known= */ null));
    }
    return {
      read: asItStood(read, known, tab),
      id,
      idCell: cell,
      known,
      cells,
      isNew: from === undefined,
      ownerBefore: identity.ownerBefore,
      sameStage: identity.sameStage,
      shown: from === undefined ? '' : cellAt(from, tab.ours.lastWord),
      waiting: text(from, tab.ours.waitingOn),
    };
  };
  const rows = settled.rows.flatMap((identity, index) => {
    const read = reads[index];
    return read === undefined ? [] : [settledAs(read, identity)];
  });
  return { tab, rows, mended: settled.mended };
}

/** With every hidden id gone, from the log by name; else as `settleIdentities` says. */
function identitiesOf(tab: TabRead, rows: readonly IdentityRow[], context: LookContext): Identities {
  if (context.oneRow !== null) return keepIdentities(rows, context.newId);
  const noIds = rows.every(({ idCell }) => idIn(idCell) === null);
  if (noIds && !context.atSetUp) {
    return identitiesByName(rows, (name) => context.idByName(tab.sheetId, name), context.newId);
  }
  return settleIdentities(rows, context.newId, context.taken, (id, name) =>
    context
      .eventsOf(id)
      .some((event) => event.kind === 'stage' && event.name !== undefined && nameChange(event.name, name) === 'same'),
  );
}

/**
 * Works in what the rows say that nobody has logged yet. `shownBefore` is the day that we had put into a row's
 * *Last word from us*: only another one was typed by somebody.
 */
export function noticeNews(
  settled: SettledTab,
  shownBefore: (row: SettledRow) => Day | null,
  context: LookContext,
): SeenTab {
  const { tab } = settled;
  const news: LogEvent[] = [];
  const problems = settled.mended.map((row) => ({
    row,
    column: 'Follow-up',
    says: 'The columns of this row were sorted apart from ours; ours were put back beside their candidate.',
  }));
  const owners = ownersIn(
    settled.rows.map(({ read }) => read.owner),
    context.settings.recruiters,
  );
  const rows = settled.rows.map((row): SeenRow => {
    const { read, id, idCell, known, cells, isNew } = row;
    if (known.confirmed === 'erased') return { read, id, idCell, history: known, cells, isNew };
    // What stands in our own columns is what the states said: nothing that somebody typed.
    const [cell, waiting] = context.fromLog ? ['', ''] : [row.shown, row.waiting];
    const typed = { cell: dayOf(cell, null, context.today), shown: shownBefore(row), waiting };
    const found = newsOf(read, known, id, typed, {
      ...context,
      startDay: tab.setUp.startDay,
      sheetId: tab.sheetId,
      sameStage: row.sameStage,
    });
    const handOver = handOverOf(read, row.ownerBefore, owners);
    if (handOver !== null && !context.atSetUp) {
      const { today: day, minute, who } = context;
      found.events.push({ id: context.newId(), day, minute, candidateId: id, who, kind: 'hand-over', ...handOver });
    }
    for (const problem of found.problems) {
      const { field, says } = problem;
      const column =
        field === 'lastWord'
          ? 'Last word from us'
          : field === 'waitingOn'
            ? 'Waiting on'
            : (tab.fields[field]?.header ?? '');
      problems.push({ row: read.row, column, says });
    }
    // An id that cannot be kept would be another one at every look, each with a first look of its own.
    if (!isNew || tab.ours.id !== null) news.push(...found.events);
    return { read, id, idCell, history: withNews(id, known, found.events, context), cells, isNew };
  });
  return { tab, rows, news, problems };
}

const printOf = ({ name, email }: ReadRow): string => fingerprintOf(name, email);

/** The row before somebody typed in it. */
function asItWas({ row, cells }: TabRow, one: OneRow | null): TabRow | null {
  const typed = one?.typed ?? null;
  if (typed === null) return null;
  return { row, cells: cells.map((cell, index) => (index + 1 === typed.column ? typed.before : cell)) };
}

/**
 * From the state cell; from the log where that is missing, unreadable, or about somebody else: sorted apart from the id.
 * `prints` are those of whom it may be about: none of a row that nobody has seen.
 */
function historyOf(id: string, state: string, prints: readonly string[], context: LookContext): History {
  if (prints.length === 0) return emptyHistory;
  const decoded = decodeState(state);
  const kept =
    decoded !== null && prints.includes(decoded.fingerprint) && !decoded.history.mustRebuild ? decoded.history : null;
  if (kept !== null && !context.fromLog) return kept;
  const events = context.eventsOf(id);
  // A log that somebody cut off does not begin with the row's first look, and cannot say everything.
  if (kept !== null && !events.some((event) => event.kind === 'stage' && event.tab !== undefined)) return kept;
  return foldHistory(events, context.settings.policy);
}

function withNews(id: string, known: History, events: readonly LogEvent[], context: LookContext): History {
  const { policy } = context.settings;
  const folded = events.reduce((history, event) => foldEvent(history, event, policy), known);
  return folded.mustRebuild ? foldHistory([...context.eventsOf(id), ...events], policy) : folded;
}

function text(row: TabRow | undefined, column: number | null): string {
  const cell = row === undefined ? '' : cellAt(row, column);
  return typeof cell === 'string' ? cell : '';
}
