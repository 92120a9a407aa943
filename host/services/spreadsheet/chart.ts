import type { ChartSpec } from '../../engine/workbook.js';
import { sameZone } from './a1.js';
import { enumMember } from './enums.js';
import type { GChart, GChartBuilder, GRange } from './google.js';
import type { RangePlace, SpreadsheetPlace } from './places.js';
import { ServiceObject } from './service-object.js';
import type { Session } from './session.js';

type GContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type GChartOptions = GoogleAppsScript.Charts.ChartOptions;

/** A chart as a script puts it together. */
export interface ChartParts {
  /** Null until it is inserted. */
  readonly id: string | null;
  /** A Charts.ChartType name; null: not chosen, drawn as columns. */
  readonly type: string | null;
  readonly ranges: readonly RangePlace[];
  /** 1-based anchor, offsets in pixels. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number | null;
  readonly hidden: string;
  readonly merge: string;
  readonly transposed: boolean;
}

export const NEW_CHART: ChartParts = {
  id: null,
  type: null,
  ranges: [],
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  options: {},
  headers: null,
  hidden: 'IGNORE_ROWS',
  merge: 'MERGE_COLUMNS',
  transposed: false,
};

/** What has no field of its own in the document travels among the options, under these keys. */
const KEPT = {
  hidden: 'hiddenDimensionStrategy',
  merge: 'mergeStrategy',
  transposed: 'transposeRowsAndColumns',
} as const;

/** The builder is made by whoever loads it: it needs this file. */
type MakeBuilder = (book: SpreadsheetPlace, parts: ChartParts) => GChartBuilder;
let makeBuilder: MakeBuilder | null = null;

export function registerChartBuilder(make: MakeBuilder): void {
  makeBuilder = make;
}

/** A chart as it was when it was built or read. */
export class EmbeddedChart extends ServiceObject<GChart> implements Omit<GChart, 'getAs' | 'getBlob'> {
  readonly apiName = 'Spreadsheet.EmbeddedChart';

  constructor(
    private readonly book: SpreadsheetPlace,
    readonly parts: ChartParts,
  ) {
    super(book.session);
  }

  static fromSpec(book: SpreadsheetPlace, spec: ChartSpec): EmbeddedChart {
    const { [KEPT.hidden]: hidden, [KEPT.merge]: merge, [KEPT.transposed]: transposed, ...options } = spec.options;
    return new EmbeddedChart(book, {
      id: spec.id,
      type: spec.type,
      ranges: spec.ranges.map(({ sheet, zone }) => book.sheet(sheet).range(zone)),
      row: spec.row,
      column: spec.column,
      offsetX: spec.offsetX,
      offsetY: spec.offsetY,
      options,
      headers: spec.headers,
      hidden: typeof hidden === 'string' ? hidden : NEW_CHART.hidden,
      merge: typeof merge === 'string' ? merge : NEW_CHART.merge,
      transposed: transposed === true,
    });
  }

  static toSpec(parts: ChartParts, sheet: string, freeId: string): ChartSpec {
    return {
      id: parts.id ?? freeId,
      sheet,
      type: parts.type ?? 'COLUMN',
      ranges: parts.ranges.map((range) => ({ sheet: range.key, zone: range.zone })),
      row: parts.row,
      column: parts.column,
      offsetX: parts.offsetX,
      offsetY: parts.offsetY,
      options: {
        ...parts.options,
        [KEPT.hidden]: parts.hidden,
        [KEPT.merge]: parts.merge,
        [KEPT.transposed]: parts.transposed,
      },
      headers: parts.headers,
    };
  }

  getChartId(): number | null {
    return this.parts.id === null ? null : numberOfId(this.parts.id);
  }

  getContainerInfo(): GContainerInfo {
    return new ContainerInfo(this.session, this.parts).handle;
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return enumMember('ChartHiddenDimensionStrategy', this.parts.hidden);
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return enumMember('ChartMergeStrategy', this.parts.merge);
  }

  getNumHeaders(): number {
    return this.parts.headers ?? -1;
  }

  getOptions(): GChartOptions {
    return new ChartOptions(this.session, this.parts.options).handle;
  }

  getRanges(): GRange[] {
    return this.parts.ranges.map((range) => range.handle);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.parts.transposed;
  }

  modify(): GChartBuilder {
    if (makeBuilder === null) throw new Error('the chart builder is not loaded');
    return makeBuilder(this.book, this.parts);
  }
}

/** Ids of ours are numbers; one from an imported file gets a number of its own. */
function numberOfId(id: string): number {
  if (/^\d{1,15}$/.test(id)) return Number(id);
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
}

export class ContainerInfo extends ServiceObject<GContainerInfo> implements GContainerInfo {
  readonly apiName = 'Spreadsheet.ContainerInfo';

  constructor(
    session: Session,
    private readonly parts: ChartParts,
  ) {
    super(session);
  }

  getAnchorColumn(): number {
    return this.parts.column;
  }

  getAnchorRow(): number {
    return this.parts.row;
  }

  getOffsetX(): number {
    return this.parts.offsetX;
  }

  getOffsetY(): number {
    return this.parts.offsetY;
  }
}

class ChartOptions extends ServiceObject<GChartOptions> implements GChartOptions {
  readonly apiName = 'Charts.ChartOptions';

  constructor(
    session: Session,
    private readonly options: Readonly<Record<string, unknown>>,
  ) {
    super(session);
  }

  /** By name, or by a path as it was set ("hAxis.title"); null where nothing was set. */
  get(option: string): unknown {
    if (Object.hasOwn(this.options, option)) return this.options[option];
    let value: unknown = this.options;
    for (const part of option.split('.')) {
      if (typeof value !== 'object' || value === null) return null;
      value = Reflect.get(value, part);
    }
    return value ?? null;
  }

  getOrDefault(option: string): unknown {
    return this.get(option);
  }
}

/** True for the same cells of the same tab. */
export function isSameRange(a: RangePlace, b: RangePlace): boolean {
  return a.key === b.key && sameZone(a.zone, b.zone);
}
