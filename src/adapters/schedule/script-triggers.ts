import type { OwnTimers } from '../../app/friday-timers.js';
import type { Settings } from '../../domain/settings.js';

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
      make();
      added = true;
      // After the new one: stopped in between there are two, which does no harm, and never none.
      for (const trigger of former) ScriptApp.deleteTrigger(trigger);
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
    for (const trigger of this.ours()) ScriptApp.deleteTrigger(trigger);
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
    for (const trigger of this.ours()) {
      if (handlers.includes(trigger.getHandlerFunction())) ScriptApp.deleteTrigger(trigger);
    }
  }

  private ours(): readonly GoogleAppsScript.Script.Trigger[] {
    const names: readonly string[] = Object.values(HANDLERS);
    return ScriptApp.getProjectTriggers().filter((trigger) => names.includes(trigger.getHandlerFunction()));
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
