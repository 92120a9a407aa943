import type { FilterState } from '../../engine/workbook.js';
import { type Condition, ConditionBuilder, scriptCondition, storedCondition } from './criteria.js';
import { enumMember } from './enums.js';
import type { GFilter, GRange } from './google.js';
import { behind, ServiceObject } from './service-object.js';
import type { Session } from './session.js';
import type { SheetPlace } from './places.js';

type GFilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GFilterCriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** A tab's one filter. Column positions are absolute and 1-based. */
export class Filter extends ServiceObject<GFilter> implements GFilter {
  readonly apiName = 'Spreadsheet.Filter';

  constructor(private readonly sheet: SheetPlace) {
    super(sheet.session);
  }

  private get state(): FilterState {
    const state = this.sheet.workbook.filter(this.sheet.key);
    return state ?? this.session.fail('badValue', 'filter');
  }

  private columnOf(position: number): number {
    const { zone } = this.state;
    if (position - 1 < zone.left || position - 1 > zone.right) this.session.fail('filterColumn', position);
    return position - 1;
  }

  getColumnFilterCriteria(columnPosition: number): GFilterCriteria | null {
    const column = this.columnOf(columnPosition);
    const { hidden, criteria } = this.state;
    const condition = criteria.get(column);
    const values = hidden.get(column);
    if (condition === undefined && values === undefined) return null;
    return new FilterCriteria(this.session, {
      condition: condition === undefined ? null : scriptCondition(condition, this.sheet.book),
      hidden: values ?? [],
      visible: [],
    }).handle;
  }

  getRange(): GRange {
    return this.sheet.range(this.state.zone).handle;
  }

  remove(): void {
    this.sheet.workbook.setFilter(this.sheet.key, null);
  }

  removeColumnFilterCriteria(columnPosition: number): GFilter {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  setColumnFilterCriteria(columnPosition: number, filterCriteria: GFilterCriteria | null): GFilter {
    const column = this.columnOf(columnPosition);
    const hidden = new Map(this.state.hidden);
    const criteria = new Map(this.state.criteria);
    hidden.delete(column);
    criteria.delete(column);
    if (filterCriteria !== null) {
      const { condition, hidden: values } = behind(filterCriteria, FilterCriteria).content;
      if (condition !== null) criteria.set(column, storedCondition(condition, this.sheet.workbook));
      if (values.length > 0) hidden.set(column, values);
    }
    this.sheet.workbook.setFilter(this.sheet.key, { zone: this.state.zone, hidden, criteria });
    return this.handle;
  }

  /** Sorts the filtered rows below the header. */
  sort(columnPosition: number, ascending: boolean): GFilter {
    const column = this.columnOf(columnPosition);
    const { zone } = this.state;
    if (zone.top < zone.bottom) {
      const body = { ...zone, top: zone.top + 1 };
      this.sheet.mayEdit(body);
      this.sheet.workbook.sort(this.sheet.key, body, [{ column, ascending }]);
    }
    sortedBy.set(this.sheet.workbook, { sheet: this.sheet.key, column, ascending });
    return this.handle;
  }

  /** Undocumented but live. A column that the filter wasn't sorted by last has a spec that knows nothing. */
  getColumnSortSpec(columnPosition: number): GSortSpec {
    const column = this.columnOf(columnPosition);
    const last = sortedBy.get(this.sheet.workbook);
    const known = last !== undefined && last.sheet === this.sheet.key && last.column === column;
    return new SortSpec(this.session, columnPosition, known ? last.ascending : null).handle;
  }
}

/** What each file's filters were sorted by last; forgotten with the process. */
const sortedBy = new WeakMap<
  SheetPlace['workbook'],
  { readonly sheet: string; readonly column: number; readonly ascending: boolean }
>();

type GSortSpec = GoogleAppsScript.Spreadsheet.SortSpec;

class SortSpec
  extends ServiceObject<GSortSpec>
  implements Pick<GSortSpec, 'getDimensionIndex' | 'getSortOrder' | 'isAscending'>
{
  readonly apiName = 'Spreadsheet.SortSpec';

  constructor(
    session: Session,
    private readonly column: number,
    private readonly ascending: boolean | null,
  ) {
    super(session);
  }

  getBackgroundColor(): null {
    return null;
  }

  getForegroundColor(): null {
    return null;
  }

  getDimensionIndex(): number {
    return this.column;
  }

  getSortOrder(): GoogleAppsScript.Spreadsheet.SortOrder {
    if (this.ascending === null) this.session.fail('unexpected', 'getSortOrder', 'SpreadsheetApp.SortSpec');
    return enumMember('SortOrder', this.isAscending() ? 'ASCENDING' : 'DESCENDING');
  }

  isAscending(): boolean {
    return this.ascending === true;
  }
}

interface CriteriaParts {
  readonly condition: Condition | null;
  readonly hidden: readonly string[];
  readonly visible: readonly string[];
}

const NEW_CRITERIA: CriteriaParts = { condition: null, hidden: [], visible: [] };

function criteriaType({ condition }: CriteriaParts): BooleanCriteria {
  return condition === null ? (null as unknown as BooleanCriteria) : enumMember('BooleanCriteria', condition.type);
}

class FilterCriteria extends ServiceObject<GFilterCriteria> implements GFilterCriteria {
  readonly apiName = 'Spreadsheet.FilterCriteria';

  constructor(
    session: Session,
    readonly content: CriteriaParts,
  ) {
    super(session);
  }

  copy(): GFilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.session, this.content).handle;
  }

  getCriteriaType(): BooleanCriteria {
    return criteriaType(this.content);
  }

  getCriteriaValues(): unknown[] {
    return [...(this.content.condition?.values ?? [])];
  }

  getHiddenValues(): string[] {
    return [...this.content.hidden];
  }

  getVisibleValues(): string[] {
    return [...this.content.visible];
  }
}

export class FilterCriteriaBuilder extends ConditionBuilder<GFilterCriteriaBuilder> implements GFilterCriteriaBuilder {
  readonly apiName = 'Spreadsheet.FilterCriteriaBuilder';

  constructor(
    session: Session,
    private parts: CriteriaParts = NEW_CRITERIA,
  ) {
    super(session);
  }

  protected when(type: string, ...values: unknown[]): GFilterCriteriaBuilder {
    this.parts = { ...this.parts, condition: { type, values } };
    return this.handle;
  }

  build(): GFilterCriteria {
    return new FilterCriteria(this.session, this.parts).handle;
  }

  copy(): GFilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.session, this.parts).handle;
  }

  getCriteriaType(): BooleanCriteria {
    return criteriaType(this.parts);
  }

  getCriteriaValues(): unknown[] {
    return [...(this.parts.condition?.values ?? [])];
  }

  getHiddenValues(): string[] {
    return [...this.parts.hidden];
  }

  getVisibleValues(): string[] {
    return [...this.parts.visible];
  }

  setHiddenValues(values: string[]): GFilterCriteriaBuilder {
    this.parts = { ...this.parts, hidden: Array.from(values, String) };
    return this.handle;
  }

  /** Only for data source sheets at Google. */
  setVisibleValues(values: string[]): GFilterCriteriaBuilder {
    this.parts = { ...this.parts, visible: Array.from(values, String) };
    return this.handle;
  }
}
