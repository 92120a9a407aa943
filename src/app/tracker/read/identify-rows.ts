import { fingerprintOf } from '../../../domain/text/fingerprint.js';
import { asOf, emptyHistory, foldHistory } from '../../../domain/history/fold-history.js';
import { decodeState } from '../../../domain/row/row-state.js';
import type { Cell } from '../../../domain/cell.js';
import type { Day } from '../../../domain/calendar/day.js';
import type { Settings } from '../../../domain/team/settings.js';
import type { Say } from '../../../domain/texts/say.js';
import type { LogEvent } from '../../../domain/touch-log/log-event.js';
import { hintIn, idCell, isSameWho } from '../../../domain/identity/id-cell.js';
import { identify } from '../../../domain/identity/identify.js';
import type { Found } from '../../../domain/identity/identify.js';
import type { Registered } from '../../../domain/identity/registered.js';
import type { RowDetails } from '../../../domain/identity/row-details.js';
import { mayBeKnown, readTab, withoutNobodys } from './read-tab.js';
import type { ReadTab, RowInWords } from './read-tab.js';
import { asItWas } from './one-row.js';
import type { OneRow } from './one-row.js';
import { meaningsFrom, readRow } from './read-row.js';
import type { ReadRow, StageMeanings } from './read-row.js';
import { asItStood } from './lost-columns.js';
import { isEveryoneBeside, notedOf, ourText, strayHints } from './row-details.js';
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
  /** What was known before any news. */
  readonly known: History;
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

/** Finds out who each row of all these tabs is, and what is known of them. */
export function identifyTabs(tabs: readonly TabRead[], context: LookContext): readonly IdentifiedTab[] {
  const meanings = meaningsFrom(context.settings.stages);
  const read = tabs.map((tab) => readTab(tab, meanings, context.today));
  const rows = read.flatMap((one) => one.rows);
  const mayBe = rows.filter(mayBeKnown).map(({ details }) => details);
  const hidden = read.flatMap(({ tab, unreadable, strays }) => strayHints(tab, [...unreadable, ...strays]));
  const asked = context.oneRow === null && (context.whole || !isEveryoneBeside(mayBe, hidden));
  const all = rows.map(({ details }) => details);
  const found =
    context.oneRow === null ? identify(all, asked ? context.register() : [], hidden).rows : all.map(besideIt);
  const who: WhoIsWho = new Map(rows.map((row, at) => [row, found[at] ?? null]));
  const cellsAt = cellsBySpot(read);
  return read.map((one) =>
    identifiedTab(
      withoutNobodys(one, (row) => who.get(row) != null),
      who,
      cellsAt,
      meanings,
      context,
    ),
  );
}

type WhoIsWho = ReadonlyMap<RowInWords, Found | null>;

/** Whoever stands beside the row, whatever its name says now. */
const besideIt = ({ hint, tab, row }: RowDetails): Found | null =>
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
  whoIs: WhoIsWho,
  cellsAt: (spot: Found['hintAt']) => OurCells,
  meanings: StageMeanings,
  context: LookContext,
): IdentifiedTab {
  const fixed: number[] = [];
  const seen = rows.map((row): SeenRow => {
    const { read, cells } = row;
    const who = whoIs.get(row) ?? null;
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
      known: history,
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
    known: emptyHistory,
    isNew: true,
    cells,
    before: NO_CELLS,
  };
}

const printOf = ({ name, email }: ReadRow): string => fingerprintOf(name, email);

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
