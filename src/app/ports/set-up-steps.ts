import type { Cell } from '../../domain/cell.js';
import type { DateOrder, Field } from '../../domain/recognition/recognition.js';
import type { Settings } from '../../domain/team/settings.js';
import type { OurColumn, TabRead, TabSetUp } from './tracker-tab.js';
import type { DashboardView } from './dashboard-view.js';

/** Any tab as it is, read in one go, with what stands in the way of changing it. */
export interface TabLook {
  readonly sheetId: number;
  readonly sheet: string;
  /** From row 1 and column 1; every row has the same length. Our own columns are left out. */
  readonly cells: readonly (readonly Cell[])[];
  /** The same with our own columns, where a set-up has got that far. */
  readonly allCells: readonly (readonly Cell[])[];
  /** Where our columns stand as far as they are marked, 1-based. */
  readonly ours: Readonly<Record<OurColumn, number | null>>;
  /** The last column of theirs with anything in it, 1-based; our columns go behind it. */
  readonly lastColumn: number;
  /** How wide the grid is, empty columns too. */
  readonly gridColumns: number;
  /** Null while this tab is no tracker. */
  readonly setUp: TabSetUp | null;
  /** Columns of ours that came with a copy of a tracker tab, 1-based; null on any other tab. Set-up makes them anew. */
  readonly leftOver: readonly number[] | null;
  /** Touch log, Settings, Dashboard or Friday log. */
  readonly isOurs: boolean;
  /** The columns that the fields have been given, 1-based; none on a tab that is no tracker. */
  readonly marked: ColumnChoice;
  readonly hasFilter: boolean;
  /** What the running user may not change, each in words. */
  readonly locked: readonly string[];
}

/** Where to find each field: its column, 1-based, as recognised or as the user chose instead; null or left out: nowhere. */
export type ColumnChoice = Readonly<Partial<Record<Field, number | null>>>;

export interface MarkedField {
  readonly field: Field;
  readonly column: number;
  readonly order: DateOrder['order'] | null;
  readonly kind: 'contact' | 'proxy' | null;
  /** A further column of interview dates: the second, the third … */
  readonly round?: number;
}

/** Tabs of ours, of which a workbook has one each. */
export const OWN_TABS = ['log', 'settings', 'dashboard', 'friday log', 'waiting now', 'people'] as const;
export type OwnTab = (typeof OWN_TABS)[number];

/** What the log and Settings hold when they are made. */
export interface CommonFill {
  /** Settings by key. */
  readonly values: Readonly<Record<string, string>>;
  readonly stages: Settings['stages'];
  /** How many the log will hold at once. */
  readonly events: number;
  /** The same of the register. */
  readonly people: number;
}

/** What Dashboard and Waiting now show when they are made. */
export interface FurnitureFill {
  readonly figures: DashboardView;
  readonly tabs: readonly TabRead[];
}

/** What set-up and undo do to the workbook, one step each. Every step may be made twice: the second changes nothing. */
export interface Workshop {
  /** The tab that the user looks at. */
  activeSheetId(): number;
  /** Null when there is no such tab. */
  look(sheetId: number): TabLook | null;
  looks(): readonly TabLook[];
  /** Marks tab, header row and their columns. The first step: from here on a stop can be told. */
  markTab(look: TabLook, setUp: TabSetUp, headerRow: number, fields: readonly MarkedField[]): void;
  /** Gives the fields these columns instead of those that they have. */
  markFields(sheetId: number, fields: readonly MarkedField[]): void;
  /** Inserts, marks and lays out our columns, and extends a filter over them. */
  addColumns(look: TabLook, headerRow: number, setUp: TabSetUp): void;
  /** Puts back columns of ours that somebody deleted. */
  addMissingColumns(sheetId: number): void;
  addRules(tab: TabRead): void;
  /** Reads the user's own rules for `addRules`, together with what else is read just then. */
  readRules(sheetId: number): void;
  /** Whichever tabs of ours the workbook lacks; answers with those. */
  addTabs(fill: { readonly common?: CommonFill; readonly furniture?: FurnitureFill }): readonly OwnTab[];
  addStages(stages: Settings['stages']): void;
  /** One tab, whether or not its set-up is done. */
  readTab(sheetId: number): TabRead | null;
  /** The last step. */
  finishTab(sheetId: number, setUp: TabSetUp): void;
  /** Takes rules, protections, columns and marks of ours off a tab. */
  clearTab(tab: Pick<TabLook, 'sheetId' | 'leftOver'>): void;
  /** Removes all tabs of ours, the log only if it is not kept. */
  removeTabs(keepLog: boolean): boolean;
  setSetting(key: string, value: string): void;
  setRecruiters(recruiters: readonly { readonly name: string; readonly address: string }[]): void;
  /** Shows the tab to the user again: adding tabs moves the view. */
  show(sheetId: number): void;
}
