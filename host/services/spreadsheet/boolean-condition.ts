import type { CellStyle } from '../../engine/workbook.js';
import { Color } from './color.js';
import type { Condition } from './criteria.js';
import { enumMember } from './enums.js';
import type { GColor } from './google.js';
import { ServiceObject } from './service-object.js';
import type { Session } from './session.js';

type GBooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** The condition of a conditional format, with the look that it gives: the way Google has put them into one object. */
export class BooleanCondition extends ServiceObject<GBooleanCondition> implements Partial<GBooleanCondition> {
  readonly apiName = 'Spreadsheet.BooleanCondition';

  constructor(
    session: Session,
    private readonly condition: Condition,
    private readonly style: CellStyle,
  ) {
    super(session);
  }

  override toText(): string {
    return 'ConditionalFormatBooleanCondition';
  }

  private color(hex: string | undefined): GColor | null {
    return hex === undefined ? null : Color.of(this.session, { kind: 'rgb', hex }).handle;
  }

  getBackground(): string {
    return this.style.fillColor ?? '';
  }

  getBackgroundObject(): GColor | null {
    return this.color(this.style.fillColor);
  }

  getBold(): boolean | null {
    return this.style.bold ?? null;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumMember('BooleanCriteria', this.condition.type);
  }

  getCriteriaValues(): unknown[] {
    return [...this.condition.values];
  }

  getFontColor(): string {
    return this.style.textColor ?? '';
  }

  getFontColorObject(): GColor | null {
    return this.color(this.style.textColor);
  }

  getItalic(): boolean | null {
    return this.style.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.style.underline ?? null;
  }
}
