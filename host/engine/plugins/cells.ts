import { invalidateEvaluation, registerCoreCommand, registries } from '../odoo.js';
import type { CellPosition, Command, Getters } from '../odoo.js';

/**
 * A block of cells in one command. The engine's own UPDATE_CELL is told to fifty listeners for each cell, which costs
 * a 10,000-row write ten seconds; this one tells them once. Most listeners take it for a change of everything.
 */
export const WRITE_CELLS = 'WRITE_CELLS';
registerCoreCommand(WRITE_CELLS);
invalidateEvaluation(WRITE_CELLS);

export interface WrittenCell {
  readonly row: number;
  readonly col: number;
  readonly content?: string;
  readonly style?: object | null;
  readonly format?: string;
}

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
type Refusal = string | string[];
type Dispatch = (type: string, payload: Readonly<Record<string, unknown>>) => unknown;

/** The parts of the engine's cell and sheet plugins that are used here; its types keep them private. */
interface EngineCells {
  readonly cells: Readonly<Record<string, Readonly<Record<number, Cell | undefined>> | undefined>>;
  readonly getters: Getters & {
    placeCell(command: Readonly<Record<string, unknown>>): void;
    heldIn(sheetId: string, zone: Zone): readonly CellPosition[];
  };
  dispatch: Dispatch;
  allowDispatch(command: Command): Refusal;
  handle(command: Command): void;
  updateCell(sheetId: string, col: number, row: number, after: WrittenCell): void;
  clearCells(sheetId: string, zones: readonly Zone[]): void;
}
interface EngineSheets {
  readonly sheets: Readonly<Record<string, { readonly rows: readonly (SheetRow | undefined)[] } | undefined>>;
  readonly getters: Getters & { cellIn(sheetId: string, id: number): Cell | undefined };
  getCell(position: CellPosition): Cell | undefined;
  updateCellPosition(command: Readonly<Record<string, unknown>>): void;
}
type Cell = NonNullable<ReturnType<Getters['getCell']>>;
interface SheetRow {
  readonly cells: Readonly<Record<number, number | undefined>>;
}
type PluginClass<T> = (new (config: never) => T) & { readonly getters: readonly string[] };

// The registry hands the classes out under their public plugin type; what is used of them is spelled out above.
const EngineCellPlugin = registries.corePluginRegistry.get('cell') as unknown as PluginClass<EngineCells>;
const EngineSheetPlugin = registries.corePluginRegistry.get('sheet') as unknown as PluginClass<EngineSheets>;

/** The engine's sheets, which also let our cells take their places without telling everybody. */
export class SheetPlugin extends EngineSheetPlugin {
  static override getters = [...EngineSheetPlugin.getters, 'placeCell', 'heldIn', 'formulaPositionsIn'];

  placeCell(command: Readonly<Record<string, unknown>>): void {
    this.updateCellPosition(command);
  }

  /** The engine looks up where the cell is, which was asked with, to find on which sheet it is. */
  override getCell({ sheetId, col, row }: CellPosition): Cell | undefined {
    const line = this.sheets[sheetId]?.rows[row];
    const id = line?.cells[col];
    return id === undefined ? undefined : this.getters.cellIn(sheetId, id);
  }

  formulaPositionsIn(sheetId: string, zone: Zone): CellPosition[] {
    return this.places(sheetId, zone, (id) => this.getters.cellIn(sheetId, id)?.isFormula === true);
  }

  /** The places that hold a cell. */
  heldIn(sheetId: string, zone: Zone): CellPosition[] {
    return this.places(sheetId, zone, () => true);
  }

  /** Column by column, from the top: the order in which the engine evaluates. */
  private places(
    sheetId: string,
    { top, left, bottom, right }: Zone,
    isWanted: (id: number) => boolean,
  ): CellPosition[] {
    const rows = this.sheets[sheetId]?.rows ?? [];
    const found: CellPosition[] = [];
    for (let col = left; col <= right; col++) {
      for (let row = top; row <= bottom; row++) {
        const id = rows[row]?.cells[col];
        if (id !== undefined && isWanted(id)) found.push({ sheetId, col, row });
      }
    }
    return found;
  }
}

export class CellPlugin extends EngineCellPlugin {
  static override getters = [...EngineCellPlugin.getters, 'cellIn', 'hasFormulas'];

  cellIn(sheetId: string, id: number): Cell | undefined {
    return this.cells[sheetId]?.[id];
  }

  hasFormulas(sheetId: string): boolean {
    const cells = this.cells[sheetId];
    for (const id in cells) if (cells[Number(id)]?.isFormula === true) return true;
    return false;
  }

  override allowDispatch(command: Command): Refusal {
    if (command.type !== WRITE_CELLS) return super.allowDispatch(command);
    const sheetId = String(command['sheetId']);
    if (this.getters.tryGetSheet(sheetId) === undefined) return 'InvalidSheetId';
    const { numberOfRows, numberOfCols } = this.getters.getSheetSize(sheetId);
    const fits = ({ row, col }: WrittenCell): boolean =>
      row >= 0 && col >= 0 && row < numberOfRows && col < numberOfCols;
    return cellsOf(command).every(fits) ? 'Success' : 'TargetOutOfSheet';
  }

  override handle(command: Command): void {
    if (command.type === WRITE_CELLS) {
      const sheetId = String(command['sheetId']);
      this.untold(() => {
        for (const cell of cellsOf(command)) this.updateCell(sheetId, cell.col, cell.row, cell);
      });
    } else if (command.type === 'ADD_COLUMNS_ROWS') {
      // New rows take over the formats of their neighbours, cell by cell; all is evaluated again anyway.
      this.untold(() => super.handle(command));
    } else super.handle(command);
  }

  /** The engine empties every place of a zone, a thousand rows of nothing included; here, those that hold a cell. */
  override clearCells(sheetId: string, zones: readonly Zone[]): void {
    const held = zones.flatMap((zone) => this.getters.heldIn(sheetId, zone));
    super.clearCells(
      sheetId,
      held.map(({ row, col }) => ({ top: row, bottom: row, left: col, right: col })),
    );
  }

  /** Cells change and take their places without a command for each. */
  private untold(work: () => void): void {
    const { dispatch } = this;
    this.dispatch = (type, payload) => {
      if (type === 'UPDATE_CELL_POSITION') this.getters.placeCell(payload);
      else if (type === 'UPDATE_CELL') {
        const { sheetId, col, row } = payload;
        this.updateCell(String(sheetId), Number(col), Number(row), { ...payload, col: Number(col), row: Number(row) });
      } else return dispatch(type, payload);
      return undefined;
    };
    try {
      work();
    } finally {
      this.dispatch = dispatch;
    }
  }
}

/** The command; the engine copies what it is given, but not what says that it is its own copy. */
export function writeCommand(sheetId: string, cells: readonly WrittenCell[]): Command {
  Object.defineProperty(cells, 'clone', { value: () => cells });
  return { type: WRITE_CELLS, sheetId, cells };
}

export function cellsOf(command: Command): readonly WrittenCell[] {
  // Made by `writeCommand` above only, and by the transformations below.
  return (command['cells'] ?? []) as readonly WrittenCell[];
}

/** A row's or column's index after rows or columns were added or removed; undefined where it is gone. */
function shifted(index: number, executed: Command): number | undefined {
  if (executed.type === 'REMOVE_COLUMNS_ROWS') {
    const elements = executed['elements'] as readonly number[];
    return elements.includes(index) ? undefined : index - elements.filter((element) => element < index).length;
  }
  const base = Number(executed['base']);
  const first = executed['position'] === 'before' ? base : base + 1;
  return index >= first ? index + Number(executed['quantity']) : index;
}

/** A block that meets rows or columns added or removed by someone else at the same time: each cell follows its place. */
export function transformWrite(write: Command, executed: Command): Command {
  if (write['sheetId'] !== executed['sheetId']) return write;
  const cells = cellsOf(write).flatMap((cell) => {
    const place = shifted(executed['dimension'] === 'COL' ? cell.col : cell.row, executed);
    if (place === undefined) return [];
    return [executed['dimension'] === 'COL' ? { ...cell, col: place } : { ...cell, row: place }];
  });
  return { ...write, cells };
}
