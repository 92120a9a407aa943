import { workbookFromJSON } from '../../../host/engine/open.js';
import { rig } from './rig.js';

const borderStyle = (range: GoogleAppsScript.Spreadsheet.Range): string | undefined => {
  const border = Reflect.get(range, 'getBorder')() as { getTop(): { getBorderStyle(): unknown } } | null;
  return border === null ? undefined : String(border.getTop().getBorderStyle());
};

/** A tab whose first cells have all that the engine keeps no place for. */
function dressed() {
  const made = rig();
  const { SpreadsheetApp, sheet } = made;
  sheet.getRange('A1:B2').setValues([
    ['Anna', ''],
    ['Ben', 4],
  ]);
  sheet.getRange('A1:B2').setBorder(true, true, true, true, true, true);
  sheet.getRange('A1:B1').merge();
  sheet.getRange('A2').setTextRotation(30).setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
  const accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4);
  sheet.getRange('A2').setBackgroundObject(accent.build());
  sheet.setHiddenGridlines(true);
  return made;
}

const looksOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, column: number) => {
  const second = sheet.getRange(row + 1, column);
  return {
    border: borderStyle(sheet.getRange(row, column)),
    merged: sheet.getRange(row, column, 1, 2).isPartOfMerge(),
    degrees: second.getTextRotation().getDegrees(),
    direction: String(second.getTextDirection()),
    theme: second.getBackgroundObject().asThemeColor().getThemeColorType().toString(),
  };
};

const DRESSED = { border: 'SOLID', merged: true, degrees: 30, direction: 'RIGHT_TO_LEFT', theme: 'ACCENT4' };

describe('what goes along', () => {
  // Reference of Range.copyTo: "Both the values and formatting are copied."
  it('with copyTo: borders, merges, rotation, direction, theme colours', () => {
    const { sheet } = dressed();
    sheet.getRange('A1:B2').copyTo(sheet.getRange('E5'));
    expect(looksOf(sheet, 5, 5)).toEqual(DRESSED);
    expect(looksOf(sheet, 1, 1)).toEqual(DRESSED);
  });

  it('with PASTE_NO_BORDERS all but the borders', () => {
    const { SpreadsheetApp, sheet } = dressed();
    sheet.getRange('A1:B2').copyTo(sheet.getRange('E5'), SpreadsheetApp.CopyPasteType.PASTE_NO_BORDERS, false);
    expect(looksOf(sheet, 5, 5)).toEqual({ ...DRESSED, border: undefined });
  });

  it('with moveTo, and nothing stays behind', () => {
    const { sheet } = dressed();
    sheet.getRange('A1:B2').moveTo(sheet.getRange('E5'));
    expect(looksOf(sheet, 5, 5)).toEqual(DRESSED);
    expect([borderStyle(sheet.getRange('A1')), sheet.getRange('A1').isPartOfMerge()]).toEqual([undefined, false]);
    expect(sheet.getRange('A2').getTextRotation().getDegrees()).toBe(0);
  });

  it('with a tab, within the file and into another', () => {
    const { SpreadsheetApp, sheet, ss } = dressed();
    const other = SpreadsheetApp.create('other');
    const copies = [sheet.copyTo(ss), sheet.copyTo(other), ss.duplicateActiveSheet(), ss.copy('all').getSheets()[0]];
    for (const copy of copies) {
      if (copy === undefined) throw new Error('no copy');
      expect(looksOf(copy, 1, 1)).toEqual(DRESSED);
      expect(copy.hasHiddenGridlines()).toBe(true);
    }
  });

  it('with a part of a bordered range: its inner lines become its sides', () => {
    const { sheet } = rig();
    sheet.getRange('A1:C3').setBorder(true, true, true, true, false, false, 'red', null);
    sheet.getRange('B2').copyTo(sheet.getRange('G7'));
    expect(borderStyle(sheet.getRange('G7'))).toBeUndefined();
    sheet.getRange('B1').copyTo(sheet.getRange('G7'));
    expect(borderStyle(sheet.getRange('G7'))).toBe('SOLID');
  });

  it('with the file when it is saved and opened again', () => {
    const { SpreadsheetApp, sheet, workbook } = dressed();
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const value = SpreadsheetApp.newRichTextValue().setText('Call Ben').setTextStyle(0, 4, bold).build();
    sheet.getRange('D9').setRichTextValue(value);
    SpreadsheetApp.flush();
    const saved: unknown = JSON.parse(JSON.stringify(workbook.toJSON()));
    const { sheet: again } = rig({ workbook: workbookFromJSON(saved) });
    expect(looksOf(again, 1, 1)).toEqual(DRESSED);
    expect(again.hasHiddenGridlines()).toBe(true);
    const runs = again.getRange('D9').getRichTextValue()?.getRuns() ?? [];
    expect(runs.map((run) => [run.getText(), run.getTextStyle().isBold()])).toEqual([
      ['Call', true],
      [' Ben', false],
    ]);
  });
});

describe('notes and metadata', () => {
  it('are taken on a tab that is larger than the first one', () => {
    const { SpreadsheetApp } = rig();
    const ss = SpreadsheetApp.create('small first', 1, 1);
    const large = ss.insertSheet('large');
    large.getRange('C7').setNote('here');
    large.getRange('9:9').addDeveloperMetadata('row', '9');
    expect(large.getRange('C7').getNote()).toBe('here');
    expect(
      large
        .getRange('9:9')
        .getDeveloperMetadata()
        .map((entry) => entry.getValue()),
    ).toEqual(['9']);
  });
});
