import { sameZone } from './a1.js';
import { DeveloperMetadata, DeveloperMetadataFinder, metadataArguments, placeOfRange } from './developer-metadata.js';
import { assertEditable } from './guard.js';
import type { GFilter, GMetadata, GProtection, GRange } from './google.js';
import { Filter } from './filter.js';
import { FoldedLines } from './folded-lines.js';
import { Protection } from './protection.js';
import { RangeFill } from './range-fill.js';
import { activateRange, setCurrentCell } from './selection.js';
import { searchedZone, TextFinder } from './text-finder.js';

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** A range with all that the host knows of it. */
export class Range extends RangeFill implements Omit<GRange, NotSupported> {
  activate(): GRange {
    activateRange(this);
    return this.handle;
  }

  activateAsCurrentCell(): GRange {
    setCurrentCell(this);
    return this.handle;
  }

  addDeveloperMetadata(key: string, value?: string | Visibility, visibility?: Visibility): GRange {
    const at = placeOfRange(this);
    this.workbook.addMetadata({ key, ...metadataArguments(value, visibility), at });
    return this.handle;
  }

  getDeveloperMetadata(): GMetadata[] {
    return this.workbook
      .metadata()
      .filter(({ at }) => (at.kind === 'row' || at.kind === 'column') && at.sheet === this.key)
      .filter(({ at }) => {
        const grid = this.sheet.grid();
        if (at.kind === 'row') return sameZone(this.zone, { ...grid, top: at.index, bottom: at.index });
        return at.kind === 'column' && sameZone(this.zone, { ...grid, left: at.index, right: at.index });
      })
      .map((entry) => new DeveloperMetadata(this.sheet.book, entry).handle);
  }

  createDeveloperMetadataFinder(): GFinder {
    return new DeveloperMetadataFinder(this.sheet.book, this).handle;
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const { sheet, zone } = this;
    return new TextFinder(this.session, [{ sheet, zone: searchedZone(sheet, zone) }], findText).handle;
  }

  createFilter(): GFilter {
    if (this.workbook.filter(this.key) !== null) this.session.fail('secondFilter');
    this.sheet.mayEdit(this.zone);
    this.workbook.setFilter(this.key, { zone: this.zone, hidden: new Map(), criteria: new Map() });
    return new Filter(this.sheet).handle;
  }

  /** Any range gives its tab's filter. */
  getFilter(): GFilter | null {
    return this.workbook.filter(this.key) === null ? null : new Filter(this.sheet).handle;
  }

  protect(): GProtection {
    return Protection.create(this.sheet, this.zone).handle;
  }

  private foldLines(work: (rows: FoldedLines, columns: FoldedLines) => void): GRange {
    this.sheet.mayEdit(this.zone);
    work(new FoldedLines(this.sheet, 'rows'), new FoldedLines(this.sheet, 'columns'));
    return this.handle;
  }

  /** All groups within the range; without one, the deepest that reach into it. */
  collapseGroups(): GRange {
    const { top, bottom, left, right } = this.zone;
    return this.foldLines((rows, columns) => {
      const inRows = rows.within(top, bottom);
      const inColumns = columns.within(left, right);
      const none = inRows.length + inColumns.length === 0;
      rows.setCollapsed(none ? rows.partlyWithin(top, bottom) : inRows, true);
      columns.setCollapsed(none ? columns.partlyWithin(left, right) : inColumns, true);
    });
  }

  expandGroups(): GRange {
    return this.foldLines((rows, columns) => {
      rows.expandTouching(this.zone.top, this.zone.bottom);
      columns.expandTouching(this.zone.left, this.zone.right);
    });
  }

  shiftRowGroupDepth(delta: number): GRange {
    return this.foldLines((rows) => {
      rows.shift(this.zone.top, this.zone.bottom, delta);
    });
  }

  shiftColumnGroupDepth(delta: number): GRange {
    return this.foldLines((_, columns) => {
      columns.shift(this.zone.left, this.zone.right, delta);
    });
  }

  /** There are none here: the host makes none. */
  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return [];
  }

  canEdit(): boolean {
    try {
      assertEditable(this.session, this.workbook, this.key, this.zone);
      return true;
    } catch {
      return false;
    }
  }
}

/** What Google's Range has and this one refuses by name. */
type NotSupported =
  | 'applyColumnBanding'
  | 'applyRowBanding'
  | 'createDataSourcePivotTable'
  | 'createDataSourceTable'
  | 'createPivotTable'
  | 'getDataSourceFormula'
  | 'getDataSourceFormulas'
  | 'getDataSourcePivotTables'
  | 'getDataSourceTables'
  | 'getDataSourceUrl'
  | 'getDataTable';
