import type { Done, FridayState, Refused } from '../contract/server-api.js';
import type { Settings } from '../domain/settings.js';
import { fridayHealth } from './friday-health.js';
import type { Marks, Moment, Schedule } from './ports.js';
import { COPY_MAILS_NOBODY, NO_TRACKER } from './refusals.js';

/** Who looks after the Friday run needs Settings (null: no tracker here), the marks, and their own schedule. */
export interface WatchDeps {
  readonly settings: () => Settings | null;
  readonly marks: Marks;
  readonly schedule: Schedule;
  readonly workbookId: string;
  /** Addresses of those who may edit the file; null where that cannot be asked. */
  readonly editors: () => readonly string[] | null;
}

/** How the Friday run is doing. A copy of a tracker has no run of its own, so nothing is wrong with it. */
export function getFridayState(deps: WatchDeps, moment: Moment): FridayState | Refused {
  const settings = deps.settings();
  if (settings === null) return NO_TRACKER;
  if (settings.trackerId !== deps.workbookId) {
    const line = COPY_MAILS_NOBODY;
    return { kind: 'friday', line, attention: null, mend: null, timersOf: [], deputy: settings.deputy };
  }
  const { line, attention, mend, timersOf } = fridayHealth(deps.marks.all(), settings, moment, deps.editors());
  return { kind: 'friday', line, attention, mend, timersOf, deputy: settings.deputy };
}

/** "Take over": a weekly and a daily timer for the running user. A colleague's may stay; nobody gets a second mail. */
export function takeOverFriday(deps: WatchDeps): Done | Refused {
  const settings = deps.settings();
  if (settings === null) return NO_TRACKER;
  deps.schedule.install(settings);
  return { kind: 'done', says: 'The Friday run has a timer of yours now. “Friday: run it now” sends what is missing.' };
}

/** What opening the file shows; null when all is well, or there is no tracker. */
export function wordOnOpening(deps: Omit<WatchDeps, 'schedule'>, moment: Moment): string | null {
  const settings = deps.settings();
  if (settings === null || settings.trackerId !== deps.workbookId) return null;
  return fridayHealth(deps.marks.all(), settings, moment, deps.editors()).attention;
}
