import type { Done, Refused } from '../../contract/server-api.js';
import type { DocumentLock, Moment, ScannedTracker, Schedule } from '../ports/ports.js';
import type { Settings } from '../../domain/team/settings.js';
import { BUSY, refused } from '../messages/refusals.js';
import type { SheetTracker } from '../tracker/sheet-tracker.js';
import type { TabRead } from '../ports/tracker-tab.js';
import type { History } from '../../domain/history/facts.js';
import { dashboardView } from '../reports/dashboard.js';
import type { FridayHealth } from '../friday/health.js';
import type { Workshop } from '../ports/set-up-steps.js';

export interface RepairPorts {
  readonly workshop: Workshop;
  readonly tracker: SheetTracker;
  /** Writes the list of who is waiting anew. */
  readonly showWaiting: () => void;
  readonly schedule: Schedule;
  readonly lock: DocumentLock;
  readonly settings: () => Settings;
  readonly values: Readonly<Record<string, string>>;
  /** Where every tracker tab has its columns. */
  readonly places: () => readonly TabRead[];
  readonly health: (settings: Settings) => FridayHealth;
}

const LOCK_WAIT_MS = 30_000;

/**
 * Mends what is ours: columns, formulas, colours, warnings, tabs and timers that somebody deleted or overwrote, and
 * every row's state, from the log, which somebody may have edited. Touches nothing of theirs.
 */
export function repair(ports: RepairPorts, moment: Moment): Done | Refused {
  return ports.lock.hold(LOCK_WAIT_MS, () => mend(ports, moment)) ?? BUSY;
}

function mend(
  { workshop, tracker, showWaiting, schedule, settings, values, places, health }: RepairPorts,
  moment: Moment,
): Done | Refused {
  const tabs = workshop.looks().filter((one) => one.setUp?.done === true);
  if (tabs.length === 0) return refused('No tab of this file is a tracker. Set one up first.');
  const active = workshop.activeSheetId();
  workshop.addTabs({ common: { values, stages: {}, events: 1, people: 1 } });
  for (const { sheetId } of tabs) {
    workshop.addMissingColumns(sheetId);
    const tab = places().find((one) => one.sheetId === sheetId);
    if (tab !== undefined) workshop.addRules(tab);
  }
  const before = tracker.scan(moment);
  if (before !== null) tracker.save(before);
  const scan = tracker.scanFromLog(moment);
  if (scan !== null) {
    tracker.save(scan, { anew: true });
    const figures = dashboardView(scan, scan.news, health(scan.settings));
    workshop.addTabs({ furniture: { figures, tabs: places() } });
  }
  showWaiting();
  schedule.install(settings());
  workshop.show(active);
  const edited = rowsOtherwise(before, scan);
  const counted =
    edited === 0 ? '' : ` The log was edited: ${edited} ${edited === 1 ? 'row counts' : 'rows count'} anew.`;
  const [problem] = scan?.problems ?? [];
  const [lost] = scan?.tabs.flatMap((tab) => tab.lost) ?? [];
  const cell = problem === undefined ? '' : ` Row ${problem.row} of “${problem.sheet}”: ${problem.says}`;
  const more = counted + (lost === undefined ? cell : ` ${lost}`);
  return { kind: 'done', says: `Mended: columns, formulas, colours, tabs and timers of Close the Loop.${more}` };
}

/** Rows of which the log says something else than their state did. What says the same in other words is the same. */
export function rowsOtherwise(before: ScannedTracker | null, after: ScannedTracker | null): number {
  const known = new Map(before?.candidates.map(({ candidate }) => [candidate.id, factsIn(candidate.history)]));
  return (after?.candidates ?? []).filter(({ candidate }) => {
    const was = known.get(candidate.id);
    return was !== undefined && was !== factsIn(candidate.history);
  }).length;
}

/** What is true of a candidate, without how far back the row remembers the way there. */
function factsIn({ before: _shortened, recent: _kept, mustRebuild: _asked, ...facts }: History): string {
  return JSON.stringify(facts, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
