import { DEFAULT_COLUMN_WIDTH, FIRST_SHEET } from './structure.js';
import { helpers } from './odoo.js';
import { localeFor } from './locales.js';
import { engineSheetName } from './sheet-names.js';
import { OdooWorkbook } from './odoo-workbook.js';
import { contentOfText } from './plugins/literal-text.js';
import type { ImportNote, Workbook } from './workbook.js';

/** Google's own grid of a new sheet. */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

export interface NewWorkbookOptions {
  readonly name?: string;
  /** "en_US", "de_DE" … */
  readonly locale?: string;
  readonly timeZone?: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly sheetName?: string;
}

let made = 0;

export function newWorkbook(options: NewWorkbookOptions = {}): Workbook {
  return new OdooWorkbook(newWorkbookData(options));
}

interface WorkbookData {
  readonly sheets: readonly object[];
  readonly settings: object;
  readonly workbookSettings: object;
}

/** The engine's JSON of a new workbook with one empty sheet. */
export function newWorkbookData(options: NewWorkbookOptions): WorkbookData {
  const { name = 'Untitled spreadsheet', locale = 'en_US', timeZone = 'Etc/GMT', sheetName = 'Sheet1' } = options;
  const { rows = DEFAULT_ROWS, columns = DEFAULT_COLUMNS } = options;
  const data = helpers.createEmptyWorkbookData(sheetName);
  const cols = Object.fromEntries(
    Array.from({ length: columns }, (_, index) => [index, { size: DEFAULT_COLUMN_WIDTH }]),
  );
  const sheet = {
    ...data.sheets[0],
    id: FIRST_SHEET,
    name: engineSheetName(sheetName),
    rowNumber: rows,
    colNumber: columns,
    cols,
  };
  const workbookSettings = { id: newId(), name, timeZone };
  return { ...data, sheets: [sheet], settings: { locale: localeFor(locale) }, workbookSettings };
}

/** Rows and columns that a sheet has beyond an imported table, so that there is room to go on. */
const SPARE_ROWS = 100;

/** A workbook with one sheet in which every cell is the text given. */
export function workbookOfTexts(
  rows: readonly (readonly string[])[],
  options: { readonly name: string; readonly locale?: string; readonly timeZone?: string },
): { readonly workbook: Workbook; readonly notes: readonly ImportNote[] } {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const cells: Record<string, string> = {};
  rows.forEach((row, index) => {
    row.forEach((text, column) => {
      if (text !== '') cells[helpers.toXC(column, index)] = contentOfText(text);
    });
  });
  const sheetName = tabName(options.name);
  const data = newWorkbookData({
    ...options,
    sheetName,
    rows: Math.max(DEFAULT_ROWS, rows.length + SPARE_ROWS),
    columns: Math.max(DEFAULT_COLUMNS, width),
  });
  const [sheet] = data.sheets;
  const notes =
    sheetName === options.name
      ? []
      : [
          {
            sheet: sheetName,
            says: `The tab is named “${sheetName}”, since a tab’s name cannot be “${options.name}”.`,
          },
        ];
  return { workbook: new OdooWorkbook({ ...data, sheets: [{ ...sheet, cells }] }), notes };
}

/** A file's name as a tab's name. */
function tabName(name: string): string {
  return name.trim().slice(0, 100) || 'Sheet1';
}

/** A workbook from what `toJSON` gave. @throws UnreadableJson when it is something else */
export function workbookFromJSON(json: unknown): Workbook {
  if (typeof json !== 'object' || json === null || !('sheets' in json) || !Array.isArray(json.sheets)) {
    throw new UnreadableJson('This is not a workbook that the host has saved.');
  }
  // The engine changes what it is given.
  return new OdooWorkbook(helpers.deepCopy(json));
}

export class UnreadableJson extends Error {
  override readonly name = 'UnreadableJson';
}

/** Looks like a spreadsheet's id at Google: 44 letters, digits, dashes and underscores. */
export function newId(): string {
  made++;
  const random = Array.from({ length: 42 }, () => Math.floor(Math.random() * 36).toString(36)).join('');
  return `1${random}${(made % 36).toString(36)}`;
}
