import { whoColumn } from '../../app/tracker/read/lost-columns.js';
import type { TabRead } from '../../app/ports/tracker-tab.js';
import type { StatusRule } from '../../domain/row/status-colours.js';
import { rulesFor } from './our-formula.js';
import { columnLetters } from './tab-marks.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Stands in every conditional-format formula of ours and always holds. The rules carry no id, and Google rewrites
 * their references as columns move; by this text they are known as ours, for Repair and undo.
 */
const SIGNATURE = 'LEN("close-the-loop")>0';

/** Puts our rules behind the user's own, which keep their place and order. Twice is the same as once. */
export function setOurRules(sheet: Sheet, tab: TabRead, theirs: ReturnType<typeof theirRules>): void {
  const columns = [tab.ours.followUp, whoColumn(tab)].filter((column): column is number => column !== null);
  if (tab.ours.followUp === null) return;
  // Down to the end of the grid as it is now.
  const ranges = columns
    .map(columnLetters)
    .map((letters) => sheet.getRange(`${letters}${tab.headerRow + 1}:${letters}`));
  setRules(sheet, rulesFor(tab), ranges, theirs);
}

/** The same over these ranges. */
export function setRules(
  sheet: Sheet,
  rules: readonly StatusRule[],
  ranges: GoogleAppsScript.Spreadsheet.Range[],
  theirs: ReturnType<typeof theirRules>,
): void {
  const ours = rules.map((rule) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=AND(${SIGNATURE};${rule.formula.replace(/^=/, '')})`)
      .setBackground(rule.background)
      .setFontColor(rule.text)
      .setBold(rule.bold)
      .setItalic(rule.italic)
      .setRanges(ranges)
      .build(),
  );
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

/** Takes our rules away and leaves theirs as they are. */
export function removeOurRules(sheet: Sheet): void {
  sheet.setConditionalFormatRules([...theirRules(sheet)]);
}

export function theirRules(sheet: Sheet): readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return sheet.getConditionalFormatRules().filter((rule) => {
    const values: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
    return !values.some((value) => typeof value === 'string' && value.includes(SIGNATURE));
  });
}
