import { engineCriterion, googleCriterion } from './criteria.js';
import type { Engine } from './engine.js';
import { styleFrom } from './looks.js';
import { CompiledFormula, helpers } from './odoo.js';
import type { Command } from './odoo.js';
import { formulaForEngine, formulaFromEngine } from './sheet-names.js';
import { isUnread } from './typed-formula.js';
import type { ConditionalRule, SheetKey, Zone } from './workbook.js';

/** A rule's formula that Google would refuse too. */
export class BadRule extends Error {
  override readonly name = 'BadRule';
}

/** A formula that the spreadsheet's locale cannot read: kept, and true of no cell. */
const UNREAD_FORMULA = 'unread formula';

/** What a rule of ours keeps beside the engine's words. */
interface GoogleCondition {
  readonly type: string;
  readonly values: readonly (string | number)[];
}

interface EngineRule {
  readonly type: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly style?: object;
  readonly google?: GoogleCondition;
}

export function conditionalRules(engine: Engine, sheet: SheetKey): ConditionalRule[] {
  return engine.getters.getConditionalFormats(sheet).map(({ id, ranges, rule }) => {
    // Our rules carry one field more than the engine's type names.
    const held: EngineRule = rule;
    const zones = ranges.map((xc) => engine.getters.getRangeFromSheetXC(sheet, xc).zone);
    return { id, ranges: zones, condition: conditionOf(held), style: styleFrom(held.style) };
  });
}

function conditionOf(rule: EngineRule): ConditionalRule['condition'] {
  if (rule.type !== 'CellIsRule' || rule.operator === undefined) return { kind: 'opaque', data: rule };
  if (rule.google?.type === UNREAD_FORMULA) return { kind: 'formula', formula: String(rule.google.values[0]) };
  if (rule.google !== undefined) return { kind: 'criteria', ...rule.google };
  const values = rule.values ?? [];
  if (rule.operator === 'customFormula') return { kind: 'formula', formula: formulaFromEngine(values[0] ?? '') };
  const type = googleCriterion(rule.operator);
  return type === undefined
    ? { kind: 'opaque', data: rule }
    : { kind: 'criteria', type, values: values.map(numberOrText) };
}

function numberOrText(value: string): string | number {
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** Replaces the sheet's rules. @throws BadRule for a formula that does not parse or that names another sheet */
export function setConditionalRules(
  engine: Engine,
  sheet: SheetKey,
  rules: readonly Omit<ConditionalRule, 'id'>[],
): void {
  const added = rules.map((rule, index) => addCommand(engine, sheet, rule, `rule${index + 1}`));
  const removed: Command[] = engine.getters.getConditionalFormats(sheet).map(({ id }) => {
    return { type: 'REMOVE_CONDITIONAL_FORMAT', sheetId: sheet, id };
  });
  engine.runAll([...removed, ...added]);
}

function addCommand(engine: Engine, sheet: SheetKey, rule: Omit<ConditionalRule, 'id'>, id: string): Command {
  const [first] = rule.ranges;
  if (first === undefined) throw new BadRule('Conditional format rule must have at least one range.');
  const ranges = rule.ranges.map((zone) => engine.rangeData(sheet, clip(engine, sheet, zone)));
  return {
    type: 'ADD_CONDITIONAL_FORMAT',
    sheetId: sheet,
    ranges,
    cf: { id, rule: engineRule(engine, sheet, rule, first) },
  };
}

function engineRule(engine: Engine, sheet: SheetKey, rule: Omit<ConditionalRule, 'id'>, first: Zone): object {
  const { condition, style } = rule;
  switch (condition.kind) {
    case 'opaque':
      if (typeof condition.data !== 'object' || condition.data === null)
        throw new BadRule('Unknown conditional format rule.');
      return { ...condition.data };
    case 'formula': {
      const formula = formulaForEngine(condition.formula.startsWith('=') ? condition.formula : `=${condition.formula}`);
      const held = { type: 'CellIsRule', operator: 'customFormula', style: { ...style } };
      if (isUnread(formula))
        return { ...held, values: ['=FALSE'], google: { type: UNREAD_FORMULA, values: [formula] } };
      checkFormula(engine, sheet, formula);
      return { ...held, values: [formula] };
    }
    case 'criteria': {
      const anchor = helpers.toXC(first.left, first.top);
      for (const value of condition.values) {
        if (typeof value === 'string' && value.startsWith('=')) checkFormula(engine, sheet, value);
      }
      const { type, values } = engineCriterion(condition.type, condition.values, anchor);
      const google = { type: condition.type, values: [...condition.values] };
      return { type: 'CellIsRule', operator: type, values: [...values], style: { ...style }, google };
    }
  }
}

function checkFormula(engine: Engine, sheet: SheetKey, formula: string): void {
  if (CompiledFormula.IsBadExpression(formula))
    throw new BadRule(`Invalid formula in conditional format rule: ${formula}`);
  const { rangeDependencies } = CompiledFormula.Compile(formula, sheet, engine.getters);
  if (rangeDependencies.some((range) => range.sheetId !== sheet || range.invalidSheetName !== undefined)) {
    // Google's own words.
    throw new BadRule('Conditional format rule cannot reference a different sheet.');
  }
}

/** A range that reaches over the grid ends at its edge. */
function clip(engine: Engine, sheet: SheetKey, zone: Zone): Zone {
  const grid = engine.getters.getSheetZone(sheet);
  return { ...zone, bottom: Math.min(zone.bottom, grid.bottom), right: Math.min(zone.right, grid.right) };
}
