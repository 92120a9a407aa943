import type { CellPosition, Command, EngineFormula, EvaluatedCell } from '../odoo.js';
import { CellTable } from './cell-table.js';
import { cellsOf, WRITE_CELLS } from './cells.js';
import { EngineEvaluationPlugin } from './engine-evaluation.js';
import type { Area, Spreads, Zone } from './engine-evaluation.js';
import { finishResults } from './finished-results.js';
import { noAreas, staleBy, withSpreading } from './stale-areas.js';

/** As the engine's: a spill that moves a spill that moves a spill … */
const MOST_ROUNDS = 30;

/**
 * The engine's evaluation, put off until somebody looks. The engine evaluates a whole workbook after each insertion and
 * the cells that hang on a write after each write, whoever reads them; a set-up of 10,000 rows did so twenty times. Here
 * a change only notes what it makes stale. The next look evaluates the formulas that are stale, in one go and in the
 * engine's own order; a cell without a formula is made ready when it is looked at itself.
 */
export class EvaluationPlugin extends EngineEvaluationPlugin {
  static override getters = [...EngineEvaluationPlugin.getters, 'evaluateRule', 'countEvaluations'];
  /** Written since the last evaluation. */
  private written: Area[] = [];
  /** No formula's result is known. */
  private allStale = true;
  /** While all is stale: whether a sheet has formulas at all. */
  private withFormulas = new Map<string, boolean>();
  private graphBuilt = false;
  private evaluating = false;
  private readyForRules = false;
  private evaluations = 0;

  constructor(config: never) {
    super(config);
    const { evaluator } = this;
    evaluator.evaluatedCells = new CellTable();
    evaluator.evaluateAllCells = () => this.forgetResults();
    const build = evaluator.buildDependencyGraph.bind(evaluator);
    evaluator.buildDependencyGraph = () => {
      build();
      const graph = evaluator.formulaDependencies;
      this.graphBuilt = false;
      evaluator.formulaDependencies = () => {
        this.graphBuilt = true;
        return graph();
      };
    };
    const update = evaluator.updateDependencies.bind(evaluator);
    // A graph that is not built yet will find the formula in its cell.
    evaluator.updateDependencies = (position) => {
      if (this.graphBuilt) update(position);
    };
    finishResults(evaluator, this.getters);
  }

  override beforeHandle(command: Command): void {
    // Other plugins take a block for a change of everything; here its cells are known.
    if (command.type !== WRITE_CELLS) super.beforeHandle(command);
  }

  override handle(command: Command): void {
    if (command.type === WRITE_CELLS) this.noteBlock(command);
    else if (command.type === 'UPDATE_CELL') this.noteCell(command);
    else super.handle(command);
    for (const position of this.positionsToUpdate.splice(0)) this.note(position.sheetId, zoneOf(position));
  }

  finalize(): void {
    this.readyForRules = false;
    if (!this.shouldRebuildDependenciesGraph) return;
    this.evaluator.buildDependencyGraph();
    this.forgetResults();
    this.shouldRebuildDependenciesGraph = false;
  }

  getEvaluatedCell(position: CellPosition): EvaluatedCell {
    const { evaluator } = this;
    if (this.shouldRebuildDependenciesGraph) return evaluator.getEvaluatedCell(position);
    if (this.written.length > 0) this.settle();
    const known = evaluator.evaluatedCells.get(position);
    if (known !== undefined) return known;
    const cell = this.getters.getCell(position);
    const isLiteral = cell !== undefined && !cell.isFormula;
    // Nothing spills over a content; whatever else may be shown here is a formula's doing.
    if (!isLiteral || cell.content === '') {
      if (!this.allStale || this.hasFormulas(position.sheetId)) this.settle();
      const evaluated = evaluator.evaluatedCells.get(position);
      if (evaluated !== undefined) return evaluated;
      if (!isLiteral) return evaluator.getEvaluatedCell(position);
    }
    const evaluated = evaluator.computeCell(position);
    evaluator.evaluatedCells.set(position, evaluated);
    return evaluated;
  }

  override getEvaluatedCells(sheetId: string): EvaluatedCell[] {
    this.complete(sheetId);
    return super.getEvaluatedCells(sheetId);
  }

  override getEvaluatedCellsPositions(sheetId: string): CellPosition[] {
    this.complete(sheetId);
    return super.getEvaluatedCellsPositions(sheetId);
  }

  override exportForExcel(data: object): void {
    for (const sheetId of this.getters.getSheetIds()) this.complete(sheetId);
    super.exportForExcel(data);
  }

  override getSpreadZone(position: CellPosition, options?: object): Zone | undefined {
    this.settle();
    return super.getSpreadZone(position, options);
  }

  override getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined {
    this.settle();
    return super.getArrayFormulaSpreadingOn(position);
  }

  override isArrayFormulaSpillBlocked(position: CellPosition): boolean {
    this.settle();
    return super.isArrayFormulaSpillBlocked(position);
  }

  override evaluateFormulaResult(sheetId: string, formula: string, position?: CellPosition): unknown {
    this.settle();
    this.readyForRules = false;
    return super.evaluateFormulaResult(sheetId, formula, position);
  }

  override evaluateCompiledFormula(sheetId: string, formula: EngineFormula, symbols?: unknown): unknown {
    this.settle();
    return super.evaluateCompiledFormula(sheetId, formula, symbols);
  }

  /**
   * Evaluates a conditional rule's formula at a cell, whose ROW() and COLUMN() are the cell's. The engine makes the
   * setting for a formula outside the grid again each time; between two edits one serves all rules.
   */
  evaluateRule(sheetId: string, formula: EngineFormula, position: CellPosition): unknown {
    const { evaluator } = this;
    this.settle();
    if (!this.readyForRules) evaluator.updateCompilationParametersForIsolatedFormula(position);
    this.readyForRules = true;
    evaluator.compilationParams.evalContext.__originCellPosition = position;
    return super.evaluateCompiledFormula(sheetId, formula);
  }

  /** How many formulas have been evaluated so far: for those who watch what an edit costs. */
  countEvaluations(): number {
    return this.evaluations;
  }

  private noteCell(command: Command): void {
    const { sheetId, row, col } = command;
    if (!('content' in command || 'format' in command)) return;
    const position = { sheetId: String(sheetId), row: Number(row), col: Number(col) };
    this.note(position.sheetId, zoneOf(position));
    if ('content' in command) this.evaluator.updateDependencies(position);
  }

  private noteBlock(command: Command): void {
    const sheetId = String(command['sheetId']);
    let zone: Zone | undefined;
    for (const { row, col, content, format } of cellsOf(command)) {
      if (content === undefined && format === undefined) continue;
      const { top, bottom, left, right } = zone ?? { top: row, bottom: row, left: col, right: col };
      zone = {
        top: Math.min(top, row),
        bottom: Math.max(bottom, row),
        left: Math.min(left, col),
        right: Math.max(right, col),
      };
      if (content?.startsWith('=') === true) this.evaluator.updateDependencies({ sheetId, row, col });
    }
    if (zone !== undefined) this.note(sheetId, zone);
  }

  private note(sheetId: string, zone: Zone): void {
    if (this.shouldRebuildDependenciesGraph) return;
    // With all results stale nothing is known but cells without formulas, one by one.
    if (this.allStale) {
      this.evaluator.evaluatedCells.deleteZone(sheetId, zone);
      this.withFormulas.delete(sheetId);
    } else this.written.push({ sheetId, zone });
  }

  private forgetResults(): void {
    const { evaluator } = this;
    evaluator.evaluatedCells = new CellTable();
    evaluator.blockedArrayFormulas = evaluator.createEmptyPositionSet();
    evaluator.spreadingRelations = new (evaluator.spreadingRelations.constructor as new () => Spreads)();
    this.allStale = true;
    this.withFormulas = new Map();
    this.written = [];
  }

  private hasFormulas(sheetId: string): boolean {
    let found = this.withFormulas.get(sheetId);
    if (found === undefined) {
      found = this.getters.hasFormulas(sheetId);
      this.withFormulas.set(sheetId, found);
    }
    return found;
  }

  /** Evaluates every formula whose result is stale. In the middle of a change of the grid there is nothing to go by. */
  private settle(): void {
    if (this.evaluating || this.shouldRebuildDependenciesGraph) return;
    if (this.allStale) {
      const whole = this.getters.getSheetIds().map((sheetId) => {
        return { sheetId, zone: this.getters.getSheetZone(sheetId) };
      });
      this.allStale = false;
      this.evaluate(whole);
    } else if (this.written.length > 0) {
      const stale = staleBy(this.evaluator, this.written);
      this.written = [];
      this.evaluate(stale);
    }
  }

  /** The engine's own round of evaluation, over the formulas only. */
  private evaluate(areas: Iterable<Area>): void {
    const { evaluator, getters } = this;
    this.evaluating = true;
    this.readyForRules = false;
    try {
      evaluator.cellsBeingComputed = new Set();
      const next = noAreas(evaluator);
      next.addMany(areas);
      evaluator.nextRangesToUpdate = next;
      for (let round = 0; !next.isEmpty() && round < MOST_ROUNDS; round++) {
        evaluator.updateCompilationParameters();
        const now = withSpreading(evaluator, next);
        next.clear();
        for (const { sheetId, zone } of now) evaluator.evaluatedCells.deleteZone(sheetId, zone);
        for (const { sheetId, zone } of now) {
          for (const position of getters.formulaPositionsIn(sheetId, zone)) {
            if (next.hasPosition(position)) continue;
            this.evaluations++;
            evaluator.evaluatedCells.set(position, evaluator.computeCell(position));
          }
        }
        for (const pivot of getters.getPivotIds()) getters.getPivot(pivot).markAsDirtyForEvaluation?.();
      }
    } finally {
      this.evaluating = false;
    }
  }

  /** Makes every cell of a sheet ready, for those who want them all. */
  private complete(sheetId: string): void {
    this.settle();
    for (const { id } of this.getters.getCells(sheetId)) this.getEvaluatedCell(this.getters.getCellPosition(id));
  }
}

function zoneOf({ row, col }: CellPosition): Zone {
  return { top: row, bottom: row, left: col, right: col };
}
