import type { MetadataEntry, Workbook } from '../../engine/workbook.js';
import { intersection } from './a1.js';
import { enumKey, enumMember } from './enums.js';
import type { GMetadata, GRange, GSheet, GSpreadsheet } from './google.js';
import { RangePlace, SheetPlace } from './places.js';
import { behind, ServiceObject } from './service-object.js';
import type { SpreadsheetPlace } from './places.js';

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Place = MetadataEntry['at'];

/** The arguments of addDeveloperMetadata(key[, value][, visibility]). */
export function metadataArguments(
  value: string | Visibility | undefined,
  visibility: Visibility | undefined,
): { readonly value: string | null; readonly visibility: 'DOCUMENT' | 'PROJECT' } {
  const asEnum = enumKey(visibility) ?? enumKey(value);
  return { value: typeof value === 'string' ? value : null, visibility: asEnum === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' };
}

/** Where metadata of a range goes: one whole row or one whole column; anything else is refused. */
export function placeOfRange(range: RangePlace): Place {
  const grid = range.sheet.grid();
  const { zone, key } = range;
  const wholeRow = zone.left === 0 && zone.right === grid.right && zone.top === zone.bottom;
  const wholeColumn = zone.top === 0 && zone.bottom === grid.bottom && zone.left === zone.right;
  if (wholeRow && (!range.bounds.startColumn || !wholeColumn)) return { kind: 'row', sheet: key, index: zone.top };
  if (wholeColumn) return { kind: 'column', sheet: key, index: zone.left };
  return range.session.fail('metadataPlace');
}

/** One entry, as it was when it was found; changes go to the document. */
export class DeveloperMetadata extends ServiceObject<GMetadata> implements GMetadata {
  readonly apiName = 'Spreadsheet.DeveloperMetadata';

  constructor(
    private readonly book: SpreadsheetPlace,
    private entry: MetadataEntry,
  ) {
    super(book.session);
  }

  private get workbook(): Workbook {
    return this.book.workbook;
  }

  private change(change: Partial<Omit<MetadataEntry, 'id'>>): GMetadata {
    this.workbook.changeMetadata(this.entry.id, change);
    this.entry = { ...this.entry, ...change };
    return this.handle;
  }

  getId(): number {
    return this.entry.id;
  }

  getKey(): string {
    return this.entry.key;
  }

  getLocation(): GLocation {
    return new DeveloperMetadataLocation(this.book, this.entry.at).handle;
  }

  getValue(): string | null {
    return this.entry.value;
  }

  getVisibility(): Visibility {
    return enumMember('DeveloperMetadataVisibility', this.entry.visibility);
  }

  moveToColumn(column: GRange): GMetadata {
    return this.change({ at: placeOfRange(behind(column, RangePlace)) });
  }

  moveToRow(row: GRange): GMetadata {
    return this.change({ at: placeOfRange(behind(row, RangePlace)) });
  }

  moveToSheet(sheet: GSheet): GMetadata {
    return this.change({ at: { kind: 'sheet', sheet: behind(sheet, SheetPlace).key } });
  }

  moveToSpreadsheet(): GMetadata {
    return this.change({ at: { kind: 'spreadsheet' } });
  }

  remove(): void {
    this.workbook.removeMetadata(this.entry.id);
  }

  setKey(key: string): GMetadata {
    return this.change({ key });
  }

  setValue(value: string): GMetadata {
    return this.change({ value });
  }

  setVisibility(visibility: Visibility): GMetadata {
    return this.change({ visibility: enumKey(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' });
  }
}

class DeveloperMetadataLocation extends ServiceObject<GLocation> implements GLocation {
  readonly apiName = 'Spreadsheet.DeveloperMetadataLocation';

  constructor(
    private readonly book: SpreadsheetPlace,
    private readonly at: Place,
  ) {
    super(book.session);
  }

  getColumn(): GRange | null {
    if (this.at.kind !== 'column') return null;
    const sheet = this.book.sheet(this.at.sheet);
    const zone = { ...sheet.grid(), left: this.at.index, right: this.at.index };
    return sheet.range(zone, { startRow: false, endRow: false, startColumn: true, endColumn: true }).handle;
  }

  getLocationType(): LocationType {
    return enumMember('DeveloperMetadataLocationType', this.at.kind.toUpperCase());
  }

  getRow(): GRange | null {
    if (this.at.kind !== 'row') return null;
    const sheet = this.book.sheet(this.at.sheet);
    const zone = { ...sheet.grid(), top: this.at.index, bottom: this.at.index };
    return sheet.range(zone, { startRow: true, endRow: true, startColumn: false, endColumn: false }).handle;
  }

  getSheet(): GSheet | null {
    return this.at.kind === 'spreadsheet' ? null : this.book.sheet(this.at.sheet).handle;
  }

  getSpreadsheet(): GSpreadsheet | null {
    return this.at.kind === 'spreadsheet' ? this.book.handle : null;
  }
}

interface Wanted {
  readonly id?: number;
  readonly key?: string;
  readonly value?: string;
  readonly type?: string;
  readonly visibility?: string;
}

/** Looks among the entries that lie within a place (a spreadsheet: all of them). */
export class DeveloperMetadataFinder extends ServiceObject<GFinder> implements GFinder {
  readonly apiName = 'Spreadsheet.DeveloperMetadataFinder';
  private wanted: Wanted = {};
  private intersecting = false;

  constructor(
    private readonly book: SpreadsheetPlace,
    private readonly within: SheetPlace | RangePlace | null,
  ) {
    super(book.session);
  }

  private with(more: Wanted): GFinder {
    this.wanted = { ...this.wanted, ...more };
    return this.handle;
  }

  find(): GMetadata[] {
    return this.book.workbook
      .metadata()
      .filter((entry) => this.isWanted(entry) && this.isWithin(entry.at))
      .map((entry) => new DeveloperMetadata(this.book, entry).handle);
  }

  private isWanted(entry: MetadataEntry): boolean {
    const { id, key, value, type, visibility } = this.wanted;
    return (
      (id === undefined || entry.id === id) &&
      (key === undefined || entry.key === key) &&
      (value === undefined || entry.value === value) &&
      (type === undefined || entry.at.kind.toUpperCase() === type) &&
      (visibility === undefined || entry.visibility === visibility)
    );
  }

  private isWithin(at: Place): boolean {
    const { within } = this;
    if (within === null) return true;
    if (within instanceof RangePlace) return this.isWithinRange(at, within);
    if (at.kind === 'spreadsheet') return this.intersecting;
    return at.sheet === within.key;
  }

  /** A cell doesn't find its column's entries unless intersecting locations were asked for. */
  private isWithinRange(at: Place, range: RangePlace): boolean {
    if (at.kind === 'spreadsheet' || at.kind === 'sheet') {
      return this.intersecting && (at.kind === 'spreadsheet' || at.sheet === range.key);
    }
    if (at.sheet !== range.key) return false;
    const grid = range.sheet.grid();
    const line =
      at.kind === 'row' ? { ...grid, top: at.index, bottom: at.index } : { ...grid, left: at.index, right: at.index };
    const shared = intersection(line, range.zone);
    if (shared === null) return false;
    if (this.intersecting) return true;
    return at.kind === 'row'
      ? shared.left === grid.left && shared.right === grid.right
      : shared.top === grid.top && shared.bottom === grid.bottom;
  }

  onIntersectingLocations(): GFinder {
    this.intersecting = true;
    return this.handle;
  }

  withId(id: number): GFinder {
    return this.with({ id });
  }

  withKey(key: string): GFinder {
    return this.with({ key });
  }

  withLocationType(locationType: LocationType): GFinder {
    return this.with({ type: enumKey(locationType) ?? '' });
  }

  withValue(value: string): GFinder {
    return this.with({ value });
  }

  withVisibility(visibility: Visibility): GFinder {
    return this.with({ visibility: enumKey(visibility) ?? '' });
  }
}
