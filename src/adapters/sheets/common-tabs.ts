import { defaultPolicy } from '../../domain/policy.js';
import type { Settings } from '../../domain/settings.js';
import { layOutSettings, SettingsTab } from './settings-tab.js';
import { findOwnTab, makeOwnTab } from './own-tab.js';
import type { MarkMemory } from './tab-marks.js';
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
      makeOwnTab(this.spreadsheet, this.marks, 'log', 'Touch log', (sheet) => {
        // A new tab is empty: one of its cells can tell which way an apostrophe goes here.
        const apostrophe = tryApostrophe(sheet.getRange(2, 1));
        layOutTouchLog(sheet);
        return { apostrophe };
      });
    }
    if (this.find('settings') === null) {
      makeOwnTab(this.spreadsheet, this.marks, 'settings', 'Settings', (sheet) => {
        layOutSettings(sheet, values, this.apostrophe());
        return {};
      });
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

  private find(is: string): Sheet | null {
    return findOwnTab(this.spreadsheet, this.marks, is);
  }

  private sheetOrThrow(is: string, name: string): Sheet {
    const sheet = this.find(is);
    if (sheet === null) throw new RangeError(`The tab “${name}” is gone. Menu → Repair puts it back.`);
    return sheet;
  }
}
