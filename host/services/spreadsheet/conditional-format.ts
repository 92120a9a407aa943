import type { CellStyle, ConditionalRule } from '../../engine/workbook.js';
import { BooleanCondition } from './boolean-condition.js';
import { textOf } from './cell-values.js';
import { hexOfColor } from './color.js';
import { hexOf } from './color-names.js';
import { formulaAnswered, formulaGiven } from './formula-text.js';
import { type Condition, ConditionBuilder, scriptCondition, storedCondition } from './criteria.js';
import type { GColor, GRange, GRule, GRuleBuilder } from './google.js';
import { GradientCondition, type GradientPoints, gradientOf, NO_GRADIENT, storedGradient } from './gradient.js';
import { RangePlace } from './places.js';
import { behind, ServiceObject } from './service-object.js';
import type { Session } from './session.js';
import type { SheetPlace } from './places.js';
import { colorValueOf } from './text-style.js';

type GBooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GGradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;

/** A rule as the script sees it. */
interface RuleParts {
  readonly ranges: readonly GRange[];
  readonly condition: Condition | null;
  readonly gradient: GradientPoints | null;
  readonly style: CellStyle;
  /** A kind the service only carries through (icon sets, data bars of an imported file). */
  readonly opaque: unknown;
}

const NEW_RULE: RuleParts = { ranges: [], condition: null, gradient: null, style: {}, opaque: null };

function conditionHandle(session: Session, { condition, style }: RuleParts): GBooleanCondition | null {
  return condition === null ? null : new BooleanCondition(session, condition, style).handle;
}

function gradientHandle(session: Session, { gradient }: RuleParts): GGradientCondition | null {
  return gradient === null ? null : new GradientCondition(session, gradient).handle;
}

export class ConditionalFormatRule extends ServiceObject<GRule> implements GRule {
  readonly apiName = 'Spreadsheet.ConditionalFormatRule';

  constructor(
    session: Session,
    private readonly parts: RuleParts,
  ) {
    super(session);
  }

  static fromRule(sheet: SheetPlace, rule: ConditionalRule): ConditionalFormatRule {
    const { condition } = rule;
    const gradient = condition.kind === 'opaque' ? gradientOf(condition.data) : null;
    return new ConditionalFormatRule(sheet.session, {
      ranges: rule.ranges.map((zone) => sheet.range(zone).handle),
      condition:
        condition.kind === 'formula'
          ? { type: 'CUSTOM_FORMULA', values: [formulaAnswered(condition.formula, sheet.workbook)] }
          : condition.kind === 'criteria'
            ? scriptCondition(condition, sheet.book)
            : null,
      gradient,
      style: rule.style,
      opaque: condition.kind === 'opaque' && gradient === null ? condition.data : null,
    });
  }

  /** For the document. A formula may not look at another tab, nor a rule lie on one. */
  static toRule(sheet: SheetPlace, rule: GRule): Omit<ConditionalRule, 'id'> {
    const { parts } = behind(rule, ConditionalFormatRule);
    const { session } = sheet;
    const ranges = parts.ranges.map((handle) => behind(handle, RangePlace));
    if (ranges.length === 0) session.fail('noRuleRange');
    if (ranges.some((range) => range.key !== sheet.key)) session.fail('foreignRuleRange');
    return { ranges: ranges.map(({ zone }) => zone), condition: storedRuleCondition(sheet, parts), style: parts.style };
  }

  copy(): GRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.session, this.parts).handle;
  }

  getBooleanCondition(): GBooleanCondition | null {
    return conditionHandle(this.session, this.parts);
  }

  getGradientCondition(): GGradientCondition | null {
    return gradientHandle(this.session, this.parts);
  }

  getRanges(): GRange[] {
    return [...this.parts.ranges];
  }
}

function storedRuleCondition(sheet: SheetPlace, parts: RuleParts): ConditionalRule['condition'] {
  const { session } = sheet;
  if (parts.gradient !== null) return { kind: 'opaque', data: storedGradient(parts.gradient) };
  if (parts.condition === null) {
    return parts.opaque === null ? session.fail('noCriteria') : { kind: 'opaque', data: parts.opaque };
  }
  if (parts.condition.type !== 'CUSTOM_FORMULA') {
    return { kind: 'criteria', ...storedCondition(parts.condition, sheet.workbook) };
  }
  const formula = textOf(parts.condition.values[0] ?? '');
  if (namesAnotherSheet(formula)) session.fail('crossSheetRule');
  return { kind: 'formula', formula: formulaGiven(formula.startsWith('=') ? formula : `=${formula}`, sheet.workbook) };
}

/** INDIRECT("Sheet!A1") is the known way round, so texts don't count. */
function namesAnotherSheet(formula: string): boolean {
  return /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

export class ConditionalFormatRuleBuilder extends ConditionBuilder<GRuleBuilder> implements GRuleBuilder {
  readonly apiName = 'Spreadsheet.ConditionalFormatRuleBuilder';

  constructor(
    session: Session,
    private parts: RuleParts = NEW_RULE,
  ) {
    super(session);
  }

  private with(change: Partial<RuleParts>): GRuleBuilder {
    this.parts = { ...this.parts, ...change };
    return this.handle;
  }

  private styled(change: { readonly [K in keyof CellStyle]?: CellStyle[K] | null | undefined }): GRuleBuilder {
    const entries = Object.entries({ ...this.parts.style, ...change });
    return this.with({
      style: Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined)),
    });
  }

  protected when(type: string, ...values: unknown[]): GRuleBuilder {
    return this.with({ condition: { type, values }, gradient: null, opaque: null });
  }

  private point(place: keyof GradientPoints, color: string, type: string | null, value: string): GRuleBuilder {
    const point = { color: hexOf(color) ?? color, type, value };
    return this.with({ condition: null, gradient: { ...(this.parts.gradient ?? NO_GRADIENT), [place]: point } });
  }

  build(): GRule {
    if (this.parts.condition === null && this.parts.gradient === null && this.parts.opaque === null) {
      this.session.fail('noCriteria');
    }
    return new ConditionalFormatRule(this.session, this.parts).handle;
  }

  copy(): GRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.session, this.parts).handle;
  }

  getBooleanCondition(): GBooleanCondition | null {
    return conditionHandle(this.session, this.parts);
  }

  getGradientCondition(): GGradientCondition | null {
    return gradientHandle(this.session, this.parts);
  }

  getRanges(): GRange[] {
    return [...this.parts.ranges];
  }

  setBackground(color: string | null): GRuleBuilder {
    return this.styled({ fillColor: color === null ? null : hexOf(color) });
  }

  setBackgroundObject(color: GColor | null): GRuleBuilder {
    return this.setBackground(color === null ? null : rgbText(color));
  }

  setBold(bold: boolean | null): GRuleBuilder {
    return this.styled({ bold });
  }

  setFontColor(color: string | null): GRuleBuilder {
    return this.styled({ textColor: color === null ? null : hexOf(color) });
  }

  setFontColorObject(color: GColor | null): GRuleBuilder {
    return this.setFontColor(color === null ? null : rgbText(color));
  }

  setGradientMaxpointObject(color: GColor): GRuleBuilder {
    return this.setGradientMaxpoint(rgbText(color));
  }

  setGradientMaxpointObjectWithValue(color: GColor, type: InterpolationType, value: string): GRuleBuilder {
    return this.setGradientMaxpointWithValue(rgbText(color), type, value);
  }

  setGradientMidpointObjectWithValue(color: GColor, type: InterpolationType, value: string): GRuleBuilder {
    return this.setGradientMidpointWithValue(rgbText(color), type, value);
  }

  setGradientMinpointObject(color: GColor): GRuleBuilder {
    return this.setGradientMinpoint(rgbText(color));
  }

  setGradientMinpointObjectWithValue(color: GColor, type: InterpolationType, value: string): GRuleBuilder {
    return this.setGradientMinpointWithValue(rgbText(color), type, value);
  }

  setGradientMaxpoint(color: string): GRuleBuilder {
    return this.point('max', color, null, '');
  }

  setGradientMaxpointWithValue(color: string, type: InterpolationType, value: string): GRuleBuilder {
    return this.point('max', color, String(type), value);
  }

  setGradientMidpointWithValue(color: string, type: InterpolationType, value: string): GRuleBuilder {
    return this.point('mid', color, String(type), value);
  }

  setGradientMinpoint(color: string): GRuleBuilder {
    return this.point('min', color, null, '');
  }

  setGradientMinpointWithValue(color: string, type: InterpolationType, value: string): GRuleBuilder {
    return this.point('min', color, String(type), value);
  }

  setItalic(italic: boolean | null): GRuleBuilder {
    return this.styled({ italic });
  }

  setRanges(ranges: GRange[]): GRuleBuilder {
    return this.with({ ranges: Array.from(ranges) });
  }

  setStrikethrough(strikethrough: boolean | null): GRuleBuilder {
    return this.styled({ strikethrough });
  }

  setUnderline(underline: boolean | null): GRuleBuilder {
    return this.styled({ underline });
  }
}

/** A theme's colour as it is now: rules keep hex values. */
function rgbText(color: GColor): string {
  const value = colorValueOf(color);
  return (value === null ? null : hexOfColor(value)) ?? '';
}
