import type { Done, Refused } from '../../contract/server-api.js';
import type { DocumentLock, Marks, Schedule } from '../ports/ports.js';
import { busy, refused } from '../messages/refusals.js';
import type { Say } from '../../domain/texts/say.js';
import type { Workshop } from '../ports/set-up-steps.js';

export interface UndoPorts {
  readonly say: Say;
  readonly workshop: Workshop;
  readonly schedule: Schedule;
  readonly marks: Marks;
  readonly lock: DocumentLock;
}

const LOCK_WAIT_MS = 30_000;

/**
 * Takes the tracker off the tab that the user looks at. What is theirs stays as it is, with every edit made since;
 * what is ours goes. With the last tracker tab go the common tabs and this user's timers; the log only if not kept.
 */
export function undoSetUp(ports: UndoPorts, keepLog: boolean): Done | Refused {
  return ports.lock.hold(LOCK_WAIT_MS, () => undo(ports, keepLog)) ?? busy(ports.say);
}

function undo({ workshop, schedule, marks, say }: UndoPorts, keepLog: boolean): Done | Refused {
  const tabs = workshop.looks().filter((one) => one.setUp !== null || one.leftOver !== null);
  const trackers = tabs.filter((one) => one.setUp !== null);
  const active = workshop.activeSheetId();
  const tab = tabs.find((one) => one.sheetId === active) ?? (trackers.length === 1 ? trackers[0] : undefined);
  if (tab === undefined) {
    return refused(say('undo.notATracker'));
  }
  workshop.clearTab(tab);
  if (trackers.some((one) => one !== tab)) {
    return { kind: 'done', says: say('undo.othersStay', { sheet: tab.sheet }) };
  }
  workshop.show(tab.sheetId);
  const keptLog = workshop.removeTabs(keepLog);
  schedule.remove();
  for (const key of Object.keys(marks.all())) marks.remove(key);
  return { kind: 'done', says: say('undo.done', { sheet: tab.sheet, keptLog }) };
}
