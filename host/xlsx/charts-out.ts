import type { EngineWorkbook } from '../engine/engine-workbook.js';
import { helpers } from '../engine/odoo.js';
import type { ChartSpec, ImportNote, SheetKey, Zone } from '../engine/workbook.js';
import type { Package } from './package-out.js';
import { escapeExcelText, tag, XML_HEAD } from './xml-out.js';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Excel's unit of length in drawings. */
const EMU_PER_PIXEL = 9525;
const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 371;

/** Chart types that Excel draws too; the others are noted. */
const DRAWN: Readonly<Record<string, string>> = {
  BAR: 'barChart',
  COLUMN: 'barChart',
  HISTOGRAM: 'barChart',
  LINE: 'lineChart',
  AREA: 'areaChart',
  PIE: 'pieChart',
  SCATTER: 'scatterChart',
  COMBO: 'barChart',
};

/** Writes the charts of all sheets and gives each sheet's drawing, as a path from the sheets' folder. */
export function addCharts(
  workbook: EngineWorkbook,
  parts: Package,
  sheetNames: ReadonlyMap<string, string>,
  notes: ImportNote[],
): ReadonlyMap<SheetKey, string> {
  const drawings = new Map<SheetKey, string>();
  let number = 0;
  workbook.sheets().forEach((sheet, index) => {
    const path = `xl/drawings/drawing${index + 1}.xml`;
    const anchors: string[] = [];
    for (const chart of workbook.charts().filter((each) => each.sheet === sheet)) {
      if (DRAWN[chart.type] === undefined) {
        notes.push({
          sheet: workbook.sheetName(sheet),
          says: `A chart of the type ${chart.type} is not in the Excel file.`,
        });
        continue;
      }
      number++;
      parts.add(`xl/charts/chart${number}.xml`, 'chart', chartFile(workbook, chart, sheetNames));
      const id = parts.relate(path, 'chart', `../charts/chart${number}.xml`);
      anchors.push(anchor(chart, number, id));
    }
    if (anchors.length === 0) return;
    const content = tag('xdr:wsDr', { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN }, anchors.join(''));
    parts.add(path, 'drawing', XML_HEAD + content);
    drawings.set(sheet, `../drawings/drawing${index + 1}.xml`);
  });
  return drawings;
}

function anchor(chart: ChartSpec, number: number, id: string): string {
  const { options } = chart;
  const width = typeof options['width'] === 'number' ? options['width'] : DEFAULT_WIDTH;
  const height = typeof options['height'] === 'number' ? options['height'] : DEFAULT_HEIGHT;
  const place: readonly (readonly [string, number])[] = [
    ['col', chart.column - 1],
    ['colOff', chart.offsetX * EMU_PER_PIXEL],
    ['row', chart.row - 1],
    ['rowOff', chart.offsetY * EMU_PER_PIXEL],
  ];
  const from = tag('xdr:from', {}, place.map(([name, value]) => tag(`xdr:${name}`, {}, String(value))).join(''));
  const size = tag('xdr:ext', { cx: width * EMU_PER_PIXEL, cy: height * EMU_PER_PIXEL });
  const frame =
    tag(
      'xdr:nvGraphicFramePr',
      {},
      `${tag('xdr:cNvPr', { id: number + 1, name: `Chart ${number}` })}<xdr:cNvGraphicFramePr/>`,
    ) +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    tag(
      'a:graphic',
      {},
      tag('a:graphicData', { uri: CHART }, tag('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONS, 'r:id': id })),
    );
  return tag(
    'xdr:oneCellAnchor',
    {},
    `${from}${size}${tag('xdr:graphicFrame', { macro: '' }, frame)}<xdr:clientData/>`,
  );
}

interface Column {
  readonly sheet: SheetKey;
  readonly zone: Zone;
}

function chartFile(workbook: EngineWorkbook, chart: ChartSpec, sheetNames: ReadonlyMap<string, string>): string {
  const columns = chart.ranges.flatMap(({ sheet, zone }) =>
    Array.from({ length: zone.right - zone.left + 1 }, (_, index): Column => {
      return { sheet, zone: { ...zone, left: zone.left + index, right: zone.left + index } };
    }),
  );
  const [domain, ...rest] = columns;
  const series = rest.length > 0 ? rest : columns;
  const labels = rest.length > 0 ? domain : undefined;
  const headers = chart.headers ?? (hasHeader(workbook, series[0]) ? 1 : 0);
  const refer = (column: Column, from: number, to: number): string => {
    const name = sheetNames.get(workbook.sheetName(column.sheet)) ?? '';
    const letter = helpers.numberToLetters(column.zone.left);
    return escapeExcelText(`'${name.replace(/'/g, "''")}'!$${letter}$${from + 1}:$${letter}$${to + 1}`);
  };
  const isScatter = chart.type === 'SCATTER';
  const written = series.map((column, index) => {
    const { top, bottom } = column.zone;
    const name =
      headers > 0
        ? tag('c:tx', {}, tag('c:strRef', {}, tag('c:f', {}, refer(column, top, top).replace(/:\$[A-Z]+\$\d+$/, ''))))
        : '';
    const values = tag('c:numRef', {}, tag('c:f', {}, refer(column, top + headers, bottom)));
    const names =
      labels === undefined
        ? ''
        : tag('c:strRef', {}, tag('c:f', {}, refer(labels, labels.zone.top + headers, labels.zone.bottom)));
    const points =
      names === ''
        ? ''
        : tag(isScatter ? 'c:xVal' : 'c:cat', {}, isScatter ? names.replace(/strRef/g, 'numRef') : names);
    const color = fill(chart, index);
    const head = tag('c:idx', { val: index }) + tag('c:order', { val: index }) + name + color;
    return tag('c:ser', {}, head + points + tag(isScatter ? 'c:yVal' : 'c:val', {}, values));
  });
  return (
    XML_HEAD +
    tag('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': MAIN, 'xmlns:r': RELATIONS }, chartBody(chart, written.join('')))
  );
}

function chartBody(chart: ChartSpec, series: string): string {
  const title = chart.options['title'];
  const words = typeof title === 'string' && title !== '' ? titleTag(title) : '';
  const stacked = chart.options['isStacked'] === true;
  const grouping = tag('c:grouping', {
    val: stacked ? 'stacked' : chart.type === 'LINE' || chart.type === 'AREA' ? 'standard' : 'clustered',
  });
  const kind = DRAWN[chart.type] ?? 'barChart';
  const direction = kind === 'barChart' ? tag('c:barDir', { val: chart.type === 'BAR' ? 'bar' : 'col' }) : '';
  const overlap = kind === 'barChart' && stacked ? tag('c:overlap', { val: 100 }) : '';
  const axes = tag('c:axId', { val: 1 }) + tag('c:axId', { val: 2 });
  const insides: Readonly<Record<string, string>> = {
    pieChart: tag('c:varyColors', { val: 1 }) + series,
    scatterChart: tag('c:scatterStyle', { val: 'lineMarker' }) + series + axes,
  };
  const plot = tag(`c:${kind}`, {}, insides[kind] ?? direction + grouping + series + overlap + axes);
  const area = kind === 'pieChart' ? plot : plot + axesOf(chart, kind === 'scatterChart');
  const position = legendOf(chart).charAt(0);
  const legend = legendOf(chart) === 'none' ? '' : tag('c:legend', {}, tag('c:legendPos', { val: position }));
  const untitled = tag('c:autoTitleDeleted', { val: words === '' ? 1 : 0 });
  return tag(
    'c:chart',
    {},
    `${words}${untitled}${tag('c:plotArea', {}, `<c:layout/>${area}`)}${legend}${tag('c:plotVisOnly', { val: 1 })}`,
  );
}

function axesOf(chart: ChartSpec, isScatter: boolean): string {
  const isBar = chart.type === 'BAR';
  const axis = (name: string, id: number, crosses: number, position: string): string => {
    const scaling = tag('c:scaling', {}, tag('c:orientation', { val: 'minMax' }));
    const body = tag('c:axId', { val: id }) + scaling + tag('c:delete', { val: 0 }) + tag('c:axPos', { val: position });
    return tag(name, {}, body + tag('c:crossAx', { val: crosses }));
  };
  return axis(isScatter ? 'c:valAx' : 'c:catAx', 1, 2, isBar ? 'l' : 'b') + axis('c:valAx', 2, 1, isBar ? 'b' : 'l');
}

function titleTag(title: string): string {
  const run = tag('a:r', {}, tag('a:t', {}, escapeExcelText(title)));
  const rich = tag('c:rich', {}, `<a:bodyPr/><a:p>${run}</a:p>`);
  return tag('c:title', {}, tag('c:tx', {}, rich) + tag('c:overlay', { val: 0 }));
}

function fill(chart: ChartSpec, index: number): string {
  const colors: unknown = chart.options['colors'];
  const color: unknown = Array.isArray(colors) ? colors[index] : undefined;
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) return '';
  return tag('c:spPr', {}, tag('a:solidFill', {}, tag('a:srgbClr', { val: color.slice(1).toUpperCase() })));
}

function legendOf(chart: ChartSpec): 'top' | 'bottom' | 'left' | 'right' | 'none' {
  const legend: unknown = chart.options['legend'];
  const position: unknown =
    typeof legend === 'object' && legend !== null && 'position' in legend ? legend.position : legend;
  return (['top', 'bottom', 'left', 'right', 'none'] as const).find((name) => name === position) ?? 'right';
}

/** Google sees a header where text stands over the series. */
function hasHeader(workbook: EngineWorkbook, column: Column | undefined): boolean {
  if (column === undefined) return false;
  const { top, left, right } = column.zone;
  const [[first] = []] = workbook.read(column.sheet, { top, bottom: top, left, right });
  return first?.kind === 'text';
}
