import type { Furniture } from '../../app/set-up-ports.js';
import { layOutDashboard } from './dashboard-tab.js';
import { layOutFridayLog } from './friday-log-tab.js';
import { findOwnTab, makeOwnTab } from './own-tab.js';
import type { MarkMemory } from './tab-marks.js';
import type { TabRead } from '../../app/tabs.js';
import { layOutWaitingNow } from './waiting-now-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TABS = [
  { is: 'dashboard', name: 'Dashboard', layOut: layOutDashboard },
  { is: 'friday log', name: 'Friday log', layOut: layOutFridayLog },
] as const;
const WAITING_NOW = { is: 'waiting now', name: 'Waiting now' } as const;
export type FurnitureTab = (typeof TABS)[number]['is'] | typeof WAITING_NOW.is;

/** Dashboard and Friday log: one of each in a workbook, known by their marks, so they may be renamed and moved. */
export class FurnitureTabs implements Furniture {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly marks: MarkMemory,
  ) {}

  /** Makes what is missing. A tab that was left half made is made again. */
  add(): void {
    for (const { is, name, layOut } of TABS) {
      if (this.find(is) !== null) continue;
      makeOwnTab(this.spreadsheet, this.marks, is, name, (sheet) => {
        layOut(sheet);
        return {};
      });
    }
  }

  remove(): void {
    for (const { is } of [...TABS, WAITING_NOW]) {
      const sheet = this.find(is);
      if (sheet !== null) this.spreadsheet.deleteSheet(sheet);
    }
    SpreadsheetApp.flush();
    this.marks.forget();
  }

  /** The list of who is waiting, over these tracker tabs: made, or written anew when a tab was added. */
  showWaiting(tabs: readonly TabRead[]): void {
    const there = this.find(WAITING_NOW.is);
    if (there !== null) {
      layOutWaitingNow(there, tabs);
      SpreadsheetApp.flush();
      return;
    }
    makeOwnTab(this.spreadsheet, this.marks, WAITING_NOW.is, WAITING_NOW.name, (sheet) => {
      layOutWaitingNow(sheet, tabs);
      return {};
    });
  }

  /** The tab, made again where somebody deleted it: a run that mails must be able to say so. */
  findOrAdd(is: FurnitureTab): Sheet | null {
    if (this.find(is) === null) this.add();
    return this.find(is);
  }

  /** Null where somebody deleted it. */
  find(is: FurnitureTab): Sheet | null {
    return findOwnTab(this.spreadsheet, this.marks, is);
  }
}
