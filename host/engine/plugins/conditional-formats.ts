import { CompiledFormula, helpers, registries } from '../odoo.js';
import type { CellPosition, Command, EngineFormula, Getters } from '../odoo.js';

/** The parts of the engine's evaluation of rules that are overridden or used here; its types keep them private. */
interface EngineRules {
  readonly getters: Getters & RuleGetters;
  readonly isStale: boolean;
  computedStyles: Record<string, unknown>;
  handle(command: Command): void;
  finalize(): void;
  getRuleResultForTarget(target: CellPosition, rule: CellRule, precomputed?: unknown): boolean;
  applyColorScale(sheetId: string, range: string, rule: object, styles: StyleTable): void;
}
interface RuleGetters {
  evaluateRule(sheetId: string, formula: EngineFormula, position: CellPosition): unknown;
}
type StyleTable = Partial<Record<number, Partial<Record<number, object>>>>;
type EngineRulesClass = (new (config: never) => EngineRules) & { readonly getters: readonly string[] };

interface CellRule {
  readonly type: string;
  readonly operator: string;
  readonly values: readonly string[];
  readonly style: object;
}
interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rule ready to be asked: the style it gives a cell, or undefined where it doesn't match. */
interface PreparedRule {
  readonly zones: readonly Zone[];
  styleFor(position: CellPosition): object | undefined;
}

const EnginePlugin = registries.coreViewsPluginRegistry.get('evaluation_cf') as unknown as EngineRulesClass;

/**
 * The engine's conditional formats with Google's semantics: the first rule that matches decides alone, and a formula is
 * relative to the top left cell of the rule's first range. Cells are evaluated when somebody looks at them, so that an
 * edit costs what the screen shows and not what the sheet holds.
 */
export class ConditionalFormatPlugin extends EnginePlugin {
  static override getters = EnginePlugin.getters;
  private prepared = new Map<string, readonly PreparedRule[]>();
  private seen = new Map<string, object | undefined>();

  override finalize(): void {
    if (this.isStale) {
      this.prepared = new Map();
      this.seen = new Map();
    }
    super.finalize();
  }

  /** The engine asks by this name; what it answers is a style of the engine's. */
  getCellConditionalFormatStyle(position: CellPosition): object | undefined {
    const key = `${position.sheetId}:${position.row}:${position.col}`;
    if (this.seen.has(key)) return this.seen.get(key);
    const style = this.firstMatch(position);
    this.seen.set(key, style);
    return style;
  }

  private firstMatch(position: CellPosition): object | undefined {
    for (const rule of this.rulesOf(position.sheetId)) {
      if (!rule.zones.some((zone) => isInside(position, zone))) continue;
      const style = rule.styleFor(position);
      if (style !== undefined) return style;
    }
    return undefined;
  }

  private rulesOf(sheetId: string): readonly PreparedRule[] {
    let rules = this.prepared.get(sheetId);
    if (rules === undefined) {
      rules = this.getters.getConditionalFormats(sheetId).map((cf) => this.prepare(sheetId, cf.rule, cf.ranges));
      this.prepared.set(sheetId, rules);
    }
    return rules;
  }

  private prepare(sheetId: string, rule: object, ranges: readonly string[]): PreparedRule {
    const zones = ranges.map((xc) => this.getters.getRangeFromSheetXC(sheetId, xc).zone);
    if (isCellRule(rule)) return this.prepareCellRule(sheetId, rule, zones);
    if (!('type' in rule) || rule.type !== 'ColorScaleRule') return { zones, styleFor: () => undefined };
    const table: StyleTable = {};
    for (const range of ranges) this.applyColorScale(sheetId, range, rule, table);
    return { zones, styleFor: ({ col, row }) => table[col]?.[row] };
  }

  private prepareCellRule(sheetId: string, rule: CellRule, zones: readonly Zone[]): PreparedRule {
    const [anchor = { top: 0, left: 0 }] = zones;
    const formulas = rule.values.map((value) => {
      return value.startsWith('=') ? CompiledFormula.Compile(value, sheetId, this.getters) : undefined;
    });
    const [only] = formulas;
    if (rule.operator === 'customFormula' && only !== undefined) {
      return {
        zones,
        styleFor: (position) => {
          const moved = this.move(only, position, anchor);
          return isTrue(this.getters.evaluateRule(sheetId, moved, position)) ? rule.style : undefined;
        },
      };
    }
    return {
      zones,
      styleFor: (position) => {
        const values = rule.values.map((value, index) => {
          const formula = formulas[index];
          return formula === undefined ? value : this.move(formula, position, anchor).toFormulaString(this.getters);
        });
        return this.getRuleResultForTarget(position, { ...rule, values }) ? rule.style : undefined;
      },
    };
  }

  /** A rule's formula as it reads at a cell. */
  private move(
    formula: EngineFormula,
    { sheetId, row, col }: CellPosition,
    anchor: { top: number; left: number },
  ): EngineFormula {
    const { rangeDependencies } = formula;
    const moved = this.getters.createAdaptedRanges(rangeDependencies, col - anchor.left, row - anchor.top, sheetId);
    return CompiledFormula.CopyWithDependencies(formula, sheetId, moved);
  }
}

function isCellRule(rule: object): rule is CellRule {
  return 'type' in rule && rule.type === 'CellIsRule';
}

function isInside({ row, col }: CellPosition, { top, bottom, left, right }: Zone): boolean {
  return row >= top && row <= bottom && col >= left && col <= right;
}

/** TRUE or a number other than 0; a text or an error is no match. */
function isTrue(result: unknown): boolean {
  const first: unknown = helpers.isMatrix(result) ? result[0]?.[0] : result;
  const value: unknown = typeof first === 'object' && first !== null && 'value' in first ? first.value : first;
  return typeof value === 'number' ? value !== 0 : value === true;
}
