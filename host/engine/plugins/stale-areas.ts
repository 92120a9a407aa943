import type { Area, AreaSet, Evaluator } from './engine-evaluation.js';

/** What has been written, the formulas that hang on it, and those whose results reach or want to reach into it. */
export function staleBy(evaluator: Evaluator, written: readonly Area[]): Iterable<Area> {
  const stale = noAreas(evaluator);
  stale.addMany(written);
  const spreading = spreadingInto(evaluator, written);
  stale.addMany(evaluator.getCellsDependingOn(stale));
  stale.addMany(spreading);
  stale.addMany(evaluator.getCellsDependingOn(spreading));
  return stale;
}

/**
 * What is forgotten of a place that a formula elsewhere spills into is that formula's to fill again. (The engine's
 * graph also names places where a formula once was.)
 */
export function withSpreading(evaluator: Evaluator, areas: AreaSet): readonly Area[] {
  areas.addMany(spreadingInto(evaluator, [...areas]));
  return [...areas];
}

function spreadingInto(evaluator: Evaluator, areas: readonly Area[]): AreaSet {
  const formulas = noAreas(evaluator);
  for (const { sheetId, zone } of areas) {
    for (const position of evaluator.spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone)) {
      formulas.addPosition(position);
    }
  }
  return formulas;
}

/** An empty set of the engine's own kind, whose class it doesn't hand out. */
export function noAreas({ nextRangesToUpdate }: Evaluator): AreaSet {
  return new (nextRangesToUpdate.constructor as new () => AreaSet)();
}
