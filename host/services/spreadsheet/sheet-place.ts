import type { SheetKey, Workbook, Zone } from '../../engine/workbook.js';
import type { Bounds } from './a1.js';
import type { GSheet } from './google.js';
import { assertEditable } from './guard.js';
import type { RangePlace } from './range-place.js';
import { ServiceObject } from './service-object.js';
import type { Session } from './session.js';
import type { SpreadsheetPlace } from './spreadsheet-place.js';

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
