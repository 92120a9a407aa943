import type { CellOutput, SheetKey, Workbook, Zone } from '../../engine/workbook.js';
import { type Bounds, CLOSED, contains } from './a1.js';
import type { SelectionState } from './context.js';
import type { GRange, GSheet, GSpreadsheet } from './google.js';
import { assertEditable } from './guard.js';
import { ServiceObject } from './service-object.js';
import type { Session } from './session.js';

// A file knows its tabs, a tab its file and its ranges, a range its tab: so they are one module.

/** A file: which one it is, its tabs, and where the user is in it. */
export abstract class SpreadsheetPlace extends ServiceObject<GSpreadsheet> {
  readonly apiName = 'Spreadsheet.Spreadsheet';
  private selected: SelectionState | null = null;

  constructor(
    session: Session,
    readonly workbook: Workbook,
  ) {
    super(session);
  }

  /** The tab of that key; one object a tab. */
  abstract sheet(key: SheetKey): SheetPlace;

  /** The file the script is bound to. */
  get isContainer(): boolean {
    return this.session.context.workbooks.active === this.workbook;
  }

  /** Where the user is, or would be on opening the file: A1 of the first tab that isn't hidden. */
  get selection(): SelectionState {
    const { workbook } = this;
    const told = this.selected ?? (this.isContainer ? this.session.context.selection.get() : null);
    if (told !== null && workbook.sheets().includes(told.sheet)) return told;
    const sheet = workbook.sheets().find((key) => !workbook.isSheetHidden(key)) ?? workbook.sheets()[0] ?? '';
    return { sheet, zones: [{ top: 0, left: 0, bottom: 0, right: 0 }], cell: { row: 0, column: 0 } };
  }

  /** Throws when another tab has that name; case makes no difference. */
  assertFreeName(name: string, except: SheetKey | null): void {
    const { workbook } = this;
    if (name === '') this.session.fail('badValue', 'name');
    const taken = workbook.sheets().some((key) => key !== except && sameName(workbook.sheetName(key), name));
    if (taken) this.session.fail('duplicateSheet', name);
  }

  /** The name, with a number behind it where it is taken. */
  freeName(name: string): string {
    const taken = this.workbook.sheets().map((key) => this.workbook.sheetName(key));
    let free = name;
    for (let number = 2; taken.some((other) => sameName(other, free)); number++) free = `${name} ${number}`;
    return free;
  }

  /** Chart ids are numbers at Google. */
  freeChartId(): string {
    const taken = new Set(this.workbook.charts().map(({ id }) => id));
    let id = 1_000_000_001 + taken.size;
    while (taken.has(String(id))) id += 1;
    return String(id);
  }

  select(state: SelectionState): void {
    this.selected = state;
    if (this.isContainer) this.session.context.selection.set(state);
  }

  /** Makes a tab active; what was selected there isn't remembered. */
  activateSheet(sheet: SheetKey): void {
    if (this.selection.sheet === sheet) {
      this.select(this.selection);
      return;
    }
    this.select({ sheet, zones: [{ top: 0, left: 0, bottom: 0, right: 0 }], cell: { row: 0, column: 0 } });
  }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A tab: which one it is. What can be done with it is added layer by layer up to `Sheet`. */
export abstract class SheetPlace extends ServiceObject<GSheet> {
  readonly apiName = 'Spreadsheet.Sheet';

  constructor(
    session: Session,
    readonly book: SpreadsheetPlace,
    readonly key: SheetKey,
  ) {
    super(session);
  }

  get workbook(): Workbook {
    return this.book.workbook;
  }

  /** The tab is still there. */
  assertThere(): void {
    if (!this.workbook.sheets().includes(this.key)) this.session.fail('sheetGone', this.key);
  }

  /** A range of this tab, 0-based. */
  abstract range(zone: Zone, bounds?: Bounds): RangePlace;

  /** Throws unless the running user may change the zone. */
  mayEdit(zone: Zone): void {
    assertEditable(this.session, this.workbook, this.key, zone);
  }

  /** The whole grid. */
  grid(): Zone {
    const { rows, columns } = this.workbook.gridSize(this.key);
    return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  }

  /** From A1 to the last content; A1 when there is none. */
  dataZone(): Zone {
    return {
      top: 0,
      left: 0,
      bottom: Math.max(0, this.workbook.lastRow(this.key)),
      right: Math.max(0, this.workbook.lastColumn(this.key)),
    };
  }
}

/** Where a range lies. A range is its coordinates only: it doesn't follow rows that are inserted above it. */
export class RangePlace extends ServiceObject<GRange> {
  readonly apiName = 'Spreadsheet.Range';

  constructor(
    readonly sheet: SheetPlace,
    readonly zone: Zone,
    readonly bounds: Bounds = CLOSED,
  ) {
    super(sheet.session);
  }

  get workbook(): Workbook {
    return this.sheet.workbook;
  }

  get key(): SheetKey {
    return this.sheet.key;
  }

  get rows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }

  get columns(): number {
    return this.zone.right - this.zone.left + 1;
  }

  /** A notation may name cells that the grid has not; only their use is refused. */
  override assertUsable(): void {
    this.sheet.assertThere();
    if (!contains(this.sheet.grid(), this.zone)) this.session.fail('outside');
  }

  override cellCount(): number {
    return this.rows * this.columns;
  }

  /** The cells, evaluated. */
  protected cells(): CellOutput[][] {
    this.sheet.assertThere();
    return this.workbook.read(this.key, this.zone);
  }

  /** Collects a change of these cells, refused when the running user may not make it. */
  protected change(work: () => void): GRange {
    this.session.later(() => {
      this.sheet.assertThere();
      this.sheet.mayEdit(this.zone);
      work();
    });
    return this.handle;
  }

  /** Throws unless a block has exactly this range's rows and columns. */
  protected assertShape(block: readonly (readonly unknown[])[]): void {
    if (block.length !== this.rows) this.session.fail('rowsMismatch', block.length, this.rows);
    const odd = block.find((row) => row.length !== this.columns);
    if (odd !== undefined) this.session.fail('columnsMismatch', odd.length, this.columns);
  }

  /** A block of this range's shape. */
  protected fill<T>(make: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) => make(row, column)),
    );
  }

  /** The first cell as a zone. */
  protected get corner(): Zone {
    return { ...this.zone, bottom: this.zone.top, right: this.zone.left };
  }
}
