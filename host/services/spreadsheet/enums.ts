import google from './google-members.json';

/** A member of one of Google's enums: an object, not a number. */
export class EnumMember {
  constructor(
    readonly group: string,
    private readonly key: string,
    private readonly place: number,
  ) {}

  toString(): string {
    return this.key;
  }

  name(): string {
    return this.key;
  }

  toJSON(): string {
    return this.key;
  }

  /** 0-based place among its siblings. */
  ordinal(): number {
    return this.place;
  }

  compareTo(other: EnumMember): number {
    return this.place - other.place;
  }
}

/** Members that live Apps Script has and the published types lack (issue 418495831). */
const unlisted: Readonly<Record<string, readonly string[]>> = {
  BooleanCriteria: [
    'DATE_EQUAL_TO_ANY',
    'DATE_NOT_EQUAL_TO_ANY',
    'NUMBER_EQUAL_TO_ANY',
    'NUMBER_NOT_EQUAL_TO_ANY',
    'TEXT_EQUAL_TO_ANY',
    'TEXT_NOT_EQUAL_TO_ANY',
  ],
  DataValidationCriteria: ['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'],
};

const groupNames = new Set<string>();

/**
 * An enum: its members by name. At Google it also stands for its first member, whose methods it has
 * (gas-fakes, testenums.js); only the members are enumerated.
 */
export function enumOf<K extends string>(group: string, keys: readonly K[]): Readonly<Record<K, EnumMember>> {
  groupNames.add(group);
  const asFirst = Object.create(EnumMember.prototype, {
    group: { value: group },
    key: { value: keys[0] },
    place: { value: 0 },
  }) as object;
  const members = Object.create(asFirst) as Record<K, EnumMember>;
  keys.forEach((key, place) => (members[key] = new EnumMember(group, key, place)));
  return Object.freeze(members);
}

const groups = new Map<string, Readonly<Record<string, EnumMember>>>();
for (const [group, keys] of Object.entries(google.enums)) {
  groups.set(group, enumOf(group, [...new Set([...keys, ...(unlisted[group] ?? [])])]));
}

/** True for the name of an enum that Google has. */
export function isEnumGroup(group: string): boolean {
  return groupNames.has(group);
}

/** One that @types/google-apps-script does not know yet. */
type NewerEnum = Readonly<Record<string, EnumMember>>;

interface EnumGroups {
  AutoFillSeries: typeof GoogleAppsScript.Spreadsheet.AutoFillSeries;
  BooleanCriteria: typeof GoogleAppsScript.Spreadsheet.BooleanCriteria;
  BorderStyle: typeof GoogleAppsScript.Spreadsheet.BorderStyle;
  BandingTheme: typeof GoogleAppsScript.Spreadsheet.BandingTheme;
  Button: typeof GoogleAppsScript.Base.Button;
  ButtonSet: typeof GoogleAppsScript.Base.ButtonSet;
  ChartHiddenDimensionStrategy: typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;
  ChartMergeStrategy: typeof GoogleAppsScript.Charts.ChartMergeStrategy;
  ChartType: typeof GoogleAppsScript.Charts.ChartType;
  ColorType: typeof GoogleAppsScript.Base.ColorType;
  ColumnType: typeof GoogleAppsScript.Charts.ColumnType;
  CopyPasteType: typeof GoogleAppsScript.Spreadsheet.CopyPasteType;
  CurveStyle: typeof GoogleAppsScript.Charts.CurveStyle;
  DataExecutionErrorCode: typeof GoogleAppsScript.Spreadsheet.DataExecutionErrorCode;
  DataExecutionState: typeof GoogleAppsScript.Spreadsheet.DataExecutionState;
  DataSourceParameterType: typeof GoogleAppsScript.Spreadsheet.DataSourceParameterType;
  DataSourceRefreshScope: NewerEnum;
  DataSourceType: typeof GoogleAppsScript.Spreadsheet.DataSourceType;
  DataValidationCriteria: typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  DateTimeGroupingRuleType: NewerEnum;
  DeveloperMetadataLocationType: typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
  DeveloperMetadataVisibility: typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
  Dimension: typeof GoogleAppsScript.Spreadsheet.Dimension;
  Direction: typeof GoogleAppsScript.Spreadsheet.Direction;
  FrequencyType: NewerEnum;
  GroupControlTogglePosition: typeof GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;
  InterpolationType: typeof GoogleAppsScript.Spreadsheet.InterpolationType;
  PivotTableSummarizeFunction: typeof GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction;
  PivotValueDisplayType: typeof GoogleAppsScript.Spreadsheet.PivotValueDisplayType;
  PointStyle: typeof GoogleAppsScript.Charts.PointStyle;
  Position: typeof GoogleAppsScript.Charts.Position;
  ProtectionType: typeof GoogleAppsScript.Spreadsheet.ProtectionType;
  RecalculationInterval: typeof GoogleAppsScript.Spreadsheet.RecalculationInterval;
  RelativeDate: typeof GoogleAppsScript.Spreadsheet.RelativeDate;
  SheetType: typeof GoogleAppsScript.Spreadsheet.SheetType;
  SortOrder: typeof GoogleAppsScript.Spreadsheet.SortOrder;
  TextDirection: typeof GoogleAppsScript.Spreadsheet.TextDirection;
  TextToColumnsDelimiter: typeof GoogleAppsScript.Spreadsheet.TextToColumnsDelimiter;
  ThemeColorType: typeof GoogleAppsScript.Spreadsheet.ThemeColorType;
  ValueType: typeof GoogleAppsScript.Spreadsheet.ValueType;
  WrapStrategy: typeof GoogleAppsScript.Spreadsheet.WrapStrategy;
}

/**
 * One of Google's enums. The published types call its members numbers; at Google, and here, they are objects, so this
 * is the one place where the two views meet.
 */
export function enumGroup<K extends keyof EnumGroups>(group: K): EnumGroups[K] {
  const members = groups.get(group);
  if (members === undefined) throw new Error(`no enum ${group}`);
  return members as unknown as EnumGroups[K];
}

/** The member of that name; names come from our own tables. */
export function enumMember<K extends keyof EnumGroups>(group: K, key: string): EnumGroups[K][keyof EnumGroups[K]] {
  const members = groups.get(group);
  const member = members !== undefined && Object.hasOwn(members, key) ? members[key] : undefined;
  if (member === undefined) throw new Error(`no ${group}.${key}`);
  return member as unknown as EnumGroups[K][keyof EnumGroups[K]];
}

/** The key of a member, or null for what is none (null, a text where an enum was wanted). */
export function enumKey(value: unknown): string | null {
  return value instanceof EnumMember ? value.name() : null;
}
