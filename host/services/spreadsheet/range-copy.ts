import type { SheetKey, Zone } from '../../engine/workbook.js';
import { contains } from './a1.js';
import { clearNotes } from './empty-zone.js';
import { enumKey } from './enums.js';
import { clearExtras } from './extras.js';
import type { GRange, GSheet } from './google.js';
import { moveBlock } from './move-block.js';
import { pasteParts, type PasteWhat, transposedBlock } from './paste.js';
import { RangePlace, SheetPlace } from './places.js';
import { RangeRules } from './range-rules.js';
import { behind } from './service-object.js';

export interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

interface CopyOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

/** Clearing, copying, moving. */
export class RangeCopy extends RangeRules {
  /**
   * Without options contents and formats, but neither notes nor validations (gas-fakes, testsheets.js:475).
   * With options only what they name.
   */
  clear(options: ClearOptions = {}): GRange {
    const named = options.commentsOnly ?? options.contentsOnly ?? options.formatOnly ?? options.validationsOnly;
    const all = named !== true;
    return this.change(() => {
      for (const zone of this.rowsToClear(options.skipFilteredRows === true)) {
        if (all || options.contentsOnly === true) this.clearZone(zone, 'contents');
        if (all || options.formatOnly === true) this.clearZone(zone, 'formats');
        if (options.commentsOnly === true) clearNotes(this.workbook, this.key, zone);
        if (options.validationsOnly === true) this.workbook.setValidation(this.key, [zone], null);
      }
    });
  }

  clearContent(): GRange {
    return this.clear({ contentsOnly: true });
  }

  /** Looks only: number formats stay (reference of Range.clearFormat). */
  clearFormat(): GRange {
    return this.change(() => {
      const formats = this.cells().map((row) => row.map(({ format }) => format));
      this.clearZone(this.zone, 'formats');
      if (formats.some((row) => row.some((format) => format !== null))) {
        this.workbook.setFormats(this.key, this.zone.top, this.zone.left, formats);
      }
    });
  }

  private rowsToClear(skipFiltered: boolean): readonly Zone[] {
    if (!skipFiltered) return [this.zone];
    const rows = Array.from({ length: this.rows }, (_, row) => this.zone.top + row);
    return rows
      .filter((row) => !this.workbook.isRowHiddenByFilter(this.key, row))
      .map((row) => ({ ...this.zone, top: row, bottom: row }));
  }

  private clearZone(zone: Zone, what: 'contents' | 'formats'): void {
    this.workbook.clear(this.key, zone, { [what]: true });
    if (what === 'formats') clearExtras(this.workbook, this.key, zone);
  }

  copyTo(
    destination: GRange,
    how?: GoogleAppsScript.Spreadsheet.CopyPasteType | CopyOptions,
    transposed?: boolean,
  ): void {
    const target = behind(destination, RangePlace);
    const key = enumKey(how);
    if (transposed !== undefined) {
      this.paste(target, PASTES[key ?? 'PASTE_NORMAL'] ?? [], transposed);
      return;
    }
    const options: CopyOptions = key === null && typeof how === 'object' ? how : {};
    const kind =
      options.contentsOnly === true ? 'PASTE_VALUES' : options.formatOnly === true ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
    this.paste(target, PASTES[kind] ?? [], false);
  }

  copyValuesToRange(sheet: number | GSheet, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.paste(this.targetOn(sheet, column, columnEnd, row, rowEnd), ['values'], false);
  }

  copyFormatToRange(sheet: number | GSheet, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.paste(this.targetOn(sheet, column, columnEnd, row, rowEnd), ['formats', 'conditional'], false);
  }

  private targetOn(sheet: number | GSheet, column: number, columnEnd: number, row: number, rowEnd: number): RangePlace {
    const home = typeof sheet === 'number' ? this.sheetOfGid(sheet) : behind(sheet, SheetPlace);
    return home.range({ top: row - 1, left: column - 1, bottom: rowEnd - 1, right: columnEnd - 1 });
  }

  private sheetOfGid(gid: number): SheetPlace {
    const key: SheetKey | null = this.workbook.sheetOfGid(gid);
    if (key === null) this.session.fail('sheetGone', gid);
    return this.sheet.book.sheet(key);
  }

  /** A smaller target still gets the whole source; a larger one as many whole repeats as fit (gas-fakes, oddities.md). */
  private paste(target: RangePlace, what: readonly PasteWhat[], transposed: boolean): void {
    const rows = transposed ? this.columns : this.rows;
    const columns = transposed ? this.rows : this.columns;
    const down = Math.max(1, Math.floor(target.rows / rows));
    const across = Math.max(1, Math.floor(target.columns / columns));
    const { top, left } = target.zone;
    const whole = { top, left, bottom: top + down * rows - 1, right: left + across * columns - 1 };
    this.session.later(() => {
      this.sheet.assertThere();
      target.sheet.assertThere();
      if (!contains(target.sheet.grid(), whole)) this.session.fail('outside');
      target.sheet.mayEdit(whole);
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < across; x++) {
          const place = { sheet: target.sheet, top: top + y * rows, left: left + x * columns };
          if (transposed) transposedBlock(this.sheet, this.zone, place, what);
          else pasteParts(this.sheet, this.zone, place, what);
        }
      }
    });
  }

  /** As a cut and paste: reference of Range.moveTo. */
  moveTo(target: GRange): void {
    const { sheet, zone } = behind(target, RangePlace);
    const to = {
      top: zone.top,
      left: zone.left,
      bottom: zone.top + this.rows - 1,
      right: zone.left + this.columns - 1,
    };
    this.session.later(() => {
      if (!contains(sheet.grid(), to)) this.session.fail('outside');
      this.sheet.mayEdit(this.zone);
      sheet.mayEdit(to);
      moveBlock(this.sheet, this.zone, { sheet, top: to.top, left: to.left });
    });
  }
}

/** What each CopyPasteType takes along. */
const PASTES: Readonly<Record<string, readonly PasteWhat[]>> = {
  PASTE_NORMAL: ['all', 'notes', 'validations', 'conditional'],
  PASTE_NO_BORDERS: ['all but borders', 'notes', 'validations', 'conditional'],
  PASTE_FORMAT: ['formats', 'conditional'],
  PASTE_FORMULA: ['formulas'],
  PASTE_VALUES: ['values'],
  PASTE_DATA_VALIDATION: ['validations'],
  PASTE_CONDITIONAL_FORMATTING: ['conditional'],
  PASTE_COLUMN_WIDTHS: ['widths'],
};
