import { fingerprintOf, shortPrint } from '../../../domain/text/fingerprint.js';
import { asOf, emptyHistory, foldEvent, foldHistory } from '../../../domain/history/fold-history.js';
import { decodeState } from '../../../domain/row/row-state.js';
import type { Cell } from '../../../domain/cell.js';
import type { Day } from '../../../domain/calendar/day.js';
import type { Settings } from '../../../domain/team/settings.js';
import type { Say } from '../../../domain/texts/say.js';
import { OUR_HEADERS } from '../../../domain/texts/sheet-words.js';
import type { LogEvent } from '../../../domain/touch-log/log-event.js';
import { hintIn, idCell, isSameWho } from '../../../domain/identity/id-cell.js';
import { identify } from '../../../domain/identity/identify.js';
import type { Found } from '../../../domain/identity/identify.js';
import type { Registered } from '../../../domain/identity/registered.js';
import { handOverOf, ownersIn } from './detect-hand-over.js';
import { newsOf, type RowProblem } from './detect-changes.js';
import { candidateRows } from './candidate-rows.js';
import { dayOf, meaningsFrom, readRow } from './read-row.js';
import type { ReadRow, StageMeanings } from './read-row.js';
import { asItStood, isNameless } from './lost-columns.js';
import { detailsOf, isEveryoneBeside, notedOf, ourText, strayHints } from './row-details.js';
import { hasNoReadableName } from './unreadable-names.js';
import { cellAt } from '../../ports/tracker-tab.js';
import type { TabRead, TabRow } from '../../ports/tracker-tab.js';
import type { History } from '../../../domain/history/facts.js';

/** What one look needs; log and register are asked for only where the rows alone cannot answer. */
export interface LookContext {
  readonly settings: Settings;
  readonly today: Day;
  readonly minute: number;
  readonly atSetUp: boolean;
  readonly who: string;
  readonly newId: () => string;
  readonly say: Say;
  readonly eventsOf: (candidateId: string) => readonly LogEvent[];
  /** The register, or what the log knows where there is none. */
  readonly register: () => readonly Registered[];
  /** Ask it also where the rows alone could answer. */
  readonly whole: boolean;
  /** Also where the state could answer: somebody may have edited the log. */
  readonly fromLog: boolean;
  /** One row that is still who it was, also when the name itself is being corrected. */
  readonly oneRow: OneRow | null;
}

/** A row that is looked at alone, and the one cell that somebody typed in as it was before; null where nobody did. */
export interface OneRow {
  readonly typed: { readonly column: number; readonly before: string } | null;
}

/** What stood in the cells of ours that belong to a candidate, wherever on the sheet they were found. */
interface OurCells {
  readonly id: string;
  readonly state: string;
  readonly lastWord: Cell;
  readonly waitingOn: string;
}

export interface SeenRow {
  readonly read: ReadRow;
  readonly id: string;
  /** The text to write into the id cell. */
  readonly idCell: string;
  /** Before `noticeNews`, what was known; after it, with the news worked in. */
  readonly history: History;
  /** Nobody had seen this row before. */
  readonly isNew: boolean;
  /** The row as it is, for finding out what changed. */
  readonly cells: TabRow;
  readonly before: OurCells;
}

/** Rows of a tab whose candidates were found again, before anybody asked what is new. */
export interface IdentifiedTab {
  readonly tab: TabRead;
  readonly rows: readonly SeenRow[];
  /** Rows whose cells of ours were found beside another one. */
  readonly fixed: readonly number[];
  /** Rows of which an error value hides who they are. */
  readonly unreadable: readonly TabRow[];
  /** Blank rows and headings whose cells of ours are to be emptied. */
  readonly strays: readonly number[];
}

export interface SeenTab extends Pick<IdentifiedTab, 'tab' | 'rows' | 'strays' | 'unreadable'> {
  readonly news: readonly LogEvent[];
  readonly problems: readonly { readonly row: number; readonly column: string; readonly says: string }[];
}

/** A tab with its rows in the domain's words. */
interface ReadTab {
  readonly tab: TabRead;
  readonly rows: readonly { readonly read: ReadRow; readonly cells: TabRow }[];
  readonly unreadable: readonly TabRow[];
  /** Rows about nobody, with an id of ours beside them. */
  readonly strays: readonly TabRow[];
}

/** Finds out who each row of all these tabs is, and what is known of them. */
export function identifyTabs(tabs: readonly TabRead[], context: LookContext): readonly IdentifiedTab[] {
  const meanings = meaningsFrom(context.settings.stages);
  const read = tabs.map((tab) => readTab(tab, meanings, context.today));
  const rows = read.flatMap(({ tab, rows: all }) => all.map((row) => detailsOf(row.read, row.cells, tab)));
  const hidden = read.flatMap(({ tab, unreadable, strays }) => strayHints(tab, [...unreadable, ...strays]));
  const asked = context.oneRow === null && (context.whole || !isEveryoneBeside(rows, hidden));
  const identified =
    context.oneRow === null ? identify(rows, asked ? context.register() : [], hidden).rows : rows.map(besideIt);
  const cellsAt = cellsBySpot(read);
  let at = 0;
  return read.map((one) => {
    const found = identified.slice(at, at + one.rows.length);
    at += one.rows.length;
    return identifiedTab(one, found, cellsAt, meanings, context);
  });
}

function readTab(tab: TabRead, meanings: StageMeanings, today: Day): ReadTab {
  const unreadable = tab.rows.filter((row) => hasNoReadableName(row, tab));
  const hidden = new Set(unreadable);
  const people = isNameless(tab) ? [] : candidateRows(tab).filter((row) => !hidden.has(row));
  const known = new Set([...people, ...unreadable]);
  const strays = isNameless(tab) ? [] : [...tab.strays, ...tab.rows.filter((row) => !known.has(row))];
  return {
    tab,
    rows: people.map((cells) => ({ read: readRow(cells, tab, meanings, today), cells })),
    unreadable,
    strays: strays.filter((row) => hintIn(ourText(row, tab, 'id')) !== null),
  };
}

/** Whoever stands beside the row, whatever its name says now. */
const besideIt = ({ hint, tab, row }: ReturnType<typeof detailsOf>): Found | null =>
  hint === null ? null : { id: hint.id, hintAt: { tab, row } };

const NO_CELLS: OurCells = { id: '', state: '', lastWord: '', waitingOn: '' };

function cellsBySpot(tabs: readonly ReadTab[]): (spot: Found['hintAt']) => OurCells {
  const byTab = new Map(
    tabs.map(({ tab }) => [
      tab.sheetId,
      { tab, rows: new Map([...tab.rows, ...tab.strays].map((row) => [row.row, row])) },
    ]),
  );
  return (spot) => {
    const there = spot === null ? undefined : byTab.get(spot.tab);
    const row = spot === null ? undefined : there?.rows.get(spot.row);
    if (there === undefined || row === undefined) return NO_CELLS;
    return {
      id: ourText(row, there.tab, 'id'),
      state: ourText(row, there.tab, 'state'),
      lastWord: cellAt(row, there.tab.ours.lastWord),
      waitingOn: ourText(row, there.tab, 'waitingOn'),
    };
  };
}

function identifiedTab(
  { tab, rows, unreadable, strays }: ReadTab,
  found: readonly (Found | null)[],
  cellsAt: (spot: Found['hintAt']) => OurCells,
  meanings: StageMeanings,
  context: LookContext,
): IdentifiedTab {
  const fixed: number[] = [];
  const seen = rows.map(({ read, cells }, index): SeenRow => {
    const who = found[index] ?? null;
    if (who === null) return newRow(read, cells, context);
    const { id, hintAt } = who;
    const before = cellsAt(hintAt);
    const typed = asItWas(cells, context.oneRow);
    const asked = typed === null ? [read] : [read, readRow(typed, tab, meanings, context.today)];
    const history = asOf(historyOf(id, before.state, asked.map(printOf), context), context.today);
    // Somebody else was typed over a row that was erased.
    if (history.confirmed === 'erased' && !isSameWho(before.id, read.name, read.email)) {
      return newRow(read, cells, context);
    }
    if (hintAt !== null && (hintAt.row !== read.row || hintAt.tab !== tab.sheetId)) fixed.push(read.row);
    return {
      read: asItStood(read, history, tab),
      id,
      idCell: idCell(id, notedOf(read), hintIn(before.id)?.owner ?? ''),
      history,
      isNew: false,
      cells,
      before,
    };
  });
  return {
    tab,
    rows: seen,
    fixed,
    unreadable,
    // While an import fails, blank rows are rows that have not come yet.
    strays: unreadable.length > 0 ? [] : strays.map(({ row }) => row),
  };
}

function newRow(read: ReadRow, cells: TabRow, { newId }: LookContext): SeenRow {
  const id = newId();
  return {
    read,
    id,
    idCell: idCell(id, notedOf(read)),
    history: emptyHistory,
    isNew: true,
    cells,
    before: NO_CELLS,
  };
}

/**
 * Works in what the rows say that nobody has logged yet. `shownBefore` is the day that we had put into a row's
 * *Last word from us*: only another one was typed by somebody.
 */
export function noticeNews(
  { tab, rows: identified, fixed, strays, unreadable }: IdentifiedTab,
  shownBefore: (row: SeenRow) => Day | null,
  context: LookContext,
): SeenTab {
  const news: LogEvent[] = [];
  const { say } = context;
  const problems: SeenTab['problems'][number][] = fixed.map((row) => ({
    row,
    column: OUR_HEADERS.followUp,
    says: say('row.sortedApart'),
  }));
  for (const { row } of unreadable) {
    problems.push({ row, column: tab.fields.name?.header ?? '', says: say('row.errorValue') });
  }
  const owners = ownersIn(
    identified.map(({ read }) => read.owner),
    context.settings.recruiters,
  );
  const rows = identified.map((row): SeenRow => {
    const { read, id, history, before } = row;
    if (history.confirmed === 'erased') return row;
    // What stands in our own columns is what the states said: nothing that somebody typed.
    const [cell, waiting] = context.fromLog ? ['', ''] : [before.lastWord, before.waitingOn];
    const typed = { cell: dayOf(cell, null, context.today), shown: shownBefore(row), waiting };
    const hint = hintIn(before.id);
    const found = newsOf(read, history, id, typed, {
      ...context,
      startDay: tab.setUp.startDay,
      sheetId: tab.sheetId,
      sameStage: hint !== null && hint.stage !== '' && hint.stage === shortPrint(read.stageCells),
    });
    const handOver = handOverOf(read, hint?.owner ?? '', owners);
    if (handOver !== null && !context.atSetUp) {
      const { today: day, minute, who } = context;
      found.events.push({ id: context.newId(), day, minute, candidateId: id, who, kind: 'hand-over', ...handOver });
    }
    for (const { field, says } of found.problems) {
      problems.push({ row: read.row, column: headerOf(field, tab), says });
    }
    // An id that cannot be kept would be another one at every look, each with a first look of its own.
    if (!row.isNew || tab.ours.id !== null) news.push(...found.events);
    return { ...row, history: withNews(id, history, found.events, context) };
  });
  return { tab, rows, news, problems, strays, unreadable };
}

/** The header of the column that a problem is in: one of ours, or one of the sheet's. */
function headerOf(field: RowProblem['field'], tab: TabRead): string {
  if (field === 'lastWord') return OUR_HEADERS.lastWord;
  return field === 'waitingOn' ? OUR_HEADERS.waitingOn : (tab.fields[field]?.header ?? '');
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
 * `prints` are those of whom it may be about.
 */
function historyOf(id: string, state: string, prints: readonly string[], context: LookContext): History {
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
  return asOf(folded.mustRebuild ? foldHistory([...context.eventsOf(id), ...events], policy) : folded, context.today);
}
