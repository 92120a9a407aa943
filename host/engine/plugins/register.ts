import { registries, transformAfter } from '../odoo.js';
import { AnnotationPlugin } from './annotations.js';
import { BatchPlugin } from './batch.js';
import { CachedResultsPlugin } from './cached-results.js';
import { CellPlugin, SheetPlugin, transformWrite, WRITE_CELLS } from './cells.js';
import { SheetViewPlugin } from './cell-text.js';
import { ConditionalFormatPlugin } from './conditional-formats.js';
import { CustomColorsPlugin } from './custom-colors.js';
import { DataValidationPlugin } from './data-validation.js';
import { EvaluationPlugin } from './evaluation.js';
import './blank-arguments.js';
import './functions.js';
import { limitFormulas } from './formula-limits.js';
import { HeaderPositionsPlugin } from './header-positions.js';
import { WorkbookSettingsPlugin } from './settings.js';
import { shareFormulas } from './shared-formulas.js';
import { UserEditsPlugin } from './user-edits.js';

/** A registry under a type that takes our classes: their getters are not in the engine's list. */
interface PluginRegistry {
  replace(name: string, plugin: unknown): void;
}

let registered = false;

/** Adds our plugins and functions to the engine; host and page each call it once before their first model. */
export function registerPlugins(): void {
  if (registered) return;
  registered = true;
  shareFormulas();
  limitFormulas();
  const core: PluginRegistry = registries.corePluginRegistry;
  core.replace('sheet', SheetPlugin);
  core.replace('cell', CellPlugin);
  core.replace('dataValidation', DataValidationPlugin);
  core.replace('workbook_settings', WorkbookSettingsPlugin);
  core.replace('annotations', AnnotationPlugin);
  core.replace('cached_results', CachedResultsPlugin);
  const views: PluginRegistry = registries.coreViewsPluginRegistry;
  views.replace('evaluation', EvaluationPlugin);
  views.replace('evaluation_cf', ConditionalFormatPlugin);
  views.replace('custom_colors', CustomColorsPlugin);
  views.replace('user_edits', UserEditsPlugin);
  const features: PluginRegistry = registries.featurePluginRegistry;
  features.replace('ui_sheet', SheetViewPlugin);
  features.replace('batch', BatchPlugin);
  const pages: PluginRegistry = registries.statefulUIPluginRegistry;
  pages.replace('header_positions', HeaderPositionsPlugin);
  for (const executed of ['ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS'])
    transformAfter(executed, WRITE_CELLS, transformWrite);
}
