import { CONTINUE_AT } from '../../app/friday/hourly-look.js';
import type { Marks, OwnTimers } from '../../app/ports/ports.js';
import type { Settings } from '../../domain/team/settings.js';

/** The name of our global function that the trigger calls. */
const HANDLER = 'hourlyRun';

/**
 * The one clock trigger of a published editor add-on: for each user and document Google allows one of a kind, at most
 * hourly. It fires every hour, and what is due then is told by the clock; plans for later are marks instead of triggers.
 * https://developers.google.com/apps-script/guides/triggers/installable#limitations
 */
export class HourlyTrigger implements OwnTimers {
  constructor(
    private readonly marks: () => Marks,
    private readonly now: number,
  ) {}

  /** Another hour or zone in Settings needs no other trigger: `anew` is only noted. */
  install(_settings: Settings, anew: boolean): boolean {
    if (this.ours().length > 0) return anew;
    ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
    return true;
  }

  ids(): readonly string[] {
    return this.ours().map((trigger) => trigger.getUniqueId());
  }

  remove(): void {
    for (const trigger of this.ours()) ScriptApp.deleteTrigger(trigger);
  }

  continueSoon(afterMinutes: number): void {
    this.marks().set(CONTINUE_AT, String(this.now + afterMinutes * 60_000));
  }

  /** Each look asks the calendar itself on which day the blitz is held. */
  runTodayIn(): void {
    return undefined;
  }

  clearOneOffs(): void {
    this.marks().remove(CONTINUE_AT);
  }

  private ours(): GoogleAppsScript.Script.Trigger[] {
    return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
  }
}
