import type { Done, Refused } from '../../contract/server-api.js';
import type { DocumentLock, Moment, ScannedTracker, Schedule } from '../ports/ports.js';
import type { Say } from '../../domain/texts/say.js';
import type { Settings } from '../../domain/team/settings.js';
import { busy, refused } from '../messages/refusals.js';
import type { SheetTracker } from '../tracker/sheet-tracker.js';
import type { TabRead } from '../ports/tracker-tab.js';
import type { History } from '../../domain/history/facts.js';
import { dashboardView } from '../reports/dashboard.js';
import type { FridayHealth } from '../friday/health.js';
import type { Workshop } from '../ports/set-up-steps.js';

export interface RepairPorts {
  readonly say: Say;
  readonly workshop: Workshop;
  readonly tracker: SheetTracker;
  /** Writes the list of who is waiting again. */
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
 * Fixes what is ours: columns, formulas, colours, warnings, tabs and timers that somebody deleted or overwrote, and
 * every row's state, from the log, which somebody may have edited. Touches nothing of theirs.
 */
export function repair(ports: RepairPorts, moment: Moment): Done | Refused {
  return ports.lock.hold(LOCK_WAIT_MS, () => putRight(ports, moment)) ?? busy(ports.say);
}

function putRight(
  { say, workshop, tracker, showWaiting, schedule, settings, values, places, health }: RepairPorts,
  moment: Moment,
): Done | Refused {
  const tabs = workshop.looks().filter((one) => one.setUp?.done === true);
  if (tabs.length === 0) return refused(say('repair.noTracker'));
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
  const [problem] = scan?.problems ?? [];
  const [lost] = scan?.tabs.flatMap((tab) => tab.lost) ?? [];
  const sentences = [say('repair.done')];
  if (edited > 0) sentences.push(say('repair.saidOtherwise', { rows: edited }));
  if (lost !== undefined) sentences.push(lost);
  else if (problem !== undefined) sentences.push(say('repair.problem', problem));
  return { kind: 'done', says: sentences.join(' ') };
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
export function factsIn({ before: _shortened, recent: _kept, mustRebuild: _asked, ...facts }: History): string {
  return JSON.stringify(facts, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
