import { EnumMember, isEnumGroup } from './enums.js';
import google from './google-members.json';

type Overloads = readonly (readonly string[])[];

/** "Spreadsheet.Range" → member → overloads, from the published types. */
const members: Readonly<Record<string, Readonly<Record<string, Overloads | undefined>> | undefined>> = google.members;

/** Members that live Apps Script has and the published types lack (gas-fakes, testsheets.js; the old reference). */
const unlisted: Readonly<Record<string, Readonly<Record<string, Overloads>>>> = {
  'Spreadsheet.Range': {
    getBackgroundColor: [[]],
    getBackgroundColors: [[]],
    setBackgroundColor: [['string | null']],
    setBackgroundColors: [['Array<Array<string | null>>']],
    getBorder: [[]],
    getBorders: [[]],
    getComment: [[]],
    getComments: [[]],
    setComment: [['string | null']],
    getColumnIndex: [[]],
    getFontColor: [[]],
    getFontColors: [[]],
    setNumberFormatLocal: [['string']],
    toString: [[]],
  },
  'Spreadsheet.Filter': { getColumnSortSpec: [['Integer']] },
  'Spreadsheet.Spreadsheet': { getKey: [[]] },
  'Spreadsheet.SpreadsheetApp': { ChartType: [], openByKey: [['string']] },
};

/** Parameter types wider than the published ones. */
const wider: Readonly<Record<string, Overloads>> = {
  'Spreadsheet.DataValidationBuilder.requireValueInList': [['any[]'], ['any[]', 'boolean']],
  'Spreadsheet.DataValidationBuilder.setHelpText': [['string | null']],
  // A CopyPasteType without the third argument is taken for options and ignored (issue 427192537).
  'Spreadsheet.Range.copyTo': [['Range'], ['Range', 'CopyPasteType', 'boolean'], ['Range', 'any']],
  'Spreadsheet.Range.setFormula': [['string | null']],
  'Spreadsheet.Range.setFormulas': [['Array<Array<string | null>>']],
  'Spreadsheet.Range.setFontSize': [['Integer | null']],
  'Spreadsheet.Range.setFontSizes': [['Array<Array<Integer | null>>']],
  'Spreadsheet.Range.setHorizontalAlignment': [['string | null']],
  'Spreadsheet.Range.setNumberFormats': [['Array<Array<string>>']],
  'Spreadsheet.Range.setWrapStrategy': [['WrapStrategy | null']],
  'Spreadsheet.Range.setRichTextValues': [['Array<Array<RichTextValue | null>>']],
  'Spreadsheet.DeveloperMetadata.setValue': [['string | null']],
  'Spreadsheet.Protection.addEditors': [['string[]']],
  'Spreadsheet.EmbeddedChartBuilder.setChartType': [['Charts.ChartType']],
};

/** Null when Google has no such member. */
export function overloadsOf(className: string, member: string): Overloads | null {
  const full = `${className}.${member}`;
  const listed = members[className];
  const own = listed !== undefined && Object.hasOwn(listed, member) ? listed[member] : undefined;
  return wider[full] ?? own ?? unlisted[className]?.[member] ?? null;
}

/** What an object of ours is called in signatures ("Range"); null for what isn't ours. */
export type NameOf = (value: unknown) => string | null;

/**
 * The arguments as the method gets them — undefined as null, numbers where texts are wanted as texts, integers cut —
 * or null when no overload takes them.
 */
export function matchArguments(overloads: Overloads, args: readonly unknown[], nameOf: NameOf): unknown[] | null {
  const given = args.map((value) => (value === undefined ? null : value));
  const fitting = overloads.filter((types) => fitsCount(types, given.length));
  for (const strict of [true, false]) {
    for (const types of fitting) {
      if (given.every((value, index) => accepts(bare(types[index] ?? 'any'), value, strict, nameOf))) {
        return given.map((value, index) => convert(bare(types[index] ?? 'any'), value));
      }
    }
  }
  return null;
}

function fitsCount(types: readonly string[], count: number): boolean {
  const needed = types.filter((type) => !type.endsWith('?')).length;
  return count >= needed && count <= types.length;
}

const bare = (type: string): string => type.replace(/\?$/, '');

function accepts(type: string, value: unknown, strict: boolean, nameOf: NameOf): boolean {
  if (type === 'any') return true;
  const inner = type.replace(/ \| null$/, '');
  if (inner !== type && value === null) return true;
  const element = elementOf(inner);
  if (element !== null) {
    return (
      Array.isArray(value) &&
      value.every((entry) => accepts(element, entry === undefined ? null : entry, false, nameOf))
    );
  }
  switch (inner) {
    case 'Integer':
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'object':
      return typeof value === 'object' && value !== null && nameOf(value) === null && !(value instanceof EnumMember);
    case 'Base.Date':
      return Object.prototype.toString.call(value) === '[object Date]';
    case 'Base.User':
      return typeof value === 'object' && value !== null && 'getEmail' in value;
    case 'HTML.HtmlOutput':
      return typeof value === 'object' && value !== null && 'getContent' in value;
    default:
      return acceptsOther(inner, value, strict, nameOf);
  }
}

function acceptsOther(type: string, value: unknown, strict: boolean, nameOf: NameOf): boolean {
  if (type === 'string' || type.startsWith('"') || /^Font(Line|Style|Weight)$/.test(type)) {
    return typeof value === 'string' || (!strict && (typeof value === 'number' || typeof value === 'boolean'));
  }
  const name = type.replace(/^\w+\./, '');
  if (isEnumGroup(name)) return value instanceof EnumMember && value.group === name;
  const given = nameOf(value);
  // Of builders only those of charts and colours stand in for what they build (gas-fakes, testsheetsformatting.js).
  if (name === 'EmbeddedChart') return given?.startsWith('Embedded') === true;
  return given === name || (name === 'Color' && given === 'ColorBuilder');
}

/** "string[][]" and "Array<Array<string | null>>" → the element's type. */
function elementOf(type: string): string | null {
  if (type.endsWith('[]')) return type.slice(0, -2);
  return type.startsWith('Array<') && type.endsWith('>') ? type.slice(6, -1) : null;
}

function convert(type: string, value: unknown): unknown {
  const inner = type.replace(/ \| null$/, '');
  if (inner === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if (inner === 'Integer' && typeof value === 'number') return Math.trunc(value);
  return value;
}

/** How Google names the arguments it refuses: "(String,number[],null)". */
export function describeArguments(args: readonly unknown[], nameOf: NameOf): string {
  return args.map((value) => describe(value, nameOf)).join(',');
}

function describe(value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'function') return 'Function';
  if (Array.isArray(value))
    return `${value.length === 0 ? 'Array' : describe(value[0], nameOf)}[]`.replace('Array[]', 'Array');
  if (value instanceof EnumMember) return `${chartEnums.has(value.group) ? 'Charts' : 'SpreadsheetApp'}.${value.group}`;
  const name = nameOf(value);
  if (name !== null) return `SpreadsheetApp.${name}`;
  return Object.prototype.toString.call(value) === '[object Date]' ? 'Date' : 'Object';
}

const chartEnums = new Set([
  'ChartType',
  'ChartHiddenDimensionStrategy',
  'ChartMergeStrategy',
  'Position',
  'ColumnType',
]);
