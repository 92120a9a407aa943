import type { Zone } from '../../engine/workbook.js';
import { contains } from './a1.js';
import { enumKey } from './enums.js';
import type { GRange, GRangeList, GSelection, GSheet } from './google.js';
import { RangeList } from './range-list.js';
import { RangePlace } from './places.js';
import { selectZones } from './select-zones.js';
import { behind, ServiceObject } from './service-object.js';
import type { SpreadsheetPlace } from './places.js';

type Direction = GoogleAppsScript.Spreadsheet.Direction;

/** The range becomes active; the current cell stays when it lies within. */
export function activateRange(range: RangePlace): void {
  range.assertUsable();
  selectZones(range.sheet.book, range.key, [range.zone]);
}

/** The cell becomes current; the active range stays when it holds the cell. */
export function setCurrentCell(range: RangePlace): void {
  range.assertUsable();
  const { book } = range.sheet;
  const at = { row: range.zone.top, column: range.zone.left };
  const { sheet, zones } = book.selection;
  const cell: Zone = { top: at.row, bottom: at.row, left: at.column, right: at.column };
  const within = sheet === range.key && zones.some((zone) => contains(zone, cell));
  selectZones(book, range.key, within ? zones : [cell], at);
}

export function activeRange(book: SpreadsheetPlace): RangePlace {
  const { sheet, zones } = book.selection;
  const zone = zones[zones.length - 1] ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return book.sheet(sheet).range(zone);
}

export function currentCell(book: SpreadsheetPlace): RangePlace {
  const { sheet, cell } = book.selection;
  return book.sheet(sheet).range({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
}

export function activeRangeList(book: SpreadsheetPlace): GRangeList {
  const { sheet, zones } = book.selection;
  const home = book.sheet(sheet);
  return new RangeList(
    book.session,
    zones.map((zone) => home.range(zone).handle),
  ).handle;
}

/** What the user has selected, looked up at each call. */
export class Selection extends ServiceObject<GSelection> implements GSelection {
  readonly apiName = 'Spreadsheet.Selection';

  constructor(private readonly book: SpreadsheetPlace) {
    super(book.session);
  }

  getActiveRange(): GRange {
    return activeRange(this.book).handle;
  }

  getActiveRangeList(): GRangeList {
    return activeRangeList(this.book);
  }

  getActiveSheet(): GSheet {
    return this.book.sheet(this.book.selection.sheet).handle;
  }

  getCurrentCell(): GRange {
    return currentCell(this.book).handle;
  }

  /** As Ctrl+Shift+arrow: the edge away from the current cell goes on to the next data cell; the others stay. */
  getNextDataRange(direction: Direction): GRange {
    const { sheet, zone } = activeRange(this.book);
    const cell = currentCell(this.book).zone;
    const upright = enumKey(direction) === 'UP' || enumKey(direction) === 'DOWN';
    const [first, last] = upright ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
    const moving = cell[first] > zone[first] ? zone[first] : zone[last];
    const edge = behind(
      sheet.range({ ...cell, [first]: moving, [last]: moving }).handle.getNextDataCell(direction),
      RangePlace,
    );
    const ends = [edge.zone[first], cell[first]];
    return sheet.range({ ...zone, [first]: Math.min(...ends), [last]: Math.max(...ends) }).handle;
  }
}
