import type { GRange, GRangeList } from './google.js';
import { RangePlace } from './places.js';
import { selectZones } from './select-zones.js';
import { behind, implementationOf, ServiceObject } from './service-object.js';
import type { Session } from './session.js';

/** Members that do to each range what they do to one. */
const FOR_EACH = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setShowHyperlink',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof GRangeList)[];

/** Several ranges of one tab, changed together. */
export class RangeList extends ServiceObject<GRangeList> implements Partial<GRangeList> {
  readonly apiName = 'Spreadsheet.RangeList';

  constructor(
    session: Session,
    private readonly ranges: readonly GRange[],
  ) {
    super(session);
    for (const member of FOR_EACH) {
      Object.defineProperty(this, member, {
        value: (...args: unknown[]) => this.forEach(member, args),
      });
    }
  }

  override cellCount(): number {
    return this.places().reduce((sum, range) => sum + range.cellCount(), 0);
  }

  private places(): RangePlace[] {
    return this.ranges.map((range) => behind(range, RangePlace));
  }

  private forEach(member: string, args: readonly unknown[]): GRangeList {
    for (const range of this.ranges) {
      const object = implementationOf(range);
      const method: unknown = object === null ? null : Reflect.get(object, member);
      if (typeof method === 'function') Reflect.apply(method, object, args);
    }
    return this.handle;
  }

  activate(): GRangeList {
    const places = this.places();
    const first = places[0];
    if (first !== undefined)
      selectZones(
        first.sheet.book,
        first.key,
        places.map(({ zone }) => zone),
      );
    return this.handle;
  }

  getRanges(): GRange[] {
    return [...this.ranges];
  }
}
