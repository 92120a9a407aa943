import type { Engine } from './engine.js';
import type { Command } from './odoo.js';
import type { Annotation } from './plugins/annotations.js';
import type { ChartSpec } from './workbook.js';

const CHART = 'chart';
/** One range of a chart, kept apart so that it follows inserted rows; its data is the chart's id. */
const RANGE = 'chart-range';

/** Google's default size of an embedded chart, in pixels. */
const DEFAULT_SIZE = { width: 600, height: 371 };

interface Held {
  readonly sheet: string;
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number | null;
}

export function charts(engine: Engine): ChartSpec[] {
  const ranges = engine.ours.getAnnotations(RANGE);
  return engine.ours.getAnnotations(CHART).flatMap(({ id, data }) => {
    // Written by `setChart` below only.
    const held = data as Held;
    const figure = engine.getters.tryGetSheet(held.sheet) && engine.getters.getFigure(held.sheet, id);
    if (figure === undefined) return [];
    const { row, col, offset } = figure;
    const place = { row: row + 1, column: col + 1, offsetX: offset.x, offsetY: offset.y };
    return [{ id, ...held, ...place, ranges: rangesOf(id, ranges) }];
  });
}

function rangesOf(id: string, ranges: readonly Annotation[]): ChartSpec['ranges'] {
  return ranges.flatMap(({ range, data }) =>
    data === id && range ? [{ sheet: range.sheetId, zone: { ...range.zone } }] : [],
  );
}

export function setChart(engine: Engine, chart: ChartSpec): void {
  const { id, sheet, type, options, headers } = chart;
  const held: Held = { sheet, type, options: { ...options }, headers };
  const definition = engineDefinition(engine, chart);
  const commands: Command[] = [...dropRanges(engine, id), engine.setAnnotation(CHART, id, [], held)];
  chart.ranges.forEach((range, index) => {
    commands.push(engine.setAnnotation(RANGE, `${id}/${index}`, [engine.rangeData(range.sheet, range.zone)], id));
  });
  const place = { col: chart.column - 1, row: chart.row - 1, offset: { x: chart.offsetX, y: chart.offsetY } };
  const size = {
    width: pixels(options['width'], DEFAULT_SIZE.width),
    height: pixels(options['height'], DEFAULT_SIZE.height),
  };
  if (engine.getters.getFigure(sheet, id) === undefined) {
    commands.push({ type: 'CREATE_CHART', sheetId: sheet, figureId: id, chartId: id, definition, size, ...place });
  } else {
    commands.push(
      { type: 'UPDATE_CHART', sheetId: sheet, figureId: id, chartId: id, definition },
      { type: 'UPDATE_FIGURE', sheetId: sheet, figureId: id, ...size, ...place },
    );
  }
  engine.runAll(commands);
}

export function removeChart(engine: Engine, id: string): void {
  const held = engine.ours.getAnnotations(CHART).find((annotation) => annotation.id === id);
  if (held === undefined) return;
  const { sheet } = held.data as Held;
  const commands = [...dropRanges(engine, id), engine.removeAnnotation(id)];
  if (engine.getters.getFigure(sheet, id) !== undefined)
    commands.push({ type: 'DELETE_FIGURE', sheetId: sheet, figureId: id });
  engine.runAll(commands);
}

function dropRanges(engine: Engine, id: string): Command[] {
  return engine.ours
    .getAnnotations(RANGE)
    .flatMap((range) => (range.data === id ? [engine.removeAnnotation(range.id)] : []));
}

function pixels(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 ? value : otherwise;
}

/** What the engine draws for Google's chart types; what it has no picture for is drawn as columns. */
const ENGINE_TYPES: Readonly<Record<string, object>> = {
  BAR: { type: 'bar', horizontal: true },
  COLUMN: { type: 'bar' },
  HISTOGRAM: { type: 'bar' },
  LINE: { type: 'line' },
  AREA: { type: 'line', fillArea: true },
  STEPPED_AREA: { type: 'line', fillArea: true },
  PIE: { type: 'pie' },
  SCATTER: { type: 'scatter' },
  COMBO: { type: 'combo' },
  SCORECARD: { type: 'scorecard' },
  GAUGE: { type: 'gauge' },
};

/** The engine's definition: the first column names the points, each further column is a series, as at Google. */
function engineDefinition(engine: Engine, chart: ChartSpec): object {
  const columns = chart.ranges.flatMap(({ sheet, zone }) => {
    const width = zone.right - zone.left + 1;
    return Array.from({ length: width }, (_, index) => ({
      sheet,
      zone: { ...zone, left: zone.left + index, right: zone.left + index },
    }));
  });
  const names = columns.map(({ sheet, zone }) => {
    const range = engine.getters.getRangeFromZone(sheet, zone);
    return engine.getters.getRangeString(range, sheet === chart.sheet ? chart.sheet : 'another sheet');
  });
  const [domain, ...series] = names;
  const written = chart.options['title'];
  const title = { text: typeof written === 'string' ? written : '' };
  const drawn = ENGINE_TYPES[chart.type] ?? { type: 'bar' };
  const single = series[0] ?? domain;
  if (chart.type === 'SCORECARD') {
    return {
      ...drawn,
      title,
      keyValue: domain,
      baselineMode: 'text',
      baselineColorUp: '#00A04A',
      baselineColorDown: '#DC6965',
    };
  }
  if (chart.type === 'GAUGE') return { ...drawn, title, dataRange: single, sectionRule: plainGauge(chart) };
  const stacked = chart.options['isStacked'] === true || chart.options['isStacked'] === 'percent';
  const dataSets = (series.length > 0 ? series : names).map((dataRange, index) => ({
    dataRange,
    dataSetId: String(index),
  }));
  const labels = series.length > 0 && domain !== undefined ? { labelRange: domain } : {};
  const dataSource = {
    type: 'range',
    dataSets,
    dataSetsHaveTitle: (chart.headers ?? guessHeaders(engine, chart)) > 0,
    ...labels,
  };
  return {
    ...drawn,
    title,
    dataSource,
    dataSetStyles: seriesColors(chart, dataSets.length),
    legendPosition: legendPosition(chart.options['legend']),
    stacked,
    labelsAsText: false,
    cumulative: false,
    aggregated: false,
  };
}

function plainGauge(chart: ChartSpec): object {
  const { min = 0, max = 100 } = chart.options;
  const colors = { lowerColor: '#EA6175', middleColor: '#FFD86D', upperColor: '#43C5B1' };
  const at = (value: string): object => ({ type: 'percentage', value, operator: '<=' });
  return {
    colors,
    rangeMin: String(min),
    rangeMax: String(max),
    lowerInflectionPoint: at('33'),
    upperInflectionPoint: at('66'),
  };
}

/** Google sees a header where the first row holds text over numbers. */
function guessHeaders(engine: Engine, chart: ChartSpec): number {
  const [last] = chart.ranges.slice(-1);
  if (last === undefined) return 0;
  const { sheet, zone } = last;
  const top = engine.getters.getEvaluatedCell(engine.at(sheet, zone.top, zone.right)).value;
  return typeof top === 'string' && zone.bottom > zone.top ? 1 : 0;
}

function seriesColors(chart: ChartSpec, count: number): Readonly<Record<string, object>> {
  const given: unknown = chart.options['colors'];
  const colors: readonly unknown[] = Array.isArray(given) ? given : [];
  if (colors.length === 0) return {};
  const colorOf = (index: number): [string, object] => [
    String(index),
    { backgroundColor: colors[index % colors.length] },
  ];
  return Object.fromEntries(Array.from({ length: count }, (_, index) => colorOf(index)));
}

function legendPosition(legend: unknown): string {
  const position: unknown =
    typeof legend === 'object' && legend !== null && 'position' in legend ? legend.position : legend;
  return ['top', 'bottom', 'left', 'right', 'none'].find((name) => name === position) ?? 'right';
}
