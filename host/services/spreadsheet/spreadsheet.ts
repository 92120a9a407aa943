import { copySheetInto } from './copy-sheet.js';
import { DeveloperMetadata, DeveloperMetadataFinder, metadataArguments } from './developer-metadata.js';
import { enumKey } from './enums.js';
import type { GMetadata, GProtection, GRange, GRangeList, GSelection, GSpreadsheet } from './google.js';
import { assertRangeName, NamedRange } from './named-range.js';
import { Protection } from './protection.js';
import { RangeList } from './range-list.js';
import { RangePlace } from './places.js';
import { rangeOfText } from './resolve-range.js';
import { activateRange, activeRange, activeRangeList, currentCell, Selection, setCurrentCell } from './selection.js';
import { behind } from './service-object.js';
import { SpreadsheetSettings } from './spreadsheet-settings.js';
import { TextFinder } from './text-finder.js';

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type LegacyMenu = readonly ({ readonly name: string; readonly functionName: string } | null)[];

/** A file with all that the host knows of it. */
export class Spreadsheet extends SpreadsheetSettings implements Omit<GSpreadsheet, NotSupported> {
  getId(): string {
    return this.workbook.id;
  }

  getKey(): string {
    return this.workbook.id;
  }

  getName(): string {
    return this.workbook.name;
  }

  rename(newName: string): void {
    this.workbook.name = newName;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.workbook.id}/edit`;
  }

  getFormUrl(): string | null {
    return null;
  }

  /** A new file with the same tabs. */
  copy(name: string): GSpreadsheet {
    const made = this.session.context.workbooks.create(name, 1, 1);
    const placeholder = made.sheets()[0];
    if (placeholder !== undefined) made.renameSheet(placeholder, '\u0000');
    for (const key of this.workbook.sheets()) copySheetInto(this.workbook, key, made, this.workbook.sheetName(key));
    if (placeholder !== undefined) made.deleteSheet(placeholder);
    made.locale = this.workbook.locale;
    made.timeZone = this.workbook.timeZone;
    return new Spreadsheet(this.session, made).handle;
  }

  // Ranges.

  getRange(a1Notation: string): GRange {
    return rangeOfText(this, this.active, a1Notation).handle;
  }

  getRangeList(a1Notations: string[]): GRangeList {
    const ranges = Array.from(a1Notations, (text) => rangeOfText(this, this.active, text).handle);
    return new RangeList(this.session, ranges).handle;
  }

  /** A name, or, undocumented but live, a notation with its tab ("Sheet1!A1:B2"). */
  getRangeByName(name: string): GRange | null {
    const found = this.workbook.namedRanges().find((named) => named.name.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return this.sheet(found.sheet).range(found.zone).handle;
    try {
      return name.includes('!') ? rangeOfText(this, this.active, name).handle : null;
    } catch {
      return null;
    }
  }

  getNamedRanges(): GNamedRange[] {
    return this.workbook.namedRanges().map(({ name }) => new NamedRange(this, name).handle);
  }

  setNamedRange(name: string, range: GRange): void {
    assertRangeName(this, name);
    const { key, zone } = behind(range, RangePlace);
    this.workbook.setNamedRange(name, key, zone);
  }

  removeNamedRange(name: string): void {
    if (!this.workbook.namedRanges().some((named) => named.name === name)) this.session.fail('noNamedRange', name);
    this.workbook.removeNamedRange(name);
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const places = this.workbook.sheets().map((key) => ({ sheet: this.sheet(key), zone: null }));
    return new TextFinder(this.session, places, findText).handle;
  }

  getActiveCell(): GRange {
    return currentCell(this).handle;
  }

  getCurrentCell(): GRange {
    return currentCell(this).handle;
  }

  getActiveRange(): GRange {
    return activeRange(this).handle;
  }

  getActiveRangeList(): GRangeList {
    return activeRangeList(this);
  }

  getSelection(): GSelection {
    return new Selection(this).handle;
  }

  setActiveRange(range: GRange): GRange {
    activateRange(behind(range, RangePlace));
    return range;
  }

  setActiveRangeList(rangeList: GRangeList): GRangeList {
    return rangeList.activate();
  }

  setActiveSelection(range: GRange | string): GRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setCurrentCell(cell: GRange): GRange {
    setCurrentCell(behind(cell, RangePlace));
    return cell;
  }

  // Metadata and protection.

  addDeveloperMetadata(key: string, value?: string | Visibility, visibility?: Visibility): GSpreadsheet {
    this.workbook.addMetadata({ key, ...metadataArguments(value, visibility), at: { kind: 'spreadsheet' } });
    return this.handle;
  }

  /** Of the file itself, not of its tabs. */
  getDeveloperMetadata(): GMetadata[] {
    return this.workbook
      .metadata()
      .filter(({ at }) => at.kind === 'spreadsheet')
      .map((entry) => new DeveloperMetadata(this, entry).handle);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this, null).handle;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GProtection[] {
    const wholeSheet = enumKey(type) === 'SHEET';
    return this.workbook
      .protections()
      .filter(({ zone }) => (zone === null) === wholeSheet)
      .map((stored) => new Protection(this.sheet(stored.sheet), stored).handle);
  }

  // The screen.

  /** Nobody sees it where nobody sits before the document. */
  toast(msg: string, title = '', timeoutSeconds: number | null = null): void {
    const { context } = this.session;
    if (!this.isContainer || !context.hasUi) return;
    context.ui.event({ kind: 'toast', message: msg, title, seconds: timeoutSeconds ?? 5 });
  }

  addMenu(name: string, subMenus: LegacyMenu): void {
    const items = Array.from(subMenus, (item) =>
      item === null
        ? ({ kind: 'separator' } as const)
        : ({ kind: 'item', caption: item.name, handler: item.functionName } as const),
    );
    if (this.session.context.hasUi)
      this.session.context.ui.event({ kind: 'menu', title: name, items, place: 'menu bar' });
  }

  updateMenu(name: string, subMenus: LegacyMenu): void {
    this.addMenu(name, subMenus);
  }
}

/** What Google's Spreadsheet has and this one refuses by name. */
type NotSupported =
  | 'getSheetProtection'
  | 'setSheetProtection'
  | 'isAnonymousView'
  | 'isAnonymousWrite'
  | 'setAnonymousAccess'
  | 'getAs'
  | 'getBandings'
  | 'getBlob'
  | 'getDataSourceTables'
  | 'getDataSources'
  | 'getDataSourceSheets'
  | 'getImages'
  | 'getPredefinedSpreadsheetThemes'
  | 'getSpreadsheetTheme'
  | 'insertImage'
  | 'insertSheetWithDataSourceTable'
  | 'insertDataSourceSheet'
  | 'moveChartToObjectSheet'
  | 'refreshAllDataSources'
  | 'removeMenu'
  | 'resetSpreadsheetTheme'
  | 'setSpreadsheetTheme'
  | 'show';
