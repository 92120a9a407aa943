import { registries } from '../odoo.js';

/** Pixels from the start of the sheet to each column or row. */
type Positions = Readonly<Record<number, number>>;

/** The parts of the engine's plugin that are overridden here; its types keep them private. */
interface EngineHeaderPositions {
  computeHeaderPositionsOfSheet(sheetId: string): { readonly COL: Positions; readonly ROW: Positions };
  computePositions(sheetId: string, dimension: 'COL' | 'ROW'): Positions;
}
type EngineHeaderPositionsClass = (new (config: never) => EngineHeaderPositions) & {
  readonly getters: readonly string[];
};

const EnginePlugin = registries.statefulUIPluginRegistry.get(
  'header_positions',
) as unknown as EngineHeaderPositionsClass;

/**
 * Where columns and rows are painted, worked out for a sheet when somebody looks at it. The engine adds up the thousand
 * rows of every sheet after each change of any, and a host without a page never asks.
 */
export class HeaderPositionsPlugin extends EnginePlugin {
  static override getters = EnginePlugin.getters;

  override computeHeaderPositionsOfSheet(sheetId: string): { readonly COL: Positions; readonly ROW: Positions } {
    const known: Partial<Record<'COL' | 'ROW', Positions>> = {};
    const of = (dimension: 'COL' | 'ROW'): Positions =>
      (known[dimension] ??= this.computePositions(sheetId, dimension));
    return {
      get COL() {
        return of('COL');
      },
      get ROW() {
        return of('ROW');
      },
    };
  }
}
