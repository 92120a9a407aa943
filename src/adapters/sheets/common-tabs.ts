import type { CommonFill, FurnitureFill, OwnTab } from '../../app/ports/set-up-steps.js';
import { defaultPolicy } from '../../domain/policy/policy.js';
import type { Say } from '../../domain/texts/say.js';
import type { Settings } from '../../domain/team/settings.js';
import { layOutDashboard } from './dashboard-tab.js';
import { layOutFridayLog } from './friday-log-tab.js';
import { OwnTabs } from './own-tabs.js';
import { layOutSettings, SettingsTab } from './settings-tab.js';
import { layOutPeople, PeopleTab } from './people-tab.js';
import type { MarkMemory } from './tab-marks.js';
import type { Apostrophe } from './text-cells.js';
import { TouchLogTab } from './touch-log-tab.js';
import { layOutWaitingNow, showWaiting } from './waiting-now-tab.js';
import type { TabRead } from '../../app/ports/tracker-tab.js';
import type { OffsetAt } from './zone.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs of which a workbook has one each, however many tracker tabs it has. */
export class CommonTabs {
  readonly own: OwnTabs;
  private knownLog: TouchLogTab | null = null;
  /** The log while it is not marked yet. */
  private newLog: Sheet | null = null;
  private knownPeople: PeopleTab | null = null;
  private knownSettings: SettingsTab | null = null;
  private knownApostrophe: Apostrophe | null = null;

  constructor(
    private readonly marks: MarkMemory,
    private readonly offsetAt: OffsetAt,
    private readonly say: Say,
  ) {
    this.own = new OwnTabs(marks, say);
  }

  /** Makes what is missing, and answers with it. */
  add({ common, furniture }: { readonly common?: CommonFill; readonly furniture?: FurnitureFill }): readonly OwnTab[] {
    return this.own.add({
      ...(common && {
        log: (sheet: Sheet) => {
          this.knownLog = TouchLogTab.laidOut(
            sheet,
            common.events,
            this.marks,
            this.apostrophe,
            this.offsetAt,
            this.say,
          );
          this.newLog = sheet;
          this.knownApostrophe = null;
        },
        settings: (sheet: Sheet) => {
          layOutSettings(sheet, common, this.apostrophe, this.say);
        },
        people: (sheet: Sheet) => {
          layOutPeople(sheet, common.people);
        },
      }),
      ...(furniture && {
        dashboard: (sheet: Sheet) => {
          layOutDashboard(sheet, furniture.figures, this.say);
        },
        'friday log': layOutFridayLog,
        'waiting now': (sheet: Sheet) => {
          layOutWaitingNow(sheet, furniture.tabs, this.say);
        },
      }),
    });
  }

  /** Which way an apostrophe goes in this workbook: looked up when it matters, and once. */
  readonly apostrophe = (): Apostrophe => {
    const log = this.newLog ?? this.own.find('log');
    this.knownApostrophe ??= log === null ? 'dropped' : TouchLogTab.apostropheIn(log);
    return this.knownApostrophe;
  };

  log(): TouchLogTab {
    this.knownLog ??= new TouchLogTab(this.own.get('log'), this.marks, this.apostrophe, this.offsetAt, this.say);
    return this.knownLog;
  }

  people(): PeopleTab {
    this.knownPeople ??= new PeopleTab(
      () => this.own.find('people'),
      () => this.makePeople(),
      this.apostrophe,
      this.offsetAt,
    );
    return this.knownPeople;
  }

  /** In a tracker of an earlier version, and where somebody deleted it. The user stays on the tab that they look at. */
  private makePeople(): Sheet {
    const { spreadsheet } = this.marks;
    const active = spreadsheet.getActiveSheet();
    this.own.add({
      people: (sheet) => {
        layOutPeople(sheet, /* room= */ 0);
      },
    });
    spreadsheet.setActiveSheet(active);
    return this.own.get('people');
  }

  settings(): SettingsTab {
    this.knownSettings ??= new SettingsTab(this.own.get('settings'), this.apostrophe, this.offsetAt, this.say);
    return this.knownSettings;
  }

  /** What Settings says, or what it would say in a workbook that has none yet. */
  readSettings(spreadsheetZone: string): Settings {
    return this.own.find('settings') === null
      ? SettingsTab.untouched(defaultPolicy, spreadsheetZone, this.say)
      : this.settings().read(defaultPolicy, spreadsheetZone);
  }

  settingsSheetId(): number | null {
    return this.own.find('settings')?.getSheetId() ?? null;
  }

  /** The list of who is waiting, over these tracker tabs, where it is there. */
  showWaiting(tabs: readonly TabRead[]): void {
    const sheet = this.own.find('waiting now');
    if (sheet !== null) showWaiting(sheet, tabs, this.say);
  }

  /** Removes all of them, but the log if it is kept. */
  remove(keepLog: boolean): void {
    this.own.remove([
      'dashboard',
      'friday log',
      'waiting now',
      'settings',
      'people',
      ...(keepLog ? [] : ['log' as const]),
    ]);
    SpreadsheetApp.flush();
    this.marks.forget();
  }
}
