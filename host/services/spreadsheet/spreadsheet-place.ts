import type { SheetKey, Workbook } from '../../engine/workbook.js';
import type { SelectionState } from './context.js';
import type { GSpreadsheet } from './google.js';
import { ServiceObject } from './service-object.js';
import type { Session } from './session.js';
import type { SheetPlace } from './sheet-place.js';

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
