import { registries } from '../odoo.js';
import type { RangeAdapter } from '../odoo.js';

interface HeldRule {
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
}

/** The parts of the engine's validation that are overridden here; its types keep them private. */
interface EngineValidation {
  readonly rules: Readonly<Record<string, readonly HeldRule[] | undefined>>;
  readonly history: { update(...path: readonly unknown[]): void };
  adaptRanges(adapter: RangeAdapter): void;
}
type EngineValidationClass = (new (config: never) => EngineValidation) & { readonly getters: readonly string[] };

const EnginePlugin = registries.corePluginRegistry.get('dataValidation') as unknown as EngineValidationClass;

/** The engine's validation, whose "value in range" also follows inserted rows and columns: the engine forgets that. */
export class DataValidationPlugin extends EnginePlugin {
  static override getters = EnginePlugin.getters;

  override adaptRanges(adapter: RangeAdapter): void {
    super.adaptRanges(adapter);
    for (const [sheetId, rules = []] of Object.entries(this.rules)) {
      rules.forEach(({ criterion }, index) => {
        const [range] = criterion.values;
        if (criterion.type !== 'isValueInRange' || range === undefined) return;
        const change = adapter.adaptRangeString(sheetId, range);
        if (change.changeType !== 'NONE') {
          this.history.update('rules', sheetId, index, 'criterion', 'values', 0, change.range);
        }
      });
    }
  }
}
