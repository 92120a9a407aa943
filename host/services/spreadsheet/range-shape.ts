import type { Zone } from '../../engine/workbook.js';
import { contains, intersection, movedZone, without } from './a1.js';
import { emptyZone } from './empty-zone.js';
import { enumKey } from './enums.js';
import type { GRange } from './google.js';
import { moveBlock } from './move-block.js';
import { RangeCopy } from './range-copy.js';

type Dimension = GoogleAppsScript.Spreadsheet.Dimension;

/** Merges, and cells inserted or deleted. */
export class RangeShape extends RangeCopy {
  /** The top-left value stays. */
  merge(): GRange {
    return this.mergeZones([this.zone]);
  }

  /** One merge a row. */
  mergeAcross(): GRange {
    return this.mergeZones(
      Array.from({ length: this.rows }, (_, row) => ({
        ...this.zone,
        top: this.zone.top + row,
        bottom: this.zone.top + row,
      })),
    );
  }

  /** One merge a column. */
  mergeVertically(): GRange {
    return this.mergeZones(
      Array.from({ length: this.columns }, (_, column) => ({
        ...this.zone,
        left: this.zone.left + column,
        right: this.zone.left + column,
      })),
    );
  }

  private mergeZones(zones: readonly Zone[]): GRange {
    return this.change(() => {
      this.dissolve();
      for (const zone of zones) {
        if (zone.top === zone.bottom && zone.left === zone.right) continue;
        this.workbook.addMerge(this.key, zone);
      }
    });
  }

  breakApart(): GRange {
    return this.change(() => {
      this.dissolve();
    });
  }

  /** Takes the merges inside apart; one that reaches out of the range may not be cut. */
  private dissolve(): void {
    for (const merged of this.touchingMerges()) {
      if (!contains(this.zone, merged)) this.session.fail('mergeOverlap');
      this.workbook.removeMerge(this.key, merged);
    }
  }

  private touchingMerges(): readonly Zone[] {
    return this.workbook.merges(this.key).filter((merged) => intersection(merged, this.zone) !== null);
  }

  getMergedRanges(): GRange[] {
    return this.touchingMerges().map((zone) => this.sheet.range(zone).handle);
  }

  isPartOfMerge(): boolean {
    return this.workbook.merges(this.key).some((merged) => contains(merged, this.zone));
  }

  /** COLUMNS pushes to the right, ROWS down (gas-fakes, testsheets.js:957). What stood there last leaves the grid. */
  insertCells(shiftDimension: Dimension): GRange {
    this.shiftCells(enumKey(shiftDimension) === 'ROWS' ? 'rows' : 'columns', 1);
    return this.handle;
  }

  /** COLUMNS pulls to the left, ROWS up. */
  deleteCells(shiftDimension: Dimension): void {
    this.shiftCells(enumKey(shiftDimension) === 'ROWS' ? 'rows' : 'columns', -1);
  }

  private shiftCells(along: 'rows' | 'columns', direction: 1 | -1): void {
    const grid = this.sheet.grid();
    const { zone } = this;
    const size = along === 'rows' ? this.rows : this.columns;
    const behind: Zone = along === 'rows' ? { ...zone, bottom: grid.bottom } : { ...zone, right: grid.right };
    this.sheet.mayEdit(behind);
    const [start, end] = along === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
    const moved: Zone =
      direction === 1 ? { ...behind, [end]: behind[end] - size } : { ...behind, [start]: behind[start] + size };
    if (moved[start] > moved[end]) {
      emptyZone(this.workbook, this.key, zone);
      return;
    }
    const block = this.used(moved);
    const shift = direction * size;
    const target = along === 'rows' ? movedZone(block, shift, 0) : movedZone(block, 0, shift);
    moveBlock(this.sheet, block, { sheet: this.sheet, top: target.top, left: target.left });
    for (const freed of without(zone, target)) emptyZone(this.workbook, this.key, freed);
  }

  private lastUsed(along: 'rows' | 'columns'): number {
    const last = along === 'rows' ? this.workbook.lastRow(this.key) : this.workbook.lastColumn(this.key);
    return Math.max(last, along === 'rows' ? this.zone.bottom : this.zone.right);
  }

  /** Blank rows and columns behind the last content need no moving. */
  private used(zone: Zone): Zone {
    return {
      ...zone,
      bottom: Math.max(zone.top, Math.min(zone.bottom, this.lastUsed('rows'))),
      right: Math.max(zone.left, Math.min(zone.right, this.lastUsed('columns'))),
    };
  }
}
