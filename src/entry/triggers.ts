import { runFriday } from '../app/friday/run.js';
import { runMorning } from '../app/morning/run.js';
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
      before: typeof event?.oldValue === 'string' ? event.oldValue : '',
    },
    wired.moment,
  );
}

/** What Google hands to a clock trigger's function; nothing when somebody runs it by hand. */
type TimerEvent = { readonly triggerUid?: unknown } | undefined;

/** The weekly trigger. */
export function fridayRun(event?: TimerEvent): void {
  const wired = wire();
  runFriday(wired.friday(timerOf(event)), wired.moment, 'blitz');
}

/** Planned by a run that stopped early: goes on where it was. */
export function continueFridayRun(): void {
  const wired = wire();
  runFriday(wired.friday(), wired.moment, 'continue');
}

/** Planned on the morning of a blitz that a holiday moved to another weekday. */
export function movedFridayRun(): void {
  const wired = wire();
  const friday = wired.friday();
  friday.schedule.clearOneOffs();
  runFriday(friday, wired.moment, 'blitz');
}

/** The daily trigger. */
export function morningRun(event?: TimerEvent): void {
  const wired = wire();
  runMorning(wired.friday(timerOf(event), 'always'), wired.moment);
}

const timerOf = (event: TimerEvent): string | null => (typeof event?.triggerUid === 'string' ? event.triggerUid : null);
