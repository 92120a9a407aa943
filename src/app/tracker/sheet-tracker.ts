import type { Registered } from '../../domain/identity/registered.js';
import type { Settings } from '../../domain/team/settings.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { lookAtTabs, readRegister, withEvents, withLogged } from './read/look.js';
import type { Look, Looked, LookHow, LookPorts } from './read/look.js';
import { goneRows, withGone } from './read/rows-that-left.js';
import { isWhoItWas } from './read/one-row.js';
import type { OneRow } from './read/one-row.js';
import type { ArchiveTabs, Moment, ScannedCandidate, ScannedTracker, TailedLog, Tracker } from '../ports/ports.js';
import { hasDoubles, plannedWrites, rowAfter, rowIn } from './save/plan-writes.js';
import { changedLines } from './save/register-lines.js';
import type { PlannedWrites } from './save/plan-writes.js';
import { RowsMoved } from './save/rows-moved.js';
import { withWaitingOn } from './save/waiting-on-column.js';
import { saysTheSame, unmoved, writeRows } from './save/write-rows.js';
import { cellAt } from '../ports/tracker-tab.js';
import type { PeekedRow, TabRead, TrackerTabs } from '../ports/tracker-tab.js';

export interface ScanPorts extends LookPorts {
  readonly tabs: TrackerTabs;
  readonly settings: () => Settings;
  readonly log: () => TailedLog;
  readonly archive: Pick<ArchiveTabs, 'find'>;
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
    const first = this.look(tabs, settings, moment, { atSetUp: false, whole });
    const hidden = new Set(
      this.lookBehind(first).seen.flatMap(({ tab, unreadable }) => (unreadable.length > 0 ? [tab.sheetId] : [])),
    );
    if (!whole && hidden.size === 0) return first;
    const { archive, log } = this.ports;
    const { events } = log().read();
    const scan = this.withLogged(first, events);
    const look = this.lookBehind(scan);
    const register = look.register?.lines ?? readRegister(this.ports).lines;
    const those = goneRows(scan, { register, events, hidden }, (ids) => archive.find(settings.archiveTabs, ids));
    return this.remembered({ scan: withGone({ scan, look }, register, those), look });
  }

  /** The first look at a tab that is being set up: what it says was so before we came. */
  firstLook(tab: TabRead, settings: Settings, moment: Moment): ScannedTracker {
    return this.look([tab], settings, moment, { atSetUp: true, whole: true });
  }

  /** One row without the others, which `read` reads last of all; null where only all rows can tell who it is. */
  scanRow(read: () => TabRead | null, moment: Moment, typed: OneRow['typed'] = null): ScannedTracker | null {
    const settings = this.ports.settings();
    const tab = read();
    if (tab === null || !isWhoItWas(tab, { typed }, settings, moment.today)) return null;
    return this.look([tab], settings, moment, { atSetUp: false, oneRow: { typed } });
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
    return this.remembered(withEvents({ scan, look: this.lookBehind(scan) }, events));
  }

  /** The same look with those of the logged events that rows lack, for an execution ended between log and row. */
  withLogged(scan: ScannedTracker, logged: readonly LogEvent[]): ScannedTracker {
    return this.remembered(withLogged({ scan, look: this.lookBehind(scan) }, logged));
  }

  /**
   * The caller holds the document's lock; nothing is buffered at the end. `anew`: every cell and formula of ours is
   * written, also those that look right. Answers with the look that is true now: another one where somebody moved rows meanwhile.
   */
  save(scan: ScannedTracker, how: { readonly anew?: boolean; readonly formatted?: boolean } = {}): ScannedTracker {
    const { anew = false, formatted = false } = how;
    const { tabs } = this.ports;
    const { ofOneRow } = this.lookBehind(scan);
    const isUsed = anew || scan.news.some(({ kind }) => kind === 'waiting on');
    const wide = isUsed ? this.withWaitingOn(scan) : scan;
    const planned = plannedWrites(this.lookBehind(wide).seen, wide, this.ports.say, anew);
    this.assertUnmoved(wide, planned);
    // The register first, then the log, then the row: wherever this stops, the next look finds the rest.
    const now = this.withRecords(wide);
    const writes = now === wide ? planned : plannedWrites(this.lookBehind(now).seen, now, this.ports.say, anew);
    const moved = writes.map((one) => writeRows(tabs, one.tab, one.writes, { formatted }, this.ports.say));
    if (now.news.length > 0 && writes.every((one) => one.writes.length === 0)) tabs.flush();
    if (!moved.includes(true) && !(wide !== scan && ofOneRow)) return now;
    const again = this.scan(scan.moment);
    // Rows that had not been read: one that was written over has its id again, and the rest now; others wait for somebody.
    return again === null ? now : ofOneRow ? this.save(again) : again;
  }

  /** Writes what register and log lack; answers with the look as the log's end corrected it. */
  private withRecords(scan: ScannedTracker): ScannedTracker {
    const { register, log } = this.ports;
    const lines = this.newLines(scan);
    if (lines.length > 0) register().write(lines);
    if (scan.news.length === 0) return scan;
    // The log's end is the last thing that is read before it is written, and says what an execution ended early has left.
    const now = this.withLogged(scan, log().readTail().events);
    if (now.news.length > 0) log().append(now.news, namesIn(now));
    return now;
  }

  /** @throws RowsMoved where rows are not where the look saw them. One that was read alone was read just now. */
  private assertUnmoved(scan: ScannedTracker, planned: readonly PlannedWrites[]): void {
    const { ofOneRow, seen } = this.lookBehind(scan);
    if (ofOneRow) return;
    const { tabs } = this.ports;
    // Tabs are read one after the other: a row that was cut from one to another meanwhile was seen on both.
    const isSeenTwice = hasDoubles(seen);
    const moving = planned.find(
      ({ tab, writes }) => (writes.length > 0 && !unmoved(tabs, tab)) || (isSeenTwice && !saysTheSame(tabs, tab)),
    );
    if (moving !== undefined) throw new RowsMoved(moving.tab.sheet, this.ports.say);
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

  /** The cells of a candidate's row as this look read them; null where it did not. */
  rowIn(scan: ScannedTracker, one: ScannedCandidate): PeekedRow | null {
    return rowIn(this.lookBehind(scan), one);
  }

  /** The same as they are once this look is saved. */
  rowAfter(scan: ScannedTracker, one: ScannedCandidate): PeekedRow | null {
    return rowAfter({ scan, look: this.lookBehind(scan) }, one, this.ports.say);
  }

  /** The same look over tabs with a *Waiting on* column where somebody is waited for; the same object where none lacked it. */
  private withWaitingOn(scan: ScannedTracker): ScannedTracker {
    const look = this.lookBehind(scan);
    const seen = look.seen.map((one) => withWaitingOn(this.ports.tabs, one, scan.candidates, this.ports.say));
    return seen.every((tab, at) => tab === look.seen[at])
      ? scan
      : this.remembered({ scan: { ...scan }, look: { ...look, seen } });
  }

  private look(tabs: readonly TabRead[], settings: Settings, moment: Moment, how: LookHow): ScannedTracker {
    return this.remembered(lookAtTabs(this.ports, tabs, settings, moment, how));
  }

  private remembered({ scan, look }: Looked): ScannedTracker {
    this.looks.set(scan, look);
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
