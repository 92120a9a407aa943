import type { Cell } from '../../domain/cell.js';
import {
  DASHBOARD_HEADERS,
  FRIDAY_LOG_HEADERS,
  LOG_HEADERS,
  PEOPLE_HEADERS,
  SETTINGS_HEADERS,
  WAITING_HEADERS,
} from '../../domain/texts/sheet-words.js';

/** What stands in the header row of each of our tabs. */
const SIGNS: readonly (readonly string[])[] = [
  // The last one may have an apostrophe before it.
  LOG_HEADERS.slice(0, -1),
  FRIDAY_LOG_HEADERS,
  PEOPLE_HEADERS,
  // Those behind them have changed since 0.1.0.
  WAITING_HEADERS.slice(0, WAITING_HEADERS.indexOf('Phone')),
  DASHBOARD_HEADERS,
  [SETTINGS_HEADERS.label, SETTINGS_HEADERS.value, SETTINGS_HEADERS.says],
];

/** Our header rows stand no lower than this: below the Dashboard's title and status. */
const LOWEST = 6;

/** Is this one of our tabs, by what is in it? An exported workbook, and a tab copied into another, has no marks. */
export function looksLikeOurs(cells: readonly (readonly Cell[])[]): boolean {
  return cells.slice(0, LOWEST).some((row) => SIGNS.some((sign) => sign.every((text, column) => row[column] === text)));
}
