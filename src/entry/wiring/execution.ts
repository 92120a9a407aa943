import { BareLock, FlushingLock } from '../../adapters/settings/document-lock.js';
import { DocumentMarks } from '../../adapters/settings/document-marks.js';
import { HourlyTrigger } from '../../adapters/schedule/hourly-trigger.js';
import { ScriptTriggers } from '../../adapters/schedule/script-triggers.js';
import { ArchiveTabsInSheet } from '../../adapters/sheets/archive-tabs.js';
import { CommonTabs } from '../../adapters/sheets/common-tabs.js';
import { SheetWorkshop } from '../../adapters/sheets/sheet-workshop.js';
import { MarkMemory } from '../../adapters/sheets/tab-marks.js';
import { SheetTrackerTabs } from '../../adapters/sheets/tracker-tabs.js';
import { offsetOf, rememberedOffset, wallClock } from '../../adapters/sheets/zone.js';
import type { WallClock } from '../../app/friday/hourly-look.js';
import { NotedSchedule } from '../../app/friday/timers.js';
import type { DocumentLock, Marks, Moment, Tracker, WorkbookIdentity } from '../../app/ports/ports.js';
import { untilRowsStand } from '../../app/tracker/retry-when-moved.js';
import { SheetTracker } from '../../app/tracker/sheet-tracker.js';
import type { Settings } from '../../domain/team/settings.js';
import { IS_ADD_ON } from '../../domain/texts/menu.js';
import type { Say } from '../../domain/texts/say.js';
import { newId } from '../ids.js';
import { screenVoice } from './voices.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Everything that one execution works with. Nothing outlives it: Google starts each with a fresh global. */
export interface Execution {
  readonly spreadsheet: Spreadsheet;
  readonly zone: string;
  readonly offsetAt: (at: number) => number;
  readonly moment: Moment;
  readonly say: Say;
  readonly workbook: WorkbookIdentity;
  readonly common: CommonTabs;
  readonly tabs: SheetTrackerTabs;
  readonly archive: ArchiveTabsInSheet;
  readonly tracker: SheetTracker;
  readonly workshop: SheetWorkshop;
  readonly settings: () => Settings;
  readonly lock: DocumentLock;
  /** For what ends with a save, which leaves nothing buffered. */
  readonly saveLock: DocumentLock;
  /** Under whose authority this runs; '' where Google doesn't tell. Asked when it is needed, and once. */
  readonly user: () => string;
  /** Who may edit the file by name; null where Google doesn't tell. */
  readonly editors: () => readonly string[] | null;
  readonly documentMarks: () => Marks;
}

const SAVE_WAIT_MS = 20_000;

/**
 * The start of the composition root, and the only reader of a clock. Services that need an authorization are reached
 * only by what uses them: in a simple trigger there is no mail, no trigger service and no user.
 */
export function begin(): Execution {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const offsetAt = rememberedOffset(offsetOf(zone));
  const at = Date.now();
  const { day, minute } = wallClock(at, offsetAt);
  const marks = new MarkMemory(spreadsheet);
  const say = screenVoice;
  const common = new CommonTabs(marks, offsetAt, say);
  const tabs = new SheetTrackerTabs(spreadsheet, marks, common.apostrophe, offsetAt, say);
  const archive = new ArchiveTabsInSheet(spreadsheet);
  const settings = (): Settings => common.readSettings(zone);
  return {
    spreadsheet,
    zone,
    offsetAt,
    moment: { at, today: day, minute },
    say,
    workbook: {
      id: spreadsheet.getId(),
      name: spreadsheet.getName(),
      locale: spreadsheet.getSpreadsheetLocale(),
    },
    common,
    tabs,
    archive,
    tracker: new SheetTracker({
      tabs,
      settings,
      log: () => common.log(),
      register: () => common.people(),
      archive,
      newId,
      say,
    }),
    workshop: new SheetWorkshop(spreadsheet, common, tabs, marks, offsetAt, say),
    settings,
    lock: new FlushingLock(LockService.getDocumentLock()),
    saveLock: new BareLock(LockService.getDocumentLock()),
    user: once(currentUser),
    editors: once(() => editorsOf(spreadsheet)),
    documentMarks: () => new DocumentMarks(PropertiesService.getDocumentProperties()),
  };
}

/** For runs that look without the lock: what they noticed is saved under it, or left to the next look. */
export function trackerOfRuns({ tracker, saveLock }: Execution, gone: 'always' | 'as noted'): Tracker {
  return {
    scan: (when) => tracker.scanWithGone(when, gone),
    save: (scan) => {
      // Looked at once more under the lock: others may have written since.
      if (!tracker.isNews(scan)) return;
      saveLock.hold(SAVE_WAIT_MS, () =>
        untilRowsStand(() => {
          const now = tracker.scanWithGone(scan.moment, gone);
          if (now !== null) tracker.save(now);
        }),
      );
    },
  };
}

/** The timers of `who`, noted in the document's marks. */
export function scheduleOf(execution: Execution, who = execution.user, marks = execution.documentMarks): NotedSchedule {
  const { zone, moment, editors } = execution;
  const timers = IS_ADD_ON ? new HourlyTrigger(marks, moment.at) : new ScriptTriggers(zone);
  return new NotedSchedule(timers, marks, who, moment.at, editors);
}

/** The moment as the clocks of another zone show it. */
export function clockIn(zone: string, { at }: Moment): WallClock {
  const { day, minute } = wallClock(at, offsetOf(zone));
  return { today: day, minute };
}

/** The first answer, for good: what costs a call to Google is asked when it is needed, and once. */
export function once<T>(ask: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => (known ??= { answer: ask() }).answer;
}

/** Null for a viewer, and in a simple trigger without the right. */
function editorsOf(spreadsheet: Spreadsheet): readonly string[] | null {
  try {
    return spreadsheet.getEditors().map((editor) => editor.getEmail());
  } catch {
    return null;
  }
}

/** '' in simple triggers, and for users of other domains. */
function currentUser(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return '';
  }
}
