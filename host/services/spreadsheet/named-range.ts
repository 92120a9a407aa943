import type { GRange } from './google.js';
import { RangePlace } from './places.js';
import { behind, ServiceObject } from './service-object.js';
import type { SpreadsheetPlace } from './places.js';

type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** A name for a range. */
export class NamedRange extends ServiceObject<GNamedRange> implements GNamedRange {
  readonly apiName = 'Spreadsheet.NamedRange';

  constructor(
    private readonly book: SpreadsheetPlace,
    private name: string,
  ) {
    super(book.session);
  }

  private stored() {
    const found = this.book.workbook.namedRanges().find(({ name }) => name === this.name);
    return found ?? this.session.fail('noNamedRange', this.name);
  }

  getName(): string {
    return this.name;
  }

  getRange(): GRange {
    const { sheet, zone } = this.stored();
    return this.book.sheet(sheet).range(zone).handle;
  }

  remove(): void {
    this.book.workbook.removeNamedRange(this.stored().name);
  }

  setName(name: string): GNamedRange {
    assertRangeName(this.book, name);
    const { sheet, zone } = this.stored();
    this.book.workbook.removeNamedRange(this.name);
    this.book.workbook.setNamedRange(name, sheet, zone);
    this.name = name;
    return this.handle;
  }

  setRange(range: GRange): GNamedRange {
    const { key, zone } = behind(range, RangePlace);
    this.book.workbook.setNamedRange(this.name, key, zone);
    return this.handle;
  }
}

/** Letters, digits, underscores; neither a number first nor something that reads as a cell. At most 250 characters. */
export function assertRangeName(book: SpreadsheetPlace, name: string): void {
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/i.test(name);
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || looksLikeCell || /^(true|false)$/i.test(name)) {
    book.session.fail('badName', name);
  }
}
