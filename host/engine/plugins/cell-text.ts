import { registries } from '../odoo.js';
import type { CellPosition, Getters } from '../odoo.js';
import { carriedFormat } from './google-format.js';

/** The part of the engine's page plugin that is overridden here; its types keep it private. */
interface EngineSheetView {
  readonly getters: Getters;
  getCellText(position: CellPosition, args?: { readonly showFormula?: boolean }): string;
}
type EngineSheetViewClass = (new (config: never) => EngineSheetView) & { readonly getters: readonly string[] };

const EnginePlugin = registries.featurePluginRegistry.get('ui_sheet') as unknown as EngineSheetViewClass;

/** What the page paints in a cell: for a format that only we can show, what the evaluation has made of it. */
export class SheetViewPlugin extends EnginePlugin {
  static override getters = EnginePlugin.getters;

  override getCellText(position: CellPosition, args?: { readonly showFormula?: boolean }): string {
    const { format, formattedValue } = this.getters.getEvaluatedCell(position);
    const isOurs = args?.showFormula !== true && format !== undefined && carriedFormat(format) !== undefined;
    return isOurs ? formattedValue : super.getCellText(position, args);
  }
}
