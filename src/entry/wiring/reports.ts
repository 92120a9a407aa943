import { DashboardTab } from '../../adapters/sheets/dashboard-tab.js';
import type { DashboardDeps } from '../../app/reports/dashboard.js';
import { trackerOfRuns } from './execution.js';
import type { Execution } from './execution.js';

export function dashboardPorts(execution: Execution): DashboardDeps {
  const { common, documentMarks, editors } = execution;
  const sheet = common.own.find('dashboard');
  return {
    say: execution.say,
    tracker: trackerOfRuns(execution, 'always'),
    log: () => common.log(),
    marks: documentMarks(),
    sheet:
      sheet === null ? null : new DashboardTab(sheet, common.own.find('friday log')?.getName() ?? null, execution.say),
    editors,
  };
}
