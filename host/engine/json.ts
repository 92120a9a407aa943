import { DEFAULT_COLUMN_WIDTH, FIRST_SHEET } from './structure.js';
import { helpers } from './odoo.js';
import { localeFor } from './locales.js';
import { OdooWorkbook } from './odoo-workbook.js';
import type { Workbook } from './workbook.js';

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
  const { name = 'Untitled spreadsheet', locale = 'en_US', timeZone = 'Etc/GMT', sheetName = 'Sheet1' } = options;
  const { rows = DEFAULT_ROWS, columns = DEFAULT_COLUMNS } = options;
  const data = helpers.createEmptyWorkbookData(sheetName);
  const cols = Object.fromEntries(
    Array.from({ length: columns }, (_, index) => [index, { size: DEFAULT_COLUMN_WIDTH }]),
  );
  const sheet = { ...data.sheets[0], id: FIRST_SHEET, name: sheetName, rowNumber: rows, colNumber: columns, cols };
  return new OdooWorkbook({
    ...data,
    sheets: [sheet],
    settings: { locale: localeFor(locale) },
    workbookSettings: { id: newId(), name, timeZone },
  });
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
