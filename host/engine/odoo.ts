/**
 * The only file that imports the spreadsheet engine, for host and page alike. It adds what Node 20 lacks, and gives
 * narrow types to the few inner parts of the engine that its published types hide.
 */
import * as engine from '@odoo/o-spreadsheet';
import type { CellPosition, EvaluatedCell, Getters, Range, RangeData, UnboundedZone } from '@odoo/o-spreadsheet';

addGroupBy();
keepSpaces();

export const { Model, CorePlugin, CoreViewPlugin, UIPlugin, CompiledFormula, coreTypes, helpers, registries } = engine;
export type { CellPosition, EvaluatedCell, Getters, Range, RangeData, UnboundedZone };
export type EngineModel = InstanceType<typeof engine.Model>;
export type EngineFormula = ReturnType<typeof engine.CompiledFormula.Compile>;

/** Any command of the engine or of our plugins. */
export interface Command {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What the engine hands to a plugin that changes ranges with the grid. */
export interface RangeAdapter {
  applyChange(range: Range): RangeChange<Range>;
  /** For a range that is kept as a text. */
  adaptRangeString(defaultSheetId: string, range: string): RangeChange<string>;
}

interface RangeChange<T> {
  readonly changeType: 'REMOVE' | 'RESIZE' | 'MOVE' | 'CHANGE' | 'NONE';
  readonly range: T;
}

/** Sends a command of any type: the engine's own types know only its own commands. Answers with the refusals. */
export function dispatchTo(dispatch: unknown, command: Command): readonly string[] {
  const { type, ...payload } = command;
  // The engine's dispatch takes (type, payload); its overloads list only built-in types.
  const result = (dispatch as (type: string, payload: object) => { readonly reasons: readonly string[] })(
    type,
    payload,
  );
  return result.reasons;
}

/** Makes a command type of ours one that is kept in the history and sent to the other side. */
export function registerCoreCommand(type: string): void {
  (coreTypes as Set<string>).add(type);
}

/** After a command of this type everything is evaluated again. */
export function invalidateEvaluation(type: string): void {
  (engine.invalidateEvaluationCommands as Set<string>).add(type);
  (engine.invalidateChartEvaluationCommands as Set<string>).add(type);
}

/** How a command changes that meets another one which the other side has run before it. */
export function transformAfter(
  executed: string,
  type: string,
  transform: (command: Command, executed: Command) => Command,
): void {
  // The engine's registry is typed for its own commands only.
  const registry = registries.otRegistry as unknown as {
    addTransformation(executed: string, types: string[], fn: unknown): void;
  };
  registry.addTransformation(executed, [type], transform);
}

/** Whether a cell shows an error. (The engine's list of kinds is a type only.) */
export function isError({ type }: EvaluatedCell): boolean {
  const kind: string = type;
  return kind === 'error';
}

/** The engine tells its timings by console.debug; nobody reads them here. */
export function quietly<T>(work: () => T): T {
  const debug = console.debug;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}

/** A formula reads back with the spaces that it was written with, as at Google; the engine's own text drops them. */
function keepSpaces(): void {
  // getTokens is private to the engine's own types.
  const formulas = engine.CompiledFormula.prototype as unknown as {
    readonly isBadExpression: boolean;
    readonly normalizedFormula: string;
    getTokens(getters: Getters, referenceOption: unknown): readonly { readonly value: string }[];
    toFormulaString(getters: Getters, referenceOption: unknown): string;
  };
  formulas.toFormulaString = function (getters, referenceOption) {
    if (this.isBadExpression) return this.normalizedFormula;
    const tokens = this.getTokens(getters, referenceOption);
    return tokens.map(({ value }) => value).join('');
  };
}

/** The engine calls Object.groupBy, which Node has since version 21. */
function addGroupBy(): void {
  if ('groupBy' in Object) return;
  Object.defineProperty(Object, 'groupBy', {
    configurable: true,
    writable: true,
    value: <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> => {
      const groups: Record<PropertyKey, T[]> = {};
      let index = 0;
      for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
      return groups;
    },
  });
}
