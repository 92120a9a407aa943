import type { Zone } from '../../engine/workbook.js';
import { notationOf } from './a1.js';
import type { SpreadsheetPlace } from './places.js';

/** Selects zones of one tab, as activate() does; the current cell is the first one's corner unless it is told. */
export function selectZones(
  book: SpreadsheetPlace,
  sheet: string,
  zones: readonly Zone[],
  cell?: { readonly row: number; readonly column: number },
): void {
  const last = zones[zones.length - 1];
  if (last === undefined) return;
  book.select({ sheet, zones, cell: cell ?? { row: last.top, column: last.left } });
  if (!book.isContainer || !book.session.context.hasUi) return;
  const name = book.workbook.sheetName(sheet);
  book.session.context.ui.event({ kind: 'select', sheet: name, range: notationOf(last) });
}
