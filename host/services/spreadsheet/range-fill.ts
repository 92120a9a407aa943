import type { CellInput, Zone } from '../../engine/workbook.js';
import { contains } from './a1.js';
import { enumKey } from './enums.js';
import { repeated, seriesOf } from './fill-series.js';
import type { GRange } from './google.js';
import { pasteParts } from './paste.js';
import { RangePlace } from './places.js';
import { RangeRichText } from './range-rich-text.js';
import { behind } from './service-object.js';

type AutoFillSeries = GoogleAppsScript.Spreadsheet.AutoFillSeries;

/** Filling on from cells that are there, as dragging the corner does. */
export class RangeFill extends RangeRichText {
  /** The destination contains this range and goes on from it to one side. */
  autoFill(destination: GRange, series: AutoFillSeries): void {
    const { sheet, zone } = behind(destination, RangePlace);
    if (sheet.key !== this.key || !contains(zone, this.zone)) this.session.fail('fillOutside');
    const sides = (['top', 'left', 'bottom', 'right'] as const).filter((side) => zone[side] !== this.zone[side]);
    if (sides.length > 1) this.session.fail('fillDirections');
    const [side] = sides;
    if (side !== undefined)
      this.fillTo(zone, side === 'top' || side === 'bottom', enumKey(series) !== 'ALTERNATE_SERIES');
  }

  /** Down, as far as the column on the left goes, or, where there is none, the one on the right. */
  autoFillToNeighbor(series: AutoFillSeries): void {
    const bottom = this.neighbourEnd(this.zone.left - 1) ?? this.neighbourEnd(this.zone.right + 1);
    if (bottom === null) return;
    this.fillTo({ ...this.zone, bottom }, true, enumKey(series) !== 'ALTERNATE_SERIES');
  }

  private neighbourEnd(column: number): number | null {
    const grid = this.sheet.grid();
    if (column < 0 || column > grid.right) return null;
    const below = { top: this.zone.bottom + 1, left: column, bottom: grid.bottom, right: column };
    if (below.top > below.bottom) return null;
    const cells = this.workbook.read(this.key, below);
    const filled = cells.findIndex(([cell]) => cell === undefined || (cell.kind === 'blank' && cell.formula === null));
    const rows = filled === -1 ? cells.length : filled;
    return rows === 0 ? null : this.zone.bottom + rows;
  }

  private fillTo(target: Zone, down: boolean, incremented: boolean): void {
    this.session.later(() => {
      this.sheet.assertThere();
      this.sheet.mayEdit(target);
      const { sheet } = this;
      const source = this.cells();
      const count = down ? this.columns : this.rows;
      const makers = Array.from({ length: count }, (_, line) => {
        const cells = down ? source.flatMap((row) => row[line] ?? []) : (source[line] ?? []);
        return incremented ? seriesOf(cells) : repeated(cells);
      });
      for (const [line, place, row, column] of this.freePlaces(target, down)) {
        const size = down ? this.rows : this.columns;
        const from = ((place % size) + size) % size;
        const cell = down ? { top: this.zone.top + from, left: column } : { top: row, left: this.zone.left + from };
        const origin: Zone = { ...cell, bottom: cell.top, right: cell.left };
        pasteParts(sheet, origin, { sheet, top: row, left: column }, ['all', 'validations']);
        const made = makers[line]?.(place);
        if (made !== undefined && made.kind !== 'formula')
          this.workbook.write(this.key, row, column, [[withoutFormat(made)]]);
      }
    });
  }

  /** The cells to fill: which line of the source, how far along it, and where. */
  private *freePlaces(target: Zone, down: boolean): Generator<readonly [number, number, number, number]> {
    for (let row = target.top; row <= target.bottom; row++) {
      for (let column = target.left; column <= target.right; column++) {
        if (contains(this.zone, { top: row, bottom: row, left: column, right: column })) continue;
        if (down) yield [column - this.zone.left, row - this.zone.top, row, column];
        else yield [row - this.zone.top, column - this.zone.left, row, column];
      }
    }
  }
}

/** The format came with the copied look. */
function withoutFormat(input: CellInput): CellInput {
  return input.kind === 'number' ? { kind: 'number', value: input.value } : input;
}
