import type { TabRead } from '../../app/tabs.js';
import { rulesFor } from './our-formula.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Stands in every conditional-format formula of ours and always holds. The rules carry no id, and Google rewrites
 * their references as columns move; by this text they are known as ours, for Repair and undo.
 */
const SIGNATURE = 'LEN("close-the-loop")>0';

/** Puts our rules behind the user's own, which keep their place and order. Twice is the same as once. */
export function setOurRules(sheet: Sheet, tab: TabRead): void {
  const ours = rulesFor(tab).map((rule) => {
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=AND(${SIGNATURE},${rule.formula.replace(/^=/, '')})`)
      .setBackground(rule.background)
      .setFontColor(rule.textColor)
      .setRanges(rule.ranges.map(({ column, firstRow, rows }) => sheet.getRange(firstRow, column, rows, 1)));
    return (rule.bold ? builder.setBold(true) : builder).build();
  });
  sheet.setConditionalFormatRules([...theirRules(sheet), ...ours]);
}

/** Takes our rules away and leaves theirs as they are. */
export function removeOurRules(sheet: Sheet): void {
  sheet.setConditionalFormatRules([...theirRules(sheet)]);
}

function theirRules(sheet: Sheet): readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return sheet.getConditionalFormatRules().filter((rule) => {
    const values: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
    return !values.some((value) => typeof value === 'string' && value.includes(SIGNATURE));
  });
}
