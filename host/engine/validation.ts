import { engineCriterion, googleCriterion } from './criteria.js';
import type { Engine } from './engine.js';
import { helpers } from './odoo.js';
import type { Command } from './odoo.js';
import { formulaForEngine, formulaFromEngine } from './sheet-names.js';
import { isUnread } from './typed-formula.js';
import type { SheetKey, ValidationRule, Zone } from './workbook.js';
import { withoutZones } from './zones.js';

/** What a rule keeps beside the engine's words. */
interface GoogleRule {
  readonly type: string;
  readonly values: readonly (string | number | boolean)[];
  readonly helpText: string | null;
  readonly showDropdown?: boolean;
}

interface HeldRule {
  readonly id: string;
  readonly ranges: readonly { readonly zone: Zone }[];
  readonly criterion: { readonly type: string; readonly values: readonly string[]; readonly displayStyle?: string };
  readonly isBlocking?: boolean;
  readonly google?: GoogleRule;
}

/** Criteria whose values the engine keeps in step with inserted rows and columns: read back from there. */
const LIVE_VALUES: ReadonlySet<string> = new Set(['VALUE_IN_RANGE', 'CUSTOM_FORMULA']);

export function validations(engine: Engine, sheet: SheetKey): ValidationRule[] {
  return engine.getters.getDataValidationRules(sheet).map((rule) => {
    // Our rules carry one field more than the engine's type names.
    const held: HeldRule = rule;
    const { google, criterion } = held;
    const type = google?.type ?? googleCriterion(criterion.type) ?? criterion.type;
    const live = google === undefined || (LIVE_VALUES.has(type) && !anyUnread(google.values));
    const values = live ? criterion.values.map(formulaFromEngine) : google.values;
    const showDropdown =
      google?.showDropdown ??
      (criterion.displayStyle === undefined ? undefined : criterion.displayStyle !== 'plainText');
    return {
      id: held.id,
      ranges: held.ranges.map((range) => range.zone),
      type,
      values: [...values],
      allowInvalid: held.isBlocking !== true,
      helpText: google?.helpText ?? null,
      ...(showDropdown === undefined ? {} : { showDropdown }),
    };
  });
}

export function setValidation(
  engine: Engine,
  sheet: SheetKey,
  zones: readonly Zone[],
  rule: Omit<ValidationRule, 'id' | 'ranges'> | null,
): void {
  if (zones.length === 0) return;
  if (rule === null) engine.runAll(removeFrom(engine, sheet, zones));
  else engine.run(addCommand(engine, sheet, zones, rule));
}

function addCommand(
  engine: Engine,
  sheet: SheetKey,
  zones: readonly Zone[],
  rule: Omit<ValidationRule, 'id' | 'ranges'>,
): Command {
  const [first] = zones;
  const anchor = helpers.toXC(first?.left ?? 0, first?.top ?? 0);
  const plainCheckbox = rule.type === 'CHECKBOX' && rule.values.length === 0;
  const criterion = plainCheckbox
    ? { type: 'isBoolean', values: [] }
    : anyUnread(rule.values)
      ? NEVER_MET
      : engineCriterion(rule.type, engineValues(rule.values), anchor);
  const isList = rule.type === 'VALUE_IN_LIST' || rule.type === 'VALUE_IN_RANGE';
  const display = isList ? { displayStyle: rule.showDropdown === false ? 'plainText' : 'arrow' } : {};
  const { type, values, helpText } = rule;
  const google = {
    type,
    values: [...values],
    helpText,
    ...(rule.showDropdown === undefined ? {} : { showDropdown: rule.showDropdown }),
  };
  const id = freeId(engine, sheet);
  return {
    type: 'ADD_DATA_VALIDATION_RULE',
    sheetId: sheet,
    ranges: zones.map((zone) => engine.rangeData(sheet, zone)),
    rule: {
      id,
      criterion: { ...criterion, values: [...criterion.values], ...display },
      isBlocking: !rule.allowInvalid,
      google,
    },
  };
}

/** A rule that covers more than the zones keeps the rest. */
function removeFrom(engine: Engine, sheet: SheetKey, zones: readonly Zone[]): Command[] {
  const commands: Command[] = [];
  for (const rule of engine.getters.getDataValidationRules(sheet)) {
    const before = rule.ranges.map((range) => range.zone);
    const after = withoutZones(before, zones);
    if (after === before) continue;
    if (after.length === 0) commands.push({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId: sheet, id: rule.id });
    else {
      const ranges = after.map((zone) => engine.rangeData(sheet, zone));
      // The ranges beside the rule take the place of the rule's own.
      commands.push({ type: 'ADD_DATA_VALIDATION_RULE', sheetId: sheet, ranges, rule: { ...rule, ranges: undefined } });
    }
  }
  return commands;
}

/** A formula that the spreadsheet's locale cannot read: kept, and no cell is valid by it. */
const NEVER_MET = { type: 'customFormula', values: ['=FALSE'] };

function anyUnread(values: readonly (string | number | boolean)[]): boolean {
  return values.some((value) => typeof value === 'string' && value.startsWith('=') && isUnread(value));
}

function engineValues(values: readonly (string | number | boolean)[]): readonly (string | number | boolean)[] {
  return values.map((value) => (typeof value === 'string' ? formulaForEngine(value) : value));
}

function freeId(engine: Engine, sheet: SheetKey): string {
  const taken = new Set(engine.getters.getDataValidationRules(sheet).map((rule) => rule.id));
  let number = taken.size + 1;
  while (taken.has(`validation${number}`)) number++;
  return `validation${number}`;
}
