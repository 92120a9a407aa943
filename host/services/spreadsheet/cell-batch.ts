import type { CellInput, SheetKey, Workbook, Zone } from '../../engine/workbook.js';
import { intersection } from './a1.js';

/** A collected write of cell contents. */
export interface CellWrite {
  readonly workbook: Workbook;
  readonly sheet: SheetKey;
  /** Where it goes, once it is its turn. `lastRow`: of the tab with what waits before it; 0-based, -1 when empty. */
  place(lastRow: () => number): Zone;
  /** What goes there; throws when the write is refused. */
  inputs(zone: Zone): readonly (readonly (CellInput | undefined)[])[];
  /** True when it must reach the document alone, because it may have to be taken back. */
  isAlone(zone: Zone): boolean;
  /** Writes it alone. */
  write(zone: Zone, inputs: readonly (readonly (CellInput | undefined)[])[]): void;
}

/** A block of joined writes may cover this many cells; more would cost more than it saves. */
const MAX_AREA = 300_000;

/**
 * Neighbouring writes to one tab, joined into one: a script that writes cell by cell in a loop costs the engine one
 * evaluation instead of one for each. Only writes that don't overlap are joined, so their order makes no difference.
 */
export class CellBatch {
  private blocks: { readonly zone: Zone; readonly inputs: readonly (readonly (CellInput | undefined)[])[] }[] = [];
  private bounds: Zone | null = null;
  /** Last row with content in what waits. */
  private waitingRow = -1;
  /** Something that waits empties cells, so that the last row may be less than it was. */
  private empties = false;
  /** Last row of the tab itself; asking costs a scan, and nothing changes it while writes only wait. */
  private sentRow: number | null = null;
  private target: { readonly workbook: Workbook; readonly sheet: SheetKey } | null = null;

  /** Takes a write in, or sends what waits first where they don't go together. */
  add(write: CellWrite): void {
    if (this.target !== null && (this.target.workbook !== write.workbook || this.target.sheet !== write.sheet))
      this.send();
    const lastRow = (): number => {
      if (this.empties) this.send();
      this.sentRow ??= write.workbook.lastRow(write.sheet);
      return Math.max(this.sentRow, this.waitingRow);
    };
    let zone = write.place(lastRow);
    if (!this.joins(zone) || write.isAlone(zone)) {
      this.send();
      zone = write.place(lastRow);
    }
    const inputs = write.inputs(zone);
    if (write.isAlone(zone)) {
      write.write(zone, inputs);
      this.sentRow = null;
      return;
    }
    this.target = { workbook: write.workbook, sheet: write.sheet };
    this.blocks.push({ zone, inputs });
    this.bounds = hull(this.bounds, zone);
    inputs.forEach((row, at) => {
      if (row.some((input) => input?.kind === 'blank')) this.empties = true;
      if (row.some((input) => input !== undefined && input.kind !== 'blank')) {
        this.waitingRow = Math.max(this.waitingRow, zone.top + at);
      }
    });
  }

  private joins(zone: Zone): boolean {
    const { bounds } = this;
    if (bounds === null) return true;
    const all = hull(bounds, zone);
    if ((all.bottom - all.top + 1) * (all.right - all.left + 1) > MAX_AREA) return false;
    // Writing on in a loop leaves the hull; only inside it each block has to be asked.
    if (intersection(bounds, zone) === null) return true;
    return this.blocks.every((block) => intersection(block.zone, zone) === null);
  }

  /** Sends what waits, as one write. */
  send(): void {
    const { blocks, bounds, target } = this;
    this.blocks = [];
    this.bounds = null;
    this.target = null;
    this.waitingRow = -1;
    this.sentRow = null;
    this.empties = false;
    const [only] = blocks;
    if (bounds === null || target === null || only === undefined) return;
    if (blocks.length === 1) {
      target.workbook.write(target.sheet, only.zone.top, only.zone.left, only.inputs);
      return;
    }
    const width = bounds.right - bounds.left + 1;
    const joined = Array.from({ length: bounds.bottom - bounds.top + 1 }, () =>
      Array.from({ length: width }, (): CellInput | undefined => undefined),
    );
    for (const { zone, inputs } of blocks) {
      inputs.forEach((row, y) => {
        const line = joined[zone.top - bounds.top + y];
        row.forEach((input, x) => {
          if (line !== undefined) line[zone.left - bounds.left + x] = input;
        });
      });
    }
    target.workbook.write(target.sheet, bounds.top, bounds.left, joined);
  }
}

function hull(a: Zone | null, b: Zone): Zone {
  if (a === null) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
