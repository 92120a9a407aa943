import { findMarks, markTab, sheetIdOf, TAB_MARK } from './tab-marks.js';
import type { MarkMemory } from './tab-marks.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of ours that is completely laid out, or null. */
export function findOwnTab(spreadsheet: Spreadsheet, marks: MarkMemory, is: string): Sheet | null {
  const found = marks.read().tabs.find((one) => one.value['is'] === is && one.value['halfMade'] !== true);
  if (found === undefined) return null;
  return spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === found.sheetId) ?? null;
}

/**
 * Makes a tab of ours, marked as half made until `layOut` has ended, which may answer with more to remember. A tab that
 * an earlier try left half made is deleted and made again, so a stop anywhere leaves no second one behind.
 */
export function makeOwnTab(
  spreadsheet: Spreadsheet,
  marks: MarkMemory,
  is: string,
  name: string,
  layOut: (sheet: Sheet) => Readonly<Record<string, unknown>>,
): void {
  for (const half of marks.read().tabs.filter((one) => one.value['is'] === is)) {
    const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === half.sheetId);
    if (sheet !== undefined) spreadsheet.deleteSheet(sheet);
  }
  const sheet = emptyTab(spreadsheet, marks, name);
  markTab(sheet, { is, halfMade: true });
  const more = layOut(sheet);
  SpreadsheetApp.flush();
  const sheetId = sheet.getSheetId();
  for (const entry of findMarks(spreadsheet)) {
    if (entry.getKey() !== TAB_MARK || sheetIdOf(entry) !== sheetId) continue;
    entry.setValue(JSON.stringify({ is, ...more, of: sheetId }));
  }
  SpreadsheetApp.flush();
  marks.forget();
}

/** A new tab at the end, or an empty one of that name that is nobody's. A name that is taken gets a number. */
function emptyTab(spreadsheet: Spreadsheet, marks: MarkMemory, name: string): Sheet {
  const sheets = spreadsheet.getSheets();
  const marked = new Set(marks.read().tabs.map((one) => one.sheetId));
  const there = sheets.find((sheet) => sheet.getName() === name);
  if (there?.getLastRow() === 0 && !marked.has(there.getSheetId())) return there;
  const taken = new Set(sheets.map((sheet) => sheet.getName()));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${String(number)}`;
  return spreadsheet.insertSheet(free, sheets.length);
}
