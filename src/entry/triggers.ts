import { runFriday } from '../app/friday-run.js';
import { onEdited } from '../app/on-edit.js';
import { wire } from './wiring.js';

/** Somebody edited a cell. A simple trigger: no mail, no dialogs, 30 seconds; never lets an error reach the user. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit | undefined): void {
  const range = event?.range;
  if (range === undefined) return;
  const wired = wire();
  onEdited(
    wired.edit(),
    {
      sheetId: range.getSheet().getSheetId(),
      firstRow: range.getRow(),
      lastRow: range.getLastRow(),
      firstColumn: range.getColumn(),
      lastColumn: range.getLastColumn(),
    },
    wired.moment,
  );
}

/** The weekly trigger. */
export function fridayRun(): void {
  const wired = wire();
  runFriday(wired.friday(), wired.moment, 'blitz');
}
