import type { Settings } from '../../domain/team/settings.js';
import type { OwnTimers } from '../../app/ports/ports.js';

/** The names of our global functions that triggers call; `entry/globals.ts` has one of each. */
export const HANDLERS = {
  weekly: 'fridayRun',
  daily: 'morningRun',
  oneOff: 'continueFridayRun',
  moved: 'movedFridayRun',
} as const;

/** The morning note comes before work; the daily trigger also catches up and brings the managers their page. */
const MORNING_HOUR = 7;

/**
 * Clock triggers of the running user. A user sees only their own, so two colleagues may each have a weekly one: the
 * marks see to it that each recipient gets one mail all the same.
 */
export class ScriptTriggers implements OwnTimers {
  private known: GoogleAppsScript.Script.Trigger[] | null = null;

  constructor(private readonly zone: string) {}

  install(settings: Settings, anew: boolean): boolean {
    const there = this.ours();
    const zone = settings.zone === '' ? this.zone : settings.zone;
    const makers = {
      // Half past the hour, give or take Google's quarter: always within the hour that Settings names.
      [HANDLERS.weekly]: () =>
        ScriptApp.newTrigger(HANDLERS.weekly)
          .timeBased()
          .onWeekDay(weekDay(settings.policy.blitz.weekday))
          .atHour(settings.policy.blitz.hour)
          .nearMinute(30)
          .inTimezone(zone)
          .create(),
      [HANDLERS.daily]: () =>
        ScriptApp.newTrigger(HANDLERS.daily).timeBased().everyDays(1).atHour(MORNING_HOUR).inTimezone(zone).create(),
    };
    let added = false;
    for (const [handler, make] of Object.entries(makers)) {
      const former = there.filter((trigger) => trigger.getHandlerFunction() === handler);
      if (former.length > 0 && !anew) continue;
      there.push(make());
      added = true;
      // After the new one: stopped in between there are two, which does no harm, and never none.
      this.deleteThose(former);
    }
    return added;
  }

  ids(): readonly string[] {
    const lasting: readonly string[] = [HANDLERS.weekly, HANDLERS.daily];
    return this.ours()
      .filter((trigger) => lasting.includes(trigger.getHandlerFunction()))
      .map((trigger) => trigger.getUniqueId());
  }

  remove(): void {
    this.deleteThose([...this.ours()]);
  }

  continueSoon(afterMinutes: number): void {
    this.deleteAll([HANDLERS.oneOff]);
    ScriptApp.newTrigger(HANDLERS.oneOff)
      .timeBased()
      .after(afterMinutes * 60_000)
      .create();
  }

  runTodayIn(hoursFromNow: number): void {
    this.deleteAll([HANDLERS.moved]);
    ScriptApp.newTrigger(HANDLERS.moved)
      .timeBased()
      .after(hoursFromNow * 3_600_000)
      .create();
  }

  clearOneOffs(): void {
    this.deleteAll([HANDLERS.oneOff, HANDLERS.moved]);
  }

  private deleteAll(handlers: readonly string[]): void {
    this.deleteThose(this.ours().filter((trigger) => handlers.includes(trigger.getHandlerFunction())));
  }

  private deleteThose(triggers: readonly GoogleAppsScript.Script.Trigger[]): void {
    for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
    this.known = this.ours().filter((trigger) => !triggers.includes(trigger));
  }

  /** Asked for once: one list of them costs a call. */
  private ours(): GoogleAppsScript.Script.Trigger[] {
    const names: readonly string[] = Object.values(HANDLERS);
    this.known ??= ScriptApp.getProjectTriggers().filter((trigger) => names.includes(trigger.getHandlerFunction()));
    return this.known;
  }
}

function weekDay(weekday: number): GoogleAppsScript.Base.Weekday {
  const days = [
    ScriptApp.WeekDay.MONDAY,
    ScriptApp.WeekDay.TUESDAY,
    ScriptApp.WeekDay.WEDNESDAY,
    ScriptApp.WeekDay.THURSDAY,
    ScriptApp.WeekDay.FRIDAY,
    ScriptApp.WeekDay.SATURDAY,
    ScriptApp.WeekDay.SUNDAY,
  ];
  return days[weekday - 1] ?? ScriptApp.WeekDay.FRIDAY;
}
