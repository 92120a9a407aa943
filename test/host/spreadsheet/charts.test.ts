import { printed, rig } from './rig.js';

const call = (object: object, member: string, ...args: unknown[]): unknown =>
  (Reflect.get(object, member) as (...given: unknown[]) => unknown)(...args);

/** developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder and the builders of each kind of chart. */
describe('a chart’s builder', () => {
  const kinds: readonly (readonly [as: string, type: string])[] = [
    ['asAreaChart', 'AREA'],
    ['asBarChart', 'BAR'],
    ['asColumnChart', 'COLUMN'],
    ['asComboChart', 'COMBO'],
    ['asHistogramChart', 'HISTOGRAM'],
    ['asLineChart', 'LINE'],
    ['asPieChart', 'PIE'],
    ['asScatterChart', 'SCATTER'],
    ['asTableChart', 'TABLE'],
  ];
  it.each(kinds)('%s makes it one of %s, on the tab, too', (as, type) => {
    const { sheet } = rig({ rows: 30, columns: 8 });
    const builder = sheet.newChart().addRange(sheet.getRange('A1:B5')).setPosition(7, 1, 0, 0);
    const chart = (call(builder, as) as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder).build();
    sheet.insertChart(chart);
    const [there] = sheet.getCharts();
    expect(printed(there?.modify().getChartType())).toBe(type);
    expect(there?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B5']);
    expect(there?.getChartId()).not.toBeNull();
  });

  const options: readonly (readonly [
    as: string,
    member: string,
    args: readonly unknown[],
    option: string,
    value: unknown,
  ])[] = [
    ['asColumnChart', 'setTitle', ['Waiting'], 'title', 'Waiting'],
    ['asColumnChart', 'setBackgroundColor', ['#eeeeee'], 'backgroundColor', '#eeeeee'],
    ['asColumnChart', 'setColors', [['#ff0000', '#00ff00']], 'colors', ['#ff0000', '#00ff00']],
    ['asColumnChart', 'setXAxisTitle', ['Week'], 'hAxis.title', 'Week'],
    ['asColumnChart', 'setYAxisTitle', ['People'], 'vAxis.title', 'People'],
    ['asColumnChart', 'setRange', [0, 9], 'vAxis.viewWindow.max', 9],
    ['asColumnChart', 'setStacked', [], 'isStacked', true],
    ['asColumnChart', 'reverseCategories', [], 'reverseCategories', true],
    ['asColumnChart', 'useLogScale', [], 'vAxis.logScale', true],
    ['asBarChart', 'reverseDirection', [], 'hAxis.direction', -1],
    ['asScatterChart', 'setXAxisRange', [1, 5], 'hAxis.viewWindow.min', 1],
    ['asScatterChart', 'setYAxisRange', [2, 6], 'vAxis.viewWindow.min', 2],
    ['asScatterChart', 'setXAxisLogScale', [], 'hAxis.logScale', true],
    ['asScatterChart', 'setYAxisLogScale', [], 'vAxis.logScale', true],
    ['asPieChart', 'set3D', [], 'is3D', true],
    ['asTableChart', 'enablePaging', [20, 2], 'pageSize', 20],
    ['asTableChart', 'enablePaging', [false], 'page', 'disable'],
    ['asTableChart', 'enableRtlTable', [true], 'rtlTable', true],
    ['asTableChart', 'enableSorting', [false], 'sort', 'disable'],
    ['asTableChart', 'setFirstRowNumber', [5], 'firstRowNumber', 5],
    ['asTableChart', 'setInitialSortingAscending', [1], 'sortAscending', true],
    ['asTableChart', 'setInitialSortingDescending', [2], 'sortColumn', 2],
    ['asTableChart', 'showRowNumberColumn', [true], 'showRowNumber', true],
    ['asTableChart', 'useAlternatingRowStyle', [true], 'alternatingRowStyle', true],
  ];
  it.each(options)('%s().%s(%j) sets the option %s', (as, member, args, option, value) => {
    const { sheet } = rig({ rows: 30, columns: 8 });
    const builder = call(sheet.newChart(), as) as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
    expect(call(builder, member, ...args)).toBe(builder);
    sheet.insertChart(builder.addRange(sheet.getRange('A1:B5')).setPosition(7, 1, 0, 0).build());
    const kept = sheet.getCharts()[0]?.getOptions();
    expect(kept?.get(option)).toEqual(value);
    const orDefault = (name: string) => call(kept ?? {}, 'getOrDefault', name);
    expect([orDefault(option), orDefault('nothing of the sort')]).toEqual([value, null]);
  });

  it('takes enums and styles of text, and refuses their names', () => {
    const { Charts, sheet } = rig({ rows: 30, columns: 8 });
    const style = Charts.newTextStyle().setColor('#123456').setFontName('Arial').setFontSize(9).build();
    expect([style.getColor(), style.getFontName(), style.getFontSize()]).toEqual(['#123456', 'Arial', 9]);
    const builder = sheet.newChart().addRange(sheet.getRange('A1:B5')).setPosition(7, 1, 0, 0).asLineChart();
    builder.setLegendPosition(Charts.Position.BOTTOM).setCurveStyle(Charts.CurveStyle.SMOOTH);
    builder.setPointStyle(Charts.PointStyle.LARGE).setTitleTextStyle(style).setLegendTextStyle(style);
    builder
      .setXAxisTextStyle(style)
      .setXAxisTitleTextStyle(style)
      .setYAxisTextStyle(style)
      .setYAxisTitleTextStyle(style);
    builder.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setTransposeRowsAndColumns(true).setNumHeaders(1);
    builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
    sheet.insertChart(builder.build());
    const [chart] = sheet.getCharts();
    expect([chart?.getMergeStrategy(), chart?.getTransposeRowsAndColumns(), chart?.getNumHeaders()]).toEqual([
      Charts.ChartMergeStrategy.MERGE_ROWS,
      true,
      1,
    ]);
    expect(chart?.getHiddenDimensionStrategy()).toBe(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
    expect([chart?.getOptions().get('curveType'), chart?.getOptions().get('pointStyle')]).toEqual([
      'function',
      'large',
    ]);
    expect(() => call(builder, 'setLegendPosition', 'BOTTOM')).toThrow(/don't match the method signature/);
    expect(() => call(sheet.newChart(), 'setTitle', 'x')).toThrow(TypeError);
    expect([printed(Charts.ColumnType.NUMBER), printed(Charts.PointStyle.NONE)]).toEqual(['NUMBER', 'NONE']);
  });

  it('has ranges added and taken away, and says where the chart will stand', () => {
    const { sheet } = rig({ rows: 30, columns: 8 });
    const builder = sheet.newChart().addRange(sheet.getRange('A1:A5')).addRange(sheet.getRange('C1:C5'));
    builder.removeRange(sheet.getRange('A1:A5')).setPosition(3, 4, 10, 20);
    expect(builder.getRanges().map((range) => range.getA1Notation())).toEqual(['C1:C5']);
    const place = builder.getContainer();
    expect([place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()]).toEqual([
      3, 4, 10, 20,
    ]);
    expect(builder.clearRanges().getRanges()).toEqual([]);
  });
});
