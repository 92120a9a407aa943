import type { ClockSpec } from '../runtime/clock-schedule.js';
import type { Clock } from '../runtime/clock.js';
import { instantOf, isZone } from '../runtime/zone-time.js';
import { ServiceException } from './exception.js';
import { serve } from './refuse.js';
import type { Count } from './refuse.js';
import { WeekDay, isoWeekday } from './script-enums.js';

/** developers.google.com/apps-script/reference/script/clock-trigger-builder#everyMinutes(Integer) */
const MINUTES = [1, 5, 10, 15, 30];

type Recurrence = 'days' | 'weeks' | 'month day' | 'minutes' | 'hours';

/**
 * "On Fridays at 3 in Berlin". What is said later wins, as in any builder; an hour without a recurrence is refused
 * ("frequency is required if you are using atHour() or nearMinute()").
 */
export function clockBuilder(
  create: (spec: ClockSpec) => object,
  clock: Clock,
  scriptZone: string,
  count: Count,
): object {
  let kind: Recurrence | null = null;
  let every = 1;
  let on = 0;
  let hour: number | null = null;
  let nearMinute: number | null = null;
  let zone = scriptZone;
  let once: (() => number) | null = null;

  const recur = (chosen: Recurrence, times: number): object => {
    if (times < 1) throw new ServiceException('Invalid argument: n');
    [kind, every] = [chosen, times];
    return builder;
  };
  const within = (value: number, from: number, to: number, name: string): number => {
    if (value < from || value > to) throw new ServiceException(`Invalid argument: ${name}`);
    return value;
  };

  const builder: object = serve(
    'Script.ClockTriggerBuilder',
    {
      after(milliseconds: number) {
        once = () => clock.now() + milliseconds;
        return builder;
      },
      at(date: Date) {
        const at = date.getTime();
        if (!Number.isFinite(at)) throw new ServiceException('Invalid argument: date');
        once = () => at;
        return builder;
      },
      atDate(year: number, month: number, day: number) {
        within(month, 1, 12, 'month');
        within(day, 1, 31, 'day');
        once = () => instantOf(zone, year, month, day, hour ?? 0, nearMinute ?? 0);
        return builder;
      },
      everyMinutes(n: number) {
        if (MINUTES.includes(n)) return recur('minutes', n);
        throw new ServiceException(
          'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
        );
      },
      everyHours: (n: number) => recur('hours', n),
      everyDays: (n: number) => recur('days', n),
      everyWeeks: (n: number) => recur('weeks', n),
      onWeekDay(day: unknown) {
        if (!Object.values(WeekDay).some((each) => each === day)) throw new ServiceException('Invalid argument: day');
        on = isoWeekday(String(day));
        return recur('weeks', kind === 'weeks' ? every : 1);
      },
      onMonthDay(day: number) {
        on = within(day, 1, 31, 'day');
        return recur('month day', 1);
      },
      atHour(chosen: number) {
        hour = within(chosen, 0, 23, 'hour');
        return builder;
      },
      nearMinute(chosen: number) {
        nearMinute = within(chosen, 0, 59, 'minute');
        return builder;
      },
      inTimezone(name: string) {
        if (!isZone(name)) throw new ServiceException(`Invalid argument: timezone`);
        zone = name;
        return builder;
      },
      create() {
        const from = clock.now();
        if (once !== null) return create({ kind: 'once', at: once() });
        if (kind === null) throw new ServiceException('The recurrence of the clock trigger must be specified.');
        if (kind === 'minutes' || kind === 'hours') return create({ kind, every, from });
        // A week without a weekday is counted from the day that it was asked for.
        if (kind === 'weeks' && on === 0)
          return create({ kind: 'days', every: every * 7, on, hour, nearMinute, zone, from });
        return create({ kind, every, on, hour, nearMinute, zone, from });
      },
    },
    count,
  );
  return builder;
}
