import { asOf, foldEvent, foldHistory } from '../../domain/history/fold-history.js';
import type { Cell } from '../../domain/cell.js';
import { peopleOf } from '../../domain/identity/people.js';
import type { Registered } from '../../domain/identity/registered.js';
import type { Settings } from '../../domain/team/settings.js';
import type { Say } from '../../domain/texts/say.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { assessTabs, peopleIn, scannedTab } from './read/assess-rows.js';
import { goneRows } from './read/rows-that-left.js';
import { waitingOnText } from '../../domain/row/waiting-on.js';
import type {
  ArchiveTabs,
  Moment,
  Register,
  ScannedCandidate,
  ScannedTracker,
  TouchLog,
  Tracker,
} from '../ports/ports.js';
import { registeredIn } from './read/row-details.js';
import { loggedEvents } from './read/lazy-log.js';
import { plannedWrites } from './save/plan-writes.js';
import { changedLines } from './save/register-lines.js';
import { identifyTabs, noticeNews } from './read/identify-rows.js';
import type { LookContext, OneRow, SeenTab } from './read/identify-rows.js';
import { cellAt, VALUE_COLUMNS } from '../ports/tracker-tab.js';
import type { PeekedRow, TabRead, TrackerTabs } from '../ports/tracker-tab.js';
import { unmoved, writeRows } from './save/write-rows.js';
import { RowsMoved } from './save/rows-moved.js';

export interface ScanPorts {
  readonly tabs: TrackerTabs;
  readonly settings: () => Settings;
  readonly log: () => TouchLog;
  readonly register: () => Register;
  readonly archive: Pick<ArchiveTabs, 'find'>;
  /** An id that nobody has yet. */
  readonly newId: () => string;
  readonly say: Say;
}

/** Who noted what a scan noticed. */
const NOTICED_BY = 'tracker';

interface Look {
  readonly seen: readonly SeenTab[];
  /** The other rows of the tab were not read. */
  readonly ofOneRow: boolean;
  /** Null where it was not asked. */
  readonly register: RegisterRead | null;
  readonly eventsOf: (candidateId: string) => readonly LogEvent[];
}

/** The register as a look read it; where there is none yet, what the log knows. */
interface RegisterRead {
  readonly lines: readonly Registered[];
  readonly isMissing: boolean;
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
    return tabs.length === 0
      ? null
      : this.look(tabs, this.ports.settings(), moment, { atSetUp: false, fromLog: true, whole: true });
  }

  /**
   * The same with those whose row is gone while something is owed: for lists and figures. Reads the register and the whole
   * log, `as noted` only when the daily run has counted any or an error value hides rows.
   */
  scanWithGone(moment: Moment, how: 'always' | 'as noted' = 'always'): ScannedTracker | null {
    const tabs = this.ports.tabs.read();
    if (tabs.length === 0) return null;
    const settings = this.ports.settings();
    const whole = how === 'always' || settings.rowsGone > 0;
    const scan = this.look(tabs, settings, moment, { atSetUp: false, whole });
    const look = this.lookBehind(scan);
    const hidden = new Set(look.seen.flatMap(({ tab, unreadable }) => (unreadable.length > 0 ? [tab.sheetId] : [])));
    if (!whole && hidden.size === 0) return scan;
    const { archive, log } = this.ports;
    const register = look.register?.lines ?? this.readRegister().lines;
    const ever = { register, events: log().read().events, hidden };
    const { gone, left, unseen } = goneRows(scan, ever, (ids) => archive.find(settings.archiveTabs, ids));
    const all = this.withPeople(scan, look, register, { gone, left, unseen });
    this.looks.set(all, look);
    return all;
  }

  /** Rows that are there and rows that left, with whose they are told over all of them. */
  private withPeople(
    scan: ScannedTracker,
    { seen }: Look,
    register: readonly Registered[],
    { gone, left, unseen }: ReturnType<typeof goneRows>,
  ): ScannedTracker {
    const emails = new Map([
      ...register.map((line) => [line.id, line.emails] as const),
      ...seen.flatMap(({ rows }) => rows.map(({ id, read }) => [id, read.emails] as const)),
    ]);
    const everybody = [...scan.candidates, ...gone, ...left, ...unseen];
    const people = peopleOf(
      everybody.map(({ listed }) => ({ name: listed.name, emails: emails.get(listed.id) ?? [] })),
    );
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

  /** The first look at a tab that is being set up: what it says was so before we came. */
  firstLook(tab: TabRead, settings: Settings, moment: Moment): ScannedTracker {
    return this.look([tab], settings, moment, { atSetUp: true, whole: true });
  }

  /** One row without the others, which `read` reads last of all; null where it says that only all rows can tell. */
  scanRow(read: () => TabRead | null, moment: Moment, typed: OneRow['typed'] = null): ScannedTracker | null {
    const settings = this.ports.settings();
    const tab = read();
    return tab === null ? null : this.look([tab], settings, moment, { atSetUp: false, oneRow: { typed } });
  }

  /** Whether nothing new was seen, and every row is who it was. */
  isQuiet(scan: ScannedTracker): boolean {
    const { seen } = this.lookBehind(scan);
    return (
      scan.news.length === 0 &&
      seen.every(({ tab, rows }) => rows.every((row) => !row.isNew && cellAt(row.cells, tab.ours.id) === row.idCell))
    );
  }

  /** Whether saving would write anything. */
  isNews(scan: ScannedTracker): boolean {
    return (
      scan.news.length > 0 ||
      plannedWrites(this.lookBehind(scan).seen, scan, this.ports.say).some(({ writes }) => writes.length > 0) ||
      this.newLines(scan).length > 0
    );
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
        const { today } = scan.moment;
        if (!folded.mustRebuild) return { ...row, history: asOf(folded, today) };
        const noticed = tab.news.filter((event) => event.candidateId === row.id);
        return { ...row, history: asOf(foldHistory([...look.eventsOf(row.id), ...noticed, ...own], policy), today) };
      }),
    }));
    const added: ScannedTracker = {
      ...scan,
      candidates: assessTabs(seen, scan.settings, scan.moment.today),
      news: [...scan.news, ...events],
    };
    this.looks.set(added, { ...look, seen });
    return added;
  }

  /**
   * The caller holds the document's lock; nothing is buffered at the end. `anew`: every cell and formula of ours is
   * written, also those that look right. Answers with the look that is true now: another one where somebody moved rows meanwhile.
   */
  save(scan: ScannedTracker, how: { readonly anew?: boolean; readonly formatted?: boolean } = {}): ScannedTracker {
    const { anew = false, formatted = false } = how;
    const { tabs, say } = this.ports;
    const look = this.lookBehind(scan);
    const isUsed = anew || scan.news.some(({ kind }) => kind === 'waiting on');
    const seen = look.seen.map((one) => (isUsed ? this.withWaitingOn(one, scan) : one));
    const planned = plannedWrites(seen, scan, say, anew);
    // A row that was read alone was read just now, and costs no second look.
    const moving = look.ofOneRow
      ? undefined
      : planned.find(({ tab, writes }) => writes.length > 0 && !unmoved(tabs, tab));
    if (moving !== undefined) throw new RowsMoved(moving.tab.sheet, say);
    // The register first, then the log, then the row: wherever this stops, the next look finds the rest.
    this.saveRecords(scan);
    const moved = planned.map(({ tab, writes }) => writeRows(tabs, tab, writes, { formatted }, say));
    if (scan.news.length > 0 && planned.every(({ writes }) => writes.length === 0)) tabs.flush();
    const widened = seen.some(({ tab }, at) => tab.ours.waitingOn !== look.seen[at]?.tab.ours.waitingOn);
    if (!moved.includes(true) && !(widened && look.ofOneRow)) return scan;
    const again = this.scan(scan.moment);
    // Rows that had not been read: one that was written over has its id again, and the rest now; others wait for somebody.
    return again === null ? scan : look.ofOneRow ? this.save(again) : again;
  }

  /** Writes what the register and the log lack. */
  private saveRecords(scan: ScannedTracker): void {
    const { log, register } = this.ports;
    const lines = this.newLines(scan);
    if (lines.length > 0) register().write(lines);
    if (scan.news.length > 0) log().append(scan.news, namesIn(scan));
  }

  /** Lines of the register that this look makes out of date. */
  private newLines(scan: ScannedTracker): readonly Registered[] {
    const { register, seen } = this.lookBehind(scan);
    if (register === null) return [];
    return changedLines(
      {
        ...register,
        rows: seen.flatMap(({ tab, rows }) => rows.map((row) => ({ tab: tab.sheetId, row }))),
        wholeTabs: new Set(seen.flatMap(({ tab, unreadable }) => (unreadable.length > 0 ? [] : [tab.sheetId]))),
        forgetAfterDays: scan.settings.policy.forgetAfterDays,
        owedNothing: new Set(scan.left.map(({ candidate }) => candidate.id)),
      },
      scan.moment.today,
    );
  }

  /** At a set-up there may be no log yet, and one that was kept is of another tracker. */
  private readRegister(atSetUp = false): RegisterRead {
    const lines = this.ports.register().read();
    if (lines !== null) return { lines, isMissing: false };
    return atSetUp
      ? { lines: [], isMissing: true }
      : { lines: registeredIn(this.ports.log().read().events), isMissing: true };
  }

  /** The cells of a candidate's row as this look read them; null where it did not. */
  rowIn(scan: ScannedTracker, { listed }: ScannedCandidate): PeekedRow | null {
    for (const { tab, rows } of this.lookBehind(scan).seen) {
      const row = rows.find(({ read }) => tab.sheetId === listed.sheetId && read.row === listed.row);
      if (row !== undefined) return { tab, cells: row.cells.cells };
    }
    return null;
  }

  /** The same as they are once this look is saved. */
  rowAfter(scan: ScannedTracker, one: ScannedCandidate): PeekedRow | null {
    for (const { tab, writes } of plannedWrites(
      this.lookBehind(scan).seen,
      { ...scan, candidates: [one] },
      this.ports.say,
      /* anew= */ true,
    )) {
      const [write] = writes;
      if (write === undefined) continue;
      const cells = [...(this.rowIn(scan, one)?.cells ?? [])];
      for (const column of VALUE_COLUMNS) {
        const at = tab.ours[column];
        const value = write[column] ?? '';
        if (at !== null) cells[at - 1] = typeof value === 'number' ? { day: value, minute: null } : value;
      }
      return { tab, cells: Array.from(cells, (cell: Cell | undefined) => cell ?? '') };
    }
    return null;
  }

  /** The tab with its *Waiting on* column where somebody is waited for: it appears when it is first used. */
  private withWaitingOn(one: SeenTab, scan: ScannedTracker): SeenTab {
    const { tab, rows } = one;
    const waiting = scan.candidates.some(
      ({ listed, candidate }) => listed.sheetId === tab.sheetId && waitingOnText(candidate) !== '',
    );
    if (tab.ours.waitingOn !== null || !waiting) return one;
    const wider = this.ports.tabs.addWaitingOn(tab);
    const cells = new Map(wider.rows.map((row) => [row.row, row]));
    const stand = tab.rows.every((row) => {
      const now = cells.get(row.row);
      return now !== undefined && cellAt(now, wider.ours.id) === cellAt(row, tab.ours.id);
    });
    if (!stand) throw new RowsMoved(tab.sheet, this.ports.say);
    return { ...one, tab: wider, rows: rows.map((row) => ({ ...row, cells: cells.get(row.read.row) ?? row.cells })) };
  }

  private look(
    tabs: readonly TabRead[],
    settings: Settings,
    moment: Moment,
    how: {
      readonly atSetUp: boolean;
      readonly oneRow?: OneRow;
      readonly fromLog?: boolean;
      /** The register is read also where the rows alone say who they are. */
      readonly whole?: boolean;
    },
  ): ScannedTracker {
    const logged = loggedEvents(this.ports.log);
    let register: RegisterRead | null = null;
    const context: LookContext = {
      settings,
      today: moment.today,
      minute: moment.minute,
      atSetUp: how.atSetUp,
      oneRow: how.oneRow ?? null,
      who: NOTICED_BY,
      newId: this.ports.newId,
      say: this.ports.say,
      eventsOf: logged.of,
      register: () => {
        register = this.readRegister(how.atSetUp);
        // A tab that is set up says who is on it; people of other tabs are there, or not, whatever it says.
        const there = how.atSetUp ? tabs.map(({ sheetId }) => sheetId) : null;
        return there === null ? register.lines : register.lines.filter(({ tab }) => there.includes(tab));
      },
      whole: how.whole === true,
      fromLog: how.fromLog === true,
    };
    const identified = identifyTabs(tabs, context);
    const rows = identified.flatMap((tab) => tab.rows);
    const shown = new Map(peopleIn(rows).lastWords.map((day, at) => [rows[at], day]));
    const seen = identified.map((tab) => noticeNews(tab, (row) => shown.get(row) ?? null, context));
    const scan: ScannedTracker = {
      moment,
      settings,
      tabs: seen.map(({ tab, rows: all }) => scannedTab(tab, all.length, this.ports.say)),
      candidates: assessTabs(seen, settings, moment.today),
      problems: seen.flatMap(({ tab, problems }) => problems.map((one) => ({ sheet: tab.sheet, ...one }))),
      news: seen.flatMap(({ news }) => news),
      gone: [],
      left: [],
    };
    this.looks.set(scan, { seen, ofOneRow: how.oneRow !== undefined, register, eventsOf: context.eventsOf });
    return scan;
  }

  private lookBehind(scan: ScannedTracker): Look {
    const look = this.looks.get(scan);
    if (look === undefined) throw new TypeError('Only a scan of this tracker can be saved.');
    return look;
  }
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
