import type { SheetKey, Workbook, Zone } from '../../engine/workbook.js';
import type { CallKind } from './call-kind.js';
import type { UiEvent } from '../../runtime/ui-event.js';

/** Where the user is: the active sheet and what is selected on it. */
export interface SelectionState {
  readonly sheet: SheetKey;
  /** The active range last: Google's "last selected". */
  readonly zones: readonly Zone[];
  /** The current cell, within one of the zones. */
  readonly cell: { readonly row: number; readonly column: number };
}

/**
 * Asks the person, and goes on with what they say: an alert's answer is a button's name, a prompt's is the text; null:
 * they closed it. The last thing that a service's method does.
 */
export type Ask = <T>(question: UiEvent, goOn: (answer: string | null) => T) => T;

/** Everything that the spreadsheet service of one execution needs from outside. */
export interface SpreadsheetContext {
  readonly workbooks: {
    /** The container; null for a stand-alone script. */
    readonly active: Workbook | null;
    byId(id: string): Workbook | null;
    create(name: string, rows: number, columns: number): Workbook;
  };
  /** The effective user: whose rights count. */
  readonly userEmail: string;
  readonly owner: string;
  /** Addresses besides the owner; `addEditor` and its kin change these arrays. */
  readonly editors: string[];
  readonly viewers: string[];
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  /** Somebody sits before the document: menus, sidebars and dialogs work. */
  readonly hasUi: boolean;
  /** The realm's own constructor, so that `instanceof` holds in the script. */
  readonly DateOf: DateConstructor;
  /** Called for every public call. `flushed`: a read that first had to apply uncommitted writes. */
  count(member: string, kind: CallKind, cells?: number, flushed?: boolean): void;
  readonly ui: {
    event(event: UiEvent): void;
    readonly ask: Ask;
  };
  readonly selection: {
    get(): SelectionState | null;
    set(state: SelectionState): void;
  };
  /** What the add-on's own menu is called. */
  readonly addonName?: string;
  /** Language of the error texts ("de"); left out: English. */
  readonly localizedErrors?: string;
}
