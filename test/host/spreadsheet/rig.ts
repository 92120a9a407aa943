import { newWorkbook } from '../../../host/engine/open.js';
import type { Workbook } from '../../../host/engine/workbook.js';
import type { SelectionState, SpreadsheetContext } from '../../../host/services/spreadsheet/context.js';
import { createSpreadsheetServices, type SpreadsheetServices } from '../../../host/services/spreadsheet/index.js';
import type { UiEvent } from '../../../host/runtime/ui-event.js';

export interface CountedCall {
  readonly member: string;
  readonly kind: string;
  readonly cells: number;
  readonly flushed: boolean;
}

export interface Rig extends Omit<SpreadsheetServices, 'sheet'> {
  readonly workbook: Workbook;
  readonly ss: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly calls: CountedCall[];
  readonly events: UiEvent[];
  /** Answers for alerts and prompts, in order; none left: closed. */
  readonly answers: (string | null)[];
  readonly context: SpreadsheetContext;
}

export interface RigOptions {
  readonly rows?: number;
  readonly columns?: number;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly workbook?: Workbook;
  readonly context?: Partial<SpreadsheetContext>;
}

/** One execution of a script bound to a workbook, run by its owner. */
export function rig(options: RigOptions = {}): Rig {
  const { locale = 'en_US', timeZone = 'Etc/GMT', rows = 1000, columns = 26 } = options;
  const workbook = options.workbook ?? newWorkbook({ locale, timeZone, rows, columns });
  const others = new Map<string, Workbook>();
  const calls: CountedCall[] = [];
  const events: UiEvent[] = [];
  const answers: (string | null)[] = [];
  let selected: SelectionState | null = null;
  const context: SpreadsheetContext = {
    workbooks: {
      active: workbook,
      byId: (id) => (id === workbook.id ? workbook : (others.get(id) ?? null)),
      create: (name, newRows, newColumns) => {
        const made = newWorkbook({ name, rows: newRows, columns: newColumns, locale, timeZone });
        others.set(made.id, made);
        return made;
      },
    },
    userEmail: 'owner@agency.example',
    owner: 'owner@agency.example',
    editors: [],
    viewers: [],
    authMode: 'FULL',
    hasUi: true,
    DateOf: Date,
    count: (member, kind, cells = 0, flushed = false) => {
      calls.push({ member, kind, cells, flushed });
    },
    ui: {
      event: (event) => {
        events.push(event);
      },
      ask: (event, goOn) => {
        events.push(event);
        return goOn(answers.shift() ?? null);
      },
    },
    selection: {
      get: () => selected,
      set: (state) => {
        selected = state;
      },
    },
    ...options.context,
  };
  const services = createSpreadsheetServices(context);
  const ss = services.spreadsheet(workbook);
  const first = workbook.sheets()[0];
  if (first === undefined) throw new Error('a workbook without tabs');
  const sheet = services.sheet(workbook, first);
  return { ...services, workbook, ss, sheet, calls, events, answers, context };
}

/** What a service object's toString() says. */
export function printed(object: unknown): string {
  return String(object);
}
