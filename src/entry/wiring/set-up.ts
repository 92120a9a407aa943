import { HeldMarks } from '../../adapters/settings/held-marks.js';
import { fridayHealth } from '../../app/friday/health.js';
import { refreshDashboard } from '../../app/reports/dashboard.js';
import type { RepairPorts } from '../../app/set-up/repair.js';
import type { SetUpPorts } from '../../app/set-up/set-up.js';
import type { UndoPorts } from '../../app/set-up/undo.js';
import { scheduleOf } from './execution.js';
import type { Execution } from './execution.js';
import { dashboardPorts } from './reports.js';

export function setUpPorts(execution: Execution): SetUpPorts {
  const { workshop, tracker, editors, lock, workbook, settings, user, common, tabs, moment, documentMarks } = execution;
  const held = new HeldMarks(documentMarks());
  return {
    say: execution.say,
    workshop,
    tracker,
    schedule: scheduleOf(execution, user, () => held),
    marks: held,
    editors,
    lock,
    workbook,
    settings,
    user: user(),
    showAnew: () => {
      refreshDashboard(dashboardPorts(execution), moment);
      common.showWaiting(tabs.places());
    },
  };
}

export function undoPorts(execution: Execution): UndoPorts {
  const { workshop, documentMarks, lock } = execution;
  return { say: execution.say, workshop, schedule: scheduleOf(execution), marks: documentMarks(), lock };
}

export function repairPorts(execution: Execution): RepairPorts {
  const { workshop, tracker, common, tabs, lock, settings, user, workbook, moment, documentMarks, editors } = execution;
  return {
    say: execution.say,
    workshop,
    tracker,
    showWaiting: () => {
      common.showWaiting(tabs.places());
    },
    schedule: scheduleOf(execution),
    lock,
    settings,
    values: { setUpBy: user(), lead: user(), trackerId: workbook.id },
    places: () => tabs.places(),
    health: (as) => fridayHealth(documentMarks().all(), as, moment, execution.say, editors()),
  };
}
