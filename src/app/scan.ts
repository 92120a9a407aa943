import { fingerprintOf, shortPrint } from '../domain/fingerprint.js';
import { foldEvent, foldHistory } from '../domain/history.js';
import type { Cell } from '../domain/cell.js';
import type { Settings } from '../domain/settings.js';
import type { LogEvent } from '../domain/touch-log.js';
import { assessTabs, lastWordOfPersons, personOf, scannedTab } from './assess-tabs.js';
import { goneRows } from './gone-rows.js';
import { waitingOnText } from '../domain/waiting-on.js';
import type { ArchiveTabs, Moment, ScannedCandidate, ScannedTracker, TouchLog, Tracker } from './ports.js';
import { dayIn, writeOf } from './row-writes.js';
import { noticeNews, settleTab } from './scan-tab.js';
import type { LookContext, SeenRow, SeenTab } from './scan-tab.js';
import { cellAt } from './tabs.js';
import type { TabRead, TrackerTabs } from './tabs.js';

export interface ScanPorts {
  readonly tabs: TrackerTabs;
  readonly settings: () => Settings;
  readonly log: () => TouchLog;
  readonly archive: Pick<ArchiveTabs, 'find'>;
  /** An id that nobody has yet. */
  readonly newId: () => string;
}

/** Who noted what a scan noticed. */
const NOTICED_BY = 'tracker';

/** Somebody sorted, inserted or deleted rows between the look and the save. Nothing was written: look again. */
export class RowsMoved extends Error {
  constructor(sheet: string) {
    super(`Rows of “${sheet}” were moved while they were being read. Nothing was written; try again.`);
    this.name = 'RowsMoved';
  }
}

interface Look {
  readonly seen: readonly SeenTab[];
  readonly heardElsewhere: (row: SeenRow) => number | null;
  readonly eventsOf: (candidateId: string) => readonly LogEvent[];
}

/** The tracker over the tabs of a workbook: reads each tab once, decides in the domain, writes what changed. */
export class SheetTracker implements Tracker {
  /** The rows behind each scan, so that saving it knows what stood in the cells. */
  private readonly looks = new WeakMap<ScannedTracker, Look>();

  constructor(private readonly ports: ScanPorts) {}

  scan(moment: Moment): ScannedTracker | null {
    const tabs = this.ports.tabs.read();
    return tabs.length === 0 ? null : this.look(tabs, this.ports.settings(), moment, { atSetUp: false });
  }

  /** The same from the log alone, whatever the states say: what Repair goes by. */
  scanFromLog(moment: Moment): ScannedTracker | null {
    const tabs = this.ports.tabs.read();
    return tabs.length === 0 ? null : this.look(tabs, this.ports.settings(), moment, { atSetUp: false, fromLog: true });
  }

  /**
   * The same with those whose row is gone while something is owed: for lists and figures. Reads the whole log, `as noted`
   * only when the daily run has counted any.
   */
  scanWithGone(moment: Moment, how: 'always' | 'as noted' = 'always'): ScannedTracker | null {
    const scan = this.scan(moment);
    if (scan === null || (how === 'as noted' && scan.settings.rowsGone === 0)) return scan;
    const { archive, log } = this.ports;
    const { gone, left } = goneRows(scan, log().read().events, (ids) => archive.find(scan.settings.archiveTabs, ids));
    const all: ScannedTracker = { ...scan, candidates: [...scan.candidates, ...gone], gone, left };
    this.looks.set(all, this.lookBehind(scan));
    return all;
  }

  /** The first look at a tab that is being set up: what it says was so before we came. */
  firstLook(tab: TabRead, settings: Settings, moment: Moment): ScannedTracker {
    return this.look([tab], settings, moment, { atSetUp: true });
  }

  /** One row that somebody just typed in, without reading the others; `lastWordTyped`: into our *Last word* cell. */
  scanRow(tab: TabRead, moment: Moment, lastWordTyped: boolean): ScannedTracker {
    const heardElsewhere = (row: SeenRow): number | null =>
      lastWordTyped ? null : (dayIn(cellAt(row.cells, tab.ours.lastWord)) ?? null);
    return this.look([tab], this.ports.settings(), moment, { atSetUp: false, keepIds: true, heardElsewhere });
  }

  /** The same look with these events added, as if they had been in the log already. */
  withEvents(scan: ScannedTracker, events: readonly LogEvent[]): ScannedTracker {
    const look = this.lookBehind(scan);
    const { policy } = scan.settings;
    const concerned = new Set(events.map((event) => event.candidateId));
    const seen = look.seen.map((tab) => ({
      ...tab,
      rows: tab.rows.map((row) => {
        if (!concerned.has(row.id)) return row;
        const own = events.filter((event) => event.candidateId === row.id);
        const folded = own.reduce((history, event) => foldEvent(history, event, policy), row.history);
        if (!folded.mustRebuild) return { ...row, history: folded };
        const noticed = tab.news.filter((event) => event.candidateId === row.id);
        return { ...row, history: foldHistory([...look.eventsOf(row.id), ...noticed, ...own], policy) };
      }),
    }));
    const added: ScannedTracker = {
      ...scan,
      candidates: assessTabs(seen, scan.settings, scan.moment.today, look.heardElsewhere),
      news: [...scan.news, ...events],
    };
    this.looks.set(added, { ...look, seen });
    return added;
  }

  /**
   * The caller holds the document's lock, whose end flushes. `anew`: every cell and formula of ours is written, also
   * those that look right.
   */
  save(scan: ScannedTracker, how: { readonly anew?: boolean; readonly formatted?: boolean } = {}): void {
    const { anew = false, formatted = false } = how;
    const byPlace = new Map(scan.candidates.map((one) => [placeOf(one.listed.sheetId, one.listed.row), one]));
    const isUsed = anew || scan.news.some(({ kind }) => kind === 'waiting on');
    const seen = this.lookBehind(scan).seen.map((one) => (isUsed ? this.withWaitingOn(one, byPlace) : one));
    const planned = seen.map(({ tab, rows }) => ({
      tab,
      // A row that nobody has seen before gets its id before anything of it is logged.
      added: rows.filter((row) => row.isNew).map(({ read, idCell }) => ({ row: read.row, id: idCell })),
      writes: rows.flatMap((row) => {
        const one = byPlace.get(placeOf(tab.sheetId, row.read.row));
        const fingerprint = fingerprintOf(row.read.name, row.read.email);
        const write = one === undefined ? null : writeOf(tab, row, one, fingerprint, anew);
        return write === null ? [] : [write];
      }),
    }));
    for (const { tab, writes } of planned) {
      if (writes.length > 0 && !this.ports.tabs.unmoved(tab)) throw new RowsMoved(tab.sheet);
    }
    // Ids first, then the log, then the state: wherever this stops, the next look finds the rest.
    for (const { tab, added } of planned) this.ports.tabs.writeIds(tab, added, { formatted });
    if (scan.news.length > 0) this.ports.log().append(scan.news, namesIn(scan));
    for (const { tab, writes } of planned) this.ports.tabs.write(tab, writes, { formatted });
  }

  /** The cells of a candidate's row as they are once this scan is saved; null where the row was not looked at. */
  rowAfter(scan: ScannedTracker, one: ScannedCandidate): { readonly tab: TabRead; readonly cells: Cell[] } | null {
    for (const { tab, rows } of this.lookBehind(scan).seen) {
      const row = rows.find(({ read }) => tab.sheetId === one.listed.sheetId && read.row === one.listed.row);
      if (row === undefined) continue;
      const write = writeOf(tab, row, one, fingerprintOf(row.read.name, row.read.email), /* anew= */ true);
      const cells = [...row.cells.cells];
      for (const column of ['nextWordBy', 'lastWord', 'waitingOn', 'id', 'state'] as const) {
        const at = tab.ours[column];
        const value = write?.[column] ?? '';
        if (at !== null) cells[at - 1] = typeof value === 'number' ? { day: value, minute: null } : value;
      }
      return { tab, cells: Array.from(cells, (cell: Cell | undefined) => cell ?? '') };
    }
    return null;
  }

  /** The tab with its *Waiting on* column where somebody is waited for: it appears when it is first used. */
  private withWaitingOn(one: SeenTab, byPlace: ReadonlyMap<string, ScannedCandidate>): SeenTab {
    const { tab, rows } = one;
    const candidates = rows.flatMap((row) => byPlace.get(placeOf(tab.sheetId, row.read.row))?.candidate ?? []);
    if (tab.ours.waitingOn !== null || candidates.every((each) => waitingOnText(each) === '')) return one;
    if (!this.ports.tabs.unmoved(tab)) throw new RowsMoved(tab.sheet);
    const wider = this.ports.tabs.addWaitingOn(tab);
    const cells = new Map(wider.rows.map((row) => [row.row, row]));
    return { ...one, tab: wider, rows: rows.map((row) => ({ ...row, cells: cells.get(row.read.row) ?? row.cells })) };
  }

  private look(
    tabs: readonly TabRead[],
    settings: Settings,
    moment: Moment,
    how: {
      readonly atSetUp: boolean;
      readonly keepIds?: boolean;
      readonly fromLog?: boolean;
      readonly heardElsewhere?: (row: SeenRow) => number | null;
    },
  ): ScannedTracker {
    const context: LookContext = {
      settings,
      today: moment.today,
      minute: moment.minute,
      atSetUp: how.atSetUp,
      keepIds: how.keepIds === true,
      who: NOTICED_BY,
      newId: this.ports.newId,
      taken: new Set(),
      ...loggedEvents(this.ports.log),
      fromLog: how.fromLog === true,
    };
    const settled = tabs.map((tab) => settleTab(tab, context));
    const shown = lastWordOfPersons(
      settled.flatMap(({ rows }) => rows.map(({ read, known }) => ({ email: read.email, lastWord: known.lastWord }))),
    );
    const seen = settled.map((tab) =>
      noticeNews(
        tab,
        ({ read, known }) => {
          const person = personOf(read.email);
          return person === null ? known.lastWord : (shown.get(person) ?? null);
        },
        context,
      ),
    );
    const heardElsewhere = how.heardElsewhere ?? (() => null);
    const scan: ScannedTracker = {
      moment,
      settings,
      tabs: seen.map(({ tab, rows }) => scannedTab(tab, rows.length)),
      candidates: assessTabs(seen, settings, moment.today, heardElsewhere),
      problems: seen.flatMap(({ tab, problems }) => problems.map((one) => ({ sheet: tab.sheet, ...one }))),
      news: seen.flatMap(({ news }) => news),
      gone: [],
      left: [],
    };
    this.looks.set(scan, { seen, heardElsewhere, eventsOf: context.eventsOf });
    return scan;
  }

  private lookBehind(scan: ScannedTracker): Look {
    const look = this.looks.get(scan);
    if (look === undefined) throw new TypeError('Only a scan of this tracker can be saved.');
    return look;
  }
}

const placeOf = (sheetId: number, row: number): string => `${sheetId}:${row}`;

/** The log, read at most once and only when the row's own cells cannot answer. */
function loggedEvents(log: () => TouchLog): Pick<LookContext, 'eventsOf' | 'idByName'> {
  let known: ReadonlyMap<string, readonly LogEvent[]> | null = null;
  const read = (): ReadonlyMap<string, readonly LogEvent[]> => {
    if (known !== null) return known;
    const byCandidate = new Map<string, LogEvent[]>();
    for (const event of log().read().events) {
      const list = byCandidate.get(event.candidateId);
      if (list === undefined) byCandidate.set(event.candidateId, [event]);
      else list.push(event);
    }
    known = byCandidate;
    return known;
  };
  return {
    eventsOf: (candidateId) => read().get(candidateId) ?? [],
    idByName: (sheetId, name) => {
      const print = shortPrint(name);
      const ids = [...read()].filter(([, events]) =>
        events.some(
          (one) =>
            one.kind === 'stage' && one.tab === sheetId && one.name !== undefined && shortPrint(one.name) === print,
        ),
      );
      return ids.length === 1 ? (ids[0]?.[0] ?? null) : null;
    },
  };
}

/** What the candidates of the news are called, by id. */
function namesIn({ news, candidates, gone, left }: ScannedTracker): ReadonlyMap<string, string> {
  const wanted = new Set(news.map(({ candidateId }) => candidateId));
  return new Map(
    [...candidates, ...gone, ...left].flatMap(({ listed: { id, name } }) =>
      wanted.has(id) ? [[id, name] as const] : [],
    ),
  );
}
