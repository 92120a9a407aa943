import type { Done, FridayState, Refused } from '../../contract/server-api.js';
import type { Settings } from '../../domain/team/settings.js';
import type { Say } from '../../domain/texts/say.js';
import { fridayHealth } from './health.js';
import { tolerated } from '../mailing/retry.js';
import type { LostColumns } from '../tracker/read/lost-columns.js';
import type { Marks, Moment, Schedule } from '../ports/ports.js';
import { noTracker, refused } from '../messages/refusals.js';

/** Who looks after the Friday run needs Settings (null: no tracker here), the marks, and their own schedule. */
export interface WatchDeps {
  readonly say: Say;
  readonly settings: () => Settings | null;
  readonly marks: Marks;
  readonly schedule: Schedule;
  readonly workbookId: string;
  /** Address of whoever looks. */
  readonly user: () => string;
  readonly setSetting: (key: 'trackerId' | 'setUpBy' | 'started' | 'startedBy' | 'lastRun', value: string) => void;
  /** What a person reads of columns that were deleted from tracker tabs. */
  readonly lostColumns: () => readonly LostColumns[];
  /** Addresses of those who may edit the file; null where that cannot be asked. */
  readonly editors: () => readonly string[] | null;
}

/** How the Friday run is doing. A copy of a tracker has no run of its own, so nothing is wrong with it. */
export function getFridayState(deps: WatchDeps, moment: Moment): FridayState | Refused {
  const settings = deps.settings();
  if (settings === null) return noTracker(deps.say);
  const { deputy } = settings;
  if (settings.trackerId !== deps.workbookId) {
    const says = deps.say('refusal.copyMailsNobody');
    // Settings say it too, as soon as somebody looks: who may only read cannot write it.
    if (settings.lastRun !== says)
      tolerated(() => {
        deps.setSetting('lastRun', says);
      });
    const wrong = deps.say('refusal.copyMailsNobody.short');
    return { kind: 'friday', line: says, attention: says, wrong, mend: 'adopt', timersOf: [], deputy };
  }
  const health = fridayHealth(deps.marks.all(), settings, moment, deps.say, deps.editors());
  const [lost] = deps.lostColumns();
  if (health.attention !== null || lost === undefined) return { kind: 'friday', ...health, deputy };
  return { kind: 'friday', ...health, attention: lost.says, wrong: lost.wrong, mend: lost.mend, deputy };
}

/**
 * "This is the tracker now": a copy becomes a tracker of its own, of whoever says so. Its mails begin with a rehearsal,
 * for the file that it was copied from may still be mailing the same people.
 */
export function adoptTracker(deps: WatchDeps): Done | Refused {
  const settings = deps.settings();
  if (settings === null) return noTracker(deps.say);
  if (settings.trackerId === deps.workbookId) return { kind: 'done', says: deps.say('friday.adopt.already') };
  const by = deps.user();
  // The id last: stopped before it, the file is a copy still, and mails nobody.
  deps.setSetting('started', 'no');
  deps.setSetting('startedBy', '');
  deps.setSetting('setUpBy', by);
  deps.setSetting('lastRun', '');
  deps.setSetting('trackerId', deps.workbookId);
  deps.schedule.install(settings);
  return {
    kind: 'done',
    says: deps.say('friday.adopt.done'),
  };
}

/** "Take over": a weekly and a daily timer for the running user. A colleague's may stay; nobody gets a second mail. */
export function takeOverFriday(deps: WatchDeps): Done | Refused {
  const settings = deps.settings();
  if (settings === null) return noTracker(deps.say);
  if (settings.trackerId !== deps.workbookId) return refused(deps.say('refusal.copyMailsNobody'));
  deps.schedule.install(settings);
  return { kind: 'done', says: deps.say('friday.takeOver.done') };
}

/** What opening the file shows; null when all is well, or there is no tracker. */
export function wordOnOpening(
  deps: Pick<WatchDeps, 'settings' | 'workbookId' | 'marks' | 'editors' | 'lostColumns' | 'say'>,
  moment: Moment,
): string | null {
  const settings = deps.settings();
  if (settings === null || settings.trackerId !== deps.workbookId) return null;
  return (
    fridayHealth(deps.marks.all(), settings, moment, deps.say, deps.editors()).attention ??
    deps.lostColumns()[0]?.says ??
    null
  );
}
