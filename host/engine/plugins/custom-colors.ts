import { registries } from '../odoo.js';

/** The part of the engine's list of colours that is overridden here; its types keep it private. */
interface EngineColors {
  finalize(): void;
  getCustomColors(): string[];
}
type EngineColorsClass = (new (config: never) => EngineColors) & { readonly getters: readonly string[] };

const EnginePlugin = registries.coreViewsPluginRegistry.get('custom_colors') as unknown as EngineColorsClass;

/**
 * The colours in use, for the page's colour picker. The engine goes through all cells for them after every change; here
 * it does so when somebody opens the picker.
 */
export class CustomColorsPlugin extends EnginePlugin {
  static override getters = EnginePlugin.getters;

  override finalize(): void {
    // Put off until they are asked for.
  }

  override getCustomColors(): string[] {
    super.finalize();
    return super.getCustomColors();
  }
}
