import { rig } from './rig.js';

describe('a file', () => {
  // gas-fakes, testsheetsvalues.js:37-60
  it('is created with one tab of the size asked for', () => {
    const { SpreadsheetApp } = rig();
    const made = SpreadsheetApp.create('Tracker', 25, 10);
    const [first] = made.getSheets();
    expect([
      made.getName(),
      made.getNumSheets(),
      first?.getName(),
      first?.getMaxRows(),
      first?.getMaxColumns(),
    ]).toEqual(['Tracker', 1, 'Sheet1', 25, 10]);
    expect(SpreadsheetApp.openById(made.getId()).getName()).toBe('Tracker');
    expect(SpreadsheetApp.openByUrl(made.getUrl()).getId()).toBe(made.getId());
    expect(() => SpreadsheetApp.openById('no such file')).toThrow(/no such file/);
  });

  it('is not opened by a simple trigger, which has its own only', () => {
    const { SpreadsheetApp, ss } = rig({ context: { authMode: 'LIMITED' } });
    expect(() => SpreadsheetApp.openById(ss.getId())).toThrow(
      'You do not have permission to call SpreadsheetApp.openById.',
    );
    expect(SpreadsheetApp.getActiveSpreadsheet().getId()).toBe(ss.getId());
  });

  it('has a name, a zone and a locale', () => {
    const { ss } = rig();
    ss.rename('New name');
    ss.setSpreadsheetTimeZone('Asia/Kolkata');
    ss.setSpreadsheetLocale('de_DE');
    expect([ss.getName(), ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale()]).toEqual([
      'New name',
      'Asia/Kolkata',
      'de_DE',
    ]);
    expect(() => ss.setSpreadsheetTimeZone('Mars/Olympus')).toThrow();
    expect(`${ss.getRecalculationInterval()}`).toBe('ON_CHANGE');
  });

  it('is shared with editors and viewers', () => {
    const { context, ss } = rig();
    ss.addEditor('Rita@agency.example').addViewers(['v@agency.example', 'rita@agency.example']);
    expect(ss.getOwner()?.getEmail()).toBe('owner@agency.example');
    expect(ss.getEditors().map((user) => user.getEmail())).toEqual(['owner@agency.example', 'rita@agency.example']);
    expect([context.editors, context.viewers]).toEqual([['rita@agency.example'], ['v@agency.example']]);
    ss.removeEditor('rita@agency.example');
    expect(context.editors).toEqual([]);
  });

  it('is copied with its tabs', () => {
    const { ss, sheet } = rig();
    sheet.getRange('A1').setValue('kept').setNote('note');
    const copy = ss.copy('Copy');
    expect([copy.getName(), copy.getSheets().map((tab) => tab.getName())]).toEqual(['Copy', ['Sheet1']]);
    expect([copy.getRange('A1').getValue(), copy.getRange('A1').getNote()]).toEqual(['kept', 'note']);
  });
});

describe('tabs', () => {
  // gas-fakes, testsheetsvalues.js:37-60
  it('are inserted behind the active one or at a 0-based index, and become active', () => {
    const { ss } = rig();
    ss.insertSheet('s1');
    ss.insertSheet('s2');
    ss.insertSheet('s3', 1);
    ss.insertSheet('s4', 0);
    expect(ss.getSheets().map((tab) => `${tab.getIndex()} ${tab.getName()}`)).toEqual([
      '1 s4',
      '2 Sheet1',
      '3 s3',
      '4 s1',
      '5 s2',
    ]);
    expect(ss.getActiveSheet().getName()).toBe('s4');
    expect([ss.getSheetByName('s1')?.getSheetId(), ss.getSheetByName('S1')]).toEqual([
      ss.getSheetById(ss.getSheetByName('s1')?.getSheetId() ?? -1)?.getSheetId(),
      null,
    ]);
  });

  it('may be made from a template', () => {
    const { ss, sheet } = rig();
    sheet.getRange('A1').setValue('header');
    expect(ss.insertSheet('copy', { template: sheet }).getRange('A1').getValue()).toBe('header');
    expect(ss.insertSheet().getName()).toBe('Sheet3');
    expect([ss.getActiveSheet().getMaxRows(), ss.getActiveSheet().getMaxColumns()]).toEqual([1000, 26]);
  });

  // platform facts 4j
  it('have names of their own', () => {
    const { ss, sheet } = rig();
    ss.insertSheet('Log');
    const says = 'A sheet with the name "log" already exists. Please enter another name.';
    expect(() => ss.insertSheet('log')).toThrow(says);
    expect(() => sheet.setName('log')).toThrow(says);
    expect(sheet.setName('Tracker').getName()).toBe('Tracker');
  });

  // gas-fakes, testsheetsbasic.js "Spreadsheet proxies and manipulation"
  it('may lose a hidden one beside the only one that is seen', () => {
    const { ss } = rig();
    const hidden = ss.insertSheet('Hidden').hideSheet();
    ss.getSheets()
      .slice(1)
      .filter((sheet) => !sheet.isSheetHidden())
      .forEach((sheet) => ss.deleteSheet(sheet));
    ss.deleteSheet(hidden);
    expect(ss.getSheetByName('Hidden')).toBeNull();
  });

  it('are duplicated, moved, deleted, but never all', () => {
    const { ss, sheet } = rig();
    const copy = ss.duplicateActiveSheet();
    expect([copy.getName(), copy.getIndex()]).toEqual(['Copy of Sheet1', 2]);
    ss.moveActiveSheet(1);
    expect(copy.getIndex()).toBe(1);
    ss.deleteActiveSheet();
    expect(ss.getSheets().map((tab) => tab.getName())).toEqual(['Sheet1']);
    expect(() => ss.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
    expect(() => copy.getLastRow()).toThrow(/not found/);
    expect(sheet.copyTo(ss).getName()).toBe('Copy of Sheet1');
    expect(sheet.copyTo(ss).getName()).toBe('Copy of Sheet1 2');
  });

  it('are hidden and shown, but one stays', () => {
    const { ss, sheet } = rig();
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    const log = ss.insertSheet('Log').hideSheet();
    expect([log.isSheetHidden(), log.showSheet().isSheetHidden()]).toEqual([true, false]);
    expect([sheet.setTabColor('red').getTabColor(), sheet.setTabColor(null).getTabColor()]).toEqual(['#ff0000', null]);
  });
});

describe('rows and columns', () => {
  // gas-fakes, testsheetstext.js:185-212
  it('inserted within the contents move them; blank rows below leave the last row', () => {
    const { sheet } = rig();
    sheet.appendRow(['a', 'b', 'c']);
    sheet.insertColumnAfter(2);
    sheet.insertColumnBefore(2);
    sheet.insertColumns(2, 2);
    sheet.insertColumnsAfter(2, 2).insertColumnsBefore(2, 2);
    expect(sheet.getLastColumn()).toBe(11);
    sheet.insertRowAfter(2);
    sheet.insertRows(2, 2);
    expect([sheet.getLastRow(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1, 1003, 34]);
    sheet.deleteColumns(2, 2);
    sheet.deleteColumn(2);
    expect(sheet.getLastColumn()).toBe(8);
  });

  it('are refused outside the grid, and cannot all go', () => {
    const { sheet } = rig({ rows: 5, columns: 3 });
    expect(() => sheet.deleteRow(6)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.insertRowAfter(6)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.hideColumns(3, 2)).toThrow('Those columns are out of bounds.');
    expect(() => sheet.deleteRows(1, 5)).toThrow("You can't delete all the rows on the sheet.");
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(2, 4)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  });

  // platform facts 1b, 4b
  it('stop at ten million cells', () => {
    const { sheet } = rig();
    expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  // reference of Sheet.moveRows: the destination is in coordinates before the move
  it('move', () => {
    const { sheet } = rig();
    sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]);
    const column = () => sheet.getRange('A1:A5').getValues().flat();
    sheet.moveRows(sheet.getRange('A1:A2'), 5);
    expect(column()).toEqual([3, 4, 1, 2, 5]);
    sheet.moveRows(sheet.getRange('A4'), 1);
    expect(column()).toEqual([2, 3, 4, 1, 5]);
  });

  it('hide, freeze and take sizes', () => {
    const { sheet } = rig();
    sheet.hideColumns(2, 2);
    sheet.hideRow(sheet.getRange('A3'));
    expect([1, 2, 3].map((at) => sheet.isColumnHiddenByUser(at))).toEqual([false, true, true]);
    expect([sheet.isRowHiddenByUser(3), sheet.isRowHiddenByFilter(3)]).toEqual([true, false]);
    sheet.showColumns(2);
    sheet.unhideRow(sheet.getRange('A3'));
    expect([sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3), sheet.isRowHiddenByUser(3)]).toEqual([
      false,
      true,
      false,
    ]);
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([2, 1]);
    sheet.setColumnWidths(2, 3, 200).setRowHeight(3, 31);
    expect([sheet.getColumnWidth(1), sheet.getColumnWidth(4), sheet.getRowHeight(3), sheet.getRowHeight(4)]).toEqual([
      100, 200, 31, 21,
    ]);
  });
});

describe('the selection', () => {
  it('starts at A1 of the first tab and follows activate', () => {
    const { SpreadsheetApp, ss, sheet, events } = rig();
    expect([ss.getActiveRange()?.getA1Notation(), SpreadsheetApp.getActiveSheet().getName()]).toEqual(['A1', 'Sheet1']);
    const log = ss.insertSheet('Log');
    log.getRange('B2:C3').activate();
    expect([
      ss.getActiveSheet().getName(),
      ss.getActiveRange()?.getA1Notation(),
      ss.getCurrentCell()?.getA1Notation(),
    ]).toEqual(['Log', 'B2:C3', 'B2']);
    log.getRange('C3').activateAsCurrentCell();
    expect([ss.getActiveRange()?.getA1Notation(), ss.getCurrentCell()?.getA1Notation()]).toEqual(['B2:C3', 'C3']);
    expect(events).toContainEqual({ kind: 'select', sheet: 'Log', range: 'B2:C3' });
    sheet.getRangeList(['A1:B2', 'D4']).activate();
    expect(
      ss
        .getActiveRangeList()
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:B2', 'D4']);
    expect(SpreadsheetApp.getSelection().getActiveRange()?.getA1Notation()).toBe('D4');
  });
});

describe('a range list', () => {
  // gas-fakes, testsheetsexotics.js
  it('does to each range what it is told', () => {
    const { sheet } = rig();
    const list = sheet.getRangeList(['A1:B2', 'D4:E5']);
    list.setValue('x').setBackground('blue').setFontWeight('bold').setNote('n').setFormula('=SUM(1,2)');
    for (const range of list.getRanges()) {
      expect([range.getValue(), range.getBackground(), range.getFontWeight(), range.getNote()]).toEqual([
        3,
        '#0000ff',
        'bold',
        'n',
      ]);
    }
    list.clear({ contentsOnly: true });
    expect(list.getRanges().map((range) => [range.isBlank(), range.getBackground()])).toEqual([
      [true, '#0000ff'],
      [true, '#0000ff'],
    ]);
  });
});
