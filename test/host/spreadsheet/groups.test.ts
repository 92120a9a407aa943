import { printed, rig } from './rig.js';

/** Rows and columns that fold: Google's reference for Range, Sheet and Group; the figures are gas-fakes' (testsheetsexotics.js). */
describe('groups of rows', () => {
  const grouped = () => {
    const made = rig();
    made.sheet.getRange('A2:A5').shiftRowGroupDepth(1);
    made.sheet.getRange('A3:A4').shiftRowGroupDepth(1);
    return made;
  };
  const hiddenRows = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
    [1, 2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByUser(row));

  it('lie in one another, each at its depth', () => {
    const { sheet } = grouped();
    expect([1, 2, 3, 4, 5, 6].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1, 2, 2, 1, 0]);
    const inner = sheet.getRowGroup(3, 2);
    expect([inner?.getRange().getA1Notation(), inner?.getDepth(), inner?.isCollapsed()]).toEqual(['3:4', 2, false]);
    expect(sheet.getRowGroup(9, 1)).toBeNull();
    expect(printed(inner)).toBe('Group');
  });

  it('are collapsed and expanded; the rows inside are hidden and come back', () => {
    const { sheet } = grouped();
    sheet.getRowGroup(3, 2)?.collapse();
    expect(hiddenRows(sheet)).toEqual([3, 4]);
    sheet.getRowGroup(2, 1)?.collapse();
    expect(hiddenRows(sheet)).toEqual([2, 3, 4, 5]);
    sheet.getRowGroup(2, 1)?.expand();
    expect(hiddenRows(sheet)).toEqual([3, 4]);
    sheet.expandAllRowGroups();
    expect(hiddenRows(sheet)).toEqual([]);
    sheet.expandRowGroupsUpToDepth(1);
    expect(hiddenRows(sheet)).toEqual([3, 4]);
    sheet.collapseAllRowGroups();
    expect(hiddenRows(sheet)).toEqual([2, 3, 4, 5]);
  });

  // The reference: "all groups that are wholly contained within the range"; gas-fakes' test sees only the outer one.
  it('of a range are collapsed together; expanding takes those that the range touches', () => {
    const { sheet } = grouped();
    const states = () => [sheet.getRowGroup(2, 1)?.isCollapsed(), sheet.getRowGroup(3, 2)?.isCollapsed()];
    sheet.getRange('A1:A10').collapseGroups();
    expect(states()).toEqual([true, true]);
    sheet.getRange('A3:A4').expandGroups();
    expect(states()).toEqual([false, false]);
    sheet.getRange('A4').collapseGroups();
    expect(states()).toEqual([false, true]);
  });

  it('grow and go with their rows, and lose a level when they are made shallower', () => {
    const { sheet } = grouped();
    sheet.insertRowsAfter(3, 2);
    expect(sheet.getRowGroup(3, 2)?.getRange().getA1Notation()).toBe('3:6');
    sheet.deleteRows(3, 4);
    expect([1, 2, 3, 4].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1, 1, 0]);
    sheet.getRowGroup(2, 1)?.remove();
    expect(sheet.getRowGroupDepth(2)).toBe(0);
    sheet.getRange('A2:A5').shiftRowGroupDepth(20);
    expect(sheet.getRowGroupDepth(2)).toBe(8);
    sheet.getRange('A1:Z100').shiftRowGroupDepth(-10);
    expect(sheet.getRowGroupDepth(2)).toBe(0);
  });

  it('have their toggle before or after; before, the first row cannot be grouped', () => {
    const { SpreadsheetApp, sheet } = grouped();
    const { AFTER, BEFORE } = SpreadsheetApp.GroupControlTogglePosition;
    expect([sheet.getRowGroupControlPosition(), sheet.getRowGroup(1, 1)?.getControlIndex()]).toEqual([BEFORE, 1]);
    expect(() => sheet.getRange('1:2').shiftRowGroupDepth(1)).toThrow(/first row/);
    sheet.setRowGroupControlPosition(AFTER);
    expect([sheet.getRowGroupControlPosition(), sheet.getRowGroup(6, 1)?.getControlIndex()]).toEqual([AFTER, 6]);
    sheet.getRange('1:1').shiftRowGroupDepth(1);
    expect(sheet.getRowGroup(1, 1)?.getRange().getA1Notation()).toBe('1:5');
  });
});

describe('groups of columns', () => {
  it('work as those of rows', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet.getRange('C1:E1').shiftColumnGroupDepth(2);
    expect([sheet.getColumnGroupDepth(3), sheet.getColumnGroup(3, 2)?.getRange().getA1Notation()]).toEqual([2, 'C:E']);
    sheet.collapseAllColumnGroups();
    expect([2, 3, 5, 6].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true, true, false]);
    sheet.expandColumnGroupsUpToDepth(1);
    expect(sheet.getColumnGroup(3, 2)?.isCollapsed()).toBe(true);
    sheet.expandAllColumnGroups();
    expect(sheet.isColumnHiddenByUser(4)).toBe(false);
    sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.AFTER);
    expect(sheet.getColumnGroupControlPosition()).toBe(SpreadsheetApp.GroupControlTogglePosition.AFTER);
    expect(sheet.getColumnGroup(3, 1)?.getControlIndex()).toBe(6);
  });

  it('are copied with their tab', () => {
    const { sheet, ss } = rig();
    sheet.getRange('2:5').shiftRowGroupDepth(1);
    expect(sheet.copyTo(ss).getRowGroupDepth(3)).toBe(1);
  });
});
