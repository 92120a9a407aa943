import { MailAppMailer } from '../../adapters/mail/mail-app-mailer.js';
import { BareLock } from '../../adapters/settings/document-lock.js';
import { shareOfCells } from '../../adapters/sheets/cells-used.js';
import { FridayLogTab, layOutFridayLog } from '../../adapters/sheets/friday-log-tab.js';
import { ownerOfTimer, SeenMarks } from '../../app/friday/timers.js';
import type { TeamDeps } from '../../app/friday/start-for-team.js';
import type { WatchDeps } from '../../app/friday/watch.js';
import type { MorningDeps } from '../../app/morning/run.js';
import type { FridayLog } from '../../app/ports/ports.js';
import { showDashboard } from '../../app/reports/dashboard.js';
import { newId } from '../ids.js';
import { once, scheduleOf, trackerOfRuns } from './execution.js';
import type { Execution } from './execution.js';
import { dashboardPorts } from './reports.js';
import { mailVoice } from './voices.js';

/** `timerId`: of the timer that fired, which tells whose it is without asking Google. `gone`: see `scanWithGone`. */
export function fridayPorts(
  execution: Execution,
  timerId: string | null = null,
  gone: 'always' | 'as noted' = 'as noted',
): MorningDeps {
  const { spreadsheet, common, workshop, workbook, documentMarks, user } = execution;
  const seen = new SeenMarks(documentMarks());
  const me = once(() => (timerId === null ? null : ownerOfTimer(timerId, seen.latest)) ?? user());
  return {
    say: execution.say,
    mailVoice: (language) => mailVoice(language, workbook.locale),
    tracker: trackerOfRuns(execution, gone),
    touches: () => common.log(),
    tail: () => common.log().readTail().events,
    setSetting: (key, value) => {
      workshop.setSetting(key, value);
    },
    listRecruiters: (people) => {
      workshop.setRecruiters(people);
    },
    shareOfCells: () => shareOfCells(spreadsheet),
    showFigures: (scan) => {
      showDashboard(dashboardPorts(execution), scan);
    },
    log: fridayLogOf(execution),
    schedule: scheduleOf(execution, me),
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
}

/** Reached only when something is logged: a trigger that outlived the tracker must not make tabs. */
function fridayLogOf({ common, offsetAt }: Execution): FridayLog {
  const tab = (): FridayLogTab => {
    // Where somebody deleted it, it is made again: a run that mails must be able to say so.
    common.own.add({ 'friday log': layOutFridayLog });
    return new FridayLogTab(common.own.get('friday log'), common.apostrophe, offsetAt);
  };
  return {
    append: (entries) => {
      tab().append(entries);
    },
    read: () => tab().read(),
    makeRoom: () => {
      tab().makeRoom();
    },
  };
}

export function watchPorts(execution: Execution): WatchDeps {
  const { common, settings, workshop, workbook, user, tabs, editors, documentMarks } = execution;
  return {
    say: execution.say,
    settings: () => (common.settingsSheetId() === null ? null : settings()),
    marks: documentMarks(),
    schedule: scheduleOf(execution),
    workbookId: workbook.id,
    user,
    setSetting: (key, value) => {
      workshop.setSetting(key, value);
    },
    lostColumns: () => tabs.lostColumns(),
    editors,
  };
}

export function teamPorts(execution: Execution): TeamDeps {
  const { tracker, user, workshop } = execution;
  return {
    say: execution.say,
    tracker,
    schedule: scheduleOf(execution),
    user: user(),
    settings: {
      confirm: (recruiters, by) => {
        workshop.setRecruiters(recruiters);
        workshop.setSetting('started', 'yes');
        workshop.setSetting('startedBy', by);
      },
    },
  };
}
