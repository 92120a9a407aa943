import type { Cell } from '../../domain/cell.js';
import { DASHBOARD_HEADERS } from './dashboard-tab.js';
import { LOG_HEADERS } from './event-rows.js';
import { FRIDAY_LOG_HEADERS } from './friday-log-tab.js';
import { PEOPLE_HEADERS } from './people-tab.js';
import { HEADERS, LABEL, SAYS, VALUE } from './settings-layout.js';
import { WAITING_HEADERS } from './waiting-now-tab.js';

/** What stands in the header row of each of our tabs. */
const SIGNS: readonly (readonly (string | undefined)[])[] = [
  // The last one may have an apostrophe before it.
  LOG_HEADERS.slice(0, -1),
  FRIDAY_LOG_HEADERS,
  PEOPLE_HEADERS,
  WAITING_HEADERS,
  DASHBOARD_HEADERS,
  [HEADERS[LABEL], HEADERS[VALUE], HEADERS[SAYS]],
];

/** Our header rows stand no lower than this: below the Dashboard's title and status. */
const LOWEST = 6;

/** Is this one of our tabs, by what is in it? An exported workbook, and a tab copied into another, has no marks. */
export function looksLikeOurs(cells: readonly (readonly Cell[])[]): boolean {
  return cells.slice(0, LOWEST).some((row) => SIGNS.some((sign) => sign.every((text, column) => row[column] === text)));
}
