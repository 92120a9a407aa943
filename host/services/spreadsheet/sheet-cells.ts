import type { Zone } from '../../engine/workbook.js';
import { inputOf, MAX_CELLS } from './cell-values.js';
import { DeveloperMetadata, DeveloperMetadataFinder, metadataArguments } from './developer-metadata.js';
import type { GMetadata, GRange, GRangeList, GSelection, GSheet } from './google.js';
import { hasStrictRules, writeChecked } from './guard.js';
import { Range } from './range.js';
import { RangeList } from './range-list.js';
import type { RangePlace } from './places.js';
import { rangeOfNumbers, rangeOfText } from './resolve-range.js';
import { activateRange, activeRange, activeRangeList, currentCell, Selection, setCurrentCell } from './selection.js';
import { selectZones } from './select-zones.js';
import { behind } from './service-object.js';
import { SheetPlace } from './places.js';
import { TextFinder } from './text-finder.js';

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** A tab's ranges, contents and metadata. */
export abstract class SheetCells extends SheetPlace {
  /** All contents as one range. */
  protected whole(): Range {
    return new Range(this, this.grid());
  }

  getRange(rowOrText: number | string, column?: number, numRows = 1, numColumns = 1): GRange {
    if (typeof rowOrText === 'string') return rangeOfText(this.book, this, rowOrText).handle;
    return rangeOfNumbers(this, rowOrText, column ?? 1, numRows, numColumns).handle;
  }

  getRangeList(a1Notations: string[]): GRangeList {
    const ranges = Array.from(a1Notations, (text) => rangeOfText(this.book, this, text).handle);
    return new RangeList(this.session, ranges).handle;
  }

  /** A1 to the last content; A1 on an empty tab. */
  getDataRange(): GRange {
    this.assertThere();
    return this.range(this.dataZone()).handle;
  }

  /** The last row with content: formulas that show nothing and unticked checkboxes count. 0 on an empty tab. */
  getLastRow(): number {
    this.assertThere();
    return this.workbook.lastRow(this.key) + 1;
  }

  getLastColumn(): number {
    this.assertThere();
    return this.workbook.lastColumn(this.key) + 1;
  }

  getMaxRows(): number {
    this.assertThere();
    return this.workbook.gridSize(this.key).rows;
  }

  getMaxColumns(): number {
    this.assertThere();
    return this.workbook.gridSize(this.key).columns;
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const { zone } = rangeOfNumbers(this, startRow, startColumn, numRows, numColumns);
    return new Range(this, zone).getValues();
  }

  /** Below the last content; the grid grows when it must. */
  appendRow(rowContents: unknown[]): GSheet {
    const values = Array.from(rowContents);
    const { key, session, workbook } = this;
    session.later({
      workbook,
      sheet: key,
      place: (lastRow) => {
        this.assertThere();
        const row = lastRow() + 1;
        return { top: row, bottom: row, left: 0, right: Math.max(0, values.length - 1) };
      },
      inputs: (zone) => {
        this.growTo(zone);
        this.mayEdit(zone);
        const cells = workbook.read(key, zone)[0] ?? [];
        return [values.map((value, at) => inputOf(value, cells[at]?.format ?? null, workbook, session))];
      },
      isAlone: (zone) => hasStrictRules(workbook, key, zone),
      write: (zone, inputs) => {
        writeChecked(session, workbook, key, zone, inputs);
      },
    });
    return this.handle;
  }

  /** Adds the rows and columns that a zone needs. */
  private growTo(zone: Zone): void {
    const { rows, columns } = this.workbook.gridSize(this.key);
    const moreRows = zone.bottom + 1 - rows;
    const moreColumns = zone.right + 1 - columns;
    if (moreRows > 0) {
      this.growBy(moreRows, columns, () => {
        this.workbook.insertRows(this.key, rows, moreRows);
      });
    }
    if (moreColumns > 0) {
      this.growBy(moreColumns, rows, () => {
        this.workbook.insertColumns(this.key, columns, moreColumns);
      });
    }
  }

  /** Grows the grid, unless the file would hold more cells than Google allows. */
  protected growBy(lines: number, length: number, grow: () => void): void {
    const { workbook } = this;
    const now = workbook.sheets().reduce((sum, sheet) => {
      const { rows, columns } = workbook.gridSize(sheet);
      return sum + rows * columns;
    }, 0);
    if (now + lines * length > MAX_CELLS) this.session.fail('tooManyCells', MAX_CELLS);
    grow();
  }

  /** Contents and formats, not notes and not validation rules. */
  clear(
    options: { readonly formatOnly?: boolean | undefined; readonly contentsOnly?: boolean | undefined } = {},
  ): GSheet {
    this.whole().clear(options);
    return this.handle;
  }

  clearContents(): GSheet {
    this.whole().clearContent();
    return this.handle;
  }

  clearFormats(): GSheet {
    this.whole().clear({ formatOnly: true });
    return this.handle;
  }

  clearNotes(): GSheet {
    const { bottom, right } = this.grid();
    new Range(this, { top: 0, left: 0, bottom, right }).clearNote();
    return this.handle;
  }

  /** All rows with content but the frozen ones. */
  sort(columnPosition: number, ascending = true): GSheet {
    this.session.later(() => {
      const zone = this.dataZone();
      const { rows } = this.workbook.frozen(this.key);
      const body = { ...zone, top: rows };
      if (columnPosition < 1 || columnPosition > this.grid().right + 1) this.session.fail('outside');
      if (this.workbook.lastRow(this.key) < body.top || columnPosition - 1 > body.right) return;
      this.mayEdit(body);
      this.workbook.sort(this.key, body, [{ column: columnPosition - 1, ascending }]);
    });
    return this.handle;
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return new TextFinder(this.session, [{ sheet: this, zone: null }], findText).handle;
  }

  addDeveloperMetadata(key: string, value?: string | Visibility, visibility?: Visibility): GSheet {
    this.workbook.addMetadata({ key, ...metadataArguments(value, visibility), at: { kind: 'sheet', sheet: this.key } });
    return this.handle;
  }

  /** Of the tab itself, not of its rows and columns. */
  getDeveloperMetadata(): GMetadata[] {
    return this.workbook
      .metadata()
      .filter(({ at }) => at.kind === 'sheet' && at.sheet === this.key)
      .map((entry) => new DeveloperMetadata(this.book, entry).handle);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.book, this).handle;
  }

  activate(): GSheet {
    this.assertThere();
    this.book.activateSheet(this.key);
    return this.handle;
  }

  private onThis(): boolean {
    return this.book.selection.sheet === this.key;
  }

  private corner(): GRange {
    return this.range({ top: 0, left: 0, bottom: 0, right: 0 }).handle;
  }

  getActiveCell(): GRange {
    return this.onThis() ? currentCell(this.book).handle : this.corner();
  }

  getCurrentCell(): GRange {
    return this.getActiveCell();
  }

  getActiveRange(): GRange {
    return this.onThis() ? activeRange(this.book).handle : this.corner();
  }

  getActiveRangeList(): GRangeList {
    return this.onThis() ? activeRangeList(this.book) : new RangeList(this.session, [this.corner()]).handle;
  }

  getSelection(): GSelection {
    return new Selection(this.book).handle;
  }

  setActiveRange(range: GRange): GRange {
    activateRange(behind(range, Range));
    return range;
  }

  setActiveRangeList(rangeList: GRangeList): GRangeList {
    const places: RangePlace[] = rangeList.getRanges().map((range) => behind(range, Range));
    selectZones(
      this.book,
      this.key,
      places.map(({ zone }) => zone),
    );
    return rangeList;
  }

  setActiveSelection(range: GRange | string): GRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setCurrentCell(cell: GRange): GRange {
    setCurrentCell(behind(cell, Range));
    return cell;
  }
}
