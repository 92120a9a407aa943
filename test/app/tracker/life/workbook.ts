import { ALL_OUR_COLUMNS } from '../../../../src/app/ports/tracker-tab';
import type {
  FieldColumn,
  OurColumn,
  PeekedRow,
  RowWrite,
  TabRead,
  TrackerTabs,
} from '../../../../src/app/ports/tracker-tab';
import { LOG_HEADERS } from '../../../../src/domain/texts/sheet-words';
import { writeOurCells } from '../../../../src/adapters/sheets/our-cells';
import { PeopleTab } from '../../../../src/adapters/sheets/people-tab';
import { MarkMemory } from '../../../../src/adapters/sheets/tab-marks';
import { TouchLogTab } from '../../../../src/adapters/sheets/touch-log-tab';
import { sortedRows } from '../../../../src/adapters/sheets/tracker-tabs';
import { SheetTracker } from '../../../../src/app/tracker/sheet-tracker';
import type { Cell } from '../../../../src/domain/cell';
import { byField } from '../../../../src/domain/recognition/recognition';
import type { Field } from '../../../../src/domain/recognition/recognition';
import { sayIn } from '../../../../src/domain/texts/say';
import { ArchiveInMemory, FreeLock, plainSettings, countingIds } from '../../../support/tracker-in-memory';
import type { Settings } from '../../../../src/domain/team/settings';
import { Calls } from './faults';
import { PlainSheet } from './plain-sheet';

/** Their columns. Nothing of ours reads the last one: in it the test keeps whose row it is. */
export const THEIRS = ['Candidate', 'E-mail', 'Phone', 'Job', 'Recruiter', 'Stage', 'Last contact', 'Ref'] as const;
export type Their = (typeof THEIRS)[number];
const FIELD_AT: Readonly<Partial<Record<Field, Their>>> = {
  name: 'Candidate',
  email: 'E-mail',
  phone: 'Phone',
  role: 'Job',
  owner: 'Recruiter',
  stage: 'Stage',
  lastTouch: 'Last contact',
};
export const columnOf = (header: Their): number => THEIRS.indexOf(header) + 1;
/** Ours stand right of theirs. */
export const ourColumn = (column: OurColumn): number => THEIRS.length + ALL_OUR_COLUMNS.indexOf(column) + 1;

/** Day number of Monday, 16 November 2026. */
export const MONDAY = 46_342;
export const TAB_IDS = [7, 8] as const;
const TAB_NAMES: Readonly<Record<number, string>> = { 7: 'Candidates', 8: 'Designers' };
/** Room below the people, as on any sheet. */
const ROWS = 40;

export const settings: Settings = {
  ...plainSettings,
  stages: {
    Applied: { phase: 'applied', told: false },
    Screening: { phase: 'screen', told: false },
    Interview: { phase: 'interview', told: false },
    Rejected: { phase: 'rejected', told: false },
  },
};

class NoMarks extends MarkMemory {
  override read(): ReturnType<MarkMemory['read']> {
    return {
      tabs: [],
      copies: new Set(),
      columns: [],
      headerRows: new Map(),
      own: new Map(),
      making: new Map(),
      schema: 2,
      logTail: null,
    };
  }
}

/** Two tracker tabs, the log and the register on plain sheets, with the adapters that the add-on has for them. */
export class Workbook {
  readonly calls = new Calls();
  readonly tabs = new Map(TAB_IDS.map((id) => [id as number, new PlainSheet(this.calls.tick, { rows: ROWS })]));
  readonly log = new PlainSheet(this.calls.tick, { rows: ROWS });
  /** Null where somebody deleted it. */
  people: PlainSheet | null = null;
  readonly newId = countingIds();
  readonly archive = new ArchiveInMemory();
  readonly lock = new FreeLock();
  today = MONDAY;
  minute = 540;

  constructor() {
    this.log.rows[0] = [...LOG_HEADERS];
    for (const sheet of this.tabs.values()) sheet.rows[0] = [...THEIRS];
  }

  sheet(sheetId: number): PlainSheet {
    const found = this.tabs.get(sheetId);
    if (found === undefined) throw new RangeError(`There is no tab ${String(sheetId)}.`);
    return found;
  }

  /** What an execution has in its hands: nothing is remembered from one to the next. */
  execution() {
    const dropped = () => 'dropped' as const;
    const utc = () => 0;
    const log = new TouchLogTab(
      this.log.asSheet,
      new NoMarks({} as GoogleAppsScript.Spreadsheet.Spreadsheet),
      dropped,
      utc,
      sayIn({}),
    );
    const register = new PeopleTab(
      () => this.people?.asSheet ?? null,
      () => (this.people = new PlainSheet(this.calls.tick, { rows: ROWS })).asSheet,
      dropped,
      utc,
    );
    const tabs = new TabsOfWorkbook(this);
    const { archive, newId, lock } = this;
    const tracker = new SheetTracker({
      tabs,
      settings: () => settings,
      log: () => log,
      register: () => register,
      archive,
      newId,
      say: sayIn({}),
    });
    const moment = { at: 0, today: this.today, minute: this.minute };
    return { tracker, tabs, log: () => log, register: () => register, archive, newId, lock, moment, say: sayIn({}) };
  }
}

/** The tracker tabs as the add-on sees them, by the adapters' own functions but for the marks. */
class TabsOfWorkbook implements TrackerTabs {
  constructor(private readonly workbook: Workbook) {}

  read(): readonly TabRead[] {
    return [...this.workbook.tabs.keys()].map((sheetId) => this.readTab(sheetId));
  }

  peek(sheetId: number, row: number): PeekedRow | null {
    if (!this.workbook.tabs.has(sheetId)) return null;
    const [cells = []] = this.workbook.sheet(sheetId).getRange(row, 1, 1, ourColumn('state')).getValues();
    return { tab: this.tab(sheetId), cells: asRead(cells) };
  }

  places(): readonly TabRead[] {
    return [...this.workbook.tabs.keys()].map((sheetId) => this.tab(sheetId));
  }

  cellsNow(tab: TabRead, first: number, last: number): readonly (readonly Cell[])[] {
    const sheet = this.workbook.sheet(tab.sheetId);
    const top = tab.rows[0]?.row ?? 2;
    const bottom = tab.rows.at(-1)?.row ?? sheet.getMaxRows();
    const values = sheet.getRange(top, first, bottom - top + 1, last - first + 1).getValues();
    return values.map((row) => asRead(row, first));
  }

  readAnew({ sheetId }: TabRead): TabRead | null {
    return this.readTab(sheetId);
  }

  mayWrite(): boolean {
    this.workbook.calls.tick(() => undefined);
    return true;
  }

  flush(): void {
    return;
  }

  addWaitingOn(tab: TabRead): TabRead {
    return tab;
  }

  write(tab: TabRead, rows: readonly RowWrite[], how: { readonly formatted: boolean }): void {
    if (rows.length > 0)
      writeOurCells(this.workbook.sheet(tab.sheetId).asSheet, tab, rows, () => 'dropped', how.formatted);
  }

  private readTab(sheetId: number): TabRead {
    const [, ...below] = this.workbook
      .sheet(sheetId)
      .getRange(`A1:${String.fromCharCode(64 + ourColumn('state'))}`)
      .getValues();
    const tab = this.tab(sheetId);
    return {
      ...tab,
      ...sortedRows(
        below.map((row) => asRead(row)),
        2,
        tab.ours,
      ),
    };
  }

  private tab(sheetId: number): TabRead {
    return {
      sheetId,
      sheet: TAB_NAMES[sheetId] ?? '',
      headerRow: 1,
      setUp: {
        startDay: MONDAY,
        setUpBy: 'rita@agency.example',
        proxyCounts: false,
        done: true,
        insertAfter: THEIRS.length,
        fields: [],
        gridColumns: THEIRS.length,
      },
      fields: byField((field): FieldColumn | null => {
        const header = FIELD_AT[field];
        return header === undefined ? null : { column: columnOf(header), header, order: 'DMY', kind: 'contact' };
      }),
      interviews: [],
      ours: Object.fromEntries(ALL_OUR_COLUMNS.map((column) => [column, ourColumn(column)])) as TabRead['ours'],
      rows: [],
      strays: [],
    };
  }
}

const DAYS: readonly number[] = [ourColumn('nextWordBy'), ourColumn('lastWord')];

/** Days are days where the cell's format says so. */
const asRead = (cells: readonly Cell[], first = 1): Cell[] =>
  cells.map((cell, at) => (typeof cell === 'number' && DAYS.includes(first + at) ? { day: cell, minute: null } : cell));
