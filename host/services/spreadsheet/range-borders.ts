import type { BorderSide } from '../../engine/workbook.js';
import { type BorderLine, bordersHandle, type CellBorders, NO_BORDERS } from './borders.js';
import { hexOf } from './color-names.js';
import { enumKey } from './enums.js';
import { addExtra, drawnSides, extraLayersAt } from './extras.js';
import type { GRange } from './google.js';
import { RangeLayout } from './range-layout.js';

/** Borders: drawn by the engine, and remembered beside it to be read back. */
export class RangeBorders extends RangeLayout {
  /** Undocumented but live: null for a cell without borders. */
  getBorder(): object | null {
    return this.first((_, row, column) => this.borderAt(row, column));
  }

  getBorders(): (object | null)[][] {
    return this.each((_, row, column) => this.borderAt(row, column));
  }

  private borderAt(row: number, column: number): object | null {
    let lines: CellBorders = NO_BORDERS;
    for (const { zone, value } of extraLayersAt(this.workbook, this.key, row, column, 'border')) {
      const sides = drawnSides(value);
      lines = {
        top: pick(row === zone.top ? sides.top : sides.horizontal, lines.top),
        bottom: pick(row === zone.bottom ? sides.bottom : sides.horizontal, lines.bottom),
        left: pick(column === zone.left ? sides.left : sides.vertical, lines.left),
        right: pick(column === zone.right ? sides.right : sides.vertical, lines.right),
      };
    }
    return bordersHandle(this.session, lines);
  }

  /** true draws, false takes away, null leaves as it is. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): GRange {
    const line = { style: enumKey(style) ?? 'SOLID', color: (color === null ? null : hexOf(color)) ?? '#000000' };
    const wanted = { top, left, bottom, right, vertical, horizontal };
    const sides: Sides = {};
    for (const side of ['top', 'left', 'bottom', 'right', 'vertical', 'horizontal'] as const) {
      const draw = wanted[side];
      if (draw !== null) sides[side] = draw ? line : null;
    }
    return this.change(() => {
      this.workbook.setBorder(this.key, this.zone, sides);
      addExtra(this.workbook, this.key, this.zone, 'border', sides);
    });
  }
}

type Sides = Partial<Record<BorderSide, BorderLine | null>>;

const pick = (change: BorderLine | null | undefined, old: BorderLine | null): BorderLine | null =>
  change === undefined ? old : change;
