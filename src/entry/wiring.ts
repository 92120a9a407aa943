import { BareLock, FlushingLock } from '../adapters/settings/document-lock.js';
import { DocumentMarks } from '../adapters/settings/document-marks.js';
import { HeldMarks } from '../adapters/settings/held-marks.js';
import { MailAppMailer } from '../adapters/mail/mail-app-mailer.js';
import { ScriptTriggers } from '../adapters/schedule/script-triggers.js';
import { ArchiveTabsInSheet } from '../adapters/sheets/archive-tabs.js';
import { CommonTabs } from '../adapters/sheets/common-tabs.js';
import { DashboardTab } from '../adapters/sheets/dashboard-tab.js';
import { FridayLogTab, layOutFridayLog } from '../adapters/sheets/friday-log-tab.js';
import { SheetWorkshop } from '../adapters/sheets/sheet-workshop.js';
import { MarkMemory } from '../adapters/sheets/tab-marks.js';
import { SheetTrackerTabs } from '../adapters/sheets/tracker-tabs.js';
import { offsetOf, rememberedOffset, wallClock } from '../adapters/sheets/zone.js';
import { refreshDashboard, showDashboard } from '../app/reports/dashboard.js';
import { fridayHealth } from '../app/friday/health.js';
import type { DashboardDeps } from '../app/reports/dashboard.js';
import type { ErasePorts } from '../app/candidate/erase.js';
import { NotedSchedule, ownerOfTimer, SeenMarks } from '../app/friday/timers.js';
import type { WatchDeps } from '../app/friday/watch.js';
import type { EditPorts } from '../app/on-edit.js';
import type { MorningDeps } from '../app/morning/run.js';
import type { Marks, Moment, Tracker, WorkbookIdentity } from '../app/ports/ports.js';
import type { RecordPorts } from '../app/candidate/log-action.js';
import type { RepairPorts } from '../app/set-up/repair.js';
import { saveNow } from '../app/tracker/scan-and-save.js';
import { SheetTracker } from '../app/tracker/sheet-tracker.js';
import type { SelectionPorts } from '../app/candidate/selected-card.js';
import type { SetUpPorts } from '../app/set-up/set-up.js';
import type { TeamDeps } from '../app/friday/start-for-team.js';
import type { UndoPorts } from '../app/set-up/undo.js';
import { newId } from './ids.js';

/** Everything that one execution works with. Nothing outlives it: Google starts each with a fresh global. */
export interface Wired {
  readonly moment: Moment;
  readonly user: string;
  readonly workbook: WorkbookIdentity;
  readonly tracker: SheetTracker;
  readonly workshop: SheetWorkshop;
  readonly common: CommonTabs;
  readonly zone: string;
  readonly setUp: () => SetUpPorts;
  readonly undo: () => UndoPorts;
  readonly record: () => RecordPorts;
  /** As `record`, for what a card asks that follows the selection. */
  readonly card: () => RecordPorts;
  readonly erase: () => ErasePorts;
  readonly selection: () => SelectionPorts;
  readonly edit: () => EditPorts;
  readonly team: () => TeamDeps;
  readonly repair: () => RepairPorts;
  /** `timerId`: of the timer that fired, which tells whose it is without asking Google. `gone`: see `scanWithGone`. */
  readonly friday: (timerId?: string | null, gone?: 'always' | 'as noted') => MorningDeps;
  readonly watch: () => WatchDeps;
  readonly dashboard: () => DashboardDeps;
}

const SAVE_WAIT_MS = 20_000;

/**
 * The one composition root and the only reader of a clock. Services that need an authorization are reached only by
 * what uses them: in a simple trigger there is no mail, no trigger service and no user.
 */
export function wire(): Wired {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const offsetAt = rememberedOffset(offsetOf(zone));
  const at = Date.now();
  const { day, minute } = wallClock(at, offsetAt);
  const moment: Moment = { at, today: day, minute };
  const user = once(currentUser);
  const workbook: WorkbookIdentity = {
    id: spreadsheet.getId(),
    name: spreadsheet.getName(),
    locale: spreadsheet.getSpreadsheetLocale(),
  };
  const marks = new MarkMemory(spreadsheet);
  const common = new CommonTabs(marks, offsetAt);
  const tabs = new SheetTrackerTabs(spreadsheet, marks, common.apostrophe, offsetAt);
  const archive = new ArchiveTabsInSheet(spreadsheet);
  const settings = () => common.readSettings(zone);
  const tracker = new SheetTracker({ tabs, settings, log: () => common.log(), archive, newId });
  const workshop = new SheetWorkshop(spreadsheet, common, tabs, marks, offsetAt);
  const showWaiting = (): void => {
    common.showWaiting(tabs.places());
  };
  const lock = new FlushingLock(LockService.getDocumentLock());
  /** For what ends with a save, which leaves nothing buffered. */
  const saveLock = new BareLock(LockService.getDocumentLock());
  /** For runs that look without the lock: what they noticed is saved under it, or left to the next look. */
  const locked = (gone: 'always' | 'as noted'): Tracker => ({
    scan: (when) => tracker.scanWithGone(when, gone),
    save: (scan) => {
      // Looked at once more under the lock: others may have written since.
      if (tracker.isNews(scan)) saveLock.hold(SAVE_WAIT_MS, () => saveNow(tracker, scan.moment));
    },
  });
  /** Only when something is logged: a trigger that outlived the tracker must not make tabs. */
  const fridayLog = () => {
    // Where somebody deleted it, it is made again: a run that mails must be able to say so.
    common.own.add({ 'friday log': layOutFridayLog });
    return new FridayLogTab(common.own.get('friday log'), common.apostrophe, offsetAt);
  };
  const record = (): RecordPorts => ({
    tracker,
    tabs,
    log: () => common.log(),
    lock: saveLock,
    user: user(),
    cursor,
    follows: false,
  });
  const documentMarks = (): Marks => new DocumentMarks(PropertiesService.getDocumentProperties());
  const editors = once(() => editorsOf(spreadsheet));
  const scheduleOf = (who: () => string, marksOf: () => Marks = documentMarks) =>
    new NotedSchedule(new ScriptTriggers(zone), marksOf, who, at, editors);
  const schedule = scheduleOf(user);
  const dashboard = (): DashboardDeps => {
    const sheet = common.own.find('dashboard');
    return {
      tracker: locked('always'),
      log: () => common.log(),
      marks: documentMarks(),
      sheet: sheet === null ? null : new DashboardTab(sheet, common.own.find('friday log')?.getName() ?? null),
      editors,
    };
  };
  return {
    moment,
    get user() {
      return user();
    },
    workbook,
    tracker,
    workshop,
    common,
    zone,
    setUp: () => {
      const held = new HeldMarks(documentMarks());
      return {
        workshop,
        tracker,
        schedule: scheduleOf(user, () => held),
        marks: held,
        editors,
        lock,
        workbook,
        settings,
        user: user(),
        showAnew: () => {
          refreshDashboard(dashboard(), moment);
          common.showWaiting(tabs.places());
        },
      };
    },
    undo: () => ({ workshop, schedule, marks: documentMarks(), lock }),
    record,
    card: () => ({ ...record(), follows: true }),
    erase: () => ({ ...record(), log: () => common.log(), lock, archive, newId }),
    selection: () => ({ tracker, tabs, log: () => common.log(), lock: saveLock, cursor }),
    edit: () => ({ tracker, tabs, lock: saveLock, settingsSheetId: () => common.settingsSheetId() }),
    team: () => ({
      tracker,
      schedule,
      user: user(),
      settings: {
        confirm: (recruiters, by) => {
          workshop.setRecruiters(recruiters);
          workshop.setSetting('started', 'yes');
          workshop.setSetting('startedBy', by);
        },
      },
    }),
    repair: () => ({
      workshop,
      tracker,
      showWaiting,
      schedule,
      lock,
      settings,
      values: { setUpBy: user(), lead: user(), trackerId: workbook.id },
      places: () => tabs.places(),
      health: (as) => fridayHealth(documentMarks().all(), as, moment, editors()),
    }),
    friday: (timerId = null, gone = 'as noted') => {
      const seen = new SeenMarks(documentMarks());
      const me = once(() => (timerId === null ? null : ownerOfTimer(timerId, seen.latest)) ?? user());
      return {
        tracker: locked(gone),
        touches: () => common.log(),
        tail: () => common.log().readTail().events,
        setSetting: (key, value) => {
          workshop.setSetting(key, value);
        },
        listRecruiters: (people) => {
          workshop.setRecruiters(people);
        },
        showFigures: (scan) => {
          showDashboard(dashboard(), scan);
        },
        log: {
          append: (entries) => fridayLog().append(entries),
          read: () => fridayLog().read(),
          makeRoom: () => {
            fridayLog().makeRoom();
          },
        },
        schedule: scheduleOf(me),
        workbook,
        settingsLink: `${spreadsheet.getUrl()}#gid=${common.settingsSheetId() ?? 0}`,
        mailer: new MailAppMailer(),
        marks: seen,
        lock: new BareLock(LockService.getDocumentLock()),
        clock: () => Date.now(),
        sleep: (ms) => {
          Utilities.sleep(ms);
        },
        run: newId(),
        get user() {
          return me();
        },
      };
    },
    watch: () => ({
      settings: () => (common.settingsSheetId() === null ? null : settings()),
      marks: documentMarks(),
      schedule,
      workbookId: workbook.id,
      user,
      setSetting: (key, value) => {
        workshop.setSetting(key, value);
      },
      lostColumns: () => tabs.lostColumns(),
      editors,
    }),
    dashboard,
  };
}

/** The first answer, for good: what costs a call to Google is asked when it is needed, and once. */
function once<T>(ask: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => (known ??= { answer: ask() }).answer;
}

/** Who may edit the file by name; null where Google doesn't tell (a viewer, a simple trigger without the right). */
function editorsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly string[] | null {
  try {
    return spreadsheet.getEditors().map((editor) => editor.getEmail());
  } catch {
    return null;
  }
}

/** Under whose authority this runs; '' where Google doesn't tell (simple triggers, other domains). */
function currentUser(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return '';
  }
}

function cursor(): { sheetId: number; row: number } {
  const sheet = SpreadsheetApp.getActiveSheet();
  return { sheetId: sheet.getSheetId(), row: sheet.getActiveCell().getRow() };
}
