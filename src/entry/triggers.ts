import { runFriday } from '../app/friday/run.js';
import { lookHourly } from '../app/friday/hourly-look.js';
import { runMorning } from '../app/morning/run.js';
import { onEdited } from '../app/on-edit.js';
import { tolerated } from '../app/mailing/retry.js';
import { LoopError } from '../domain/texts/loop-error.js';
import { toast } from './toast.js';
import { editPorts } from './wiring/candidate.js';
import { begin, clockIn } from './wiring/execution.js';
import { fridayPorts, watchPorts } from './wiring/friday.js';

/** Somebody edited a cell. A simple trigger: no mail, no dialogs, 30 seconds; never lets an error reach the user. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit | undefined): void {
  const range = event?.range;
  if (range === undefined) return;
  const says = saysOf(() =>
    onEdited(editPorts(begin()), {
      sheetId: range.getSheet().getSheetId(),
      firstRow: range.getRow(),
      lastRow: range.getLastRow(),
      firstColumn: range.getColumn(),
      lastColumn: range.getLastColumn(),
      before: typeof event?.oldValue === 'string' ? event.oldValue : '',
    }),
  );
  if (says !== null) tolerated(() => toast(says, /* seconds= */ 20));
}

/** What an edit has to say; a full file is told, where an error would be silent. */
function saysOf(work: () => string | null): string | null {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof LoopError && problem.code === 'FILE_FULL') return problem.says;
    throw problem;
  }
}

/** What Google hands to a clock trigger's function; nothing when somebody runs it by hand. */
type TimerEvent = { readonly triggerUid?: unknown } | undefined;

/** The weekly trigger. */
export function fridayRun(event?: TimerEvent): void {
  const run = begin();
  runFriday(fridayPorts(run, timerOf(event)), run.moment, 'blitz');
}

/** Planned by a run that stopped early: goes on where it was. */
export function continueFridayRun(): void {
  const run = begin();
  runFriday(fridayPorts(run), run.moment, 'continue');
}

/** Planned on the morning of a blitz that a holiday moved to another weekday. */
export function movedFridayRun(): void {
  const run = begin();
  const friday = fridayPorts(run);
  friday.schedule.clearOneOffs();
  runFriday(friday, run.moment, 'blitz');
}

/** The only trigger of a published add-on: looks at the clock for what is due. */
export function hourlyRun(event?: TimerEvent): void {
  const run = begin();
  const settings = watchPorts(run).settings();
  const blitzZone = settings === null || settings.zone === '' ? run.moment : clockIn(settings.zone, run.moment);
  lookHourly(fridayPorts(run, timerOf(event), 'always'), settings, run.moment, blitzZone);
}

/** The daily trigger. */
export function morningRun(event?: TimerEvent): void {
  const run = begin();
  runMorning(fridayPorts(run, timerOf(event), 'always'), run.moment);
}

const timerOf = (event: TimerEvent): string | null => (typeof event?.triggerUid === 'string' ? event.triggerUid : null);
