import {
  type ChartParts,
  ContainerInfo,
  EmbeddedChart,
  isSameRange,
  NEW_CHART,
  registerChartBuilder,
} from './chart.js';
import { enumKey, enumMember } from './enums.js';
import type { GChart, GChartBuilder, GRange } from './google.js';
import { RangePlace } from './places.js';
import { behind, implementationOf, ServiceObject } from './service-object.js';
import type { SpreadsheetPlace } from './places.js';
import { ChartTextStyle } from './charts-service.js';

type TextStyle = GoogleAppsScript.Charts.TextStyle;
type Kind = 'Area' | 'Bar' | 'Column' | 'Combo' | 'Histogram' | 'Line' | 'Pie' | 'Scatter' | 'Table' | '';

/** One state behind the general builder and the builders of each type, as at Google. */
interface Draft {
  parts: ChartParts;
}

const DRAWN_TYPES: Readonly<Record<string, Kind>> = {
  AREA: 'Area',
  BAR: 'Bar',
  COLUMN: 'Column',
  COMBO: 'Combo',
  HISTOGRAM: 'Histogram',
  LINE: 'Line',
  PIE: 'Pie',
  SCATTER: 'Scatter',
  TABLE: 'Table',
};

/**
 * All the chart builders in one: which members a script sees follows from the type it asked for, since titles and
 * colours exist only after asXChart() (gas-fakes, knowledge 05).
 */
export class EmbeddedChartBuilder
  extends ServiceObject<GChartBuilder>
  implements Omit<GChartBuilder, `as${Exclude<Kind, ''>}Chart`>
{
  readonly apiName: string;
  private readonly draft: Draft;

  constructor(
    private readonly book: SpreadsheetPlace,
    from: ChartParts | Draft = NEW_CHART,
    kind: Kind = '',
  ) {
    super(book.session);
    this.draft = 'parts' in from ? from : { parts: from };
    this.apiName = `Spreadsheet.Embedded${kind}ChartBuilder`;
    for (const [type, name] of Object.entries(DRAWN_TYPES)) {
      Object.defineProperty(this, `as${name}Chart`, { value: () => this.as(type, name) });
    }
  }

  override toText(): string {
    const id = (this.draft.parts.ranges.length * 7919 + 4_099).toString(16);
    return `com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApi${this.printedName}@${id}`;
  }

  private as(type: string, kind: Kind): GChartBuilder {
    this.draft.parts = { ...this.draft.parts, type };
    return new EmbeddedChartBuilder(this.book, this.draft, kind).handle;
  }

  private with(change: Partial<ChartParts>): GChartBuilder {
    this.draft.parts = { ...this.draft.parts, ...change };
    return this.handle;
  }

  private option(name: string, value: unknown): GChartBuilder {
    return this.with({ options: { ...this.draft.parts.options, [name]: value } });
  }

  private textOption(name: string, style: TextStyle): GChartBuilder {
    const found = implementationOf(style);
    return this.option(name, found instanceof ChartTextStyle ? found.asOption() : null);
  }

  addRange(range: GRange): GChartBuilder {
    return this.with({ ranges: [...this.draft.parts.ranges, behind(range, RangePlace)] });
  }

  build(): GChart {
    return new EmbeddedChart(this.book, this.draft.parts).handle;
  }

  clearRanges(): GChartBuilder {
    return this.with({ ranges: [] });
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return enumMember('ChartType', this.draft.parts.type ?? 'COLUMN');
  }

  getContainer(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return new ContainerInfo(this.session, this.draft.parts).handle;
  }

  getRanges(): GRange[] {
    return this.draft.parts.ranges.map((range) => range.handle);
  }

  removeRange(range: GRange): GChartBuilder {
    const gone = behind(range, RangePlace);
    return this.with({ ranges: this.draft.parts.ranges.filter((old) => !isSameRange(old, gone)) });
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GChartBuilder {
    return this.with({ type: enumKey(type) });
  }

  /** Refused before a type is chosen, and for pies and tables (gas-fakes, knowledge 11). */
  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): GChartBuilder {
    const { type } = this.draft.parts;
    if (type === null || type === 'PIE' || type === 'TABLE') this.session.fail('chartType');
    return this.with({ hidden: enumKey(strategy) ?? NEW_CHART.hidden });
  }

  setMergeStrategy(mergeStrategy: GoogleAppsScript.Charts.ChartMergeStrategy): GChartBuilder {
    return this.with({ merge: enumKey(mergeStrategy) ?? NEW_CHART.merge });
  }

  setNumHeaders(headers: number): GChartBuilder {
    return this.with({ headers });
  }

  setOption(option: string, value: unknown): GChartBuilder {
    return this.option(option, value);
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): GChartBuilder {
    const grid = this.book.sheet(this.draft.parts.ranges[0]?.key ?? this.book.selection.sheet).grid();
    if (row < 1 || column < 1 || row > grid.bottom + 1 || column > grid.right + 1) this.session.fail('outside');
    return this.with({ row, column, offsetX, offsetY });
  }

  setTransposeRowsAndColumns(transpose: boolean): GChartBuilder {
    return this.with({ transposed: transpose });
  }

  // What only the builders of a type have.

  setTitle(chartTitle: string): GChartBuilder {
    return this.option('title', chartTitle);
  }

  setTitleTextStyle(textStyle: TextStyle): GChartBuilder {
    return this.textOption('titleTextStyle', textStyle);
  }

  setBackgroundColor(cssValue: string): GChartBuilder {
    return this.option('backgroundColor', cssValue);
  }

  setColors(cssValues: string[]): GChartBuilder {
    return this.option('colors', Array.from(cssValues));
  }

  setLegendPosition(position: GoogleAppsScript.Charts.Position): GChartBuilder {
    return this.option('legend', { position: (enumKey(position) ?? 'RIGHT').toLowerCase() });
  }

  setLegendTextStyle(textStyle: TextStyle): GChartBuilder {
    return this.textOption('legendTextStyle', textStyle);
  }

  setStacked(): GChartBuilder {
    return this.option('isStacked', true);
  }

  setRange(start: number, end: number): GChartBuilder {
    this.option('vAxis.viewWindow.min', start);
    return this.option('vAxis.viewWindow.max', end);
  }

  setXAxisRange(start: number, end: number): GChartBuilder {
    this.option('hAxis.viewWindow.min', start);
    return this.option('hAxis.viewWindow.max', end);
  }

  setYAxisRange(start: number, end: number): GChartBuilder {
    return this.setRange(start, end);
  }

  setXAxisTitle(title: string): GChartBuilder {
    return this.option('hAxis.title', title);
  }

  setXAxisTitleTextStyle(textStyle: TextStyle): GChartBuilder {
    return this.textOption('hAxis.titleTextStyle', textStyle);
  }

  setXAxisTextStyle(textStyle: TextStyle): GChartBuilder {
    return this.textOption('hAxis.textStyle', textStyle);
  }

  setYAxisTitle(title: string): GChartBuilder {
    return this.option('vAxis.title', title);
  }

  setYAxisTitleTextStyle(textStyle: TextStyle): GChartBuilder {
    return this.textOption('vAxis.titleTextStyle', textStyle);
  }

  setYAxisTextStyle(textStyle: TextStyle): GChartBuilder {
    return this.textOption('vAxis.textStyle', textStyle);
  }

  setXAxisLogScale(): GChartBuilder {
    return this.option('hAxis.logScale', true);
  }

  setYAxisLogScale(): GChartBuilder {
    return this.option('vAxis.logScale', true);
  }

  useLogScale(): GChartBuilder {
    return this.option('vAxis.logScale', true);
  }

  reverseCategories(): GChartBuilder {
    return this.option('reverseCategories', true);
  }

  reverseDirection(): GChartBuilder {
    return this.option('hAxis.direction', -1);
  }

  setPointStyle(style: GoogleAppsScript.Charts.PointStyle): GChartBuilder {
    return this.option('pointStyle', (enumKey(style) ?? 'NONE').toLowerCase());
  }

  setCurveStyle(style: GoogleAppsScript.Charts.CurveStyle): GChartBuilder {
    return this.option('curveType', enumKey(style) === 'SMOOTH' ? 'function' : 'none');
  }

  set3D(): GChartBuilder {
    return this.option('is3D', true);
  }

  // Tables: the options of developers.google.com/chart/interactive/docs/gallery/table.

  /** A number of rows turns paging on, too. */
  enablePaging(pageSize: boolean | number, startPage?: number): GChartBuilder {
    if (typeof pageSize === 'number') this.option('pageSize', pageSize);
    if (startPage !== undefined) this.option('startPage', startPage);
    return this.option('page', pageSize === false ? 'disable' : 'enable');
  }

  enableRtlTable(rtlEnabled: boolean): GChartBuilder {
    return this.option('rtlTable', rtlEnabled);
  }

  enableSorting(enableSorting: boolean): GChartBuilder {
    return this.option('sort', enableSorting ? 'enable' : 'disable');
  }

  setFirstRowNumber(number: number): GChartBuilder {
    return this.option('firstRowNumber', number);
  }

  setInitialSortingAscending(column: number): GChartBuilder {
    this.option('sortColumn', column);
    return this.option('sortAscending', true);
  }

  setInitialSortingDescending(column: number): GChartBuilder {
    this.option('sortColumn', column);
    return this.option('sortAscending', false);
  }

  showRowNumberColumn(showRowNumber: boolean): GChartBuilder {
    return this.option('showRowNumber', showRowNumber);
  }

  useAlternatingRowStyle(alternate: boolean): GChartBuilder {
    return this.option('alternatingRowStyle', alternate);
  }
}

registerChartBuilder((book, parts) => new EmbeddedChartBuilder(book, parts).handle);
