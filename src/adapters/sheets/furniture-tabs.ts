import type { Furniture } from '../../app/set-up-ports.js';
import { layOutDashboard } from './dashboard-tab.js';
import { layOutFridayLog } from './friday-log-tab.js';
import { mark, TAB_MARK } from './tab-marks.js';
import type { MarkMemory } from './tab-marks.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TABS = [
  { is: 'dashboard', name: 'Dashboard', layOut: layOutDashboard },
  { is: 'friday log', name: 'Friday log', layOut: layOutFridayLog },
] as const;
export type FurnitureTab = (typeof TABS)[number]['is'];

/** Dashboard and Friday log: one of each in a workbook, known by their marks, so they may be renamed and moved. */
export class FurnitureTabs implements Furniture {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly marks: MarkMemory,
  ) {}

  /** Makes what is missing. The mark comes last, so that a tab that was left half made is made again. */
  add(): void {
    for (const { is, name, layOut } of TABS) {
      if (this.find(is) !== null) continue;
      const sheet = this.newTab(name);
      layOut(sheet);
      mark(sheet, TAB_MARK, { is });
      SpreadsheetApp.flush();
      this.marks.forget();
    }
  }

  remove(): void {
    for (const { is } of TABS) {
      const sheet = this.find(is);
      if (sheet !== null) this.spreadsheet.deleteSheet(sheet);
    }
    SpreadsheetApp.flush();
    this.marks.forget();
  }

  /** The tab, made again where somebody deleted it: a run that mails must be able to say so. */
  findOrAdd(is: FurnitureTab): Sheet | null {
    if (this.find(is) === null) this.add();
    return this.find(is);
  }

  /** Null where somebody deleted it. */
  find(is: FurnitureTab): Sheet | null {
    const found = this.marks.read().tabs.find((tab) => tab.value['is'] === is);
    if (found === undefined) return null;
    return this.spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === found.sheetId) ?? null;
  }

  private newTab(name: string): Sheet {
    const taken = new Set(this.spreadsheet.getSheets().map((sheet) => sheet.getName()));
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name} ${String(number)}`;
    return this.spreadsheet.insertSheet(free, this.spreadsheet.getNumSheets());
  }
}
