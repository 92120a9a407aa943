import { defaultPolicy } from '../../domain/policy.js';
import type { Settings } from '../../domain/settings.js';
import { layOutSettings, SettingsTab } from './settings-tab.js';
import { mark, TAB_MARK } from './tab-marks.js';
import type { MarkMemory, TabMark } from './tab-marks.js';
import { tryApostrophe } from './text-cells.js';
import type { Apostrophe } from './text-cells.js';
import { layOutTouchLog, TouchLogTab } from './touch-log-tab.js';
import type { OffsetAt } from './zone.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tabs of which a workbook has one, however many tracker tabs it has; known by their marks, so they may be renamed. */
export class CommonTabs {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly marks: MarkMemory,
    private readonly offsetAt: OffsetAt,
  ) {}

  /** Makes the log and Settings where they are missing. `values` are written into a new Settings tab, by key. */
  add(values: Readonly<Record<string, string>>): void {
    if (this.find('log') === null) {
      const sheet = this.newTab('Touch log');
      // A new tab is empty: its first cell can tell which way an apostrophe goes here.
      const apostrophe = tryApostrophe(sheet.getRange(2, 1));
      layOutTouchLog(sheet);
      mark(sheet, TAB_MARK, { is: 'log', apostrophe });
      SpreadsheetApp.flush();
      this.marks.forget();
    }
    if (this.find('settings') === null) {
      const sheet = this.newTab('Settings');
      layOutSettings(sheet, values, this.apostrophe());
      mark(sheet, TAB_MARK, { is: 'settings' });
      SpreadsheetApp.flush();
      this.marks.forget();
    }
  }

  /** Which way an apostrophe goes in this workbook, as tried when the log was made. */
  apostrophe(): Apostrophe {
    const log = this.marks.read().tabs.find((one) => one.value['is'] === 'log');
    return log?.value['apostrophe'] === 'kept' ? 'kept' : 'dropped';
  }

  log(): TouchLogTab {
    return new TouchLogTab(this.sheetOrThrow('log', 'Touch log'), this.apostrophe(), this.offsetAt);
  }

  settings(): SettingsTab {
    return new SettingsTab(this.sheetOrThrow('settings', 'Settings'), this.apostrophe(), this.offsetAt);
  }

  /** What Settings says, or what it would say in a workbook that has none yet. */
  readSettings(spreadsheetZone: string): Settings {
    const sheet = this.find('settings');
    return sheet === null
      ? SettingsTab.untouched(defaultPolicy, spreadsheetZone)
      : this.settings().read(defaultPolicy, spreadsheetZone);
  }

  settingsSheetId(): number | null {
    return this.find('settings')?.getSheetId() ?? null;
  }

  remove(keepLog: boolean): void {
    for (const is of keepLog ? ['settings'] : ['settings', 'log']) {
      const sheet = this.find(is);
      if (sheet !== null) this.spreadsheet.deleteSheet(sheet);
    }
    SpreadsheetApp.flush();
    this.marks.forget();
  }

  /** A tab whose name is taken already gets a number: nothing of theirs is touched. */
  private newTab(name: string): Sheet {
    const taken = new Set(this.spreadsheet.getSheets().map((sheet) => sheet.getName()));
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
    return this.spreadsheet.insertSheet(free, this.spreadsheet.getNumSheets());
  }

  private find(is: string): Sheet | null {
    const found: TabMark | undefined = this.marks.read().tabs.find((one) => one.value['is'] === is);
    if (found === undefined) return null;
    return this.spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === found.sheetId) ?? null;
  }

  private sheetOrThrow(is: string, name: string): Sheet {
    const sheet = this.find(is);
    if (sheet === null) throw new RangeError(`The tab “${name}” is gone. Menu → Repair puts it back.`);
    return sheet;
  }
}
