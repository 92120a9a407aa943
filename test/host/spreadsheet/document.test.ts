import { printed, rig } from './rig.js';

describe('developer metadata', () => {
  // gas-fakes, testsheetsdeveloper.js:96
  it('goes on whole rows, whole columns, tabs and the file, nowhere else', () => {
    const { sheet, ss, SpreadsheetApp } = rig();
    for (const a1 of ['B2:D4', 'B6:D6', 'F2:F5', 'A1', 'G:H']) {
      expect(() => sheet.getRange(a1).addDeveloperMetadata('role', 'name')).toThrow(
        'Adding developer metadata to arbitrary ranges is not currently supported.',
      );
    }
    sheet.getRange('G:G').addDeveloperMetadata('role', 'email', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    sheet.getRange('8:8').addDeveloperMetadata('header');
    sheet.addDeveloperMetadata('tab', 'tracker');
    ss.addDeveloperMetadata('file', 'v1');
    const column = sheet.getRange('G:G').getDeveloperMetadata()[0];
    expect([column?.getKey(), column?.getValue(), `${column?.getVisibility()}`]).toEqual(['role', 'email', 'PROJECT']);
    expect(`${column?.getLocation().getLocationType()}`).toBe('COLUMN');
    expect(column?.getLocation().getColumn()?.getA1Notation()).toBe('G:G');
    expect(sheet.getRange('G3').getDeveloperMetadata()).toEqual([]);
    expect(sheet.getRange('8:8').getDeveloperMetadata()[0]?.getValue()).toBeNull();
    expect(sheet.getDeveloperMetadata().map((entry) => `${entry.getKey()} ${entry.getVisibility()}`)).toEqual([
      'tab DOCUMENT',
    ]);
    expect(ss.getDeveloperMetadata().map((entry) => entry.getKey())).toEqual(['file']);
  });

  it('is found by key, value, place and kind', () => {
    const { sheet, ss, SpreadsheetApp } = rig();
    const other = ss.insertSheet('Other');
    sheet.getRange('B:B').addDeveloperMetadata('role', 'email');
    sheet.getRange('C:C').addDeveloperMetadata('role', 'stage');
    other.getRange('C:C').addDeveloperMetadata('role', 'stage');
    const find = (from: { createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder }) =>
      from.createDeveloperMetadataFinder().withKey('role');
    expect(find(ss).find()).toHaveLength(3);
    expect(find(ss).withValue('stage').find()).toHaveLength(2);
    expect(find(sheet).withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN).find()).toHaveLength(2);
    expect(find(sheet).withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW).find()).toHaveLength(0);
    expect(find(sheet.getRange('B3')).find()).toHaveLength(0);
    expect(find(sheet.getRange('B3')).onIntersectingLocations().find()).toHaveLength(1);
    const one = find(sheet).withValue('email').find()[0];
    expect(
      ss
        .createDeveloperMetadataFinder()
        .withId(one?.getId() ?? -1)
        .find(),
    ).toHaveLength(1);
  });

  // platform facts 4d
  it('moves with inserted and moved columns and goes with deleted ones', () => {
    const { sheet } = rig();
    sheet.getRange('B:B').addDeveloperMetadata('role', 'email');
    const where = () =>
      sheet.createDeveloperMetadataFinder().withKey('role').find()[0]?.getLocation().getColumn()?.getA1Notation();
    sheet.insertColumnBefore(1);
    expect(where()).toBe('C:C');
    sheet.moveColumns(sheet.getRange('C:C'), 6);
    expect(where()).toBe('E:E');
    sheet.deleteColumn(5);
    expect(where()).toBeUndefined();
  });

  it('changes and moves', () => {
    const { sheet, ss } = rig();
    sheet.addDeveloperMetadata('key', 'value');
    const entry = sheet.getDeveloperMetadata()[0];
    entry?.setKey('new').setValue('other');
    expect(sheet.getDeveloperMetadata().map((one) => `${one.getKey()}=${one.getValue()}`)).toEqual(['new=other']);
    entry?.moveToColumn(sheet.getRange('J:J'));
    expect(entry?.getLocation().getColumn()?.getA1Notation()).toBe('J:J');
    entry?.moveToRow(sheet.getRange('9:9'));
    expect(entry?.getLocation().getRow()?.getA1Notation()).toBe('9:9');
    entry?.moveToSpreadsheet();
    expect([`${entry?.getLocation().getLocationType()}`, entry?.getLocation().getSpreadsheet()?.getId()]).toEqual([
      'SPREADSHEET',
      ss.getId(),
    ]);
    entry?.remove();
    expect(ss.getDeveloperMetadata()).toEqual([]);
  });
});

describe('protection', () => {
  const others = { owner: 'owner@agency.example', userEmail: 'rita@agency.example', editors: ['rita@agency.example'] };
  const says = 'You are trying to edit a protected cell or object.';

  // gas-fakes, testsheetsbasic.js "Protection"
  it('is described, moved, named and removed', () => {
    const { SpreadsheetApp, sheet, ss } = rig();
    const tab = sheet
      .protect()
      .setDescription('log')
      .setWarningOnly(true)
      .setUnprotectedRanges([sheet.getRange('A1:B1')]);
    expect([tab.getDescription(), tab.canEdit(), tab.getEditors(), tab.isWarningOnly()]).toEqual([
      'log',
      true,
      [],
      true,
    ]);
    expect([
      `${tab.getProtectionType()}`,
      tab.getRange().getA1Notation(),
      tab.getUnprotectedRanges()[0]?.getA1Notation(),
    ]).toEqual(['SHEET', '', 'A1:B1']);
    const range = sheet.getRange('A1:D5').protect().setRange(sheet.getRange('B2:E6'));
    expect([range.getRange().getA1Notation(), `${range.getProtectionType()}`]).toEqual(['B2:E6', 'RANGE']);
    ss.setNamedRange('sample', sheet.getRange('C3:F7'));
    expect(range.setRangeName('sample').getRangeName()).toBe('sample');
    expect(ss.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((one) => one.getDescription())).toEqual(['log']);
    range.remove();
    tab.remove();
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)).toEqual([]);
  });

  // platform facts 4e
  it('holds for the running user, not for the owner, and a warning never stops a script', () => {
    const owner = rig({ context: { editors: ['rita@agency.example', 'tom@agency.example'] } });
    const log = owner.sheet.getRange('A1:A10').protect();
    const asRita = () => rig({ workbook: owner.workbook, context: { ...others } });
    const write = () => {
      const { sheet } = asRita();
      return sheet.getRange('A1').setValue('x').getValue();
    };
    expect(write()).toBe('x');
    log.removeEditor('rita@agency.example');
    expect(write).toThrow(says);
    expect(asRita().sheet.getRange('A1').canEdit()).toBe(false);
    expect(asRita().sheet.getRange('B1').setValue('free').getValue()).toBe('free');
    expect(owner.sheet.getRange('A1').setValue('mine').getValue()).toBe('mine');
    expect(log.getEditors().map((user) => user.getEmail())).toEqual(['tom@agency.example']);
    log.setWarningOnly(true);
    expect(write()).toBe('x');
  });

  it('of a tab leaves its unprotected ranges open', () => {
    const owner = rig({ context: { editors: ['rita@agency.example'] } });
    const tab = owner.sheet.protect().setUnprotectedRanges([owner.sheet.getRange('B2:C3')]);
    tab.removeEditors(tab.getEditors());
    const { sheet } = rig({ workbook: owner.workbook, context: { ...others } });
    expect(sheet.getRange('B2:C3').setValue(1).getValue()).toBe(1);
    sheet.getRange('C3:D3').setValue(1);
    expect(() => sheet.getLastRow()).toThrow(says);
    expect(() => sheet.deleteRow(1)).toThrow(says);
    expect(() => sheet.getRange('A1').setNote('n').getNote()).toThrow(says);
  });

  it('keeps viewers from changing anything', () => {
    const { workbook } = rig();
    const { sheet } = rig({
      workbook,
      context: { userEmail: 'guest@agency.example', viewers: ['guest@agency.example'] },
    });
    expect(() => sheet.getRange('A1').setValue(1).getValue()).toThrow(/permission/);
  });
});

describe('a filter', () => {
  // gas-fakes, testsheetssets.js:19-110
  it('is one a tab, whichever range is asked', () => {
    const { sheet } = rig();
    sheet.getRange('A1:D5').setValues([
      ['H1', 'H2', 'H3', 'H4'],
      ['A', 10, 'X', 50],
      ['C', 30, 'Y', 20],
      ['B', 20, 'Z', 30],
      ['D', 10, 'X', 10],
    ]);
    expect(sheet.getFilter()).toBeNull();
    const filter = sheet.getRange('A1:D5').createFilter();
    expect([printed(filter), sheet.getRange('F1').getFilter()?.getRange().getA1Notation()]).toEqual([
      'Filter',
      'A1:D5',
    ]);
    expect(() => sheet.getRange('A1:B2').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    filter.sort(2, true);
    expect(sheet.getRange('A2:A5').getValues().flat()).toEqual(['A', 'D', 'B', 'C']);
    filter.remove();
    expect(sheet.getFilter()).toBeNull();
  });

  it('knows what it was sorted by last', () => {
    const { sheet } = rig();
    sheet.getRange('A1:B3').setValues([
      ['h', 'h'],
      [1, 2],
      [2, 1],
    ]);
    const filter = sheet.getRange('A1:B3').createFilter();
    filter.sort(2, false);
    const spec = (column: number) =>
      (Reflect.get(filter, 'getColumnSortSpec') as (at: number) => GoogleAppsScript.Spreadsheet.SortSpec)(column);
    expect([spec(2).getDimensionIndex(), spec(2).isAscending(), String(spec(2).getSortOrder())]).toEqual([
      2,
      false,
      'DESCENDING',
    ]);
    expect(() => spec(1).getSortOrder()).toThrow(
      'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
    );
  });

  it('hides rows by criteria or by values', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet.getRange('A1:A4').setValues([['h'], [10], [30], [20]]);
    const filter = sheet.getRange('A1:A4').createFilter();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(25).build());
    const criteria = filter.getColumnFilterCriteria(1);
    expect([`${criteria?.getCriteriaType()}`, criteria?.getCriteriaValues()]).toEqual(['NUMBER_GREATER_THAN', [25]]);
    expect([2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([true, false, true]);
    expect(sheet.getRange('A2').getValue()).toBe(10);
    filter.removeColumnFilterCriteria(1);
    expect(filter.getColumnFilterCriteria(1)).toBeNull();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['20']).build());
    expect(filter.getColumnFilterCriteria(1)?.getHiddenValues()).toEqual(['20']);
    expect([2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, false, true]);
  });
});

describe('charts', () => {
  // gas-fakes, testsheetschart.js:13-80
  it('are built, inserted, changed and removed', () => {
    const { Charts, sheet } = rig();
    sheet.getRange('A1:B5').setValues([
      ['L', 'V'],
      ['A', 1],
      ['B', 2],
      ['C', 3],
      ['D', 4],
    ]);
    const builder = sheet.newChart();
    expect(printed(builder)).toMatch(
      /^com\.google\.apps\.maestro\.server\.beans\.trix\.impl\.ChartPropertyApiEmbeddedChartBuilder@/,
    );
    const chart = builder
      .addRange(sheet.getRange('A1:A5'))
      .addRange(sheet.getRange('B1:B5'))
      .setChartType(Charts.ChartType.COLUMN)
      .setPosition(2, 3, 10, 20)
      .setNumHeaders(1)
      .setOption('title', 'Touches')
      .setOption('hAxis.title', 'week')
      .build();
    sheet.insertChart(chart);
    const [read] = sheet.getCharts();
    const info = read?.getContainerInfo();
    expect([info?.getAnchorRow(), info?.getAnchorColumn(), info?.getOffsetX(), info?.getOffsetY()]).toEqual([
      2, 3, 10, 20,
    ]);
    expect([printed(read), read?.getOptions().get('title'), read?.getOptions().get('hAxis.title')]).toEqual([
      'EmbeddedChart',
      'Touches',
      'week',
    ]);
    expect(read?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A5', 'B1:B5']);
    expect([read?.getNumHeaders(), `${read?.modify().getChartType()}`]).toEqual([1, 'COLUMN']);
    if (read === undefined) throw new Error('no chart');
    sheet.updateChart(read.modify().asPieChart().setTitle('Pie').setPosition(5, 5, 0, 0).build());
    expect(sheet.getCharts().map((one) => [one.getOptions().get('title'), `${one.modify().getChartType()}`])).toEqual([
      ['Pie', 'PIE'],
    ]);
    sheet.removeChart(read);
    expect(sheet.getCharts()).toEqual([]);
  });

  // gas-fakes, knowledge 05 and 11
  it('have titles and colours only once their type is known', () => {
    const { Charts, sheet } = rig();
    const builder = sheet.newChart();
    expect(Reflect.get(builder, 'setTitle')).toBeUndefined();
    expect(Reflect.get(builder.asBarChart(), 'setXAxisRange')).toBeUndefined();
    const bar = builder
      .asBarChart()
      .setTitle('T')
      .setColors(['#ff0000'])
      .setLegendPosition(Charts.Position.BOTTOM)
      .setStacked();
    const options = bar.build().getOptions();
    expect([options.get('title'), options.get('colors'), options.get('isStacked')]).toEqual(['T', ['#ff0000'], true]);
    expect(options.get('legend.position')).toBe('bottom');
    expect(() => Reflect.apply(builder.setChartType, null, ['BAR'])).toThrow(/The parameters \(String\) don't match/);
    const strategy = Charts.ChartHiddenDimensionStrategy.SHOW_BOTH;
    expect(() => sheet.newChart().setHiddenDimensionStrategy(strategy)).toThrow('Unexpected error');
    expect(() => sheet.newChart().asPieChart().setHiddenDimensionStrategy(strategy)).toThrow('Unexpected error');
    expect(`${bar.setHiddenDimensionStrategy(strategy).build().getHiddenDimensionStrategy()}`).toBe('SHOW_BOTH');
  });
});
