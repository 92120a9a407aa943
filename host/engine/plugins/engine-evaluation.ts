import { registries } from '../odoo.js';
import type { CellPosition, Command, EngineFormula, EvaluatedCell, Getters } from '../odoo.js';
import type { FormulaCell } from './blank-results.js';
import type { CachedResults } from './cached-results.js';
import type { CellTable } from './cell-table.js';

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
export interface Area {
  readonly sheetId: string;
  readonly zone: Zone;
}
/** The engine's set of areas. */
export interface AreaSet extends Iterable<Area> {
  add(area: Area): void;
  addPosition(position: CellPosition): void;
  addMany(areas: Iterable<Area>): void;
  hasPosition(position: CellPosition): boolean;
  isEmpty(): boolean;
  clear(): void;
}
export interface Spreads {
  /** The formulas whose results reach, or would reach, into a zone. */
  searchFormulaPositionsSpreadingOn(sheetId: string, zone: Zone): readonly CellPosition[];
}

/** The parts of the engine's evaluation that are overridden or used here; its types keep them private. */
export interface Evaluator {
  evaluatedCells: CellTable<EvaluatedCell>;
  blockedArrayFormulas: unknown;
  spreadingRelations: Spreads;
  nextRangesToUpdate: AreaSet;
  cellsBeingComputed: Set<number>;
  formulaDependencies: () => unknown;
  readonly compilationParams: { readonly evalContext: { __originCellPosition?: CellPosition | undefined } };
  createEmptyPositionSet(): unknown;
  buildDependencyGraph(): void;
  updateDependencies(position: CellPosition): void;
  getCellsDependingOn(areas: Iterable<Area>): Iterable<Area>;
  evaluateAllCells(): void;
  getEvaluatedCell(position: CellPosition): EvaluatedCell;
  computeCell(position: CellPosition): EvaluatedCell;
  computeFormulaCell(position: CellPosition, cell: FormulaCell): EvaluatedCell;
  /** How the cells of an array's result are written: column and row within the result. */
  spreadValues(from: CellPosition, result: unknown): (column: number, row: number) => void;
  updateCompilationParameters(): void;
  updateCompilationParametersForIsolatedFormula(position: CellPosition): void;
}
export interface OurGetters extends Getters {
  getCachedResults(): CachedResults;
  hasFormulas(sheetId: string): boolean;
  formulaPositionsIn(sheetId: string, zone: Zone): readonly CellPosition[];
}
interface EngineEvaluation {
  readonly evaluator: Evaluator;
  readonly getters: OurGetters;
  shouldRebuildDependenciesGraph: boolean;
  /** Cells to evaluate again although nothing was written there: a row was hidden. */
  positionsToUpdate: CellPosition[];
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  exportForExcel(data: object): void;
  getEvaluatedCells(sheetId: string): EvaluatedCell[];
  getEvaluatedCellsPositions(sheetId: string): CellPosition[];
  getSpreadZone(position: CellPosition, options?: object): Zone | undefined;
  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined;
  isArrayFormulaSpillBlocked(position: CellPosition): boolean;
  evaluateFormulaResult(sheetId: string, formula: string, position?: CellPosition): unknown;
  evaluateCompiledFormula(sheetId: string, formula: EngineFormula, symbols?: unknown): unknown;
}
type EngineEvaluationClass = (new (config: never) => EngineEvaluation) & { readonly getters: readonly string[] };

// The registry hands the class out under its public plugin type; what is used of it is spelled out above.
export const EngineEvaluationPlugin = registries.coreViewsPluginRegistry.get(
  'evaluation',
) as unknown as EngineEvaluationClass;
