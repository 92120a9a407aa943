import type { SheetKey, Workbook, Zone } from '../../engine/workbook.js';
import type { SpreadsheetContext } from './context.js';
import { Charts } from './charts-service.js';
import { EventRange } from './event-range.js';
import type { GRange, GSheet, GSpreadsheet, GUser } from './google.js';
import { Session } from './session.js';
import { SpreadsheetApp } from './spreadsheet-app.js';
import { User } from './user.js';

export type { CallKind } from './call-kind.js';
export type { SelectionState, SpreadsheetContext } from './context.js';

/** The spreadsheet service of one execution. */
export interface SpreadsheetServices {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  /** Applies uncommitted writes, as Google does when a script ends. Throws what a write is refused for. */
  commit(): boolean;
  /** For event objects: `e.source`, `e.range`, `e.user`. A range in an event also tells its corners, 1-based. */
  spreadsheet(workbook: Workbook): GSpreadsheet;
  sheet(workbook: Workbook, sheet: SheetKey): GSheet;
  range(workbook: Workbook, sheet: SheetKey, zone: Zone): GRange;
  user(address: string): GUser;
}

/** Makes the services over what the execution gives. */
export function createSpreadsheetServices(context: SpreadsheetContext): SpreadsheetServices {
  const session = new Session(context);
  const app = new SpreadsheetApp(session);
  return {
    SpreadsheetApp: app.handle,
    Charts: new Charts(session).handle,
    commit: () => session.commit(),
    spreadsheet: (workbook) => app.spreadsheet(workbook).handle,
    sheet: (workbook, sheet) => app.spreadsheet(workbook).sheet(sheet).handle,
    range: (workbook, sheet, zone) => new EventRange(app.spreadsheet(workbook).sheet(sheet), zone).handle,
    user: (address) => new User(session, address).handle,
  };
}
